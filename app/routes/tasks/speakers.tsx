import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { Notice } from "~/components/Notice";
import { PageHeader } from "~/components/PageHeader";
import { PointCoverage } from "~/features/tasks/components/PointCoverage";
import { RosterTable } from "~/features/tasks/components/RosterTable";
import { RosterTasks } from "~/features/tasks/components/RosterTasks";
import { minutesOf } from "~/features/tasks/roster/rules";
import { rosterMessages } from "~/features/tasks/roster-messages";
import { clockMessages } from "~/features/votes/clock-messages";
import { Deadlines } from "~/features/votes/components/Deadlines";
import { MeetingWhen } from "~/features/votes/components/MeetingWhen";
import { deadlinesOf } from "~/features/votes/rules";
import { clockOf } from "~/features/votes/service/keep-clock.server";
import { formatDay } from "~/i18n/format";
import { metaLocale, pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { dayIn } from "~/lib/calendar";
import { ownValue } from "~/lib/own-value";
import type { PageHandle } from "~/root";
import { paths } from "~/paths";

import { requireRoster } from "./require-roster.server";

export const handle = { hydrate: true } satisfies PageHandle;

const DONE = {
  added: "done_added",
  saved: "done_saved",
  removed: "done_removed",
  points: "done_points",
  noSuchTask: "noSuchTask",
} as const;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, rosterMessages, "title", {
    body: data?.body.name ?? "",
    day: data ? formatDay(metaLocale(matches), data.meeting.localDate) : "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { meeting, body, group, organizer, roster } = await requireRoster(args);
  const params = new URL(args.request.url).searchParams;
  const today = dayIn(meeting.timeZone, world.now());
  return json({
    meeting,
    body,
    group,
    organizer,
    ...roster,
    today,
    deadlines:
      meeting.localDate < today
        ? []
        : deadlinesOf(meeting, await clockOf(world, body.id), world.now()),
    done: params.get("done"),
    moved: params.get("moved"),
  });
}

/** Who speaks at a meeting for one group: order, language, points. */
export default function Speakers() {
  const t = useTranslate(rosterMessages);
  const tc = useTranslate(clockMessages);
  const locale = useLocale();
  const { meeting, body, group, organizer, turns, points, ...page } =
    useLoaderData<typeof loader>();
  const { slug } = group;
  const done = ownValue(DONE, page.done);
  const movedTo = turns.findIndex(({ key }) => key === page.moved);
  const total = minutesOf(turns);
  const interpreters = turns.filter(
    ({ interpreter, status }) => interpreter && status === "planned",
  ).length;
  const mine = turns.some((turn) => turn.mine);
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.groups.show(slug), label: group.name },
          { to: paths.meetings.show(meeting.id), label: body.name },
        ]}
        title={t("title", {
          body: body.name,
          day: formatDay(locale, meeting.localDate),
        })}
        lead={
          <>
            <p>{t("lead", { group: group.name })}</p>
            <MeetingWhen meeting={meeting} placeName={body.placeName} />
          </>
        }
        actions={
          organizer && (
            <>
              <Link
                className="button"
                to={paths.speakers.new(slug, meeting.id)}
              >
                {t("add")}
              </Link>
              {turns.length > 0 && (
                <Link
                  className="button button-quiet"
                  to={paths.speakers.print(slug, meeting.id)}
                >
                  {t("print")}
                </Link>
              )}
            </>
          )
        }
      />
      <div role="status">
        {done && (
          <Notice tone={done === "noSuchTask" ? "warn" : "good"}>
            {t(done)}
          </Notice>
        )}
        {movedTo >= 0 && (
          <Notice tone="good">
            {t("moved", {
              name: turns[movedTo]?.name ?? t("unnamed"),
              place: movedTo + 1,
            })}
          </Notice>
        )}
      </div>
      {mine && (
        <p>
          <Link
            className={organizer ? "button button-quiet" : "button"}
            to={paths.speakers.own(slug, meeting.id)}
          >
            {t("ownEdit")}
          </Link>
        </p>
      )}
      {page.deadlines.length > 0 && (
        <section aria-labelledby="clock" className="prose">
          <h2 id="clock">{tc("clockTitle")}</h2>
          <Deadlines
            deadlines={page.deadlines}
            timeZone={meeting.timeZone}
            today={page.today}
          />
        </section>
      )}
      <section aria-labelledby="list" className="stack-tight">
        <h2 id="list">{t("orderTitle")}</h2>
        {turns.length === 0 ? (
          <EmptyState title={t("nobody")}>
            <p className="soft">{t("nobodyHint")}</p>
            {organizer && (
              <p>
                <Link to={paths.tasks.new({ group: slug })}>
                  {t("postTask")}
                </Link>
              </p>
            )}
          </EmptyState>
        ) : (
          <>
            <p>
              {t("minutesTogether", {
                speakers: turns.filter(({ status }) => status !== "did_not")
                  .length,
                ...total,
              })}{" "}
              {interpreters > 0 && t("interpreters", { count: interpreters })}
            </p>
            <RosterTable
              slug={slug}
              meetingId={meeting.id}
              turns={turns}
              points={points}
              organizer={organizer}
              moved={page.moved}
            />
          </>
        )}
      </section>
      <section aria-labelledby="points" className="stack-tight max-w-3xl">
        <h2 id="points">{t("pointsTitle")}</h2>
        <PointCoverage points={points} turns={turns} />
        {organizer && (
          <p>
            <Link to={paths.speakers.points(slug, meeting.id)}>
              {t("editPoints")}
            </Link>
          </p>
        )}
      </section>
      {organizer && (page.tasks.length > 0 || page.freeTasks.length > 0) && (
        <section aria-labelledby="tasks" className="stack-tight max-w-3xl">
          <h2 id="tasks">{t("tasksTitle")}</h2>
          <RosterTasks
            slug={slug}
            meetingId={meeting.id}
            tasks={page.tasks}
            freeTasks={page.freeTasks}
          />
        </section>
      )}
    </div>
  );
}
