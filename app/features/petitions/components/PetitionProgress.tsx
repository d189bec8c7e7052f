import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translate";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import { paperMessages } from "../paper-messages";
import { currentGoal } from "../rules";

/** How many have signed, of how many, as words and as a bar. */
export function PetitionProgress({
  count,
  goal,
  open,
  onPaper = 0,
}: {
  count: number;
  /** What the group set; a goal that is reached shows the next one. */
  goal: number;
  open: boolean;
  /** How many of them on paper, as the public is told; 0 says nothing. */
  onPaper?: number;
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const next = currentGoal(goal, count);
  const line = t("goalLine", { count, goal: next });
  return (
    <div className="stack-tight">
      <p>
        <strong className="font-serif text-3xl">
          {formatNumber(locale, count)}
        </strong>{" "}
        <span className="soft">{t("ofGoal", { goal: next })}</span>
      </p>
      <progress className="bar" value={count} max={next} aria-label={line}>
        {line}
      </progress>
      {onPaper > 0 && (
        <p className="soft small">
          {translator(locale, paperMessages)("publicPaper", { count: onPaper })}
        </p>
      )}
      {open && (
        <p className="soft small">{t("goalHint", { missing: next - count })}</p>
      )}
    </div>
  );
}
