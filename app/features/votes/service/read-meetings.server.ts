import {
  countPastMeetings,
  findMeeting as findMeetingRow,
  listNextMeetings,
  listPastMeetings,
} from "@db/queries/meetings.server";

import { findBodyWithId } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

export type MeetingStatus = "scheduled" | "held" | "cancelled";

export interface Meeting {
  id: string;
  bodyId: string;
  localDate: string;
  localTime: string | null;
  timeZone: string;
  startsAt: string | null;
  location: string | null;
  agendaUrl: string | null;
  minutesUrl: string | null;
  sourceUrl: string | null;
  status: MeetingStatus;
  /** The meeting's own last day (and time) for written comment. */
  commentsOn: string | null;
  commentsAt: string | null;
  commentUrl: string | null;
  /** The meeting's own last day (and time) to sign up to speak. */
  signupOn: string | null;
  signupAt: string | null;
}

const asMeeting = (row: Omit<Meeting, "status"> & { status: string }) => ({
  ...row,
  status: row.status as MeetingStatus,
});

/** The meeting with its body; null when there is none. */
export async function findMeeting(
  world: World,
  id: string | undefined,
): Promise<{ meeting: Meeting; body: Body } | null> {
  const row = await findMeetingRow(world.db.read, id ?? "");
  const body = row && (await findBodyWithId(world, row.bodyId));
  return row && body ? { meeting: asMeeting(row), body } : null;
}

/** Meetings to come, today's too, the next first. */
export async function nextMeetingsOf(
  world: World,
  body: { id: string; timeZone: string },
  limit: number,
): Promise<Meeting[]> {
  const today = dayIn(body.timeZone, world.now());
  const rows = await listNextMeetings(world.db.read, {
    bodyId: body.id,
    today,
    limit,
  });
  return rows.map(asMeeting);
}

/** A page of past meetings, the latest first, and how many there are. */
export async function pastMeetingsOf(
  world: World,
  body: { id: string; timeZone: string },
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ total: number; meetings: Meeting[] }> {
  const ask = { bodyId: body.id, today: dayIn(body.timeZone, world.now()) };
  const [total, rows] = await Promise.all([
    countPastMeetings(world.db.read, ask),
    listPastMeetings(world.db.read, {
      ...ask,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
  ]);
  return { total, meetings: rows.map(asMeeting) };
}

/**
 * The meetings a vote may be put at: those to come, the latest past ones, and
 * the one it is at already, by day.
 */
export async function meetingsToChoose(
  world: World,
  body: { id: string; timeZone: string },
  present: string | null = null,
): Promise<Meeting[]> {
  const [next, past, own] = await Promise.all([
    nextMeetingsOf(world, body, 50),
    pastMeetingsOf(world, body, { page: 1, pageSize: 25 }),
    present ? findMeetingRow(world.db.read, present) : undefined,
  ]);
  const all = [...next, ...past.meetings, ...(own ? [asMeeting(own)] : [])];
  return [
    ...new Map(all.map((meeting) => [meeting.id, meeting])).values(),
  ].sort((a, b) =>
    a.localDate < b.localDate ? 1 : a.localDate > b.localDate ? -1 : 0,
  );
}
