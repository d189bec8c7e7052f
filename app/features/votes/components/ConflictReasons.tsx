import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { factsMessages } from "../facts-messages";
import { voteMessages } from "../messages";
import type { ConflictReason } from "../rules";
import { presetName } from "./preset-name";

/** Why record and roll may differ, each tried out, with where to look. */
export function ConflictReasons({
  reasons,
  actionName,
  bodySlug,
  votedOn,
}: {
  reasons: readonly ConflictReason[];
  actionName: string | null;
  bodySlug: string;
  votedOn: string | null;
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const action = actionName ?? "";
  const sentence = (reason: ConflictReason) => {
    switch (reason.because) {
      case "missing_rows":
        return t("reason_missing_rows", { count: reason.count });
      case "default_rule":
        return t("reason_default_rule");
      case "protest":
        return t("reason_protest");
      case "other_question":
        return t(`reason_other_question_${reason.question}`);
      case "disapproval":
        return t("reason_disapproval", { action });
      case "words":
        return t("reason_words", { action });
      case "taken_again":
        return (
          <>
            {t("reason_taken_again")}{" "}
            {reason.motionIds.map((id, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <Link to={paths.votes.show(id)}>
                  {t("readingVote")} {reason.motionIds.length > 1 && index + 1}
                </Link>
              </span>
            ))}
          </>
        );
      case "other_rule":
        return (
          <>
            {t("reason_other_rule")}{" "}
            <Link
              to={paths.bodyRules.new(bodySlug, {
                preset: reason.ruleKey,
                ...(votedOn === null ? {} : { from: votedOn }),
              })}
            >
              {reason.common ? say(presetName(reason.ruleKey)) : reason.place}
            </Link>
          </>
        );
    }
  };
  return (
    <section className="stack-tight">
      <h2>{t("conflictWhy")}</h2>
      {reasons.length === 0 ? (
        <p>{t("conflictWhyNone")}</p>
      ) : (
        <>
          <p className="soft">{t("conflictWhyLead")}</p>
          <ul className="list-disc pl-5">
            {reasons.map((reason) => (
              <li
                key={
                  reason.because === "other_rule"
                    ? reason.ruleKey
                    : reason.because === "other_question"
                      ? reason.question
                      : reason.because
                }
              >
                {sentence(reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
