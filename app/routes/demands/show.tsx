import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { DemandFacts } from "~/features/demands/components/DemandFacts";
import { StateBadge } from "~/features/demands/components/StateBadge";
import { Timeline } from "~/features/demands/components/Timeline";
import { demandMessages } from "~/features/demands/messages";
import { isOpenToAll, standingSteps } from "~/features/demands/rules";
import { readDemand } from "~/features/demands/service/read-demands.server";
import { MotionTable } from "~/features/votes/components/MotionTable";
import { motionsForDemand } from "~/features/votes/service/read-motions.server";
import { scopeOf } from "~/features/votes/service/reader-scope.server";
import { formatDay } from "~/i18n/format";
import { plainTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorMay, actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.demand.title ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const actor = await actorOf(args);
  const groupIds =
    actor.kind === "member" ? actor.memberships.map((m) => m.groupId) : [];
  const { world } = args.context;
  const { steps, ...demand } = found(
    await readDemand(world, { id: args.params.id ?? "", groupIds }),
  );
  const votes = await motionsForDemand(
    world,
    demand.id,
    await scopeOf(world, actor),
  );
  const mayRecord = actorMay(actor, "demand.record", demand.groupId);
  const standing = standingSteps(steps);
  return json({
    demand: {
      ...demand,
      // The campaign of a public demand may itself be the group's own matter.
      campaign:
        demand.inGroup || demand.campaignVisibility === "public"
          ? { name: demand.campaignName, slug: demand.campaignSlug }
          : null,
    },
    // Who wrote a step down is nobody's business outside the group.
    steps: steps.map((step) => ({
      ...step,
      recordedByName: demand.inGroup ? step.recordedByName : null,
    })),
    votes,
    mayRecord,
    correctableId:
      mayRecord && standing.length > 1 ? (standing.at(-1)?.id ?? null) : null,
  });
}

export default function DemandPage() {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  const { demand, steps, votes, mayRecord, correctableId } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack-wide">
      <div>
        <PageHeader
          crumbs={crumbs()}
          title={demand.title}
          lead={
            <span className="flex flex-wrap items-center gap-3 text-base">
              <StateBadge state={demand.state} overdue={demand.overdue} />
              {demand.inGroup && !isOpenToAll(demand) && t("onlyGroup")}
            </span>
          }
          actions={
            mayRecord && (
              <>
                <Link className="button" to={paths.demands.steps(demand.id)}>
                  {t("recordStep")}
                </Link>
                <Link
                  className="button button-quiet"
                  to={paths.demands.edit(demand.id)}
                >
                  {t("edit")}
                </Link>
              </>
            )
          }
        />
        {demand.overdue && demand.answerDueOn && (
          <Notice tone="warn">
            {t("answerWasDue", {
              day: formatDay(locale, demand.answerDueOn),
              days: daysBetween(demand.answerDueOn, demand.today),
            })}
          </Notice>
        )}
      </div>
      <div className="grid gap-10 lg:grid-cols-[2fr_1fr]">
        <div className="stack-wide min-w-0">
          <section aria-labelledby="ask">
            <h2 id="ask">{t("whatWeAsk")}</h2>
            <p className="mt-3 max-w-2xl break-words whitespace-pre-line">
              {demand.ask}
            </p>
          </section>
          {(votes.length > 0 || mayRecord) && (
            <section aria-labelledby="votes" className="stack-tight">
              <h2 id="votes">{t("votes")}</h2>
              {votes.length > 0 ? (
                <MotionTable
                  caption={t("votesCaption")}
                  captionHidden
                  motions={votes}
                  withDay
                />
              ) : (
                <p className="soft">{t("noVotes")}</p>
              )}
              {mayRecord && (
                <p>
                  <Link to={paths.votes.new({ demand: demand.id })}>
                    {t("addVote")}
                  </Link>
                </p>
              )}
            </section>
          )}
          <section aria-labelledby="history">
            <h2 id="history" className="mb-4">
              {t("history")}
            </h2>
            <Timeline
              demandId={demand.id}
              steps={steps}
              correctableId={correctableId}
            />
          </section>
        </div>
        <DemandFacts demand={demand} />
      </div>
    </div>
  );

  function crumbs() {
    if (mayRecord) {
      return [
        {
          to: paths.campaigns.board(demand.campaignId),
          label: demand.campaignName,
        },
        {
          to: paths.demands.ofCampaign(demand.campaignId),
          label: t("demands"),
        },
      ];
    }
    return [
      { to: paths.places.show(demand.placeSlug), label: demand.placeName },
    ];
  }
}
