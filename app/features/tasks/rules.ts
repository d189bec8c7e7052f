import { addDays, dayIn, instantOf, timeIn } from "~/lib/calendar";

import { FITS, NEARNESSES } from "./types";
import type {
  ClaimState,
  Fit,
  Nearness,
  OfferedTime,
  Offers,
  SpotOnMap,
  TaskKind,
  TaskPlaces,
  TaskState,
  TaskTime,
} from "./types";

/** Whoever cancels later than this before the start, cancels late. */
export const LATE_HOURS = 24;
/** Most hours one person can have spent on one task. */
export const MOST_HOURS = 24;
/** Hours are told in quarters. */
export const HOUR_STEP = 0.25;
/** Too large to be near anything just by holding it. */
const WIDE_KINDS: readonly string[] = ["country", "state", "territory"];
/**
 * Layers of government between a state and its towns, and cities that are
 * their own: what shares only the state with them is not in their county.
 */
const COUNTY_KINDS: readonly string[] = [
  "independent_city",
  "consolidated",
  "county",
  "parish",
  "borough",
  "census_area",
  "planning_region",
  "municipio",
];

/**
 * Where a sign-up can go from each state. Attendance may be set right later:
 * an organizer who ticked the wrong name can turn it around. "I will be there"
 * was said of a day: when the shift moves, it is taken back and asked again.
 */
const NEXT: Record<ClaimState, readonly ClaimState[]> = {
  waiting: ["registered", "cancelled"],
  registered: ["confirmed", "attended", "missed", "cancelled"],
  confirmed: ["registered", "attended", "missed", "cancelled"],
  attended: ["missed"],
  missed: ["attended"],
  cancelled: [],
};

export function claimCanBecome(from: ClaimState, to: ClaimState): boolean {
  return NEXT[from].includes(to);
}

/** The states from which a sign-up can go to `to`. */
export function statesBefore(to: ClaimState): ClaimState[] {
  return (Object.keys(NEXT) as ClaimState[]).filter((from) =>
    claimCanBecome(from, to),
  );
}

/** Nobody is asked to confirm more often than this. */
export const CHASE_AGAIN_HOURS = 12;

/** Shifts one posting may make: a year of Saturdays. */
export const MOST_SHIFTS = 53;

/**
 * The days of a shift that comes again every so many weeks, the first one
 * included, until `until` (included); at most {@link MOST_SHIFTS}. Days, not
 * instants: the hours stay the same on the clock of the place.
 */
export function shiftDays(
  first: string,
  everyWeeks: number,
  until: string,
): string[] {
  const days: string[] = [];
  for (
    let day = first;
    day <= until && days.length < MOST_SHIFTS;
    day = addDays(day, 7 * everyWeeks)
  ) {
    days.push(day);
  }
  return days;
}

/** Whether this sign-up holds one of the task's places. */
export function holdsPlace(state: ClaimState): boolean {
  return state !== "waiting" && state !== "cancelled";
}

/** How many people are missing to the number wanted; never below 0. */
export function shortOf({ wanted, taken }: TaskPlaces): number {
  return Math.max(0, wanted - taken);
}

/** How many places are free; null when there is no limit. */
export function placesLeft({ capacity, taken }: TaskPlaces): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

export function isFull(places: TaskPlaces): boolean {
  return placesLeft(places) === 0;
}

/**
 * Whether the time for a task is over: after its end; without an end, once it
 * has begun; without a time, after its due day on the clock of the place. A
 * task without any of them is never over by itself.
 */
export function isOver(task: TaskTime, now: Date): boolean {
  const end = task.endsAt ?? task.startsAt;
  if (end !== null) return Date.parse(end) <= now.getTime();
  return task.dueOn !== null && task.dueOn < dayIn(task.timeZone, now);
}

/** Whether a shift has begun; work without a start can be done at any time. */
export function hasBegun(task: TaskTime, now: Date): boolean {
  return task.startsAt === null || Date.parse(task.startsAt) <= now.getTime();
}

