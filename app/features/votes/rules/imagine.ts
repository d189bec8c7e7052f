import type {
  BodyRule,
  Lean,
  MayorStance,
  RecordedLean,
  WhipSeat,
} from "../types";
import { whatIf } from "./pivotal";
import type { WhatIf } from "./pivotal";

/** A count imagined otherwise: nothing of it is recorded anywhere. */
export interface Imagined {
  /** By the name of the place at the table; a vacancy may be filled too. */
  seats: readonly { key: string; stance: RecordedLean }[];
  mayor: Lean | null;
  veto: "sure" | "never" | null;
  /** Whether a valid protest stands; null: as recorded. */
  protested: boolean | null;
}

/** Nothing is imagined otherwise. */
export const AS_COUNTED: Imagined = {
  seats: [],
  mayor: null,
  veto: null,
  protested: null,
};

export function isAsCounted(imagined: Imagined): boolean {
  return (
    imagined.seats.length === 0 &&
    imagined.mayor === null &&
    imagined.veto === null &&
    imagined.protested === null
  );
}

/**
 * The count beside the one imagined. A stance that is imagined is taken with
 * medium confidence, whatever is known of the member now: how sure one would
 * be is not imagined. Places the body does not have are set aside.
 *
 * @param seats every seat of the body, vacant ones too
 * @param protested a valid protest is recorded for the day of the vote
 */
export function imagine(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  mayor: MayorStance,
  imagined: Imagined,
  protested = false,
): WhatIf {
  const known = new Set(seats.map(({ seatId }) => seatId));
  return whatIf(
    rule,
    seats,
    imagined.seats
      .filter(({ key }) => known.has(key))
      .map(({ key, stance }) => ({
        seatId: key,
        stance,
        confidence: "medium" as const,
      })),
    {
      mayor,
      protested,
      then: {
        mayor: {
          ...(imagined.mayor ? { lean: imagined.mayor } : mayor),
          ...(imagined.veto ? { veto: imagined.veto === "sure" ? 1 : 0 } : {}),
        },
        protested: imagined.protested ?? protested,
      },
    },
  );
}

/**
 * What is imagined, as it stands in an address: so that a thought can be sent
 * to a friend of the group. The other way round: `readWhatIf` in schema.ts.
 */
export function imaginedParams(imagined: Imagined): Record<string, string> {
  return {
    ...Object.fromEntries(
      imagined.seats.map(({ key, stance }) => [`seat-${key}`, stance]),
    ),
    ...(imagined.mayor ? { mayor: imagined.mayor } : {}),
    ...(imagined.veto ? { veto: imagined.veto } : {}),
    ...(imagined.protested === null
      ? {}
      : { protested: imagined.protested ? "yes" : "no" }),
  };
}

/** The same with one place imagined so; null: as counted again. */
export function withSeat(
  imagined: Imagined,
  key: string,
  stance: RecordedLean | null,
): Imagined {
  const others = imagined.seats.filter((seat) => seat.key !== key);
  return {
    ...imagined,
    seats: stance ? [...others, { key, stance }] : others,
  };
}
