import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { paperMessages } from "../paper-messages";
import type { BatchState } from "../paper/types";

const TONES: Record<BatchState, Tone> = {
  entry: "neutral",
  check: "warn",
  checked: "accent",
  counted: "good",
  set_aside: "danger",
};

/** Where a batch of sheets stands. */
export function BatchBadge({ state }: { state: BatchState }) {
  const t = useTranslate(paperMessages);
  return <Badge tone={TONES[state]}>{t(`batch_${state}`)}</Badge>;
}
