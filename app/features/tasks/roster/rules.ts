/** Where a turn at public comment stands. */
export const TURN_STATUSES = ["planned", "spoke", "did_not"] as const;
export type TurnStatus = (typeof TURN_STATUSES)[number];

/** How somebody takes part in the meeting. */
export const ATTENDS = ["in_person", "remote"] as const;
export type Attends = (typeof ATTENDS)[number];

/** Longest turn that can be written down, in minutes. */
export const MOST_MINUTES = 60;

/** One turn as its reader sees it. */
export interface ShownTurn {
  /** Names it in addresses: the sign-up's id, or the turn's own. */
  key: string;
  /** null: written down by an organizer. */
  claimId: string | null;
  /** Only for organizers, and for oneself. */
  taskId: string | null;
  /** What the person is called; null: they did not say to this reader. */
  name: string | null;
  /** What the person themselves wishes to be called. */
  called: string | null;
  language: string | null;
  interpreter: boolean;
  attends: Attends;
  minutes: number | null;
  status: TurnStatus;
  pointIds: string[];
  /** Whether it is the reader's own. */
  mine: boolean;
}

/** A point to be made at a meeting. */
export interface CommentPoint {
  id: string;
  words: string;
}

/** As much of a turn as tells its place in the order. */
export interface Placed {
  key: string;
  position: number | null;
  addedAt: string;
}

/**
 * The order of speaking: by position; who has none yet comes after, in the
 * order they signed up.
 */
export function inOrder<Turn extends Placed>(turns: readonly Turn[]): Turn[] {
  const at = ({ position }: Turn) => position ?? Number.MAX_SAFE_INTEGER;
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...turns].sort(
    (a, b) =>
      at(a) - at(b) || compare(a.addedAt, b.addedAt) || compare(a.key, b.key),
  );
}

/** The keys with one of them a step up (-1) or down (1); at an end it stays. */
export function stepped(
  keys: readonly string[],
  key: string,
  by: -1 | 1,
): string[] {
  const from = keys.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= keys.length) return [...keys];
  const next = [...keys];
  next.splice(from, 1);
  next.splice(to, 0, key);
  return next;
}

/**
 * The keys by the numbers somebody typed beside them. Only numbers that were
 * changed move anybody: who was given 2 comes second, and the others keep
 * their order around them. Of two with the same new number the one who stood
 * earlier goes first.
 */
export function renumbered(
  keys: readonly string[],
  typed: ReadonlyMap<string, number>,
): string[] {
  const moved = keys.filter(
    (key, index) => (typed.get(key) ?? index + 1) !== index + 1,
  );
  const list = keys.filter((key) => !moved.includes(key));
  const wanted = (key: string) => typed.get(key) ?? 0;
  for (const key of [...moved].sort((a, b) => wanted(a) - wanted(b))) {
    list.splice(Math.max(0, wanted(key) - 1), 0, key);
  }
  return list;
}

/** Which points are made by whom: the number of each, and who makes them. */
export function coverageOf<Point extends { id: string }>(
  points: readonly Point[],
  turns: readonly {
    key: string;
    status: TurnStatus;
    pointIds: readonly string[];
  }[],
): (Point & { by: string[] })[] {
  return points.map((point) => ({
    ...point,
    by: turns
      .filter(
        ({ status, pointIds }) =>
          status !== "did_not" && pointIds.includes(point.id),
      )
      .map(({ key }) => key),
  }));
}

/** Minutes of those who speak, and of how many of them nobody said any. */
export function minutesOf(
  turns: readonly { status: TurnStatus; minutes: number | null }[],
): { minutes: number; unknown: number } {
  const speaking = turns.filter(({ status }) => status !== "did_not");
  return {
    minutes: speaking.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    unknown: speaking.filter(({ minutes }) => minutes === null).length,
  };
}
