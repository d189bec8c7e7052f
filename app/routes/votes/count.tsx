import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { Answer } from "~/features/votes/components/Answer";
import { Chamber } from "~/features/votes/components/Chamber";
import { Forecast } from "~/features/votes/components/Forecast";
import { LeanArt } from "~/features/votes/components/LeanArt";
import { MembersTable } from "~/features/votes/components/MembersTable";
import { Pivotal } from "~/features/votes/components/Pivotal";
import { RuleWords, Stages } from "~/features/votes/components/RuleWords";
import { VoteDay } from "~/features/votes/components/VoteDay";
import { WhatIf } from "~/features/votes/components/WhatIf";
import { countMessages } from "~/features/votes/count-messages";
import { mayorBreaksTies } from "~/features/votes/rules";
import {
  isNothingKnown,
  mayorStanceFrom,
} from "~/features/votes/rules/standing";
import { readWhatIf } from "~/features/votes/schema";
import { countForMotion } from "~/features/votes/service/count-votes.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

import { requireCountReader } from "./require-count.server";

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, countMessages, "countTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member, scope } = await requireCountReader(args);
  const asked = readWhatIf(new URL(args.request.url).searchParams);
  const counted = found(
    await countForMotion(
      args.context.world,
      args.params["id"] ?? "",
      scope,
      asked,
    ),
  );
  const { rule, mayor } = counted;
  return json({
    ...counted,
    asked,
    mayorStance: mayorStanceFrom(mayor?.standing.counted ?? null).lean,
    mayorMatters:
      rule.mayorVeto || rule.mayorVotes !== "never" || mayorBreaksTies(rule),
    mayEdit: groupsWhere(member, "vote.record").length > 0,
    mayRecord: groupsWhere(member, "lean.record").length > 0,
    mayPostTasks: groupsWhere(member, "task.post").length > 0,
  });
}

export default function CountPage() {
  const t = useTranslate(countMessages);
  const data = useLoaderData<typeof loader>();
  const { motion, body, count, seats, rule, mayor, today } = data;
  const nothingKnown = isNothingKnown(seats.map(({ stance }) => stance));
  const weighted = seats.some(({ weight }) => weight !== 1);
  return (
    <div className="whip-count">
      <LeanArt />
      <PageHeader
        crumbs={[
          ...(motion.demandId && motion.demandTitle
            ? [
                {
                  to: paths.demands.show(motion.demandId),
                  label: motion.demandTitle,
                },
              ]
            : []),
          { to: paths.bodies.show(body.slug), label: body.name },
        ]}
        title={motion.campaignTitle ?? motion.title}
        lead={
          motion.campaignTitle && (
            <>
              <span className="font-semibold">{t("officialTitleIs")}</span>{" "}
              {motion.title}
            </>
          )
        }
        actions={
          <>
            {data.mayEdit && !motion.meetingId && (
              <Link className="button" to={paths.votes.edit(motion.id)}>
                {t("sayWhen")}
              </Link>
            )}
            <Link
              className="button button-quiet"
              to={paths.votes.show(motion.id)}
            >
              {t("votePage")}
            </Link>
          </>
        }
      />
      {count ? (
        <div className="stack-wide">
          {data.taken && (
            <Notice>
              {t("voteTaken")}{" "}
              <Link to={paths.votes.show(motion.id)}>{t("toVote")}</Link>
            </Notice>
          )}
          <Answer
            count={count}
            nothingKnown={nothingKnown}
            weighted={weighted}
            when={<VoteDay motion={motion} body={body} today={today} />}
          />
          {data.forecast && <Forecast forecast={data.forecast} seats={seats} />}
          <div className="count-columns">
            <div className="stack">
              <section aria-labelledby="chamber" className="min-w-0">
                <h2 id="chamber">{t("chamberHeading")}</h2>
                <Chamber
                  seats={seats}
                  bodyName={body.name}
                  firm={count.firmYes}
                  needed={count.needed.needed}
                />
                <p className="soft small no-print">{t("chamberHint")}</p>
              </section>
              <Stages
                count={count}
                weightedTotal={weighted ? data.totalWeight : null}
              />
            </div>
            <RuleWords
              count={count}
              rule={rule}
              explanation={data.explanation}
              isDefault={data.ruleId === null}
              kind={motion.kind}
              bodyName={body.name}
            />
          </div>
          {!(data.taken && nothingKnown) && (
            <Pivotal
              motionId={motion.id}
              pivotal={data.pivotal}
              nothingKnown={nothingKnown}
              mayPostTasks={data.mayPostTasks}
              today={today}
            />
          )}
          <section aria-labelledby="members" className="stack-tight min-w-0">
            <h2 id="members">{t("membersHeading")}</h2>
            <p className="soft small">{t("whoSees")}</p>
            <MembersTable
              motionId={motion.id}
              seats={seats}
              mayor={data.mayorMatters ? mayor : null}
              taken={data.taken}
              weighted={weighted}
              mayRecord={data.mayRecord}
              today={today}
            />
          </section>
          <WhatIf
            motionId={motion.id}
            seats={seats}
            mayor={mayor}
            mayorStance={data.mayorStance}
            mayorMatters={data.mayorMatters}
            rule={rule}
            asked={data.asked}
            tried={data.whatIf}
          />
          <p className="soft small max-w-2xl">{t("chanceHow")}</p>
        </div>
      ) : (
        <EmptyState title={t("countNoSeats")}>
          <p>{t("countNoSeatsHint")}</p>
          <p>
            <Link className="button" to={paths.bodies.seats(body.slug)}>
              {t("addSeats")}
            </Link>
          </p>
        </EmptyState>
      )}
    </div>
  );
}
