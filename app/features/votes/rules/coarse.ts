import type { BodyRule, Requirement, WhipSeat } from "../types";

/**
 * A body whose weights are too many to walk one by one, counted in larger
 * units: weights of a population, say, in hundreds of people.
 */
export interface CoarseBody {
  rule: BodyRule;
  seats: WhipSeat[];
  /** The same rule with every bar as much lower, and higher, as rounding may move a count. */
  easier: BodyRule;
  harder: BodyRule;
  /** Rounding may also change what the bars do not tell; nothing is known then. */
  unbounded: boolean;
}

/** Seats times votes that are walked one by one … */
const MOST_STEPS = 20_000_000;

/** … and in larger units: a page counts a vote once for every day it moved. */
const MOST_COARSE_STEPS = 4_000_000;

/** Totals to try, each coarser than the one before. */
const TOTALS = [Infinity, 4_000, 1_000, 300, 100] as const;

/** A count is too large even in the units it was tried in. */
export class TooLarge extends RangeError {}

const weightOf = ({ weight = 1 }: WhipSeat) => weight;

/**
 * Does the work on the body as it is, or, where that is too large, in units
 * that are as fine as can be walked.
 *
 * @param work throws `TooLarge` where it cannot be done; `coarse` is null
 *   while nothing was rounded
 */
export function inUnits<T>(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  work: (
    rule: BodyRule,
    seats: readonly WhipSeat[],
    coarse: CoarseBody | null,
  ) => T,
): T {
  const total = seats.reduce((sum, seat) => sum + weightOf(seat), 0);
  const tooMany = total * seats.length > MOST_STEPS;
  const most = Math.floor(MOST_COARSE_STEPS / Math.max(1, seats.length));
  // Without unequal weights there is nothing to round.
  const weighted = seats.some((seat) => weightOf(seat) !== 1);
  for (const each of TOTALS) {
    const round = weighted && (tooMany || each !== Infinity);
    const limit = Math.min(each, most);
    if (each !== Infinity && (!round || total <= limit)) continue;
    const coarse = round ? coarseBody(rule, seats, limit / total) : null;
    try {
      return work(coarse?.rule ?? rule, coarse?.seats ?? seats, coarse);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
  }
  throw new TooLarge("the body is too large to count");
}

/** The body in units of `1 / unit` votes. */
function coarseBody(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  unit: number,
): CoarseBody {
  let off = 0;
  let casting = 0;
  const rounded = seats.map((seat) => {
    const weight = Math.round(weightOf(seat) * unit);
    off += Math.abs(weightOf(seat) * unit - weight);
    if (seat.chair) casting = weight;
    return { ...seat, weight };
  });
  // A tie may come or go, and with it a casting vote; a mayor's vote and
  // place in the base are one vote, and one unit here; a bar is rounded too.
  const slack = Math.ceil(off) + casting + 3;
  return {
    rule: withBars(rule, unit, 0),
    seats: rounded,
    easier: withBars(rule, unit, -slack),
    harder: withBars(rule, unit, slack),
    unbounded:
      rule.abstention === "joins_majority" || rule.quorum?.by === "weight",
  };
}

/** The rule with its bars in the coarser units, moved by so many of them. */
function withBars(rule: BodyRule, unit: number, by: number): BodyRule {
  const moved = <Bar extends Requirement>(bar: Bar): Bar => ({
    ...bar,
    fixedVotes:
      bar.fixedVotes === null
        ? null
        : Math.max(1, Math.round(bar.fixedVotes * unit) + by),
    extraVotes: Math.round((bar.extraVotes ?? 0) * unit) + by,
  });
  const { quorum } = rule;
  const fixed = quorum?.fixed ?? null;
  return {
    ...moved(rule),
    ...(rule.also ? { also: moved(rule.also) } : {}),
    override: rule.override && moved(rule.override),
    second: rule.second && moved(rule.second),
    protest: rule.protest && moved(rule.protest),
    quorum:
      quorum && quorum.by === "weight" && fixed !== null
        ? { ...quorum, fixed: Math.max(1, Math.round(fixed * unit)) }
        : quorum,
  };
}
