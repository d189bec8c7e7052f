import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import type { Tone } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { recordMessages } from "../record-messages";
import type { ItemOutcome } from "../rules";
import { SourceLink } from "./SourceLink";

export interface ShownStep {
  id: string;
  day: string;
  sequence: number;
  decides: boolean;
  outcome: ItemOutcome;
  bodyName: string;
  bodySlug: string;
  meetingId: string;
  motion: {
    id: string;
    computed: { yes: number; no: number } | null;
  } | null;
  title: string;
  actionName: string | null;
  actionText: string | null;
  sourceUrl: string | null;
}

const TONES: Partial<Record<ItemOutcome, Tone>> = {
  passed: "good",
  overridden: "good",
  failed: "danger",
  vetoed: "danger",
};

/** Every act on a file, first to last; committees are told from deciders. */
export function MatterWay({ steps }: { steps: readonly ShownStep[] }) {
  const t = useTranslate(recordMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("matterWayCaption")}
      head={[
        t("colStep"),
        t("colDay"),
        t("colBody"),
        t("colAct"),
        t("colCount"),
        t("colOutcome"),
        t("colSource"),
      ]}
    >
      {steps.map((step) => (
        <tr key={step.id}>
          <td>{step.sequence}</td>
          <td className="min-w-24 sm:whitespace-nowrap">
            <Link to={paths.meetings.show(step.meetingId)}>
              {standingAlone(locale, formatDay(locale, step.day))}
            </Link>
          </td>
          <td className="min-w-32">
            <Link to={paths.bodies.show(step.bodySlug)}>{step.bodyName}</Link>
            {!step.decides && (
              <span className="soft small block">{t("recommends")}</span>
            )}
          </td>
          <th scope="row" className="min-w-44 print:min-w-0">
            {step.motion ? (
              <Link to={paths.votes.show(step.motion.id)}>
                {step.actionName ?? step.title}
              </Link>
            ) : (
              (step.actionName ?? step.title)
            )}
            {step.actionText && (
              <span className="soft small block font-normal">
                {step.actionText}
              </span>
            )}
          </th>
          <td className="whitespace-nowrap">
            {step.motion?.computed ? (
              `${step.motion.computed.yes}–${step.motion.computed.no}`
            ) : (
              <span className="soft">
                {t(step.motion ? "noRollKept" : "noVoteTaken")}
              </span>
            )}
          </td>
          <td>
            <Badge tone={TONES[step.outcome] ?? "neutral"}>
              {t(`outcome_${step.outcome}`)}
            </Badge>
          </td>
          <td>
            <SourceLink
              source={step.sourceUrl}
              title={step.actionName ?? step.title}
            />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
