import type {
  Confidence,
  Lean,
  MayorStance,
  VoteOdds,
  WhipSeat,
} from "../types";

/**
 * The probability model, all of it in this file.
 *
 * How likely a member with this lean, known with this confidence, is to say
 * yes, say no, abstain, or be away. These are working figures, not measured
 * ones; after each vote the forecast is scored against what happened, and a
 * group that knows better gives a seat its own odds.
 *
 * Reasons, for every row alike:
 * - For and against mirror each other: the model has no side.
 * - Everybody is away 3 times in 100, whatever their lean: people are ill or
 *   late regardless of their opinion (full-council rolls show 1 to 4 in 100).
 * - Nobody is certain, not even with high confidence: promises get broken.
 */
export const LEAN_ODDS: Readonly<
  Record<Lean, Readonly<Record<Confidence, VoteOdds>>>
> = {
  // Said yes in public or to us. Low confidence is hearsay: then it is worth
  // little more than a lean that was heard first-hand.
  for: {
    high: { yes: 0.95, no: 0.01, abstain: 0.01, absent: 0.03 },
    medium: { yes: 0.9, no: 0.05, abstain: 0.02, absent: 0.03 },
    low: { yes: 0.8, no: 0.13, abstain: 0.04, absent: 0.03 },
  },
  // Friendly, no promise. About one in five leaners turns when it is called.
  lean_for: {
    high: { yes: 0.8, no: 0.13, abstain: 0.04, absent: 0.03 },
    medium: { yes: 0.72, no: 0.2, abstain: 0.05, absent: 0.03 },
    low: { yes: 0.63, no: 0.28, abstain: 0.06, absent: 0.03 },
  },
  // Torn, and saying so: a fair coin, with more abstentions than anyone else.
  // Confidence says how sure we are of the doubt, so it changes nothing.
  undecided: {
    high: { yes: 0.445, no: 0.445, abstain: 0.08, absent: 0.03 },
    medium: { yes: 0.445, no: 0.445, abstain: 0.08, absent: 0.03 },
    low: { yes: 0.445, no: 0.445, abstain: 0.08, absent: 0.03 },
  },
  lean_against: {
    high: { yes: 0.13, no: 0.8, abstain: 0.04, absent: 0.03 },
    medium: { yes: 0.2, no: 0.72, abstain: 0.05, absent: 0.03 },
    low: { yes: 0.28, no: 0.63, abstain: 0.06, absent: 0.03 },
  },
  against: {
    high: { yes: 0.01, no: 0.95, abstain: 0.01, absent: 0.03 },
    medium: { yes: 0.05, no: 0.9, abstain: 0.02, absent: 0.03 },
    low: { yes: 0.13, no: 0.8, abstain: 0.04, absent: 0.03 },
  },
  // Nobody asked yet: a fair coin too, for want of anything better, with the
  // abstentions of an ordinary member. The cure is to ask.
  unknown: {
    high: { yes: 0.47, no: 0.47, abstain: 0.03, absent: 0.03 },
    medium: { yes: 0.47, no: 0.47, abstain: 0.03, absent: 0.03 },
    low: { yes: 0.47, no: 0.47, abstain: 0.03, absent: 0.03 },
  },
};

/**
 * How likely a mayor with this lean is to veto after passage. Vetoes are
 * rare: even a mayor who is against often lets an act stand unsigned, while
 * one who is for, or is known to be undecided, almost never vetoes.
 */
export const VETO_ODDS: Readonly<Record<Lean, number>> = {
  for: 0.01,
  lean_for: 0.03,
  undecided: 0.1,
  lean_against: 0.35,
  against: 0.7,
  unknown: 0.1,
};

/** Nothing else can happen to a member who is known to be away. */
export const ABSENT_ODDS: VoteOdds = { yes: 0, no: 0, abstain: 0, absent: 1 };

const ROUNDING = 1e-9;

function checked(odds: VoteOdds): VoteOdds {
  const all = [odds.yes, odds.no, odds.abstain, odds.absent];
  const sum = all.reduce((total, each) => total + each, 0);
  if (all.some((each) => !(each >= 0)) || Math.abs(sum - 1) > ROUNDING)
    throw new RangeError(
      "the odds of a seat must be 0 or more and add up to 1",
    );
  return odds;
}

/**
 * The odds of one seat: its own if given, or the model's.
 *
 * @returns null for a seat that cannot vote on this motion (recused, vacant)
 * @throws RangeError when own odds do not add up to 1
 */
export function oddsOf(seat: WhipSeat): VoteOdds | null {
  if (seat.stance === "recused" || seat.stance === "vacant") return null;
  if (seat.stance === "absent") return ABSENT_ODDS;
  return seat.odds
    ? checked(seat.odds)
    : LEAN_ODDS[seat.stance][seat.confidence ?? "medium"];
}

/** The odds of a mayor's casting vote; of an unknown mayor if none is told. */
export function mayorOdds(mayor: MayorStance | undefined): VoteOdds {
  if (mayor?.odds) return checked(mayor.odds);
  return LEAN_ODDS[mayor?.lean ?? "unknown"][mayor?.confidence ?? "medium"];
}

/**
 * How likely the mayor vetoes, 0 to 1.
 *
 * @throws RangeError when an own estimate lies outside
 */
export function vetoOdds(mayor: MayorStance | undefined): number {
  const own = mayor?.veto;
  if (own === undefined) return VETO_ODDS[mayor?.lean ?? "unknown"];
  if (!(own >= 0 && own <= 1))
    throw new RangeError("the chance of a veto must be from 0 to 1");
  return own;
}
