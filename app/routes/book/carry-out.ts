import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { carryOutBookImport } from "~/features/transfers/service/import-book.server";
import { paths } from "~/paths";

import { requireBook } from "./require-book.server";

/** Stores what was looked at. Whoever clicks twice sees what the first did. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  const result = await carryOutBookImport(args.context.world, by, id);
  const needs =
    !result.ok && result.because === "needsDirection" ? "direction" : null;
  return redirect(paths.book.brought(slug, id, { needs }), 303);
}
