import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { discardBookImport } from "~/features/transfers/service/keep-book.server";
import { paths } from "~/paths";

import { requireBook } from "./require-book.server";

/** Puts a waiting list of people aside, with all that stood in it. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  await discardBookImport(args.context.world, by, id);
  return redirect(paths.book.list(slug, { done: "setAsideDone" }), 303);
}
