import { addDays, dayIn, instantOf, timeIn } from "~/lib/calendar";

import { NEARNESSES } from "./types";
import type {
  ClaimState,
  Nearness,
  SpotOnMap,
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
 * The order of "For you": work that is short of people first, what is full
 * last; then the soonest, then the nearest.
 */
export function forYou<
  Task extends TaskTime & TaskPlaces & { id: string; nearness: Nearness },
>(tasks: readonly Task[]): Task[] {
  const need = (task: Task) => (shortOf(task) > 0 ? 0 : isFull(task) ? 2 : 1);
  const when = (task: Task) => task.startsAt ?? task.dueOn ?? "9999";
  const far = (task: Task) => NEARNESSES.indexOf(task.nearness);
  return [...tasks].sort(
    (a, b) =>
      need(a) - need(b) ||
      compare(when(a), when(b)) ||
      far(a) - far(b) ||
      compare(a.id, b.id),
  );
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
