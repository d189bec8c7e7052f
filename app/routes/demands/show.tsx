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
import { DemandVotes } from "~/features/votes/components/DemandVotes";
import { DemandPromises } from "~/features/votes/components/OfficialPromises";
import { promisesFor } from "~/features/votes/service/read-promises.server";
import { motionsForDemand, scopeOf } from "~/features/votes/service.server";
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
  const { steps, ...demand } = found(
    await readDemand(args.context.world, {
      id: args.params.id ?? "",
      groupIds,
    }),
  );
  const mayRecord = actorMay(actor, "demand.record", demand.groupId);
  const { world } = args.context;
  const scope = await scopeOf(world, actor);
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
    mayRecord,
    votes: await motionsForDemand(world, demand.id, scope),
    promises: await promisesFor(world, { demandId: demand.id }, scope),
    mayPromise: actorMay(actor, "promise.record", demand.groupId),
    mayCount: scope.own.length > 0 || scope.allied.length > 0,
    mayStart: actorMay(actor, "vote.record", demand.groupId),
    correctableId:
      mayRecord && standing.length > 1 ? (standing.at(-1)?.id ?? null) : null,
  });
}

export default function DemandPage() {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { demand, steps, mayRecord, correctableId } = data;
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
          <DemandVotes
            demand={demand}
            votes={data.votes}
            mayCount={data.mayCount}
            mayStart={data.mayStart}
          />
          <DemandPromises
            demandId={demand.id}
            promises={data.promises}
            mayRecord={data.mayPromise}
          />
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
