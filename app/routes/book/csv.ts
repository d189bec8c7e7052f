import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { bookExportSchema } from "~/features/transfers/schema";
import {
  exportBook,
  exportTargets,
} from "~/features/transfers/service/export-book.server";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireGroup } from "../groups/require-group.server";
import { typedInExport } from "./refused-export.server";

/**
 * Hands out the address book, or the officials, as CSV. A route without a page
 * of its own, because only such a route can answer a form with a file.
 */
export async function action(args: ActionFunctionArgs) {
  const { member, group } = await requireGroup(args, "book.export");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), bookExportSchema, {
    locale,
  });
  if (!parsed.ok) {
    return redirect(
      paths.book.exportForm(group.slug, typedInExport(parsed.form)),
      303,
    );
  }
  const { what, why } = parsed.value;
  const { world } = args.context;
  const wish = { by: member, groupId: group.id, why, locale };
  const file = await (what === "targets"
    ? exportTargets(world, wish)
    : exportBook(world, wish, what));
  const response = csvFile(file, `${group.slug}-${what}`);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

export async function loader(args: LoaderFunctionArgs) {
  const { group } = await requireGroup(args, "book.export");
  return redirect(paths.book.exportForm(group.slug));
}
