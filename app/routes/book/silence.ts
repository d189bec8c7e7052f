import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { silenceBookContact } from "~/features/transfers/service/keep-book.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireBook } from "./require-book.server";

/** Somebody wants no mail: no list turns that round. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  if (!(await silenceBookContact(args.context.world, by, id))) throw notFound();
  return redirect(paths.book.person(slug, id, { done: "marked" }), 303);
}
