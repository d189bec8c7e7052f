import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { taskMessages } from "../messages";
import type { ClaimState, TaskState } from "../types";

const CLAIM_TONES: Record<ClaimState, Tone> = {
  waiting: "neutral",
  registered: "accent",
  confirmed: "good",
  attended: "good",
  missed: "danger",
  cancelled: "neutral",
};

const TASK_TONES: Record<TaskState, Tone> = {
  open: "accent",
  done: "good",
  cancelled: "danger",
};

/** Where somebody's sign-up stands. */
export function ClaimBadge({
  state,
}: {
  state: Exclude<ClaimState, "cancelled">;
}) {
  const t = useTranslate(taskMessages);
  return <Badge tone={CLAIM_TONES[state]}>{t(`claim_${state}`)}</Badge>;
}

/** Where a task stands. */
export function TaskBadge({
  state,
  overdue,
}: {
  state: TaskState;
  overdue: boolean;
}) {
  const t = useTranslate(taskMessages);
  return overdue ? (
    <Badge tone="warn">{t("overdue")}</Badge>
  ) : (
    <Badge tone={TASK_TONES[state]}>{t(`state_${state}`)}</Badge>
  );
}
