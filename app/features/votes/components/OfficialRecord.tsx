import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { Pager } from "~/components/Pager";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { recordMessages } from "../record-messages";
import { asParams, isNarrowed } from "../records/rules";
import type { MotionKind, VoteOption } from "../types";
import { MotionTitle } from "./MotionTitle";
import { RecordFilter, useVoteSorts } from "./RecordFilter";
import { ResultBadge } from "./ResultBadge";
import { OPTION_SHAPES } from "./RollTable";
import { SourceLink } from "./SourceLink";

export interface OfficialVote {
  id: string;
  motionId: string;
  kind: MotionKind;
  title: string;
  campaignTitle: string | null;
  demand: { id: string; title: string } | null;
  localDate: string;
  bodyName: string;
  printedName: string;
  word: string;
  option: VoteOption;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
}

export type RecordFilterShown = {
  q: string;
  option: VoteOption | null;
  result: "pass" | "fail" | "none" | null;
  year: string | null;
  kind: MotionKind | null;
  contested: boolean;
  demand: boolean;
  sort: string;
  page: number;
};

/** How an official voted: to filter, to page through and to download. */
export function OfficialRecord({
  slug,
  bodies,
  votes,
  total,
  anyVotes,
  years,
  filter,
  pageSize,
}: {
  slug: string;
  /** Where they hold or held office: to compare them with others there. */
  bodies: readonly { slug: string; name: string }[];
  votes: readonly OfficialVote[];
  total: number;
  /** Whether there is any vote at all, without the filters. */
  anyVotes: boolean;
  years: readonly number[];
  filter: RecordFilterShown;
  pageSize: number;
}) {
  const t = useTranslate(recordMessages);
  const v = useTranslate(voteMessages);
  const sorts = useVoteSorts();
  const { page, ...rest } = filter;
  return (
    <section className="stack" id="record">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{v("recordHeading")}</h2>
        {total > 0 && (
          <a
            className="no-print"
            href={paths.votes.recordCsv(slug, asParams(rest))}
          >
            {t("downloadCsv")}
          </a>
        )}
      </div>
      {!anyVotes ? (
        <p className="soft">{v("recordEmpty")}</p>
      ) : (
        <>
          {bodies.length > 0 && (
            <ul className="no-print flex flex-wrap gap-x-6 gap-y-1">
              {bodies.map((body) => (
                <li key={body.slug}>
                  <Link to={paths.votes.compare(body.slug, { a: slug })}>
                    {t("compareThis", { body: body.name })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <RecordFilter
            action={`${paths.officials.show(slug)}#record`}
            filter={filter}
            years={years}
            sorts={sorts}
            narrowed={isNarrowed(filter)}
          />
          {total === 0 ? (
            <p role="status">{t("nothingFits")}</p>
          ) : (
            <RecordTable votes={votes} total={total} />
          )}
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            hrefOf={(to) =>
              `${paths.officials.show(slug, asParams({ ...rest, page: to }))}#record`
            }
          />
        </>
      )}
    </section>
  );
}

function RecordTable({
  votes,
  total,
}: {
  votes: readonly OfficialVote[];
  total: number;
}) {
  const t = useTranslate(recordMessages);
  const v = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={v("voteCountLine", { count: total })}
      head={[
        v("colDay"),
        v("colItem"),
        v("optionCol"),
        v("wordCol"),
        v("colRecorded"),
        t("colSource"),
      ]}
    >
      {votes.map((vote) => (
        <tr key={vote.id}>
          <td className="min-w-24 sm:whitespace-nowrap">
            {standingAlone(locale, formatDay(locale, vote.localDate))}
          </td>
          <th scope="row" className="min-w-44 print:min-w-0">
            <Link to={paths.votes.show(vote.motionId)}>
              <MotionTitle motion={vote} />
            </Link>
            <span className="soft small block font-normal">
              {vote.bodyName} · {v(`kind_${vote.kind}`)}
              {vote.demand && (
                <>
                  {" · "}
                  <Link to={paths.demands.show(vote.demand.id)}>
                    {t("demandOf", { title: vote.demand.title })}
                  </Link>
                </>
              )}
            </span>
          </th>
          <td className="whitespace-nowrap">
            <span aria-hidden="true">{OPTION_SHAPES[vote.option]} </span>
            {v(`option_${vote.option}`)}
          </td>
          <td>{vote.word && <q>{vote.word}</q>}</td>
          <td>
            {vote.recordedResult ? (
              <ResultBadge
                result={vote.recordedResult === "pass" ? "passed" : "failed"}
              />
            ) : (
              <span className="soft">{v("recorded_none")}</span>
            )}
          </td>
          <td>
            <SourceLink source={vote.sourceUrl} title={vote.title} />
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
