import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";
import type { VoteLine } from "../types";
import { Chance } from "./Chance";
import { Movement } from "./Movement";
import { RiskBadge } from "./RiskBadge";
import { VoteDay } from "./VoteCard";

/** Every vote of the coalition below each other: which is at risk, and who decides. */
export function VoteBoardTable({
  votes,
  groups,
}: {
  /** `kept`: of how many members the reader's groups share no stand here. */
  votes: readonly (VoteLine & { kept: number })[];
  groups: readonly { id: string; name: string }[];
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const number = (label: string) => ({ label, number: true as const });
  return (
    <DataTable
      caption={t("boardCaption")}
      captionHidden
      head={[
        t("columnVote"),
        t("columnWhen"),
        t("columnRisk"),
        number(t("columnNeeded")),
        number(t("columnFirm")),
        number(t("columnLeaning")),
        number(t("columnShort")),
        number(t("columnChance")),
        t("columnWeek"),
        t("columnSwing"),
        t("columnChanged"),
      ]}
    >
      {votes.map((line) => (
        <tr key={line.motionId}>
          <th scope="row" className="min-w-56 print:min-w-36">
            <Link to={paths.votes.show(line.motionId)}>
              {line.campaignTitle ?? line.demandTitle ?? line.title}
            </Link>
            <span className="soft small block font-normal">
              {[
                line.bodyName,
                groups.find(({ id }) => id === line.groupId)?.name,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {(line.campaignTitle ?? line.demandTitle) && (
              <span className="soft small block font-normal">{line.title}</span>
            )}
            <span className="small block font-normal no-print">
              <Link to={paths.votes.count(line.motionId)}>
                {t("countOfVote")}
                <span className="sr-only">
                  : {line.campaignTitle ?? line.demandTitle ?? line.title}
                </span>
              </Link>
            </span>
            {line.kept > 0 && (
              <span className="soft small block font-normal no-print">
                {t("keptFromBoard", { count: line.kept })}
              </span>
            )}
            {line.disagreements > 0 && (
              <span className="small block font-normal">
                ◇ {t("groupsDisagree", { count: line.disagreements })}
              </span>
            )}
          </th>
          <td className="min-w-28 print:min-w-0">
            <VoteDay line={line} />
          </td>
          <td>
            <RiskBadge line={line} />
          </td>
          <td className="number">{cell(line.count?.needed)}</td>
          <td className="number">{cell(line.count?.firm)}</td>
          <td className="number">{cell(line.count?.leaning)}</td>
          <td className="number">{cell(line.count?.shortFirm)}</td>
          <td className="number">
            <Chance line={line} />
          </td>
          <td className="min-w-24 print:min-w-0">
            <Movement line={line} />
          </td>
          <td className="min-w-28 print:min-w-0">
            {line.count?.swing ? (
              <Link to={paths.officials.show(line.count.swing.slug)}>
                {line.count.swing.name}
              </Link>
            ) : (
              "–"
            )}
          </td>
          <td className={line.lastChange ? "whitespace-nowrap" : undefined}>
            {line.lastChange ? (
              formatDay(
                locale,
                dayIn(line.timeZone, new Date(line.lastChange)),
                "short",
              )
            ) : (
              <span className="soft">{t("neverHeard")}</span>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );

  function cell(value: number | undefined): string {
    return value === undefined ? "–" : formatNumber(locale, value);
  }
}
