import { json } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { Notice } from "~/components/Notice";
import { Once } from "~/components/Once";
import { PageHeader } from "~/components/PageHeader";
import { ReportFields } from "~/features/tasks/components/ReportFields";
import { taskMessages } from "~/features/tasks/messages";
import { plannedHours } from "~/features/tasks/rules";
import { contactReportSchema, reportSchema } from "~/features/tasks/schema";
import { readOwnClaim } from "~/features/tasks/service/read-tasks.server";
import { reportTask } from "~/features/tasks/service/report-task.server";
import { pageTitle } from "~/i18n/page-meta";
import { translator } from "~/i18n/translate";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { found, notFound, requireMember } from "~/server/http/guards.server";
import { parseForm, refuseForm } from "~/server/http/parse-form.server";
import { formAgain } from "~/server/http/respond.server";
import { localeOf } from "~/server/locale.server";

import { requireVisibleTask, toTask } from "./require-task.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "reportTitle");

async function requireOwnClaim(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const { task } = await requireVisibleTask(args);
  const claim = found(await readOwnClaim(args.context.world, member, task));
  return { member, task, claim };
}

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { task, claim } = await requireOwnClaim(args);
  return json({
    task: {
      id: task.id,
      title: task.title,
      officialName: task.officialName,
    },
    mayReport: claim.mayReport,
    hours: claim.hours ?? plannedHours(task),
    today: dayIn(task.timeZone, world.now()),
    once: world.newId(),
  });
}

export async function action(args: ActionFunctionArgs) {
  const { member, task } = await requireOwnClaim(args);
  const locale = await localeOf(args);
  const data = await args.request.formData();
  const wording = { locale, messages: taskMessages };
  const parsed =
    task.officialId === null
      ? parseForm(data, reportSchema, wording)
      : parseForm(data, contactReportSchema, wording);
  if (!parsed.ok) return formAgain(parsed.form);
  const result = await reportTask(
    args.context.world,
    member,
    task,
    parsed.value,
  );
  if (!result.ok) {
    if (result.because === "not_found") throw notFound();
    const t = translator(locale, taskMessages);
    return formAgain(
      refuseForm(
        parsed.form,
        t(result.because),
        result.because === "contactInFuture" ? "contactedOn" : "",
      ),
      result.because,
    );
  }
  return toTask(task.id, { done: "reported" });
}

/** How it went: hours, and ten seconds for a contact with an official. */
export default function ReportTask() {
  const t = useTranslate(taskMessages);
  const { task, mayReport, hours, today, once } =
    useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.tasks.mine(), label: t("mineTitle") },
          { to: paths.tasks.show(task.id), label: task.title },
        ]}
        title={t("reportTitle")}
        lead={t("reportLead")}
      />
      {mayReport ? (
        <form method="post" className="stack prose" noValidate>
          <ErrorSummary form={form} />
          <Once value={once} />
          <ReportFields
            form={form}
            about={task.officialName}
            hours={hours}
            today={today}
          />
          <div className="flex flex-wrap gap-3">
            <button className="button" type="submit">
              {t("sendReport")}
            </button>
            <Link
              className="button button-quiet"
              to={paths.tasks.show(task.id)}
            >
              {t("cancel")}
            </Link>
          </div>
        </form>
      ) : (
        <Notice tone="warn">{t("nothingToReport")}</Notice>
      )}
    </div>
  );
}
