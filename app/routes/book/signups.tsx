import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea } from "~/components/Field";
import { PageHeader } from "~/components/PageHeader";
import { bookMessages } from "~/features/transfers/book-messages";
import { signupsExportSchema } from "~/features/transfers/schema";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";

import { requireTask } from "../tasks/require-task.server";
import { refusedExport } from "./refused-export.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, bookMessages, "signupsExportTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { task } = await requireTask(args, "book.export");
  const { form, status } = refusedExport(
    new URL(args.request.url),
    signupsExportSchema,
    await localeOf(args),
  );
  return json({ task: { id: task.id, title: task.title }, form }, { status });
}

/** Before a task's sign-ups leave the site: why. */
export default function ExportSignups() {
  const t = useTranslate(bookMessages);
  const { task, form } = useLoaderData<typeof loader>();
  return (
    <div className="page-narrow stack">
      <PageHeader
        crumbs={[
          { to: paths.tasks.board(), label: t("tasksCrumb") },
          { to: paths.tasks.show(task.id), label: task.title },
        ]}
        title={t("signupsExportTitle")}
        lead={t("signupsExportLead", { task: task.title })}
      />
      <form
        method="post"
        action={paths.book.signupsCsv(task.id)}
        className="stack"
      >
        <ErrorSummary form={form} />
        <TextArea
          name="why"
          label={t("exportWhy")}
          hint={t("exportWhyHint")}
          maxLength={500}
          rows={3}
          form={form}
          required
        />
        <div className="flex flex-wrap gap-3">
          <button className="button" type="submit">
            {t("exportButton")}
          </button>
          <Link
            className="button button-quiet"
            to={paths.tasks.attendance(task.id)}
          >
            {t("cancel")}
          </Link>
        </div>
      </form>
    </div>
  );
}
