import { WebLink } from "~/components/WebLink";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import { factsMessages } from "../facts-messages";
import type { ConflictStepKind } from "../rules";
import type { Result } from "../types";

/** What was done about a conflict, the newest first: nothing is forgotten. */
export function ConflictSteps({
  steps,
}: {
  steps: readonly {
    id: string;
    step: ConflictStepKind;
    recorded: Result;
    computed: Result;
    note: string;
    sourceUrl: string | null;
    recordedAt: string;
    groupName: string | null;
    byName: string | null;
  }[];
}) {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const locale = useLocale();
  if (steps.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("conflictSteps")}</h2>
      <ol className="list-rows">
        {steps.map((step) => (
          <li key={step.id} className="stack-tight">
            <p className="font-semibold">
              {t("stepLine", {
                step: t(`step_${step.step}`),
                day: formatDay(locale, step.recordedAt),
              })}
            </p>
            <p className="prose whitespace-pre-line">{step.note}</p>
            <p className="soft small">
              {[step.byName, step.groupName].filter(Boolean).join(", ")}
              {(step.byName ?? step.groupName) && " · "}
              {t("stepFacts", {
                recorded: say(`result_${step.recorded}`),
                computed: say(`result_${step.computed}`),
              })}
              {step.sourceUrl && (
                <>
                  {" "}
                  <WebLink to={step.sourceUrl}>{say("positionSource")}</WebLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
