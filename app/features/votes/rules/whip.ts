import type {
  BodyRule,
  Chamber,
  Lean,
  Requirement,
  Result,
  Roll,
  SeatSituation,
  Stance,
  VoteOption,
  WhipOptions,
  WhipSeat,
} from "../types";
import { LEANS, SEAT_SITUATIONS } from "../types";
import { joins, onlyMajorityReaches } from "./bars";
import type { Body } from "./body";
import { bodyOf } from "./body";
import { inUnits, TooLarge } from "./coarse";
import type { CoarseBody } from "./coarse";
import type { Reckoning } from "./chance";
import { chanceOfNoQuorum, chanceOfTie, reckon } from "./chance";
import type { VotesNeeded } from "./requirement";
import { chairBreaksTies, mayorBreaksTies, votesNeeded } from "./requirement";
import { mayorOdds, vetoOdds } from "./odds";
import type { Question, QuestionKind } from "./question";
import { mayorMayVeto, overrideImpliesMotion, questionOf } from "./question";
import { computeResult } from "./result";
import type { Event } from "./worths";

export interface StanceTally {
  seats: number;
  weight: number;
}

/** How a motion ends if the open seats all go one way. */
export interface Extreme {
  yes: number;
  no: number;
  result: Result;
}

export interface WhipCount {
  /** Seats and votes for each lean and each situation. */
  tallies: Record<Stance, StanceTally>;
  /** Votes, so weight where seats are unequal. */
  firmYes: number;
  leaningYes: number;
  firmNo: number;
  leaningNo: number;
  needed: VotesNeeded;
  /** Votes still to win, counting firm yes only, and with those leaning. */
  shortFirm: number;
  shortWithLeaners: number;
  /** Everyone but the firm noes says yes. */
  best: Extreme;
  /** Nobody but the firm yeses says yes. */
  worst: Extreme;
  /** The chance that the body passes the motion, 0 to 1. */
  chance: number;
  chanceNoQuorum: number;
  /** The chance that it passes and survives the mayor. */
  chanceFinal: number;
  veto: {
    chanceOfVeto: number;
    /** The chance that the same members, voting alike, override. */
    chanceOfOverride: number;
  } | null;
  tieBreak: {
    by: "chair" | "mayor";
    chanceOfTie: number;
    /** The chance that whoever breaks it says yes. */
    chanceYes: number;
  } | null;
  /** The second, separate vote, if the same members vote alike. */
  second: { needed: number; chance: number } | null;
  /** How far the chances may be off; 0 unless the body is too large. */
  errorBound: number;
}

/**
 * The whip count of one motion: where everybody stands, what is short, and
 * how likely the motion is to pass.
 *
 * Members are taken as independent of each other. In the vote over a veto
 * they are taken to vote as they did the first time; a mayor who has just
 * voted for a motion does not veto it.
 *
 * @param seats every seat of the body on that day, vacant ones too
 * @throws RangeError for odds that do not add up, a weight that is no whole
 *   number, or two chairs
 */
export function whipCount(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions = {},
): WhipCount {
  const tallies = talliesOf(seats);
  const bar = votesNeeded(rule, chamberOf(rule, seats), options);
  const needed = {
    ...bar,
    // Who really comes and votes is known on the day only.
    dependsOnTurnout:
      !bar.fixed && (bar.base === "cast" || bar.base === "present"),
  };
  const chances = inUnits(rule, seats, (inRule, inSeats, coarse) => {
    const found = chancesOf(inRule, inSeats, options);
    return coarse === null
      ? found
      : { ...found, errorBound: roundedBy(coarse, options, found.errorBound) };
  });
  const firmYes = tallies.for.weight;
  const leaningYes = tallies.lean_for.weight;
  return {
    tallies,
    firmYes,
    leaningYes,
    firmNo: tallies.against.weight,
    leaningNo: tallies.lean_against.weight,
    needed,
    shortFirm: Math.max(0, needed.needed - firmYes),
    shortWithLeaners: Math.max(0, needed.needed - firmYes - leaningYes),
    best: extreme(rule, seats, options, (stance) =>
      stance === "against" ? "no" : "yes",
    ),
    worst: extreme(rule, seats, options, (stance) =>
      stance === "for" ? "yes" : "no",
    ),
    chance: chances.chance,
    chanceNoQuorum: chances.chanceNoQuorum,
    chanceFinal: chances.chanceFinal,
    veto: chances.veto,
    tieBreak: chances.tieBreak,
    second: chances.second && {
      needed: needed.second ?? 0,
      chance: chances.second.chance,
    },
    errorBound: chances.errorBound,
  };
}

