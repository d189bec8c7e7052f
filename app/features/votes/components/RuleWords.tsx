import { WebLink } from "~/components/WebLink";
import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { countMessages } from "../count-messages";
import { voteMessages } from "../messages";
import type { Explanation } from "../rules";
import type { BodyRule, MotionKind } from "../types";
import { RuleInWords } from "./RuleInWords";
import type { WhipCount } from "./count-view";

/** Why that many votes: the rule in plain words, and where it is written. */
export function RuleWords({
  count,
  rule,
  explanation,
  isDefault,
  kind,
  bodyName,
}: {
  count: WhipCount;
  rule: Pick<BodyRule, "source">;
  explanation: readonly Explanation[];
  /** No rule is written down; Robert's Rules are taken. */
  isDefault: boolean;
  kind: MotionKind;
  bodyName: string;
}) {
  const t = useTranslate(countMessages);
  const say = useTranslate(voteMessages);
  const { needed, base, baseSize, fixed } = count.needed;
  const { url } = rule.source;
  return (
    <section aria-labelledby="rule" className="stack-tight min-w-0">
      <h2 id="rule">{t("ruleHeading")}</h2>
      {!fixed && (
        <p className="rule-sum">
          {t("ruleSum", { needed, size: baseSize, base })}
        </p>
      )}
      <p className="soft">
        {isDefault
          ? t("countDefaultRule")
          : t("ruleOf", { kind: say(`kind_${kind}`), body: bodyName })}
      </p>
      <RuleInWords explanation={explanation} />
      {url && (
        <p>
          <WebLink to={url}>{t("ruleSource")}</WebLink>
        </p>
      )}
    </section>
  );
}

/**
 * What a bare number of votes leaves out: vacancies, unequal votes, quorum, a
 * tie, the mayor, a second vote. Nothing where the rule has none of them.
 */
export function Stages({
  count,
  weightedTotal,
}: {
  count: WhipCount;
  /** All votes of the body; null where members carry one each. */
  weightedTotal: number | null;
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  const percent = (chance: number) => formatPercent(locale, chance);
  const { needed, tallies, tieBreak, veto, second } = count;
  const lines = [
    weightedTotal !== null && t("weighted", { total: weightedTotal }),
    tallies.vacant.seats > 0 &&
      t("vacancies", {
        seats: tallies.vacant.seats,
        base: needed.fixed ? "seats" : needed.base,
      }),
    tieBreak &&
      t("chanceTie", {
        tie: percent(tieBreak.chanceOfTie),
        by: tieBreak.by,
        yes: percent(tieBreak.chanceYes),
      }),
    veto &&
      t("chanceVeto", {
        veto: percent(veto.chanceOfVeto),
        override: percent(veto.chanceOfOverride),
      }),
    veto &&
      needed.override !== null &&
      t("overrideNeeds", { needed: needed.override }),
    second &&
      t("chanceSecond", {
        needed: second.needed,
        chance: percent(second.chance),
      }),
    needed.quorum > 0 && t("quorumNeeds", { quorum: needed.quorum }),
    count.chanceNoQuorum > 0 &&
      t("chanceNoQuorum", { chance: percent(count.chanceNoQuorum) }),
  ].filter((line) => line !== false && line !== null);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="stages" className="stack-tight min-w-0">
      <h2 id="stages">{t("stagesHeading")}</h2>
      <ul className="rule-words">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
