import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { demandMessages } from "../messages";
import type { DemandState } from "../types";

const TONES: Record<DemandState, Tone> = {
  draft: "neutral",
  delivered: "accent",
  answered: "accent",
  introduced: "accent",
  scheduled: "warn",
  passed: "good",
  in_force: "good",
  carried_out: "good",
  refused: "danger",
  withdrawn: "neutral",
  broken: "danger",
};

/** Where a demand stands: a word and a shape, and whether its answer is late. */
export function StateBadge({
  state,
  overdue = false,
}: {
  state: DemandState;
  overdue?: boolean;
}) {
  const t = useTranslate(demandMessages);
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={TONES[state]}>{t(`state_${state}`)}</Badge>
      {overdue && <Badge tone="danger">{t("overdue")}</Badge>}
    </span>
  );
}