/** All that is counted by walking over what the members may do. */
function chancesOf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
) {
  const body = bodyOf(rule, seats, options);
  const motion = questionFor(rule, "motion", options);
  const passing = reckoned(body, motion);
  const tieBreak = tieBreakOf(body);
  const override = questionOf(rule, "override", options.protested);
  const second = questionOf(rule, "second", options.protested);
  const final = mayorMayVeto(rule)
    ? finalChance(body, motion, override, options, tieBreak)
    : null;
  const both = second && chanceOfBoth(body, motion, second);
  return {
    chance: passing.chances[0] ?? 0,
    chanceNoQuorum: chanceOfNoQuorum(body, [motion]),
    chanceFinal: final?.law ?? passing.chances[0] ?? 0,
    veto: final && {
      chanceOfVeto: vetoOdds(options.mayor),
      chanceOfOverride: final.override,
    },
    tieBreak,
    second: both,
    errorBound: Math.min(
      1,
      Math.max(
        passing.errorBound,
        final?.errorBound ?? 0,
        both?.errorBound ?? 0,
      ),
    ),
  };
}

/**
 * How far chances counted in larger units may be off: for each of the rule's
 * questions, between every bar that much higher and that much lower.
 */
function roundedBy(
  { easier, harder, seats, unbounded }: CoarseBody,
  options: WhipOptions,
  errorBound: number,
): number {
  if (unbounded) return 1;
  const kinds = ["motion", "second", "override"] as const;
  const chanceOf = (rule: BodyRule, kind: QuestionKind) => {
    const question = questionOf(rule, kind, options.protested);
    if (!question) return 0;
    const { chances, errorBound } = reckoned(
      bodyOf(rule, seats, options),
      question,
    );
    return { chance: chances[0] ?? 0, errorBound };
  };
  return kinds.reduce<number>((sum, kind) => {
    const most = chanceOf(easier, kind);
    const least = chanceOf(harder, kind);
    if (most === 0 || least === 0) return sum;
    const apart = Math.max(0, most.chance - least.chance);
    return Math.min(1, sum + apart + most.errorBound + least.errorBound);
  }, errorBound);
}

export function questionFor(
  rule: BodyRule,
  kind: QuestionKind,
  options: WhipOptions,
): Question {
  const question = questionOf(rule, kind, options.protested);
  if (!question) throw new RangeError(`the rule has no ${kind} vote`);
  return question;
}

function allCarried(questions: readonly Question[]): Event {
  return {
    questions,
    worths: [({ carried }) => Number(carried.every(Boolean))],
  };
}

/**
 * One question alone, asked again for the motion with its override and its
 * second vote: reckoned once for each body.
 *
 * @throws TooLarge where the body is too large to count
 */
function reckoned(body: Body, question: Question): Reckoning {
  const known = RECKONED.get(body) ?? new Map<string, Reckoning>();
  RECKONED.set(body, known);
  const name = JSON.stringify(question);
  const before = known.get(name);
  if (before) return before;
  const reckoning = alone(body, question);
  const apart = reckoning.errorBound > 0 && joinedApart(body, question);
  const found =
    apart && apart.errorBound < reckoning.errorBound
      ? { ...reckoning, chances: [apart.chance], errorBound: apart.errorBound }
      : reckoning;
  known.set(name, found);
  return found;
}

const RECKONED = new WeakMap<Body, Map<string, Reckoning>>();

/**
 * One question alone, as it was walked.
 *
 * @param options.imagine what each member's vote is worth will be asked
 * @throws TooLarge where the body is too large to count
 */
