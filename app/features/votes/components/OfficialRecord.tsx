import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { SelectField, TextField } from "~/components/Field";
import { Pager } from "~/components/Pager";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { VOTE_OPTIONS } from "../types";
import type { VoteOption } from "../types";
import { MotionTitle } from "./MotionTitle";
import { ResultBadge } from "./ResultBadge";

export interface OfficialVote {
  id: string;
  motionId: string;
  title: string;
  campaignTitle: string | null;
  localDate: string;
  bodyName: string;
  printedName: string;
  word: string;
  option: VoteOption;
  recordedResult: "pass" | "fail" | null;
}

export interface RecordFilterShown {
  q: string;
  option: VoteOption | null;
  year: string | null;
  page: number;
}

/** How an official voted: to filter, to page through and to download. */
export function OfficialRecord({
  slug,
  votes,
  total,
  anyVotes,
  years,
  filter,
  pageSize,
}: {
  slug: string;
  votes: readonly OfficialVote[];
  total: number;
  /** Whether there is any vote at all, without the filters. */
  anyVotes: boolean;
  years: readonly number[];
  filter: RecordFilterShown;
  pageSize: number;
}) {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  const { page, ...narrowed } = filter;
  return (
    <section className="stack-tight" id="record">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2>{t("recordHeading")}</h2>
        {total > 0 && (
          <a
            className="no-print"
            href={paths.votes.recordCsv(slug, { ...narrowed })}
          >
            {t("downloadCsv")}
          </a>
        )}
      </div>
      {!anyVotes ? (
        <p className="soft">{t("recordEmpty")}</p>
      ) : (
        <>
          <form
            method="get"
            role="search"
            aria-label={t("filterVotes")}
            className="no-print grid items-end gap-3 sm:grid-cols-[2fr_1fr_1fr_auto]"
          >
            <TextField
              name="q"
              type="search"
              label={t("searchRecord")}
              value={filter.q}
            />
            <SelectField
              name="option"
              label={t("optionCol")}
              value={filter.option}
              empty={t("anyOption")}
              options={VOTE_OPTIONS.map((option) => ({
                value: option,
                label: t(`option_${option}`),
              }))}
            />
            <SelectField
              name="year"
              label={t("year")}
              value={filter.year}
              empty={t("anyYear")}
              options={years.map((year) => ({
                value: String(year),
                label: String(year),
              }))}
            />
            <button className="button button-quiet" type="submit">
              {t("apply")}
            </button>
          </form>
          {total === 0 ? (
            <p>
              {t("recordNoneFound")}{" "}
              <Link to={paths.officials.show(slug)}>{t("clearFilters")}</Link>
            </p>
          ) : (
            <DataTable
              caption={`${t("recordCaption")} (${t("voteCountLine", { count: total })})`}
              head={[
                t("colDay"),
                t("colItem"),
                t("optionCol"),
                t("wordCol"),
                t("colRecorded"),
              ]}
            >
              {votes.map((vote) => (
                <tr key={vote.id}>
                  <td className="min-w-24 sm:whitespace-nowrap">
                    {formatDay(locale, vote.localDate)}
                  </td>
                  <th scope="row" className="min-w-44 print:min-w-0">
                    <Link to={paths.votes.show(vote.motionId)}>
                      <MotionTitle motion={vote} />
                    </Link>
                    <span className="soft small block font-normal">
                      {vote.bodyName}
                    </span>
                  </th>
                  <td>{t(`option_${vote.option}`)}</td>
                  <td>{vote.word && <q>{vote.word}</q>}</td>
                  <td>
                    {vote.recordedResult ? (
                      <ResultBadge
                        result={
                          vote.recordedResult === "pass" ? "passed" : "failed"
                        }
                      />
                    ) : (
                      <span className="soft">{t("recorded_none")}</span>
                    )}
                  </td>
                </tr>
              ))}
            </DataTable>
          )}
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            hrefOf={(to) =>
              paths.officials.show(slug, { ...narrowed, page: to })
            }
          />
        </>
      )}
    </section>
  );
}
