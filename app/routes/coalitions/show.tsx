import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Tabs } from "~/components/Tabs";
import { GroupCountsTable } from "~/features/campaigns/components/GroupCountsTable";
import { VoteBoardTable } from "~/features/campaigns/components/VoteBoardTable";
import { campaignMessages } from "~/features/campaigns/messages";
import { byDate, byRisk, riskOf } from "~/features/campaigns/rules";
import { readVoteBoard } from "~/features/campaigns/service/read-vote-board.server";
import { formatDay } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found, requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.coalition.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const member = await requireMember(args);
  // Admins of its groups who do not lead it do not learn that it is there.
  const lead = found(
    member.leads.find((l) => l.coalitionSlug === args.params.slug),
  );
  const today = world.now().toISOString().slice(0, 10);
  const sort =
    new URL(args.request.url).searchParams.get("sort") === "date"
      ? "date"
      : "risk";
  const { votes, groups } = await readVoteBoard(world, lead.coalitionId);
  return json({
    coalition: { name: lead.coalitionName, slug: lead.coalitionSlug },
    sort,
    today,
    votes: sort === "date" ? byDate(votes) : byRisk(votes, today),
    groups,
  });
}

/** One look: which vote is at risk, and who is the swing member? */
export default function VoteBoard() {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const { coalition, sort, today, votes, groups } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <div>
        <PageHeader
          title={t("boardTitle", { coalition: coalition.name })}
          actions={
            <Link
              className="button button-quiet"
              to={paths.coalitions.groups(coalition.slug)}
            >
              {t("groupsAndLeads")}
            </Link>
          }
          lead={
            votes.length > 0 &&
            t("boardLead", {
              votes: votes.length,
              risk: votes.filter((line) => riskOf(line) === "at_risk").length,
              day: formatDay(locale, today),
            })
          }
        />
        {votes.length === 0 ? (
          <EmptyState title={t("noVotes")}>
            <p className="soft">{t("noVotesHint")}</p>
          </EmptyState>
        ) : (
          <section aria-label={t("nextVotes")}>
            <Tabs
              label={t("sortVotes")}
              current={paths.coalitions.board(coalition.slug, { sort })}
              tabs={(["risk", "date"] as const).map((key) => ({
                to: paths.coalitions.board(coalition.slug, { sort: key }),
                label: t(`sortBy_${key}`),
              }))}
            />
            <VoteBoardTable votes={votes} groups={groups} />
            <p className="soft small mt-3">{t("boardNote")}</p>
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
