import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { TaskPlaces, TaskTime } from "../types";
import { Shortage } from "./Shortage";
import { TaskWhen } from "./TaskWhen";

/** Open tasks as short rows. */
export function TaskRows({
  tasks,
}: {
  tasks: readonly (TaskTime & TaskPlaces & { id: string; title: string })[];
}) {
  const t = useTranslate(taskMessages);
  if (tasks.length === 0) return <p className="soft">{t("noneYet")}</p>;
  return (
    <ul className="list-rows">
      {tasks.map((task) => (
        <li key={task.id} className="stack-tight">
          <p className="font-semibold break-words">
            <Link to={paths.tasks.show(task.id)}>{task.title}</Link>
          </p>
          <p className="small soft">
            <TaskWhen task={task} />
          </p>
          <Shortage task={task} />
        </li>
      ))}
    </ul>
  );
}
