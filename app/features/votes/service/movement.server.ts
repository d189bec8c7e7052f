import { dayIn } from "~/lib/calendar";

import { believedByDay } from "../rules/lean-days";
import { ownFirst } from "./count-votes.server";
import { bodyAsBelieved } from "./believed.server";
import { leansThatCount } from "./gather-counts.server";
import type { Gathered } from "./gather-counts.server";
import type { ReaderScope } from "./reader-scope.server";
import { countOnce } from "./remembered-count.server";

/** The count at the end of one day. Votes, so weight where seats are unequal. */
export interface CountOfDay {
  day: string;
  for: number;
  leanFor: number;
  /** Undecided and unknown. */
  open: number;
  leanAgainst: number;
  against: number;
  /** Recused, away, vacant: votes nobody can win. */
  out: number;
  chance: number;
  needed: number;
}

/** More days than these no picture shows apart. */
const MOST_DAYS = 60;

/** How a count came to be what it is. */
export interface Movement {
  /** Days on which something was recorded, first to last. */
  days: CountOfDay[];
  /** So many such days there are; where more than are shown, some are left out. */
  recordedDays: number;
  /** The last day of the picture: today, or the day of the vote. */
  until: string;
}

/**
 * How the count moved, replayed from the leans as they were written down, and
 * so exact for every day. After the vote it ends where the meeting began.
 * What stood by a rule or a roster since corrected is counted by the
 * corrected one: those are facts of the body, not what anybody believed.
 */
export function movementOf(gathered: Gathered, scope: ReaderScope): Movement {
  const { motion, body, today, roster } = gathered;
  const all = believedByDay(
    [...leansThatCount(gathered).values()].flat(),
    ownFirst(motion, scope),
    (instant) => dayIn(body.timeZone, new Date(instant)),
  );
  const days = thinned(all);
  const last = days.at(-1)?.day ?? today;
  const end =
    motion.localDate !== null && motion.localDate < today
      ? motion.localDate
      : today;
  return {
    days:
      roster.places.length === 0
        ? []
        : days.map(({ day, counted }) => {
            const count = countOnce(
              bodyAsBelieved(gathered, (id) => counted.get(id) ?? null),
            );
            const { tallies } = count;
            return {
              day,
              for: tallies.for.weight,
              leanFor: tallies.lean_for.weight,
              open: tallies.undecided.weight + tallies.unknown.weight,
              leanAgainst: tallies.lean_against.weight,
              against: tallies.against.weight,
              out:
                tallies.recused.weight +
                tallies.absent.weight +
                tallies.vacant.weight,
              chance: count.chance,
              needed: count.needed.needed,
            };
          }),
    recordedDays: all.length,
    until: end > last ? end : last,
  };
}

/** At most so many, evenly spread; the first and the last among them. */
function thinned<Day>(days: readonly Day[]): readonly Day[] {
  if (days.length <= MOST_DAYS) return days;
  const apart = (days.length - 1) / (MOST_DAYS - 1);
  return Array.from(
    { length: MOST_DAYS },
    (_, n) => days[Math.round(n * apart)],
  ).filter((day) => day !== undefined);
}
