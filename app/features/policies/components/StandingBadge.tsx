import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import type { Standing } from "../types";

/** A shape for each standing, so that none is told by colour alone. */
const LOOKS: Record<Standing, { tone: Tone; shape: string }> = {
  covered: { tone: "good", shape: "●" },
  partial: { tone: "good", shape: "◐" },
  words: { tone: "warn", shape: "❝" },
  on_the_way: { tone: "accent", shape: "→" },
  held_up: { tone: "warn", shape: "‖" },
  lapsed: { tone: "neutral", shape: "↩" },
  none: { tone: "neutral", shape: "○" },
  against: { tone: "danger", shape: "■" },
  unknown: { tone: "neutral", shape: "?" },
};

/** What holds, as a word and a shape; "not known" has a look of its own. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslate(policyMessages);
  const { tone, shape } = LOOKS[standing];
  if (standing === "unknown") {
    return <span className="not-known">{t("standing_unknown")}</span>;
  }
  return (
    <Badge tone={tone} shape={shape}>
      {t(`standing_${standing}`)}
    </Badge>
  );
}
