import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

/** Votes that are over: when, on what, and what the record says. */
export function PastVotes({
  votes,
}: {
  votes: readonly {
    id: string;
    title: string;
    campaignTitle: string | null;
    bodyName: string;
    localDate: string | null;
    recordedResult: "pass" | "fail" | null;
  }[];
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("pastVotes")}
      captionHidden
      head={[t("columnVote"), t("columnWhen"), t("columnRecorded")]}
    >
      {votes.map((vote) => (
        <tr key={vote.id}>
          <th scope="row" className="min-w-44">
            <Link to={paths.votes.show(vote.id)}>
              {vote.campaignTitle ?? vote.title}
            </Link>
            <span className="soft small block font-normal">
              {vote.campaignTitle
                ? `${vote.bodyName} · ${vote.title}`
                : vote.bodyName}
            </span>
          </th>
          <td className="whitespace-nowrap">
            {vote.localDate
              ? formatDay(locale, vote.localDate)
              : t("noDateYet")}
          </td>
          <td>
            {vote.recordedResult ? (
              <Badge tone={vote.recordedResult === "pass" ? "good" : "danger"}>
                {t(`recorded_${vote.recordedResult}`)}
              </Badge>
            ) : (
              <span className="soft">{t("recordedNothing")}</span>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
