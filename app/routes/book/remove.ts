import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs } from "@remix-run/node";

import { removeBookContact } from "~/features/transfers/service/keep-book.server";
import { paths } from "~/paths";
import { notFound } from "~/server/http/guards.server";

import { requireBook } from "./require-book.server";

/** Takes one person out of the address book. */
export async function action(args: ActionFunctionArgs) {
  const { by, slug, id } = await requireBook(args);
  if (!(await removeBookContact(args.context.world, by, id))) throw notFound();
  return redirect(paths.book.list(slug, { done: "removed" }), 303);
}
