import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { useTranslate } from "~/i18n/use-translate";

import { promiseMessages } from "../promise-messages";
import type { PromiseFate, PromiseState } from "../promises/types";

const LOOKS: Record<PromiseFate, [tone: Tone, shape: string]> = {
  open: ["neutral", "○"],
  kept: ["good", "●"],
  broken: ["danger", "■"],
  no_vote: ["warn", "◐"],
  no_record: ["neutral", "?"],
};

/** What became of a promise, in a word and a shape; and whether it is disputed. */
export function PromiseFateBadge({
  fate,
  state,
}: {
  fate: PromiseFate;
  state: PromiseState;
}) {
  const t = useTranslate(promiseMessages);
  const [tone, shape] = LOOKS[fate];
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={tone} shape={shape}>
        {t(`fate_${fate}`)}
      </Badge>
      {state === "disputed" && (
        <Badge tone="warn" shape="▲">
          {t("disputed")}
        </Badge>
      )}
      {state === "withdrawn" && <Badge shape="✕">{t("withdrawn")}</Badge>}
    </span>
  );
}