/** An open task whose time is over waits for somebody to close it. */
export function isOverdue(
  task: TaskTime & { state: TaskState },
  now: Date,
): boolean {
  return task.state === "open" && isOver(task, now);
}

/** Whether people can still sign up. */
export function mayClaim(
  task: TaskTime & { state: TaskState },
  now: Date,
): boolean {
  return task.state === "open" && !isOver(task, now);
}

/** Whether somebody can still take their own sign-up back. */
export function mayCancel(
  claim: ClaimState,
  task: TaskTime & { state: TaskState },
  now: Date,
): boolean {
  return claimCanBecome(claim, "cancelled") && mayClaim(task, now);
}

/** "I will be there": once, for a shift that has not begun. */
export function mayConfirm(
  claim: ClaimState,
  task: TaskTime & { state: TaskState },
  now: Date,
): boolean {
  return (
    claim === "registered" &&
    task.state === "open" &&
    task.startsAt !== null &&
    !hasBegun(task, now)
  );
}

/**
 * Whether a volunteer can say how it went: they hold a place, and the shift
 * has begun. What was reported can be added to: people call back.
 */
export function mayReport(
  claim: ClaimState,
  task: TaskTime & { state: TaskState },
  now: Date,
): boolean {
  return (
    holdsPlace(claim) &&
    claim !== "missed" &&
    task.state !== "cancelled" &&
    hasBegun(task, now)
  );
}

/** Whether a cancellation leaves the organizer less than a day to react. */
export function isLate(task: TaskTime, now: Date): boolean {
  return (
    task.startsAt !== null &&
    Date.parse(task.startsAt) - now.getTime() < LATE_HOURS * 3_600_000
  );
}

/** Hours as they can be reported: quarters, more than 0, at most a day. */
export function hoursAreSound(hours: number): boolean {
  return (
    hours >= HOUR_STEP &&
    hours <= MOST_HOURS &&
    Number.isInteger(hours / HOUR_STEP)
  );
}

/** How long a shift is, in quarters of an hour; null when it has no end. */
export function plannedHours({ startsAt, endsAt }: TaskTime): number | null {
  if (startsAt === null || endsAt === null) return null;
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  const rounded = Math.max(1, Math.round(hours / HOUR_STEP)) * HOUR_STEP;
  return Math.min(rounded, MOST_HOURS);
}

/** How near a task's place is to the nearest of the volunteer's places. */
export function nearnessOf(
  place: SpotOnMap | null,
  homes: readonly SpotOnMap[],
): Nearness {
  if (place === null) return "far";
  const ranks = homes.map((home) => NEARNESSES.indexOf(between(place, home)));
  return NEARNESSES[Math.min(...ranks, NEARNESSES.length - 1)] ?? "far";
}

function between(a: SpotOnMap, b: SpotOnMap): Nearness {
  if (a.id === b.id) return "same_place";
  // A campus and its city, a city and its county.
  if (a.parentId === b.id && !isWide(b)) return "same_county";
  if (b.parentId === a.id && !isWide(a)) return "same_county";
  const [countyOfA, countyOfB] = [countyOf(a), countyOf(b)];
  if (countyOfA !== null && countyOfA === countyOfB) return "same_county";
  return a.stateCode !== null && a.stateCode === b.stateCode
    ? "same_state"
    : "far";
}

/** The county a place is or lies directly in; towns of a state have none. */
function countyOf(spot: SpotOnMap): string | null {
  if (isWide(spot)) return null;
  return COUNTY_KINDS.includes(spot.kind) ? spot.id : spot.parentId;
}

function isWide({ kind }: SpotOnMap): boolean {
  return WIDE_KINDS.includes(kind);
}

