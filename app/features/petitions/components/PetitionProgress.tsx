import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import { currentGoal } from "../rules";

/** How many have signed, of how many, as words and as a bar. */
export function PetitionProgress({
  count,
  goal,
  open,
}: {
  count: number;
  /** What the group set; a goal that is reached shows the next one. */
  goal: number;
  open: boolean;
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
      {open && (
        <p className="soft small">{t("goalHint", { missing: next - count })}</p>
      )}
    </div>
  );
}
