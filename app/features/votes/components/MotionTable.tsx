import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { recordMessages } from "../record-messages";
import { threeFactsOfResult } from "../rules";
import type { MotionKind, Result } from "../types";
import { MotionTitle } from "./MotionTitle";
import { ResultBadge } from "./ResultBadge";
import { SourceLink } from "./SourceLink";

export interface TabledMotion {
  id: string;
  kind: MotionKind;
  title: string;
  campaignTitle: string | null;
  fileNumber: string | null;
  agendaNumber: string | null;
  consent: boolean;
  recordedResult: "pass" | "fail" | null;
  localDate: string | null;
  bodyName?: string;
  computed: { result: Result; yes: number; no: number } | null;
  sourceUrl?: string | null;
}

const RECORDED = { pass: "passed", fail: "failed" } as const;

/** Votes in a table: what the record says beside what the roll amounts to. */
export function MotionTable({
  caption,
  captionHidden = false,
  motions,
  withDay,
  withSource = false,
  withBody = false,
  toConflict = false,
}: {
  caption: string;
  captionHidden?: boolean;
  motions: readonly TabledMotion[];
  withDay: boolean;
  /** A column with the source of each. */
  withSource?: boolean;
  /** Name the body of each, where votes of several stand together. */
  withBody?: boolean;
  /** The conflict leads to where it is settled. */
  toConflict?: boolean;
}) {
  const t = useTranslate(voteMessages);
  const r = useTranslate(recordMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      head={[
        ...(withDay ? [t("colDay")] : []),
        t("colItem"),
        t("colRecorded"),
        t("colComputed"),
        ...(withSource ? [r("colSource")] : []),
      ]}
    >
      {motions.map((motion) => {
        const recorded: Result = motion.recordedResult
          ? RECORDED[motion.recordedResult]
          : "unknown";
        const { conflict } = threeFactsOfResult(
          recorded,
          motion.computed?.result ?? "unknown",
        );
        return (
          <tr key={motion.id}>
            {withDay && (
              <td className="min-w-24 sm:whitespace-nowrap">
                {motion.localDate &&
                  standingAlone(locale, formatDay(locale, motion.localDate))}
              </td>
            )}
            <th scope="row" className="min-w-44 print:min-w-0">
              <Link
                to={
                  toConflict
                    ? paths.votes.conflict(motion.id)
                    : paths.votes.show(motion.id)
                }
              >
                <MotionTitle motion={motion} />
              </Link>
              <span className="soft small block font-normal">
                {[
                  motion.agendaNumber &&
                    t("itemNumber", { number: motion.agendaNumber }),
                  motion.fileNumber &&
                    t("fileNumber", { number: motion.fileNumber }),
                  t(`kind_${motion.kind}`),
                  motion.consent && t("consentItem"),
                  withBody && motion.bodyName,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </th>
            <td>
              {motion.recordedResult ? (
                <ResultBadge result={recorded} />
              ) : (
                <span className="soft">{t("recorded_none")}</span>
              )}
            </td>
            <td>
              {motion.computed ? (
                <>
                  <ResultBadge result={motion.computed.result} />{" "}
                  <span className="soft small whitespace-nowrap">
                    {motion.computed.yes}–{motion.computed.no}
                  </span>
                  {conflict && (
                    <>
                      {" "}
                      <Badge tone="warn" shape="▲">
                        {t("conflictShort")}
                      </Badge>
                    </>
                  )}
                </>
              ) : (
                <span className="soft">{t("recorded_none")}</span>
              )}
            </td>
            {withSource && (
              <td>
                <SourceLink
                  source={motion.sourceUrl ?? null}
                  title={motion.title}
                />
              </td>
            )}
          </tr>
        );
      })}
    </DataTable>
  );
}