/**
 * How well a task suits what somebody said they can do: "suits" when its kind
 * or language is among that and nothing speaks against it, "not" when it needs
 * a language they did not name, or a time they do not have; else "may". Who
 * said nothing about languages or times is not held to them.
 */
export function fitOf(
  task: TaskTime & { kind: TaskKind; language: string | null },
  offers: Offers,
): Fit {
  const { language, startsAt } = task;
  const speaks = (offers.language as readonly string[]).includes(
    language ?? "",
  );
  if (language !== null && offers.language.length > 0 && !speaks) return "not";
  const at = startsAt === null ? null : offeredTimeOf(startsAt, task.timeZone);
  const hasTime = at === null || offers.time.includes(at);
  if (offers.time.length > 0 && !hasTime) return "not";
  if (offers.work.includes(task.kind)) return "suits";
  return language !== null && speaks ? "suits" : "may";
}

/** In which of the times one can offer a shift begins, on its own clock. */
function offeredTimeOf(startsAt: string, timeZone: string): OfferedTime {
  const at = new Date(startsAt);
  const weekday = new Date(`${dayIn(timeZone, at)}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return "weekend";
  return timeIn(timeZone, at) >= "17:00" ? "evening" : "weekday";
}

/**
 * The order of "For you": work that is short of people first, what is full
 * last; what suits before what does not; then the soonest, then the nearest.
 */
export function forYou<
  Task extends TaskTime &
    TaskPlaces & { id: string; nearness: Nearness; fit?: Fit },
>(tasks: readonly Task[]): Task[] {
  const suits = ({ fit = "may" }: Task) => FITS.indexOf(fit);
  const need = (task: Task) => (shortOf(task) > 0 ? 0 : isFull(task) ? 2 : 1);
  const when = (task: Task) => task.startsAt ?? task.dueOn ?? "9999";
  const far = (task: Task) => NEARNESSES.indexOf(task.nearness);
  return [...tasks].sort(
    (a, b) =>
      need(a) - need(b) ||
      suits(a) - suits(b) ||
      compare(when(a), when(b)) ||
      far(a) - far(b) ||
      compare(a.id, b.id),
  );
}

/**
 * Of the shifts of one piece of work only the first in the given order, with
 * how many more there are: a weekly table is one card and not fifty.
 */
export function onePerSeries<Task extends { seriesId: string | null }>(
  tasks: readonly Task[],
): (Task & { moreShifts: number })[] {
  const first = new Map<string, Task & { moreShifts: number }>();
  const kept: (Task & { moreShifts: number })[] = [];
  for (const task of tasks) {
    const seen = task.seriesId === null ? undefined : first.get(task.seriesId);
    if (seen) {
      seen.moreShifts += 1;
      continue;
    }
    const card = { ...task, moreShifts: 0 };
    kept.push(card);
    if (task.seriesId !== null) first.set(task.seriesId, card);
  }
  return kept;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A shift on a day, from and until on the clock of its place. One that ends
 * "before" it starts ends after midnight.
 */
export function shiftOn(
  day: string,
  from: string,
  until: string,
  timeZone: string,
): TaskTime {
  const lastDay = until < from ? addDays(day, 1) : day;
  return {
    startsAt: instantOf(day, from, timeZone).toISOString(),
    endsAt: instantOf(lastDay, until, timeZone).toISOString(),
    dueOn: null,
    timeZone,
  };
}

/**
 * The time of a task whose day follows a vote, once the vote is on `voteOn`:
 * the same hours on the clock of the place, so many days before it.
 */
export function movedWithVote(
  task: TaskTime,
  daysBefore: number,
  voteOn: string,
): TaskTime {
  const day = addDays(voteOn, -daysBefore);
  if (task.startsAt === null || task.endsAt === null) {
    return { ...task, dueOn: day };
  }
  const clock = (at: string) => timeIn(task.timeZone, new Date(at));
  return shiftOn(day, clock(task.startsAt), clock(task.endsAt), task.timeZone);
}
