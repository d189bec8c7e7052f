import type { Result, VoteOption } from "../types";

/**
 * How good a forecast was, after the vote: the Brier score (G. W. Brier,
 * "Verification of forecasts expressed in terms of probability", Monthly
 * Weather Review 78, 1950, pages 1 to 3), in its usual halved form for a
 * question with two answers: the square of the difference between the chance
 * that was given and what happened (1 or 0). 0 is perfect, 1 is as wrong as
 * can be, and whoever always says "50 in 100" gets 0.25.
 *
 * What is asked of a whole forecast: did the body pass the motion? A motion
 * lost for want of a quorum did not pass. A result that is pending or unknown
 * is not scored.
 *
 * What is asked of a member: did the member say yes?
 * - yes: it happened; no: it did not.
 * - abstain, present, not voting: it did not. The member was there, was asked
 *   and did not say yes; a count that leaned on that yes was wrong.
 * - absent, excused, recused, vacant, paired, no row or an unreadable word:
 *   not scored, neither for nor against the forecast. A lean says what a
 *   member thinks, not whether the member is ill that day.
 *
 * Since absence is left out, the chance that is scored is that of a yes from
 * a member who is there: p(yes) / (1 - p(absent)), where p(absent) is told.
 */
export interface MemberForecast {
  /** Any key that the votes use too (a seat, an official). */
  key: string;
  /** The chance of a yes, 0 to 1. */
  yes: number;
  /** The chance that the member is not there, 0 to 1; 0 if not told. */
  absent?: number;
}

/** A forecast as it was recorded before the vote. */
export interface Forecast {
  /** The chance that the body passes the motion, 0 to 1. */
  passing: number;
  members: readonly MemberForecast[];
}

/** What happened. */
export interface Happened {
  result: Result;
  votes: readonly { key: string; option: VoteOption }[];
}

export interface MemberScore {
  key: string;
  /** The chance that was scored: of a yes, if there. */
  chance: number;
  /** Null: no row for this member. */
  option: VoteOption | null;
  /** Said yes, did not; null: not scored. */
  saidYes: boolean | null;
  /** 0 to 1; null: not scored. */
  brier: number | null;
}

export interface ForecastScore {
  /** Null while the result is pending or unknown. */
  passing: { chance: number; passed: boolean; brier: number } | null;
  /** In the order of the forecast. */
  members: MemberScore[];
  /** Members scored, and their mean Brier score; null if there are none. */
  scored: number;
  membersBrier: number | null;
  /** Members on whom the likelier side (0.5 or more: yes) was right. */
  rightSide: number;
}

/** What always saying "50 in 100" gets: a forecast is worth less above it. */
export const COIN_BRIER = 0.25;

/**
 * @param chance given before, 0 to 1
 * @throws RangeError for anything but a chance
 */
export function brier(chance: number, happened: boolean): number {
  return (requireChance(chance) - (happened ? 1 : 0)) ** 2;
}

/** Did the motion pass? Null: nobody can tell yet. */
export function passedOrNot(result: Result): boolean | null {
  if (result === "passed") return true;
  return result === "failed" || result === "no_quorum" ? false : null;
}

/** Did the member say yes, being there to be asked? Null: not scored. */
export function saidYes(option: VoteOption | null): boolean | null {
  switch (option) {
    case "yes":
      return true;
    case "no":
    case "abstain":
    case "present":
    case "not_voting":
      return false;
    case "absent":
    case "excused":
    case "recused":
    case "vacant":
    case "paired":
    case "other":
    case null:
      return null;
  }
}

/**
 * Scores a forecast against what happened.
 *
 * @param forecast chances as recorded before the vote
 * @param happened the result (recorded, or computed if the caller prefers)
 *   and the votes; votes of members the forecast does not name are left out
 * @throws RangeError for a chance outside 0 to 1
 */
export function scoreForecast(
  forecast: Forecast,
  happened: Happened,
): ForecastScore {
  const options = new Map(
    happened.votes.map(({ key, option }) => [key, option]),
  );
  const passed = passedOrNot(happened.result);
  const members = forecast.members.map((member) =>
    memberScore(member, options.get(member.key) ?? null),
  );
  const scored = members.filter(({ brier }) => brier !== null);
  return {
    passing:
      passed === null
        ? null
        : {
            chance: forecast.passing,
            passed,
            brier: brier(forecast.passing, passed),
          },
    members,
    scored: scored.length,
    membersBrier: meanBrier(members.map(({ brier }) => brier)),
    rightSide: scored.filter(({ chance, saidYes }) => chance >= 0.5 === saidYes)
      .length,
  };
}

/** @returns the mean of what was scored; null if nothing was */
export function meanBrier(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((each) => each !== null);
  return known.length === 0
    ? null
    : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** Forecasts of about the same chance, beside how often it happened. */
export interface Band {
  /** Chances from `from` up to, not including, `to` (the last one includes 1). */
  from: number;
  to: number;
  forecasts: number;
  /** The mean chance that was given; null for an empty band. */
  meanChance: number | null;
  happened: number;
}

/**
 * Of all that was given a chance of about 70 in 100, did about 70 in 100
 * happen? Bands of equal width over 0 to 1, empty ones included.
 *
 * @param bands how many, 1 or more
 * @throws RangeError for a chance outside 0 to 1 or no bands
 */
export function calibration(
  forecasts: readonly { chance: number; happened: boolean }[],
  bands: number = 5,
): Band[] {
  if (!Number.isInteger(bands) || bands < 1)
    throw new RangeError("there must be at least one band");
  const inBand = new Map<number, typeof forecasts>();
  for (const forecast of forecasts) {
    const at = Math.min(
      bands - 1,
      Math.floor(requireChance(forecast.chance) * bands),
    );
    inBand.set(at, [...(inBand.get(at) ?? []), forecast]);
  }
  return Array.from({ length: bands }, (_, at) => {
    const own = inBand.get(at) ?? [];
    const sum = own.reduce((total, { chance }) => total + chance, 0);
    return {
      from: at / bands,
      to: (at + 1) / bands,
      forecasts: own.length,
      meanChance: own.length === 0 ? null : sum / own.length,
      happened: own.filter(({ happened }) => happened).length,
    };
  });
}

function memberScore(
  { key, yes, absent = 0 }: MemberForecast,
  option: VoteOption | null,
): MemberScore {
  const there = 1 - requireChance(absent);
  // Entered as sure to be away: no yes was expected of the member.
  const chance = there > 0 ? Math.min(1, requireChance(yes) / there) : 0;
  const happened = saidYes(option);
  return {
    key,
    chance,
    option,
    saidYes: happened,
    brier: happened === null ? null : brier(chance, happened),
  };
}

function requireChance(chance: number): number {
  if (!(chance >= 0 && chance <= 1))
    throw new RangeError(`a chance lies between 0 and 1, not ${chance}`);
  return chance;
}
