import { Link } from "@remix-run/react";

import { SelectField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { rosterMessages } from "../roster-messages";

/** The tasks whose sign-ups are on the list, and those that could join. */
export function RosterTasks({
  slug,
  meetingId,
  tasks,
  freeTasks,
}: {
  tasks: readonly {
    id: string;
    title: string;
    taken: number;
    wanted: number;
    /** Set when it joined the list by itself, not by its vote. */
    meetingId: string | null;
  }[];
  freeTasks: readonly { id: string; title: string }[];
  slug: string;
  meetingId: string;
}) {
  const t = useTranslate(rosterMessages);
  const action = paths.speakers.tasks(slug, meetingId);
  return (
    <>
      {tasks.length > 0 && (
        <>
          <p className="soft">{t("tasksLead")}</p>
          <ul className="list-rows">
            {tasks.map((task) => (
              <li
                key={task.id}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
              >
                <Link
                  className="min-w-0 break-words"
                  to={paths.tasks.show(task.id)}
                >
                  {task.title}
                </Link>
                <span className="flex flex-wrap items-baseline gap-3">
                  <span className="soft">
                    {t("taskPeople", {
                      taken: task.taken,
                      wanted: task.wanted,
                    })}
                  </span>
                  {task.meetingId !== null && (
                    <form method="post" action={action}>
                      <input type="hidden" name="task" value={task.id} />
                      <input type="hidden" name="leave" value="1" />
                      <button
                        className="button button-quiet button-small"
                        type="submit"
                      >
                        {t("leaveTask")}
                        <span className="sr-only">
                          {t("about", { name: task.title })}
                        </span>
                      </button>
                    </form>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {freeTasks.length > 0 && (
        <form
          method="post"
          action={action}
          className="flex flex-wrap items-end gap-3"
        >
          <div className="min-w-0 max-w-full">
            <SelectField
              name="task"
              label={t("joinTask")}
              options={freeTasks.map(({ id, title }) => ({
                value: id,
                label: title,
              }))}
              required
            />
          </div>
          <button className="button button-quiet" type="submit">
            {t("joinButton")}
          </button>
        </form>
      )}
    </>
  );
}
