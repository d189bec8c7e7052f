import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import { shiftMessages } from "../shift-messages";
import type { TaskState } from "../types";

/** What an organizer can do with a task, on top of its page. */
export function OrganizerTools({
  task,
}: {
  task: { id: string; state: TaskState };
}) {
  const t = useTranslate(taskMessages);
  const ts = useTranslate(shiftMessages);
  const open = task.state === "open";
  return (
    <>
      {open && (
        <Link className="button button-quiet" to={paths.tasks.edit(task.id)}>
          {t("edit")}
        </Link>
      )}
      {task.state !== "cancelled" && (
        <Link
          className="button button-quiet"
          to={paths.tasks.attendance(task.id)}
        >
          {t("attendance")}
        </Link>
      )}
      {open && (
        <>
          <form method="post" action={paths.tasks.completion(task.id)}>
            <button className="button button-quiet" type="submit">
              {t("complete")}
            </button>
          </form>
          <Link
            className="button button-danger"
            to={paths.tasks.callOff(task.id)}
          >
            {t("callOff")}
          </Link>
        </>
      )}
      <details>
        <summary className="button button-quiet list-none">
          {ts("more")}
        </summary>
        <div className="mt-2 flex flex-wrap gap-2">
          <Link
            className="button button-quiet"
            to={paths.tasks.new({ copy: task.id })}
          >
            {t("copy")}
          </Link>
          {open && (
            <Link
              className="button button-quiet"
              to={paths.tasks.new({ shift: task.id })}
            >
              {ts("addShift")}
            </Link>
          )}
          <form method="post" action={paths.tasks.templateKeeping(task.id)}>
            <button className="button button-quiet" type="submit">
              {ts("keepTemplate")}
            </button>
          </form>
        </div>
      </details>
    </>
  );
}

/** What the volunteer who leads a task can do with it. */
export function LeadTools({
  task,
}: {
  task: { id: string; state: TaskState };
}) {
  const t = useTranslate(taskMessages);
  if (task.state === "cancelled") return null;
  return (
    <Link className="button button-quiet" to={paths.tasks.attendance(task.id)}>
      {t("attendance")}
    </Link>
  );
}
