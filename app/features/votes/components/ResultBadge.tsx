import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { Result } from "../types";

const LOOKS: Record<Result, { tone: Tone; shape: string }> = {
  passed: { tone: "good", shape: "●" },
  failed: { tone: "danger", shape: "■" },
  no_quorum: { tone: "danger", shape: "□" },
  pending: { tone: "warn", shape: "◐" },
  unknown: { tone: "neutral", shape: "○" },
};

/** A result: a word and a shape. */
export function ResultBadge({ result }: { result: Result }) {
  const t = useTranslate(voteMessages);
  const { tone, shape } = LOOKS[result];
  return (
    <Badge tone={tone} shape={shape}>
      {t(`result_${result}`)}
    </Badge>
  );
}
