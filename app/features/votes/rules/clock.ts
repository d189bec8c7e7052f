import { addDays, dayIn, instantOf } from "~/lib/calendar";

/**
 * How long before a meeting a body posts its agenda, closes written comment
 * and stops taking names of people who want to speak.
 */
export interface BodyClock {
  noticeHours: number | null;
  commentHours: number | null;
  commentUrl: string | null;
  signupHours: number | null;
  signupUrl: string | null;
}

/** What the clock must know of a meeting. */
export interface ClockMeeting {
  localDate: string;
  startsAt: string | null;
  timeZone: string;
  status: "scheduled" | "held" | "cancelled";
  agendaUrl: string | null;
  /** The meeting's own last day (and time) for comment; null: as always. */
  commentsOn: string | null;
  commentsAt: string | null;
  commentUrl: string | null;
  /** The meeting's own last day (and time) to sign up to speak. */
  signupOn: string | null;
  signupAt: string | null;
}

export const DEADLINE_KINDS = [
  "agenda",
  "comments",
  "signup",
  "meeting",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/**
 * `met`: the agenda is up. `ahead`: there is time. `today`: it is the day.
 * `past`: the time is over (an agenda that is not up by then is late).
 */
export type DeadlineState = "met" | "ahead" | "today" | "past";

export interface Deadline {
  kind: DeadlineKind;
  /** The calendar day at the place. */
  day: string;
  /** The instant in UTC; null where only the day is known. */
  at: string | null;
  state: DeadlineState;
  /** Where comment is handed in, or a name put down. */
  url: string | null;
}

/**
 * What has to happen before a meeting, in the order of its days: the agenda
 * posted, comment handed in, names of speakers put down, the meeting itself. Hours are counted back from
 * the start, as open-meeting laws do (California Gov. Code 54954.2: 72 hours
 * before a regular meeting); where the time is not known yet, whole days are
 * counted back and a part of a day counts as one, so that nobody is late.
 * A meeting that is called off has no deadlines.
 */
export function deadlinesOf(
  meeting: ClockMeeting,
  clock: BodyClock | null,
  now: Date,
): Deadline[] {
  if (meeting.status === "cancelled") return [];
  const today = dayIn(meeting.timeZone, now);
  const stateOf = (day: string, at: string | null): DeadlineState => {
    if (at !== null && Date.parse(at) <= now.getTime()) return "past";
    return day < today ? "past" : day === today ? "today" : "ahead";
  };
  const before = (hours: number) => {
    if (meeting.startsAt === null) {
      const day = addDays(meeting.localDate, -Math.ceil(hours / 24));
      return { day, at: null };
    }
    const at = new Date(Date.parse(meeting.startsAt) - hours * 3_600_000);
    return { day: dayIn(meeting.timeZone, at), at: at.toISOString() };
  };

  const list: Deadline[] = [];
  if (clock?.noticeHours != null) {
    const when = before(clock.noticeHours);
    const state =
      meeting.agendaUrl === null ? stateOf(when.day, when.at) : "met";
    list.push({ kind: "agenda", ...when, state, url: meeting.agendaUrl });
  }
  const own = (day: string | null, time: string | null) =>
    announced(day, time, meeting.timeZone);
  const comments =
    own(meeting.commentsOn, meeting.commentsAt) ??
    hoursBefore(clock?.commentHours);
  if (comments) {
    list.push({
      kind: "comments",
      ...comments,
      state: stateOf(comments.day, comments.at),
      url: meeting.commentUrl ?? clock?.commentUrl ?? null,
    });
  }
  const signup =
    own(meeting.signupOn, meeting.signupAt) ?? hoursBefore(clock?.signupHours);
  if (signup) {
    list.push({
      kind: "signup",
      ...signup,
      state: stateOf(signup.day, signup.at),
      url: clock?.signupUrl ?? null,
    });
  }
  const start = { day: meeting.localDate, at: meeting.startsAt };
  list.push({
    kind: "meeting",
    ...start,
    state: meeting.status === "held" ? "past" : stateOf(start.day, start.at),
    url: null,
  });
  return list.sort((a, b) =>
    a.day !== b.day
      ? a.day < b.day
        ? -1
        : 1
      : Date.parse(a.at ?? `${a.day}T00:00:00Z`) -
        Date.parse(b.at ?? `${b.day}T00:00:00Z`),
  );

  function hoursBefore(hours: number | null | undefined) {
    return hours == null ? null : before(hours);
  }
}

/** The meeting's own deadline, where one was announced. */
function announced(day: string | null, time: string | null, timeZone: string) {
  if (day === null) return null;
  return {
    day,
    at: time === null ? null : instantOf(day, time, timeZone).toISOString(),
  };
}
