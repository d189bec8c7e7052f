import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { demandMessages } from "../messages";
import type { DemandState } from "../types";
import { StateBadge } from "./StateBadge";

interface Step {
  id: string;
  state: DemandState;
  onDate: string;
  note: string;
  evidenceUrl: string | null;
  correctsStepId: string | null;
  /** Only for members of the group. */
  recordedByName: string | null;
}

/** What has happened to a demand, the first step first; nothing is left out. */
export function Timeline({
  demandId,
  steps,
  correctableId,
}: {
  demandId: string;
  steps: readonly Step[];
  /** The step that this reader may set right. */
  correctableId: string | null;
}) {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  const corrections = new Map(steps.map((s) => [s.correctsStepId, s]));
  return (
    <ol className="border-l-2 border-rule">
      {steps.map((step) => {
        const correction = corrections.get(step.id);
        return (
          <li key={step.id} className="stack-tight relative pb-6 pl-5">
            <span
              aria-hidden="true"
              className="absolute top-2 -left-[0.45rem] h-3 w-3 rounded-full border-2 border-sheet bg-accent"
            />
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <time dateTime={step.onDate} className="font-semibold">
                {standingAlone(locale, formatDay(locale, step.onDate))}
              </time>
              <StateBadge state={step.state} />
              {step.correctsStepId !== null && (
                <Badge>{t("isCorrection")}</Badge>
              )}
              {correction && (
                <Badge tone="warn" shape="✕">
                  {t("corrected")}
                </Badge>
              )}
            </p>
            {correction && (
              <p className="soft small">
                {t("correctedBy", {
                  state: t(`state_${correction.state}`),
                  day: formatDay(locale, correction.onDate),
                })}
              </p>
            )}
            {step.note !== "" && (
              <p
                className={`max-w-2xl break-words whitespace-pre-line ${correction ? "soft line-through" : ""}`}
              >
                {step.note}
              </p>
            )}
            {step.evidenceUrl !== null && (
              <p>
                <WebLink to={step.evidenceUrl}>{t("evidence")}</WebLink>{" "}
                <span className="soft small break-all">
                  {hostOf(step.evidenceUrl)}
                </span>
              </p>
            )}
            {step.recordedByName !== null && (
              <p className="soft small">
                {t("recordedBy", { name: step.recordedByName })}
                {step.id === correctableId && (
                  <>
                    {" · "}
                    <Link
                      to={paths.demands.correction(demandId, step.id)}
                      className="no-print"
                    >
                      {t("setRight")}
                    </Link>
                  </>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
