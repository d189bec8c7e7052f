import { json, redirect } from "@remix-run/node";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { readAttendance } from "~/features/tasks/attendance";
import { AttendanceRows } from "~/features/tasks/components/AttendanceRows";
import { TaskWhen } from "~/features/tasks/components/TaskWhen";
import { taskMessages } from "~/features/tasks/messages";
import { holdsPlace, plannedHours } from "~/features/tasks/rules";
import { readSignUps } from "~/features/tasks/service/read-tasks.server";
import { markAttendance } from "~/features/tasks/service/report-task.server";
import { shiftMessages } from "~/features/tasks/shift-messages";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorMay } from "~/server/actor.server";
import { notFound } from "~/server/http/guards.server";

import { requireTaskKeeper } from "./require-task.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "attendanceTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { task, organizer, member } = await requireTaskKeeper(args);
  const { claims } = await readSignUps(args.context.world, task.id, false);
  const marked = new URL(args.request.url).searchParams.get("marked");
  return json({
    task,
    organizer,
    mayExport: actorMay(member, "book.export", task.groupId),
    claims: claims
      .filter(({ state }) => holdsPlace(state))
      .map(({ id, name, state, hours }) => ({ id, name, state, hours })),
    marked: marked !== null && /^\d{1,4}$/.test(marked) ? Number(marked) : null,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { task, by } = await requireTaskKeeper(args);
  const said = readAttendance(await args.request.formData());
  if (said.wrong.size > 0) {
    return json({ wrong: Object.fromEntries(said.wrong) }, { status: 422 });
  }
  const { world } = args.context;
  const result = await markAttendance(world, by, task.id, said);
  if (!result.ok) throw notFound();
  return redirect(
    paths.tasks.attendance(task.id, { marked: result.value }),
    303,
  );
}

/** Who came and who did not: everybody on one screen. */
export default function Attendance() {
  const t = useTranslate(taskMessages);
  const { task, organizer, mayExport, claims, marked } =
    useLoaderData<typeof loader>();
  const ts = useTranslate(shiftMessages);
  const wrong = useActionData<typeof action>()?.wrong ?? {};
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          organizer
            ? { to: paths.tasks.board(), label: t("boardTitle") }
            : { to: paths.tasks.mine(), label: t("mineTitle") },
          { to: paths.tasks.show(task.id), label: task.title },
        ]}
        title={t("attendanceTitle")}
        lead={<TaskWhen task={task} />}
      />
      {marked !== null && (
        <Notice tone="good" role="status">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>{t("marked", { count: marked })}</p>
            {organizer && task.state === "open" && (
              <form method="post" action={paths.tasks.completion(task.id)}>
                <button
                  className="button button-quiet button-small"
                  type="submit"
                >
                  {t("complete")}
                </button>
              </form>
            )}
          </div>
        </Notice>
      )}
      {claims.length === 0 ? (
        <p>{t("noOneToMark")}</p>
      ) : (
        <form method="post" className="stack max-w-3xl">
          <p>{t("attendanceLead")}</p>
          {Object.keys(wrong).length > 0 && (
            <Notice tone="danger" role="alert">
              {t("hoursNotSound")}
            </Notice>
          )}
          <AttendanceRows
            claims={claims}
            planned={plannedHours(task)}
            wrong={wrong}
          />
          <p className="soft">{ts("restCameHint")}</p>
          <div className="flex flex-wrap gap-3">
            {/* First, because the Enter key presses the first button. */}
            <button className="button button-quiet" type="submit">
              {t("save")}
            </button>
            <button
              className="button"
              type="submit"
              name="rest"
              value="attended"
            >
              {ts("restCame")}
            </button>
          </div>
        </form>
      )}
      <p className="flex flex-wrap gap-4">
        <Link to={paths.tasks.show(task.id)}>{t("goBack")}</Link>
        {mayExport && (
          <Link to={paths.book.signups(task.id)}>{ts("downloadSignUps")}</Link>
        )}
      </p>
    </div>
  );
}
