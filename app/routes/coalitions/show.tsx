import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Pager } from "~/components/Pager";
import { PageHeader } from "~/components/PageHeader";
import { Tabs } from "~/components/Tabs";
import { BoardFilter } from "~/features/campaigns/components/BoardFilter";
import { GroupCountsTable } from "~/features/campaigns/components/GroupCountsTable";
import { VoteBoardTable } from "~/features/campaigns/components/VoteBoardTable";
import { ledgerMessages } from "~/features/campaigns/ledger-messages";
import { campaignMessages } from "~/features/campaigns/messages";
import { promiseMessages } from "~/features/votes/promise-messages";
import { formatDay } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { requireBoard } from "./require-board.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.coalition.name ?? "");

const PAGE_SIZE = 50;
/** Fewer votes than these fit on a screen: nothing to narrow. */
const FILTER_FROM = 8;

export async function loader(args: LoaderFunctionArgs) {
  const { votes, ...board } = await requireBoard(args);
  const first = (board.page - 1) * PAGE_SIZE;
  return json({
    ...board,
    matching: votes.length,
    votes: votes.slice(first, first + PAGE_SIZE),
  });
}

/** One look: which vote is at risk, and who is the swing member? */
export default function VoteBoard() {
  const t = useTranslate(campaignMessages);
  const promise = useTranslate(promiseMessages);
  const pledges = useTranslate(ledgerMessages);
  const locale = useLocale();
  const { coalition, query, today, votes, groups, ...board } =
    useLoaderData<typeof loader>();
  const { slug } = coalition;
  return (
    <div className="stack-wide">
      <div>
        <PageHeader
          title={t("boardTitle", { coalition: coalition.name })}
          actions={
            <>
              <Link
                className="button button-quiet no-print"
                to={paths.coalitions.wall(slug, query)}
              >
                {t("projector")}
              </Link>
              <Link
                className="button button-quiet no-print"
                to={paths.coalitions.ledger(slug)}
              >
                {pledges("ledgerTitle")}
              </Link>
              <Link
                className="button button-quiet no-print"
                to={paths.promises.ledger()}
              >
                {promise("ledger")}
              </Link>
              <Link
                className="button button-quiet no-print"
                to={paths.coalitions.groups(slug)}
              >
                {t("groupsAndLeads")}
              </Link>
            </>
          }
          lead={
            board.total > 0 &&
            t("boardLead", {
              votes: board.total,
              risk: board.atRisk,
              day: formatDay(locale, today),
            })
          }
        />
        {board.total === 0 ? (
          <EmptyState title={t("noVotes")}>
            <p className="soft">{t("noVotesHint")}</p>
          </EmptyState>
        ) : (
          <section aria-label={t("nextVotes")}>
            <Tabs
              label={t("sortVotes")}
              current={paths.coalitions.board(slug, query)}
              tabs={(["risk", "date", "movement"] as const).map((sort) => ({
                to: paths.coalitions.board(slug, { ...query, sort }),
                label: t(`sortBy_${sort}`),
              }))}
            />
            {board.total >= FILTER_FROM && (
              <BoardFilter slug={slug} query={query} groups={groups} />
            )}
            {board.matching === 0 ? (
              <EmptyState title={t("noVoteMatches")} />
            ) : (
              <VoteBoardTable votes={votes} groups={groups} />
            )}
            <Pager
              page={board.page}
              pageSize={PAGE_SIZE}
              total={board.matching}
              hrefOf={(page) =>
                paths.coalitions.board(slug, { ...query, page })
              }
            />
            <p className="soft small mt-3">{t("boardNote")}</p>
            <p className="no-print mt-2">
              <a href={paths.coalitions.boardCsv(slug, query)}>
                {t("votesCsv")}
              </a>
            </p>
          </section>
        )}
      </div>
      <section aria-labelledby="groups">
        <h2 id="groups" className="mb-3">
          {t("groupCountsTitle")}
        </h2>
        <GroupCountsTable groups={groups} />
      </section>
    </div>
  );
}
