import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { calendarMessages } from "../calendar-messages";
import { taskMessages } from "../messages";
import { shiftMessages } from "../shift-messages";
import type { Fit, TaskKind, TaskPlaces, TaskTime } from "../types";
import { Shortage } from "./Shortage";
import { TaskWhen } from "./TaskWhen";

export interface CardTask extends TaskTime, TaskPlaces {
  id: string;
  kind: TaskKind;
  title: string;
  location: string;
  groupName: string;
  officialName: string | null;
  placeName: string | null;
  stateCode: string | null;
  waiting?: number;
  /** How well it suits the reader. */
  fit?: Fit;
  /** Further shifts of the same work. */
  moreShifts?: number;
}

/** A task as a volunteer meets it: what, who, when, where, one button. */
export function TaskCard({
  task,
  heading: Heading = "h2",
  badge,
  children,
}: {
  task: CardTask;
  heading?: "h2" | "h3";
  /** Stands where the shortage does otherwise. */
  badge?: ReactNode;
  /** The button. */
  children?: ReactNode;
}) {
  const t = useTranslate(taskMessages);
  const ts = useTranslate(shiftMessages);
  const tc = useTranslate(calendarMessages);
  const where = [
    task.location,
    task.stateCode && task.placeName
      ? `${task.placeName}, ${task.stateCode}`
      : task.placeName,
  ].filter(Boolean);
  return (
    <article className="sheet flex h-full flex-col gap-3">
      <div className="stack-tight">
        <p className="kicker">
          {t(`kind_${task.kind}`)}
          {task.officialName && ` · ${task.officialName}`}
          {task.fit === "suits" && ` · ${tc("suits")}`}
        </p>
        <Heading className="break-words text-xl">
          <Link to={paths.tasks.show(task.id)}>{task.title}</Link>
        </Heading>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 small">
        <dt className="soft">{t("factWho")}</dt>
        <dd className="break-words">{task.groupName}</dd>
        <dt className="soft">{t("factWhen")}</dt>
        <dd>
          <TaskWhen task={task} />
          {(task.moreShifts ?? 0) > 0 && (
            <span className="soft block">
              {ts("moreShifts", { count: task.moreShifts })}
            </span>
          )}
        </dd>
        <dt className="soft">{t("factWhere")}</dt>
        <dd className="break-words">
          {task.location === "" ? t("nowhere") : where.join(" · ")}
        </dd>
      </dl>
      <div className="mt-auto flex flex-wrap items-center justify-between gap-3">
        {badge ?? <Shortage task={task} waiting={task.waiting ?? 0} />}
        {children}
      </div>
    </article>
  );
}
