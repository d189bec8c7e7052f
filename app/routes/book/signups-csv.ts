import { redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { signupsExportSchema } from "~/features/transfers/schema";
import { exportSignups } from "~/features/transfers/service/export-book.server";
import { paths } from "~/paths";
import { parseForm } from "~/server/http/parse-form.server";
import { csvFile } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireTask } from "../tasks/require-task.server";
import { typedInExport } from "./refused-export.server";

/** Hands out who signed up for a task, as a Mobilize file. */
export async function action(args: ActionFunctionArgs) {
  const { task, member, by } = await requireTask(args, "book.export");
  const locale = await localeOf(args);
  const parsed = parseForm(await args.request.formData(), signupsExportSchema, {
    locale,
  });
  if (!parsed.ok) {
    return redirect(
      paths.book.signups(task.id, typedInExport(parsed.form)),
      303,
    );
  }
  const file = await exportSignups(
    args.context.world,
    { by: member, groupId: by.groupId, why: parsed.value.why, locale },
    { id: task.id, seriesId: task.seriesId },
  );
  const response = csvFile(file, `sign-ups-${task.id}`);
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

export async function loader(args: LoaderFunctionArgs) {
  const { task } = await requireTask(args, "book.export");
  return redirect(paths.book.signups(task.id));
}