export function alone(
  body: Body,
  question: Question,
  options: { imagine?: boolean } = {},
): Reckoning {
  const reckoning = reckon(body, allCarried([question]), options);
  if (!reckoning) throw new TooLarge("the body is too large to count");
  return reckoning;
}

/**
 * In a body too large to walk, silence that joins the majority, seen as two
 * events: more yes than no, and enough yes once the silent are added. A bar
 * that only a majority can reach is reached when both happen; from the chance
 * of each follow the most and the least that both can have.
 *
 * @returns null where the rule is another, or even that is too large
 */
function joinedApart(body: Body, question: Question): Joint | null {
  const { rule, requirements } = question;
  const [requirement, ...more] = requirements;
  if (
    !requirement ||
    more.length > 0 ||
    !joins(rule) ||
    !onlyMajorityReaches(rule, requirement)
  )
    return null;
  const ahead: Requirement = {
    numerator: 1,
    denominator: 2,
    fixedVotes: null,
    base: "cast",
    strictness: "more_than",
  };
  const enough = { ...rule, abstention: "counts_yes" as const };
  const both = [
    reckon(body, allCarried([{ rule, requirements: [ahead] }])),
    reckon(body, allCarried([{ rule: enough, requirements: [requirement] }])),
  ];
  return both.every((each) => each !== null) ? overlapOf(both) : null;
}

/** From how likely each is: the most that both can be, and how far off. */
function overlapOf(apart: readonly Reckoning[]): Joint {
  const chances = apart.map(({ chances: [chance = 0] }) => chance);
  const most = Math.min(...chances);
  const least = Math.max(0, chances.reduce((sum, each) => sum + each, 0) - 1);
  return {
    chance: most,
    errorBound: Math.min(
      1,
      Math.max(...apart.map(({ errorBound }) => errorBound)) + most - least,
    ),
  };
}

interface Joint {
  chance: number;
  errorBound: number;
}

/**
 * The chance that the same votes carry both questions. For a body too large
 * to walk both at once: where one carries the other it is the chance of the
 * harder one; otherwise that is the most it can be, and the bound says so.
 */
function chanceOfBoth(body: Body, motion: Question, other: Question): Joint {
  const together = reckon(body, allCarried([motion, other]));
  const whole: Joint | null = together && {
    chance: together.chances[0] ?? 0,
    errorBound: together.errorBound,
  };
  if (whole?.errorBound === 0) return whole;
  const apart = [reckoned(body, motion), reckoned(body, other)];
  const overlap: Joint = overrideImpliesMotion(other, motion)
    ? {
        chance: Math.min(...apart.map(({ chances: [chance = 0] }) => chance)),
        errorBound: Math.max(...apart.map(({ errorBound }) => errorBound)),
      }
    : overlapOf(apart);
  return whole && whole.errorBound <= overlap.errorBound ? whole : overlap;
}

function talliesOf(seats: readonly WhipSeat[]): Record<Stance, StanceTally> {
  const stances: readonly (Lean | SeatSituation)[] = [
    ...LEANS,
    ...SEAT_SITUATIONS,
  ];
  const tallies = Object.fromEntries(
    stances.map((stance) => [stance, { seats: 0, weight: 0 }]),
  ) as Record<Stance, StanceTally>;
  for (const { stance, weight = 1 } of seats) {
    tallies[stance].seats += 1;
    tallies[stance].weight += weight;
  }
  return tallies;
}

/** The body of that day, as the whip count knows it. */
export function chamberOf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
): Chamber & { weights: NonNullable<Chamber["weights"]> } {
  const size = (measure: (seat: WhipSeat) => number) => {
    const sum = (counts: (seat: WhipSeat) => boolean) =>
      seats.reduce(
        (total, seat) => total + (counts(seat) ? measure(seat) : 0),
        0,
      );
    const mayVote = ({ stance }: WhipSeat) =>
      stance !== "vacant" && stance !== "absent" && stance !== "recused";
    return {
      seats: sum(() => true),
      filled: sum(({ stance }) => stance !== "vacant"),
      present: sum(
        (seat) =>
          mayVote(seat) || (seat.stance === "recused" && rule.recusedPresent),
      ),
      voting: sum(
        (seat) =>
          mayVote(seat) && !(seat.chair && rule.chairVotes !== "always"),
      ),
      excused: sum(({ stance }) => stance === "recused"),
    };
  };
  return { ...size(() => 1), weights: size(({ weight }) => weight ?? 1) };
}

