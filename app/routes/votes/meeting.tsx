import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { WebLink } from "~/components/WebLink";
import { SpeakersAtMeeting } from "~/features/tasks/components/SpeakersAtMeeting";
import { speakersAt } from "~/features/tasks/service/read-roster.server";
import { Deadlines } from "~/features/votes/components/Deadlines";
import { MeetingAgenda } from "~/features/votes/components/MeetingAgenda";
import { MeetingWhen } from "~/features/votes/components/MeetingWhen";
import { MotionTable } from "~/features/votes/components/MotionTable";
import { clockMessages } from "~/features/votes/clock-messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { voteMessages } from "~/features/votes/messages";
import { deadlinesOf } from "~/features/votes/rules";
import { readMeetingPages } from "~/features/votes/schema";
import { clockOf } from "~/features/votes/service/keep-clock.server";
import { agendaOf } from "~/features/votes/service/read-agenda.server";
import {
  expectedMotionsOf,
  findMeeting,
  motionsOnPage,
  scopeOf,
} from "~/features/votes/service.server";
import { formatDay } from "~/i18n/format";
import { metaLocale, pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { onePage } from "~/lib/one-page";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

import { mayKeep } from "./keeper.server";

/** Votes, and lines of the agenda, on one page. */
const ROWS_A_PAGE = 100;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, voteMessages, "meetingTitle", {
    body: data?.body.name ?? "",
    day: data ? formatDay(metaLocale(matches), data.meeting.localDate) : "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { meeting, body } = found(await findMeeting(world, args.params["id"]));
  const actor = await actorOf(args);
  const scope = await scopeOf(world, actor);
  const mayEdit = groupsWhere(actor, "vote.record").length > 0;
  const asked = readMeetingPages(new URL(args.request.url).searchParams);
  const [clock, motions, agenda, expected, speakers] = await Promise.all([
    clockOf(world, body.id),
    motionsOnPage(
      world,
      meeting.id,
      { page: asked.votes, pageSize: ROWS_A_PAGE },
      scope,
    ),
    agendaOf(world, meeting.id),
    mayEdit && meeting.status === "scheduled"
      ? expectedMotionsOf(world, body.id, scope)
      : [],
    speakersAt(world, actor, meeting.id, scope.allied),
  ]);
  const today = dayIn(meeting.timeZone, world.now());
  return json({
    meeting,
    body,
    today,
    hasClock: clock !== null,
    // Of a meeting that is over nobody wants to know what was due before it.
    deadlines:
      meeting.localDate < today ? [] : deadlinesOf(meeting, clock, world.now()),
    motions,
    agenda: onePage(agenda, { page: asked.agenda, pageSize: ROWS_A_PAGE }),
    // An ally's vote is theirs to put on the agenda.
    expected: expected
      .filter((motion) => mayKeep(actor, motion))
      .map(({ id, title, campaignTitle }) => ({
        id,
        title: campaignTitle ?? title,
      })),
    mayEdit,
    speakers,
  });
}

/** One meeting of a body: its votes, then its agenda line by line. */
export default function MeetingPage() {
  const t = useTranslate(voteMessages);
  const record = useTranslate(factsMessages);
  const locale = useLocale();
  const tc = useTranslate(clockMessages);
  const { meeting, body, motions, agenda, expected, mayEdit, ...before } =
    useLoaderData<typeof loader>();
  // The first pages go without saying.
  const at = (pages: { page: number; agenda: number }) =>
    paths.meetings.show(
      meeting.id,
      Object.fromEntries(Object.entries(pages).filter(([, page]) => page > 1)),
    );
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.meetings.ofBody(body.slug), label: t("meetings") },
        ]}
        title={t("meetingTitle", {
          body: body.name,
          day: formatDay(locale, meeting.localDate),
        })}
        lead={<MeetingWhen meeting={meeting} placeName={body.placeName} />}
        actions={
          mayEdit && (
            <>
              <Link
                className="button"
                to={paths.votes.new({ body: body.slug, meeting: meeting.id })}
              >
                {t("addVote")}
              </Link>
              {motions.total > 0 && meeting.localDate <= before.today && (
                <Link
                  className="button button-quiet"
                  to={paths.meetings.consent(meeting.id)}
                >
                  {record("consentLink")}
                </Link>
              )}
              <Link
                className="button button-quiet"
                to={paths.meetings.edit(meeting.id)}
              >
                {t("editMeeting")}
              </Link>
            </>
          )
        }
      />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Badge
          tone={
            meeting.status === "cancelled"
              ? "danger"
              : meeting.status === "held"
                ? "good"
                : "accent"
          }
        >
          {t(`meeting_${meeting.status}`)}
        </Badge>
        {meeting.location && <span>{meeting.location}</span>}
        {meeting.agendaUrl && (
          <WebLink to={meeting.agendaUrl}>{t("agenda")}</WebLink>
        )}
        {meeting.minutesUrl && (
          <WebLink to={meeting.minutesUrl}>{t("minutes")}</WebLink>
        )}
        {meeting.sourceUrl && (
          <WebLink to={meeting.sourceUrl}>{t("positionSource")}</WebLink>
        )}
      </p>
      {before.deadlines.length > 0 && (
        <section aria-labelledby="clock" className="prose">
          <h2 id="clock">{tc("clockTitle")}</h2>
          <Deadlines
            deadlines={before.deadlines}
            timeZone={meeting.timeZone}
            today={before.today}
          />
          {mayEdit && (
            <p className="small mt-2">
              {!before.hasClock && `${tc("noClock")} `}
              <Link to={paths.meetings.clock(body.slug)}>
                {tc(before.hasClock ? "changeClock" : "setClock")}
              </Link>
            </p>
          )}
        </section>
      )}
      <SpeakersAtMeeting meetingId={meeting.id} {...before.speakers} />
      <section className="stack-tight">
        <h2>{t("agendaItems")}</h2>
        {motions.total === 0 ? (
          <EmptyState title={t("noItems")}>
            <p className="soft">{t("noItemsHint")}</p>
          </EmptyState>
        ) : (
          <>
            <MotionTable
              caption={t("agendaItems")}
              captionHidden
              motions={motions.rows}
              withDay={false}
            />
            <Pager
              page={motions.page}
              pageSize={ROWS_A_PAGE}
              total={motions.total}
              hrefOf={(page) => at({ page, agenda: agenda.page })}
            />
          </>
        )}
      </section>
      {expected.length > 0 && (
        <section aria-labelledby="expected" className="stack-tight">
          <h2 id="expected">{t("expectedVotes")}</h2>
          <p className="soft">{t("expectedHere")}</p>
          <ul className="list-rows">
            {expected.map(({ id, title }) => (
              <li
                key={id}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"
              >
                <Link className="case" to={paths.votes.show(id)}>
                  {title}
                </Link>
                <Link to={paths.votes.edit(id, { meeting: meeting.id })}>
                  {t("putOnAgenda")}
                  <span className="sr-only">: {title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {agenda.total > 0 && (
        <MeetingAgenda
          lines={agenda.rows}
          before={(agenda.page - 1) * ROWS_A_PAGE}
          total={agenda.total}
        >
          <Pager
            page={agenda.page}
            pageSize={ROWS_A_PAGE}
            total={agenda.total}
            hrefOf={(page) =>
              `${at({ page: motions.page, agenda: page })}#agenda`
            }
          />
        </MeetingAgenda>
      )}
    </div>
  );
}
