import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { campaignMessages } from "../messages";
import { riskOf } from "../rules";
import type { VoteLine, VoteRisk } from "../types";

const TONES: Record<VoteRisk, Tone> = {
  at_risk: "danger",
  close: "warn",
  on_track: "good",
  not_counted: "neutral",
};

/** How likely a vote is to be lost: a word and a shape. */
export function RiskBadge({ line }: { line: Pick<VoteLine, "count"> }) {
  const t = useTranslate(campaignMessages);
  const risk = riskOf(line);
  return <Badge tone={TONES[risk]}>{t(`risk_${risk}`)}</Badge>;
}