function extreme(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
  voteOf: (lean: Lean) => "yes" | "no",
): Extreme {
  const optionOf = (stance: Stance): VoteOption =>
    stance === "recused" || stance === "absent" || stance === "vacant"
      ? stance
      : voteOf(stance);
  const roll: Roll = {
    votes: seats.map(({ seatId, stance, weight, chair }) => ({
      seatId,
      option: optionOf(stance),
      weight: weight ?? 1,
      chair: chair ?? false,
    })),
    mayor: voteOf(options.mayor?.lean ?? "unknown"),
    protested: options.protested ?? false,
  };
  const { yes, no, result } = computeResult(rule, roll);
  return { yes, no, result };
}

function finalChance(
  body: Body,
  motion: Question,
  /** Null: the veto is final. */
  override: Question | null,
  options: WhipOptions,
  tieBreak: WhipCount["tieBreak"],
): { law: number; override: number; errorBound: number } {
  const veto = vetoOdds(options.mayor);
  // Only a mayor with a casting vote has a say before the veto.
  const casts = body.mayor !== null && mayorBreaksTies(body.rule);
  const risk = casts
    ? vetoBySide(veto, mayorOdds(options.mayor).yes)
    : { inFavor: veto, otherwise: veto };
  const together = reckon(body, {
    questions: override ? [motion, override] : [motion],
    worths: [
      ({ carried: [passed, overridden = false], mayor, mayorVoted }) => {
        if (!passed) return 0;
        if (overridden) return 1;
        if (mayor !== "yes") return 1 - risk.otherwise;
        return mayorVoted[0] ? 1 : 1 - risk.inFavor;
      },
      ({ carried }) => Number(carried.every(Boolean)),
    ],
  });
  const [law = 0, overridden = 0] = together?.chances ?? [];
  const whole = together && {
    law,
    override: override ? overridden : 0,
    errorBound: together.errorBound,
  };
  if (whole?.errorBound === 0) return whole;
  const passing = reckoned(body, motion);
  const both = override
    ? chanceOfBoth(body, motion, override)
    : { chance: 0, errorBound: 0 };
  const apart = {
    law: (passing.chances[0] ?? 0) * (1 - veto) + both.chance * veto,
    override: both.chance,
    errorBound:
      passing.errorBound +
      both.errorBound +
      // How often the mayor votes before the veto, and so gives it up.
      (!casts
        ? 0
        : body.rule.mayorVotes === "ties_half_or_supermajority"
          ? 1
          : (tieBreak?.chanceOfTie ?? 0)),
  };
  return whole && whole.errorBound <= apart.errorBound ? whole : apart;
}

/**
 * How likely a veto is of a mayor who would have voted for the motion, and of
 * one who would not: vetoes come from those who are not in favor as far as
 * there are any, and both together are as likely as was said. So a mayor who
 * is sure to veto vetoes, whatever the lean.
 */
function vetoBySide(
  veto: number,
  yes: number,
): { inFavor: number; otherwise: number } {
  const otherwise = yes < 1 ? Math.min(1, veto / (1 - yes)) : 0;
  return {
    inFavor: yes > 0 ? Math.max(0, (veto - (1 - yes)) / yes) : 0,
    otherwise,
  };
}

function tieBreakOf(body: Body): WhipCount["tieBreak"] {
  const byChair = body.chair !== null && chairBreaksTies(body.rule);
  if (!byChair && !mayorBreaksTies(body.rule)) return null;
  const odds = byChair ? body.chair?.odds : body.mayor;
  return {
    by: byChair ? "chair" : "mayor",
    chanceOfTie: chanceOfTie(body),
    chanceYes: odds?.yes ?? 0,
  };
}
