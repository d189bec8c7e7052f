import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { ClaimState, TaskTime } from "../types";
import { ClaimBadge } from "./ClaimBadge";
import { TaskWhen } from "./TaskWhen";

/** What somebody has behind them, with the hours, or the way to report them. */
export function TasksBehind({
  tasks,
}: {
  tasks: readonly (TaskTime & {
    id: string;
    title: string;
    claimState: ClaimState;
    hours: number | null;
    mayReport: boolean;
  })[];
}) {
  const t = useTranslate(taskMessages);
  return (
    <ul className="list-rows">
      {tasks.map((task) => (
        <li
          key={task.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
        >
          <div className="min-w-0">
            <p className="font-semibold break-words">
              <Link to={paths.tasks.show(task.id)}>{task.title}</Link>
            </p>
            <p className="soft small">
              <TaskWhen task={task} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            {task.claimState !== "cancelled" && (
              <ClaimBadge state={task.claimState} />
            )}
            <span className="small">
              {task.hours === null
                ? t("noHours")
                : t("hoursOne", { hours: task.hours })}
            </span>
            {task.mayReport && task.hours === null && (
              <Link
                className="button button-quiet button-small"
                to={paths.tasks.report(task.id)}
              >
                {t("report")}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
