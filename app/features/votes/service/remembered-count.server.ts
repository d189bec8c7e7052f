import { createHash } from "node:crypto";

import { pivotalMembers, whipCount } from "../rules";
import type { Pivotal, WhipCount } from "../rules";
import type { BodyRule, WhipOptions, WhipSeat } from "../types";

/** What the rules make of a body before a vote. */
export interface Reckoned {
  readonly count: WhipCount;
  readonly pivotal: readonly Pivotal[];
}

/** Seats of all counts kept: some ten megabytes at the most. */
const MOST_SEATS = 60_000;

interface Kept {
  reckoned: Reckoned;
  seats: number;
}

const kept = new Map<string, Kept>();
let keptSeats = 0;

/**
 * Count and pivotal members of a body, reckoned once for as long as it is
 * asked often enough. Remembered under everything that goes into it (rule,
 * stances, confidences, weights, odds, the mayor), so that a count can be
 * forgotten but never stale: whoever asks with one lean changed asks for
 * another count. The least recently asked is forgotten first.
 *
 * @param seats every seat of the body on that day, vacant ones too
 * @returns a value to be read, shared by all who ask
 * @throws RangeError like {@link whipCount}
 */
export function reckonOnce(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
): Reckoned {
  // Named by their place in the room, bodies that stand alike are one count.
  const placed = seats.map((seat, place) => ({
    ...seat,
    seatId: String(place),
  }));
  const key = keyOf(rule, placed, options);
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return named(known.reckoned, seats);
  }
  const reckoned = {
    count: whipCount(rule, placed, options),
    pivotal: pivotalMembers(rule, placed, options),
  };
  keep(key, { reckoned, seats: seats.length });
  return named(reckoned, seats);
}

function keyOf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
): string {
  return createHash("sha256")
    .update(JSON.stringify([rule, seats, options]))
    .digest("base64");
}

function keep(key: string, entry: Kept): void {
  kept.set(key, entry);
  keptSeats += entry.seats;
  for (const [oldest, { seats }] of kept) {
    if (keptSeats <= MOST_SEATS || oldest === key) break;
    kept.delete(oldest);
    keptSeats -= seats;
  }
}

function named(reckoned: Reckoned, seats: readonly WhipSeat[]): Reckoned {
  return {
    count: reckoned.count,
    pivotal: reckoned.pivotal.map((pivotal) => ({
      ...pivotal,
      seatId: seats[Number(pivotal.seatId)]?.seatId ?? pivotal.seatId,
    })),
  };
}
