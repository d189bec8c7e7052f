import { useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { Explanation, VotesNeeded } from "../rules";
import { RuleInWords } from "./RuleInWords";

/** What a rule says, and how many votes it asks of the body as it is. */
export function RulePreview({
  explanation,
  needed,
  weighted,
}: {
  explanation: readonly Explanation[];
  /** Null: nobody wrote down the seats. */
  needed: VotesNeeded | null;
  /** Seats have unequal votes: a share is of votes, not of seats. */
  weighted: boolean;
}) {
  const t = useTranslate(voteMessages);
  return (
    <section className="notice stack-tight">
      <h2>{t("rulePreview")}</h2>
      {needed && (
        <p className="font-semibold">
          {t("ruleNeededNow", {
            needed: needed.needed,
            size: needed.baseSize,
            base: weighted ? "votes" : needed.fixed ? "seats" : needed.base,
          })}{" "}
          {needed.dependsOnTurnout && t("ruleNeededTurnout")}
        </p>
      )}
      <RuleInWords explanation={explanation} />
    </section>
  );
}
