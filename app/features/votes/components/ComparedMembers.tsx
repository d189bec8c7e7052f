import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatDay, formatPercent, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { recordMessages } from "../record-messages";
import { restsOnFew, shareOf } from "../rules/agreement";
import type { Agreement } from "../rules/agreement";
import type { MotionKind, VoteOption } from "../types";
import { MotionTitle } from "./MotionTitle";
import { ResultBadge } from "./ResultBadge";
import { OPTION_SHAPES } from "./RollTable";
import { SourceLink } from "./SourceLink";

interface Named {
  slug: string;
  name: string;
}

/** Of each two members how often they agreed, the most alike first. */
export function ComparedPairs({
  members,
  matrix,
}: {
  members: readonly Named[];
  matrix: readonly (readonly (Agreement | null)[])[];
}) {
  const t = useTranslate(recordMessages);
  const locale = useLocale();
  const pairs = members
    .flatMap((a, row) =>
      members.slice(row + 1).map((b, offset) => ({
        a,
        b,
        pair: matrix[row]?.[row + 1 + offset] ?? { shared: 0, same: 0 },
      })),
    )
    .sort((x, y) => (shareOf(y.pair) ?? -1) - (shareOf(x.pair) ?? -1));
  return (
    <section className="stack-tight">
      <h2>{t("comparePairs")}</h2>
      <ul className="list-rows">
        {pairs.map(({ a, b, pair }) => {
          const share = shareOf(pair);
          return (
            <li
              key={`${a.slug} ${b.slug}`}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
            >
              <span className="font-semibold">
                {t("compareSame", { a: a.name, b: b.name })}
              </span>
              <span>
                {share === null ? (
                  <span className="soft">{t("comparePairNone")}</span>
                ) : (
                  <>
                    <strong className="text-lg">
                      {formatPercent(locale, share)}
                    </strong>{" "}
                    <span className="soft">
                      {t("comparePair", {
                        same: pair.same,
                        shared: pair.shared,
                      })}
                      {restsOnFew(pair) && ` · ${t("few")}`}
                    </span>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The votes they share, a column for each member. */
export function ComparedVotes({
  caption,
  members,
  votes,
}: {
  caption: string;
  members: readonly Named[];
  votes: readonly {
    rollId: string;
    motionId: string;
    kind: MotionKind;
    title: string;
    campaignTitle: string | null;
    localDate: string;
    recordedResult: "pass" | "fail" | null;
    sourceUrl: string | null;
    options: readonly ({ option: VoteOption; word: string } | null)[];
  }[];
}) {
  const t = useTranslate(recordMessages);
  const v = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      head={[
        t("colDay"),
        t("colVote"),
        ...members.map(({ name }) => name),
        t("colResult"),
        t("colSource"),
      ]}
    >
      {votes.map((vote) => (
        <tr key={vote.rollId}>
          <td className="min-w-24 sm:whitespace-nowrap">
            {standingAlone(locale, formatDay(locale, vote.localDate))}
          </td>
          <th scope="row" className="min-w-44 print:min-w-0">
            <Link to={paths.votes.show(vote.motionId)}>
              <MotionTitle motion={vote} />
            </Link>
            <span className="soft small block font-normal">
              {v(`kind_${vote.kind}`)}
            </span>
          </th>
          {members.map(({ slug }, index) => {
            const said = vote.options[index];
            return (
              <td key={slug} className="whitespace-nowrap">
                {said ? (
                  <>
                    <span aria-hidden="true">
                      {OPTION_SHAPES[said.option]}{" "}
                    </span>
                    {v(`option_${said.option}`)}
                    {said.word && (
                      <q className="soft small block">{said.word}</q>
                    )}
                  </>
                ) : (
                  <span className="soft">{t("noRow")}</span>
                )}
              </td>
            );
          })}
          <td>
            {vote.recordedResult ? (
              <ResultBadge
                result={vote.recordedResult === "pass" ? "passed" : "failed"}
              />
            ) : (
              <span className="soft">{t("recordedNone")}</span>
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
