import type { ReactNode } from "react";

import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { StanceTally, WhipBar } from "./WhipBar";
import type { WhipCount } from "./count-view";

/** One look: how many votes, what is short, how likely, and when. */
export function Answer({
  count,
  nothingKnown,
  weighted,
  when,
}: {
  count: WhipCount;
  /** Nobody has recorded where any member stands. */
  nothingKnown: boolean;
  weighted: boolean;
  when: ReactNode;
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  const { best, worst } = count;
  return (
    <section className="sheet answer" aria-labelledby="answer">
      <h2 id="answer" className="sr-only">
        {t("answerHeading")}
      </h2>
      <p className="answer-line">
        {t("answer", {
          needed: count.needed.needed,
          firm: count.firmYes,
          leaning: count.leaningYes,
          short: count.shortFirm,
        })}
      </p>
      {count.shortFirm > 0 && count.leaningYes > 0 && (
        <p className="soft">
          {t("shortWithLeaners", { short: count.shortWithLeaners })}
        </p>
      )}
      {count.needed.dependsOnTurnout && (
        <p className="soft">{t("answerTurnoutHint")}</p>
      )}
      <WhipBar count={count} />
      <StanceTally tallies={count.tallies} weighted={weighted} />
      <dl className="answer-facts">
        <div>
          <dt>{t("chanceLabel")}</dt>
          <dd>
            <strong className="figure">{percent(count.chance)}</strong>
            {nothingKnown && (
              <span className="small soft block">{t("chanceOfNothing")}</span>
            )}
            {count.veto && (
              <span className="small block">
                {t("afterMayor", { chance: percent(count.chanceFinal) })}
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("voteOn")}</dt>
          <dd>{when}</dd>
        </div>
        <div>
          <dt>{t("bestCase")}</dt>
          <dd>
            <strong className="case">
              {t("caseLine", {
                yes: best.yes,
                no: best.no,
                result: t(`case_${best.result}`),
              })}
            </strong>
            <span className="small soft block">{t("bestHint")}</span>
          </dd>
        </div>
        <div>
          <dt>{t("worstCase")}</dt>
          <dd>
            <strong className="case">
              {t("caseLine", {
                yes: worst.yes,
                no: worst.no,
                result: t(`case_${worst.result}`),
              })}
            </strong>
            <span className="small soft block">{t("worstHint")}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}
