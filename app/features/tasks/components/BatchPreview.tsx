import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { DataTable } from "~/components/DataTable";
import { Once } from "~/components/Once";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import type { BatchKind, Stays, TaskChange } from "../batches/rules";
import { STAYS } from "../batches/rules";
import { batchMessages } from "../batch-messages";
import { taskMessages } from "../messages";
import type { TaskState, TaskTime } from "../types";
import { TaskBadge } from "./ClaimBadge";
import { TaskWhen } from "./TaskWhen";

export interface PreviewRow {
  task: TaskTime & {
    id: string;
    title: string;
    state: TaskState;
    visibility: string;
    sharedWith: string | null;
    leadName: string | null;
    campaignName: string | null;
    people: number;
  };
  verdict: { because: Stays } | { because: null; change: TaskChange };
}

/** What a change would do to each ticked task, and the button that does it. */
export function BatchPreview({
  kind,
  rows,
  chosenName,
  seen,
  once,
}: {
  kind: BatchKind;
  rows: readonly PreviewRow[];
  /** Name of the chosen lead or campaign, when one was. */
  chosenName: string | null;
  seen: string;
  once: string;
}) {
  const t = useTranslate(batchMessages);
  const task = useTranslate(taskMessages);
  const going = rows.filter(({ verdict }) => verdict.because === null);
  const told = going.reduce((sum, row) => sum + row.task.people, 0);
  const staying = STAYS.map((why) => ({
    why,
    count: rows.filter(({ verdict }) => verdict.because === why).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className="stack">
      <h2>{t("previewTitle")}</h2>
      <ul className="stack-tight">
        <li>
          {going.length === 0
            ? t("nothingWould")
            : t(`willChange_${kind}`, { count: going.length })}
        </li>
        {kind === "move" && told > 0 && (
          <li>{t("willTell", { count: told })}</li>
        )}
        {staying.map(({ why, count }) => (
          <li key={why}>
            {t("wouldStay", { count, why: t(`because_${why}`) })}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t("previewTitle")}
        captionHidden
        head={[task("columnTask"), t("columnNow"), t("columnThen")]}
      >
        {rows.map((row) => (
          <tr key={row.task.id}>
            <th scope="row" className="min-w-48 break-words">
              <Link to={paths.tasks.show(row.task.id)}>{row.task.title}</Link>
            </th>
            <td className="min-w-36">
              <Now kind={kind} task={row.task} />
            </td>
            <td className="min-w-36">
              {row.verdict.because === null ? (
                <Then
                  kind={kind}
                  task={row.task}
                  change={row.verdict.change}
                  chosenName={chosenName}
                />
              ) : (
                <span className="soft">
                  {t("staysSo", { why: t(`because_${row.verdict.because}`) })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      {going.length > 0 && (
        <form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="seen" value={seen} />
          <Once value={once} />
          <button
            className={kind === "remove" ? "button button-danger" : "button"}
            type="submit"
          >
            {t(`change_${kind}`, { count: going.length })}
          </button>
          <Link className="button button-quiet" to={paths.tasks.board()}>
            {t("toList")}
          </Link>
        </form>
      )}
    </div>
  );
}

function Now({ kind, task }: { kind: BatchKind; task: PreviewRow["task"] }) {
  const t = useTranslate(batchMessages);
  const words = useTranslate(taskMessages);
  if (kind === "move") return <TaskWhen task={task} />;
  if (kind === "lead") return <>{task.leadName ?? t("noLead")}</>;
  if (kind === "campaign") return <>{task.campaignName ?? t("noCampaign")}</>;
  if (kind === "publish") {
    const seenBy =
      task.visibility === "public"
        ? "public"
        : task.sharedWith === null
          ? "group"
          : "coalition";
    return <>{words(`visibility_${seenBy}`)}</>;
  }
  return <TaskBadge state={task.state} overdue={false} />;
}

function Then({
  kind,
  task,
  change,
  chosenName,
}: {
  kind: BatchKind;
  task: PreviewRow["task"];
  change: TaskChange;
  chosenName: string | null;
}): ReactNode {
  const t = useTranslate(batchMessages);
  switch (kind) {
    case "move":
      return (
        <TaskWhen
          task={{
            timeZone: task.timeZone,
            startsAt: change.starts_at ?? null,
            endsAt: change.ends_at ?? null,
            dueOn: change.due_on ?? null,
          }}
        />
      );
    case "lead":
      return chosenName ?? t("noLead");
    case "campaign":
      return chosenName;
    default:
      return t(`then_${kind}`);
  }
}
