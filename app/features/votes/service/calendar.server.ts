import {
  findBodyClock,
  listCalendarOfBody,
  listVotesAtMeetings,
} from "@db/queries/agenda-clock.server";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { ICalCalendar } from "ical-generator";

import { translator } from "~/i18n/translate";
import type { Locale } from "~/i18n/locales";
import { addDays, dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import type { World } from "~/server/world.server";

import { clockMessages } from "../clock-messages";
import { deadlinesOf } from "../rules/clock";
import type { Deadline, DeadlineKind } from "../rules/clock";
import type { MeetingStatus } from "./read-meetings.server";

/** Where the site is reached, for the addresses in a calendar. */
export interface CalendarSite {
  publicUrl: string;
}

/** How far back a calendar reaches, and how much of it is sent at once. */
export const CALENDAR_DAYS_BACK = 60;
export const CALENDAR_MOST = 500;

/** The first day a calendar tells of. */
export const calendarSince = (now: Date): string =>
  addDays(now.toISOString().slice(0, 10), -CALENDAR_DAYS_BACK);

/** An empty calendar (RFC 5545) that asks to be read again every two hours. */
export function emptyCalendar(name: string, url: string): ICalCalendar {
  return ical({
    // The library writes a name as it is: a line break in one that was
    // imported would start a line of the calendar.
    name: name.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim(),
    url,
    prodId: "//Groundwork//Agenda clock//EN",
    method: ICalCalendarMethod.PUBLISH,
    ttl: 7_200,
  });
}

type Rows = Awaited<ReturnType<typeof listCalendarOfBody>>;

/**
 * Puts meetings into a calendar, each with what is voted on, and with the
 * deadlines that come before it as entries of their own. Instants are in UTC,
 * so every calendar shows them on its own clock; a meeting without a time is
 * a whole day. One that is called off stays, marked as such.
 * @param votesAt what of each meeting's votes this reader may know, in words
 */
export async function addMeetings(
  world: World,
  calendar: ICalCalendar,
  {
    site,
    locale,
    meetings,
    votesAt,
  }: {
    site: CalendarSite;
    locale: Locale;
    meetings: Rows;
    votesAt: ReadonlyMap<string, readonly string[]>;
  },
): Promise<void> {
  const t = translator(locale, clockMessages);
  const host = new URL(site.publicUrl).hostname;
  const now = world.now();
  const bodies = [...new Set(meetings.map(({ bodyId }) => bodyId))];
  const clocks = new Map(
    await Promise.all(
      bodies.map(
        async (id) => [id, await findBodyClock(world.db.read, id)] as const,
      ),
    ),
  );
  for (const meeting of meetings) {
    const url = site.publicUrl + paths.meetings.show(meeting.id);
    const votes = votesAt.get(meeting.id) ?? [];
    const facts = { stamp: now, url, location: meeting.location };
    const called = meeting.status as MeetingStatus;
    calendar.createEvent({
      ...facts,
      id: `meeting-${meeting.id}@${host}`,
      summary: meeting.bodyName,
      description: [...votes.map((title) => `• ${title}`), "", url]
        .join("\n")
        .trim(),
      status:
        called === "cancelled"
          ? ICalEventStatus.CANCELLED
          : ICalEventStatus.CONFIRMED,
      ...spanOf(
        { day: meeting.localDate, at: meeting.startsAt },
        MEETING_MINUTES,
      ),
    });
    const deadlines = deadlinesOf(
      { ...meeting, status: called },
      clocks.get(meeting.bodyId) ?? null,
      now,
    ).filter(
      // What was due before a meeting that is over, nobody needs any more.
      ({ kind }) =>
        kind !== "meeting" && meeting.localDate >= dayIn(meeting.timeZone, now),
    );
    for (const deadline of deadlines) {
      calendar.createEvent({
        ...facts,
        id: `${deadline.kind}-${meeting.id}@${host}`,
        summary: t(
          `calendar_${deadline.kind as Exclude<DeadlineKind, "meeting">}`,
          {
            body: meeting.bodyName,
          },
        ),
        description: [deadline.url, url].filter(Boolean).join("\n"),
        location: null,
        ...spanOf(deadline, 0),
      });
    }
  }
}

/** Nobody publishes when a meeting ends; calendars want to know. */
const MEETING_MINUTES = 180;

function spanOf({ day, at }: Pick<Deadline, "day" | "at">, minutes: number) {
  if (at === null) {
    return {
      allDay: true,
      timezone: "UTC",
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    };
  }
  const start = new Date(at);
  return { start, end: new Date(start.getTime() + minutes * 60_000) };
}

/**
 * The public calendar of a body: its meetings with what stands on their
 * agendas by the official titles, and the deadlines before them.
 */
export async function bodyCalendar(
  world: World,
  site: CalendarSite,
  locale: Locale,
  body: { id: string; name: string; slug: string; timeZone: string },
): Promise<string> {
  const meetings = await listCalendarOfBody(world.db.read, {
    bodyId: body.id,
    since: addDays(dayIn(body.timeZone, world.now()), -CALENDAR_DAYS_BACK),
    limit: CALENDAR_MOST,
  });
  const votesAt = new Map<string, string[]>();
  for (const vote of await listVotesAtMeetings(
    world.db.read,
    meetings.map(({ id }) => id),
  )) {
    const at = vote.meetingId ?? "";
    votesAt.set(at, [...(votesAt.get(at) ?? []), vote.title]);
  }
  const calendar = emptyCalendar(
    body.name,
    site.publicUrl + paths.bodies.show(body.slug),
  );
  await addMeetings(world, calendar, { site, locale, meetings, votesAt });
  return calendar.toString();
}
