import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { undoBookImport } from "~/features/transfers/service/keep-book.server";
import { paths } from "~/paths";

import { requireBook } from "./require-book.server";

/** Takes an import back, with everybody it brought. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  await undoBookImport(args.context.world, by, id);
  return redirect(paths.book.brought(slug, id), 303);
}
