import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import type { TaskKind, TaskPlaces, TaskState, TaskTime } from "../types";
import { TaskBadge } from "./ClaimBadge";
import { Shortage } from "./Shortage";
import { TaskWhen } from "./TaskWhen";

/**
 * A group's tasks below each other: what, when, where it stands, people; each
 * can be ticked (`task`), for the form around it.
 */
export function TaskTable({
  tasks,
  ticked,
}: {
  /** Whether all are ticked when the page opens. */
  ticked: boolean;
  tasks: readonly (TaskTime &
    TaskPlaces & {
      id: string;
      title: string;
      kind: TaskKind;
      state: TaskState;
      overdue: boolean;
      campaignName: string | null;
      waiting: number;
    })[];
}) {
  const t = useTranslate(taskMessages);
  return (
    <DataTable
      caption={t("boardTitle")}
      captionHidden
      head={[
        t("columnTask"),
        t("columnWhen"),
        t("columnState"),
        t("columnPeople"),
        t("columnCampaign"),
      ]}
    >
      {tasks.map((task) => (
        <tr key={task.id}>
          <th scope="row" className="min-w-48 break-words">
            <span className="choice">
              <input
                type="checkbox"
                name="task"
                value={task.id}
                defaultChecked={ticked}
                aria-labelledby={`task-${task.id}`}
              />
              <span>
                <Link id={`task-${task.id}`} to={paths.tasks.show(task.id)}>
                  {task.title}
                </Link>
                <span className="soft small block font-normal">
                  {t(`kind_${task.kind}`)}
                </span>
              </span>
            </span>
          </th>
          <td className="min-w-44">
            <TaskWhen task={task} />
          </td>
          <td>
            <TaskBadge state={task.state} overdue={task.overdue} />
          </td>
          <td className="min-w-40">
            <p>
              {t("taskNumbers", {
                taken: task.taken,
                wanted: task.wanted,
                capacity: task.capacity ?? 0,
              })}
            </p>
            {task.state === "open" && !task.overdue && (
              <Shortage task={task} waiting={task.waiting} />
            )}
          </td>
          <td className="min-w-36">{task.campaignName}</td>
        </tr>
      ))}
    </DataTable>
  );
}
