import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { WebLink } from "~/components/WebLink";
import { SeatsTable } from "~/features/officials/components/SeatsTable";
import { officialMessages } from "~/features/officials/messages";
import { findBody, rosterOfBody } from "~/features/officials/service.server";
import { transferMessages } from "~/features/transfers/messages";
import { MeetingList } from "~/features/votes/components/MeetingList";
import { MotionTitle } from "~/features/votes/components/MotionTitle";
import { RuleInWords } from "~/features/votes/components/RuleInWords";
import { factsMessages } from "~/features/votes/facts-messages";
import { voteMessages } from "~/features/votes/messages";
import { recordMessages } from "~/features/votes/record-messages";
import { explainRule } from "~/features/votes/rules";
import {
  expectedMotionsOf,
  findRuleFor,
  nextMeetingsOf,
  pastMeetingsOf,
  scopeOf,
} from "~/features/votes/service.server";
import { openConflictsOf } from "~/features/votes/service/read-conflicts.server";
import { plainTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  plainTitle(matches, data?.body.name ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const today = dayIn(body.timeZone, world.now());
  const actor = await actorOf(args);
  const scope = await scopeOf(world, actor);
  const [roster, { rule, ruleId }, next, past, ...rest] = await Promise.all([
    rosterOfBody(world.db.read, body, today),
    findRuleFor(world, body.id, "other", today),
    nextMeetingsOf(world, body, 5),
    pastMeetingsOf(world, body, { page: 1, pageSize: 3 }),
    expectedMotionsOf(world, body.id, scope),
    openConflictsOf(world, body.id, scope),
  ]);
  const [expected, conflicts] = rest;
  return json({
    body,
    roster,
    ruleId,
    explanation: explainRule(rule),
    next,
    past: past.meetings,
    conflicts,
    expected: expected.map(({ id, title, campaignTitle }) => ({
      id,
      title,
      campaignTitle,
    })),
    mayEdit: groupsWhere(actor, "official.edit").length > 0,
    mayRecord: groupsWhere(actor, "vote.record").length > 0,
    mayImport: groupsWhere(actor, "import.run").length > 0,
  });
}

/** A council or board: who sits on it, how it decides, when it meets. */
export default function BodyPage() {
  const t = useTranslate(officialMessages);
  const v = useTranslate(voteMessages);
  const r = useTranslate(recordMessages);
  const { body, roster, ruleId, explanation, next, past, expected, ...may } =
    useLoaderData<typeof loader>();
  const { mayEdit, mayRecord, mayImport, conflicts } = may;
  const record = useTranslate(factsMessages);
  const transfers = useTranslate(transferMessages);
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={[
          { to: paths.places.show(body.placeSlug), label: body.placeName },
          {
            to: paths.officials.inPlace(body.placeSlug),
            label: t("bodiesOf", { place: body.placeName }),
          },
        ]}
        title={body.name}
        lead={t("bodyLead", {
          kind: t(`kind_${body.kind}`),
          place: body.placeName,
        })}
        actions={
          mayEdit && (
            <Link
              className="button button-quiet"
              to={paths.bodies.edit(body.slug)}
            >
              {t("editBody")}
            </Link>
          )
        }
      />
      <section className="stack">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          <h2>{t("seatsHeading")}</h2>
          {mayEdit && (
            <p className="no-print flex flex-wrap gap-x-5">
              <Link to={paths.bodies.roster(body.slug)}>{t("fillRoster")}</Link>
              <Link to={paths.bodies.seats(body.slug)}>{t("editSeats")}</Link>
              <Link to={paths.officials.new({ place: body.placeSlug })}>
                {t("newOfficial")}
              </Link>
            </p>
          )}
        </div>
        {roster.places.length === 0 ? (
          <EmptyState title={t("noSeats")}>
            <p className="soft">{t("noSeatsHint")}</p>
            {mayEdit && (
              <Link className="button" to={paths.bodies.seats(body.slug)}>
                {t("addSeats")}
              </Link>
            )}
          </EmptyState>
        ) : (
          <>
            <p className="soft">
              {t("seatsSummary", {
                filled: roster.filled,
                seats: roster.places.length,
                vacant: roster.vacant,
              })}
              . {!roster.chair && t("chairNone")}
            </p>
            <SeatsTable
              bodyName={body.name}
              roster={roster}
              mayEdit={mayEdit}
            />
          </>
        )}
        {roster.mayor && !roster.mayorHasSeat && (
          <p>
            <Link to={paths.officials.show(roster.mayor.slug)}>
              {t("mayorBeside", { name: roster.mayor.name })}
            </Link>
          </p>
        )}
      </section>
      <div className="grid gap-8 md:grid-cols-2">
        <section className="stack-tight">
          <h2>{v("rulesHeading")}</h2>
          {ruleId === null && <p className="soft">{v("ruleDefault")}</p>}
          <RuleInWords explanation={explanation} />
          <p className="flex flex-wrap gap-x-5">
            <Link to={paths.bodyRules.ofBody(body.slug)}>{v("allRules")}</Link>
            {mayRecord && (
              <Link to={paths.bodyRules.new(body.slug)}>{v("addRule")}</Link>
            )}
          </p>
        </section>
        <section className="stack-tight">
          <h2>{v("nextMeetings")}</h2>
          {next.length === 0 ? (
            <p className="soft">{v("noNextMeetings")}</p>
          ) : (
            <MeetingList meetings={next} placeName={body.placeName} />
          )}
          {past.length > 0 && (
            <>
              <h3>{v("pastMeetings")}</h3>
              <MeetingList meetings={past} placeName={body.placeName} />
            </>
          )}
          <p className="flex flex-wrap gap-x-5">
            <Link to={paths.meetings.ofBody(body.slug)}>
              {v("allMeetings")}
            </Link>
            {mayRecord && (
              <Link to={paths.meetings.new(body.slug)}>{v("addMeeting")}</Link>
            )}
          </p>
        </section>
      </div>
      <section className="stack-tight">
        <h2>{v("votes")}</h2>
        {expected.length > 0 && (
          <>
            <h3>{v("expectedVotes")}</h3>
            <p className="soft small">{v("expectedHint")}</p>
            <ul className="list-rows">
              {expected.map((motion) => (
                <li key={motion.id}>
                  <Link to={paths.votes.show(motion.id)}>
                    <MotionTitle motion={motion} />
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="flex flex-wrap gap-x-5">
          <Link to={paths.votes.ofBody(body.slug)}>{v("allVotes")}</Link>
          <Link to={paths.votes.participation(body.slug)}>
            {r("tabParticipation")}
          </Link>
          <Link to={paths.votes.agreement(body.slug)}>{r("tabAgreement")}</Link>
          <Link to={paths.votes.compare(body.slug)}>{r("tabCompare")}</Link>
          {conflicts > 0 && (
            <Link to={paths.votes.conflictsOf(body.slug)}>
              {record("conflictsLink", { count: conflicts })}
            </Link>
          )}
          {mayRecord && (
            <Link to={paths.votes.new({ body: body.slug })}>
              {v("addVote")}
            </Link>
          )}
          {mayImport && (
            <Link to={paths.imports.start({ place: body.placeSlug })}>
              {transfers("title")}
            </Link>
          )}
        </p>
      </section>
      <p className="soft small">
        {body.website && (
          <>
            <WebLink to={body.website}>{t("bodyWebsite")}</WebLink> ·{" "}
          </>
        )}
        {body.sourceUrl ? (
          <WebLink to={body.sourceUrl}>{t("source")}</WebLink>
        ) : (
          t("noSource")
        )}
      </p>
    </div>
  );
}
