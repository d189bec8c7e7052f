import { createHash } from "node:crypto";

import { pivotalMembers, whipCount } from "../rules";
import type { Pivotal, WhipCount } from "../rules";
import type { BodyRule, WhipOptions, WhipSeat } from "../types";

/** Seats of all counts kept: some twenty megabytes at the most. */
const MOST_SEATS = 150_000;

interface Kept {
  count: WhipCount;
  /** Asked for by few; reckoned when it is. */
  pivotal: readonly Pivotal[] | null;
  seats: number;
}

const kept = new Map<string, Kept>();
let keptSeats = 0;
/** The seats counted last, as they were counted: who decides is asked next. */
let latest: { entry: Kept; seats: readonly WhipSeat[] } | null = null;

/** A body before a vote, as the rules take it. */
export interface ToReckon {
  rule: BodyRule;
  /** Every seat of the body on that day, vacant ones too. */
  seats: readonly WhipSeat[];
  options: WhipOptions;
}

/**
 * The count of a body, reckoned once for as long as it is asked often enough.
 * Remembered under everything that goes into it (rule, stances, confidences,
 * weights, odds, the mayor), so that a count can be forgotten but never stale:
 * whoever asks with one lean changed asks for another count. The least
 * recently asked is forgotten first.
 *
 * @returns a value to be read, shared by all who ask
 * @throws RangeError like {@link whipCount}
 */
export function countOnce(body: ToReckon): WhipCount {
  return keptOf(body).count;
}

/** The pivotal members of a body, remembered like {@link countOnce}. */
export function pivotalOnce(body: ToReckon): Pivotal[] {
  const known = keptOf(body);
  known.pivotal ??= pivotalMembers(
    body.rule,
    latest?.entry === known ? latest.seats : byPlace(body.seats),
    body.options,
  );
  return known.pivotal.map((pivotal) => ({
    ...pivotal,
    seatId: body.seats[Number(pivotal.seatId)]?.seatId ?? pivotal.seatId,
  }));
}

/** Named by their place in the room, bodies that stand alike are one count. */
function byPlace(seats: readonly WhipSeat[]): WhipSeat[] {
  return seats.map((seat, place) => ({ ...seat, seatId: String(place) }));
}

function keptOf({ rule, seats, options }: ToReckon): Kept {
  const placed = byPlace(seats);
  const key = keyOf(rule, placed, options);
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const made: Kept = {
    count: whipCount(rule, placed, options),
    pivotal: null,
    seats: seats.length,
  };
  keep(key, made);
  latest = { entry: made, seats: placed };
  return made;
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
