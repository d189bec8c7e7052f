import { Link } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import { interpretAction, threeFactsOfResult } from "../rules";
import type { ComputedResult } from "../rules";
import type { Result } from "../types";
import { ResultBadge } from "./ResultBadge";

/**
 * The three facts of a result: what the record says, what rule and roll amount
 * to, and whether they contradict each other. A motion to disapprove that
 * passes defeats the item, so what became of the item is said apart.
 */
export function ResultFacts({
  motion,
  computed,
  settled = false,
}: {
  motion: {
    id: string;
    recordedResult: "pass" | "fail" | null;
    actionName: string | null;
  };
  /** Null: nobody has entered a roll. */
  computed: Omit<ComputedResult, "effects"> | null;
  /** What is to be done about a conflict is said elsewhere on the page. */
  settled?: boolean;
}) {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const recorded: Result =
    motion.recordedResult === "pass"
      ? "passed"
      : motion.recordedResult === "fail"
        ? "failed"
        : "unknown";
  const facts = threeFactsOfResult(recorded, computed?.result ?? "unknown");
  const reading = motion.actionName
    ? interpretAction(motion.actionName, motion.recordedResult)
    : null;
  return (
    <section className="stack-tight">
      <h2>{t("resultHeading")}</h2>
      <dl className="facts">
        <dt>{t("recordedResult")}</dt>
        <dd>
          {recorded === "unknown" ? (
            t("recordedNothing")
          ) : (
            <ResultBadge result={recorded} />
          )}{" "}
          {motion.actionName && <q>{motion.actionName}</q>}
        </dd>
        <dt>{t("computedResult")}</dt>
        <dd>
          {computed ? (
            <>
              <ResultBadge result={computed.result} />{" "}
              {t(
                computed.result === "unknown" ? "computedWhy" : "computedLine",
                {
                  yes: computed.yes,
                  no: computed.no,
                  needed: computed.needed,
                  because: t(`because_${computed.because}`),
                },
              )}{" "}
              {computed.brokenBy && t(`brokenBy_${computed.brokenBy}`)}
            </>
          ) : (
            t("computedNothing")
          )}
        </dd>
        {reading && reading.outcome !== "unknown" && (
          <>
            <dt>{t("itemOutcome")}</dt>
            <dd>{t(`outcome_${reading.outcome}`)}</dd>
          </>
        )}
      </dl>
      {facts.conflict && (
        <Notice tone="warn">
          <p>
            {t("conflict", {
              recorded: t(`result_${facts.recorded}`),
              computed: t(`result_${facts.computed}`),
            })}{" "}
            {!settled && (
              <Link to={paths.votes.conflict(motion.id)}>
                {record("conflictSolve")}
              </Link>
            )}
          </p>
        </Notice>
      )}
      {!facts.conflict &&
        computed &&
        recorded !== "unknown" &&
        computed.result !== "unknown" && (
          <p className="soft small">{t("noConflict")}</p>
        )}
    </section>
  );
}
