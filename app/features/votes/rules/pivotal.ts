import type { BodyRule, WhipOptions, WhipSeat } from "../types";
import { bodyOf } from "./body";
import { inUnits } from "./coarse";
import type { Reckoning } from "./chance";
import type { WhipCount } from "./whip";
import { alone, questionFor, whipCount } from "./whip";

export interface Pivotal {
  seatId: string;
  /** The chance if this member votes yes, votes no, or stays away. */
  ifYes: number;
  ifNo: number;
  ifAbsent: number;
  /** What the member's vote is worth: `ifYes` minus `ifNo`. */
  swing: number;
}

/**
 * Who decides: every member who may still vote, ranked by what their yes
 * instead of a no does to the chance. Ties keep the order of the seats.
 *
 * @param options.goal the motion (default) or the vote over a veto
 */
export function pivotalMembers(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions & { goal?: "motion" | "override" } = {},
): Pivotal[] {
  const worthOf = inUnits(rule, seats, (inRule, inSeats) => {
    const body = bodyOf(inRule, inSeats, options);
    const question = questionFor(inRule, options.goal ?? "motion", options);
    return worths(alone(body, question, { imagine: true }));
  });
  const stances = new Map(seats.map(({ seatId, stance }) => [seatId, stance]));
  const order = new Map(seats.map(({ seatId }, index) => [seatId, index]));
  return worthOf
    .filter(({ seatId }) => {
      const stance = stances.get(seatId);
      return stance !== undefined && stance !== "absent";
    })
    .map(({ seatId, worth: [ifYes = 0, ifNo = 0, , ifAbsent = 0] }) => ({
      seatId,
      ifYes,
      ifNo,
      ifAbsent,
      swing: ifYes - ifNo,
    }))
    .sort(
      (a, b) =>
        b.swing - a.swing ||
        (order.get(a.seatId) ?? 0) - (order.get(b.seatId) ?? 0),
    );
}

function worths(reckoning: Reckoning) {
  const chair = reckoning.byChair();
  return chair ? [...reckoning.byVote(), chair] : reckoning.byVote();
}

/** One change to try: of a seat, or of what else the count was told. */
export type SeatChange = { seatId: string } & Partial<Omit<WhipSeat, "seatId">>;

export interface WhatIf {
  before: WhipCount;
  after: WhipCount;
  /** Change of the chance of passing, and of surviving the mayor too. */
  chance: number;
  chanceFinal: number;
}

/**
 * What changes if a member is absent, turns, or the mayor is sure to veto.
 *
 * A changed stance drops the seat's own odds unless new ones are given: they
 * were an estimate of the old stance.
 *
 * @param changes seats to change; `options` the rest as it would then be
 * @throws RangeError for a seat the body does not have
 */
export function whatIf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  changes: readonly SeatChange[],
  options: WhipOptions & { then?: WhipOptions } = {},
): WhatIf {
  const known = new Set(seats.map(({ seatId }) => seatId));
  const stranger = changes.find(({ seatId }) => !known.has(seatId));
  if (stranger) throw new RangeError(`no such seat: ${stranger.seatId}`);
  const changed = seats.map((seat) =>
    changes
      .filter(({ seatId }) => seatId === seat.seatId)
      .reduce<WhipSeat>((now, change) => {
        const { odds, ...rest } = now;
        const kept = change.stance === undefined && odds ? { odds } : {};
        return { ...rest, ...kept, ...change };
      }, seat),
  );
  const { then, ...now } = options;
  const before = whipCount(rule, seats, now);
  const after = whipCount(rule, changed, { ...now, ...then });
  return {
    before,
    after,
    chance: after.chance - before.chance,
    chanceFinal: after.chanceFinal - before.chanceFinal,
  };
}
