import type {
  BodyRule,
  Requirement,
  VoteOdds,
  WhipOptions,
  WhipSeat,
} from "../types";
import type { CastingVote, View } from "./decide";
import { decide, silentAs } from "./decide";
import type { Walker } from "./lattice";
import { costOf, dot, latticeOf, walk, worthByVote, worthOf } from "./lattice";
import { mayorOdds, oddsOf } from "./odds";
import type { Question } from "./question";
import type { SilentAs } from "./requirement";
import {
  chairBreaksTies,
  mayorBreaksTies,
  mayorIsCounted,
  neededOf,
  quorumNeeded,
} from "./requirement";

/** The name under which a mayor who always votes walks with the members. */
export const MAYOR_SEAT = "mayor";

/** A member who votes in the ordinary way, with odds. */
interface Voter {
  seatId: string;
  odds: VoteOdds;
  weight: number;
  heads: number;
}

/** A body about to vote: what is settled, and who is still open. */
export interface Body {
  rule: BodyRule;
  voters: Voter[];
  /** The chair, if the chair votes on ties only or never. */
  chair: Voter | null;
  /** A mayor without a seat who may be asked or is counted. */
  mayor: VoteOdds | null;
  /** Votes that are where they are whatever happens; the mayor left out. */
  settled: {
    seats: number;
    filled: number;
    notExcused: number;
    present: number;
  };
  heads: { seats: number; filled: number; present: number };
}

export function bodyOf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
): Body {
  const byWeight = rule.quorum?.by === "weight";
  const body: Body = {
    rule,
    voters: [],
    chair: null,
    mayor: null,
    settled: { seats: 0, filled: 0, notExcused: 0, present: 0 },
    heads: { seats: 0, filled: 0, present: 0 },
  };
  for (const seat of seats) {
    const weight = seat.weight ?? 1;
    if (!Number.isInteger(weight) || weight < 0)
      throw new RangeError(
        `a seat's votes must be a whole number, not ${weight}`,
      );
    const heads = byWeight ? weight : 1;
    body.settled.seats += weight;
    body.heads.seats += heads;
    if (seat.stance === "vacant") continue;
    body.settled.filled += weight;
    body.heads.filled += heads;
    const odds = oddsOf(seat);
    if (!odds) {
      if (rule.recusedPresent) {
        body.settled.present += weight;
        body.heads.present += heads;
      }
      continue;
    }
    body.settled.notExcused += weight;
    const voter = { seatId: seat.seatId, odds, weight, heads };
    if (seat.chair && rule.chairVotes !== "always") {
      if (body.chair) throw new RangeError("only one seat can be in the chair");
      body.chair = voter;
    } else body.voters.push(voter);
  }
  if (rule.mayorVotes === "always")
    body.voters.push({
      seatId: MAYOR_SEAT,
      odds: mayorOdds(options.mayor),
      weight: 1,
      heads: rule.quorum?.withMayor ? 1 : 0,
    });
  else if (
    mayorBreaksTies(rule) ||
    mayorIsCounted(rule) ||
    rule.quorum?.withMayor
  )
    body.mayor = mayorOdds(options.mayor);
  return body;
}

/** What a chair or mayor may do, and how likely that is. */
interface Turn {
  vote: CastingVote;
  inRoom: boolean;
  chance: number;
}

const NOBODY: readonly Turn[] = [{ vote: null, inRoom: false, chance: 1 }];

function turnsOf(odds: VoteOdds | null): readonly Turn[] {
  if (!odds) return NOBODY;
  const turns: Turn[] = [
    { vote: "yes", inRoom: true, chance: odds.yes },
    { vote: "no", inRoom: true, chance: odds.no },
    { vote: null, inRoom: true, chance: odds.abstain },
    { vote: null, inRoom: false, chance: odds.absent },
  ];
  return turns.filter(({ chance }) => chance > 0);
}

/** What yes, no and silence add to a sum; absence adds nothing. */
type Vector = readonly [yes: number, no: number, silent: number];

const YES: Vector = [1, 0, 0];
const MARGIN: Vector = [1, -1, 0];
const IN_ROOM: Vector = [1, 1, 1];

function scoreVector(requirement: Requirement, as: SilentAs): Vector {
  if (requirement.fixedVotes !== null) return [1, 0, as === "yes" ? 1 : 0];
  const { numerator, denominator, base } = requirement;
  const inCast = base === "cast" ? numerator : 0;
  const inPresent = base === "present" ? numerator : 0;
  const inBase = inCast + inPresent;
  return [
    denominator - inBase,
    -inBase,
    (as === "yes" ? denominator : 0) - (as === "none" ? 0 : inCast) - inPresent,
  ];
}

/** The part of the score that no member's vote changes. */
function settledScore(
  rule: BodyRule,
  requirement: Requirement,
  body: Body,
  chair: Turn,
  mayor: Turn,
): number {
  if (requirement.fixedVotes !== null) return -requirement.fixedVotes;
  const { numerator, base } = requirement;
  if (base === "cast") return 0;
  const inBase = mayorIsCounted(rule) ? 1 : 0;
  if (base === "present")
    return (
      -numerator *
      (body.settled.present +
        (chair.inRoom && body.chair ? body.chair.weight : 0) +
        // One who votes on everything walks with the members.
        (rule.mayorVotes !== "always" && mayor.inRoom ? inBase : 0))
    );
  const size =
    base === "not_excused" ? body.settled.notExcused : body.settled[base];
  return -numerator * (size + inBase);
}

function silenceOf(rule: BodyRule): readonly SilentAs[] {
  return rule.abstention === "joins_majority"
    ? ["none", "yes", "no"]
    : [silentAs(rule, 0)];
}

function someoneBreaksTies(rule: BodyRule): boolean {
  return chairBreaksTies(rule) || mayorBreaksTies(rule);
}

/**
 * Can a casting vote on an even split still make a difference? Not when even
 * then the bar is out of reach: with 12 seats and 9 needed, 6-6 is lost.
 */
function tieMatters(
  rule: BodyRule,
  requirement: Requirement,
  body: Body,
): boolean {
  if (!someoneBreaksTies(rule)) return false;
  const { base, fixedVotes } = requirement;
  if (fixedVotes === null && (base === "cast" || base === "present"))
    return true;
  const inBase = mayorIsCounted(rule) ? 1 : 0;
  const needed =
    fixedVotes ??
    neededOf(
      requirement,
      inBase +
        (base === "filled"
          ? body.settled.filled
          : base === "not_excused"
            ? body.settled.notExcused
            : body.settled.seats),
    );
  const heaviest = Math.max(1, body.chair?.weight ?? 1) + 1;
  return 2 * (needed - heaviest) <= body.settled.seats;
}

/** Below this a chance is smaller than the rounding of the arithmetic. */
const NEGLIGIBLE = 1e-15;

/** More additions than this would keep a page waiting. */
const AFFORDABLE = 60_000_000;

/**
 * What an outcome is worth, asked for each final place: 1 for passing, or
 * anything between 0 and 1.
 */
export interface Event {
  questions: readonly Question[];
  /** Also look at whether the first question ends in a tie. */
  tie?: boolean;
  worth: (outcome: {
    /** Whether each question is carried, quorum included. */
    carried: readonly boolean[];
    tie: boolean;
    mayor: CastingVote;
  }) => number;
}

export interface Reckoning {
  chance: number;
  /** How far the chance may be off; 0 unless the body was too large. */
  errorBound: number;
  /** Worth for each voter given yes, no, abstain, absent. */
  byVote: () => { seatId: string; worth: readonly number[] }[];
  /** The same for a chair who does not vote in the ordinary way. */
  byChair: () => { seatId: string; worth: readonly number[] } | null;
}

interface Sum {
  axis: readonly number[];
  factor: readonly number[];
}

/** Two vectors along one line need one axis: the smallest whole one. */
function primitive(vector: Vector): Vector {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const by = vector.reduce((sum, each) => gcd(Math.abs(each), sum), 0) || 1;
  const first = vector.find((each) => each !== 0) ?? 1;
  const sign = first < 0 ? -by : by;
  return [vector[0] / sign, vector[1] / sign, vector[2] / sign];
}

/**
 * The fewest axes that hold all the sums: one line each up to two, then yes
 * and no apart, then yes, no and silent.
 */
function axesFor(vectors: readonly Vector[]): {
  axes: Vector[];
  sum: (vector: Vector) => Sum;
} {
  const lines = new Map<string, Vector>();
  for (const vector of vectors) {
    const line = primitive(vector);
    if (line.some((each) => each !== 0)) lines.set(line.join(), line);
  }
  if (lines.size <= 2) {
    const axes = [...lines.values()];
    return {
      axes,
      sum: (vector) => {
        const line = primitive(vector);
        const axis = axes.findIndex((each) => each.join() === line.join());
        const along = line.findIndex((each) => each !== 0);
        return axis < 0
          ? { axis: [], factor: [] }
          : {
              axis: [axis],
              factor: [(vector[along] ?? 0) / (line[along] ?? 1)],
            };
      },
    };
  }
  const silent = vectors.some((vector) => vector[2] !== 0);
  return {
    axes: silent ? [YES, [0, 1, 0], [0, 0, 1]] : [YES, [0, 1, 0]],
    sum: (vector) => ({
      axis: silent ? [0, 1, 2] : [0, 1],
      factor: vector,
    }),
  };
}

function valueOf(sum: Sum, sums: readonly number[]): number {
  let value = 0;
  for (let index = 0; index < sum.axis.length; index++)
    value += (sum.factor[index] ?? 0) * (sums[sum.axis[index] ?? 0] ?? 0);
  return value;
}

/**
 * The chance of an event over everything the members may do, exactly: no
 * sampling. Members are taken as independent of each other.
 *
 * Sums that cannot matter are left out first (see `tieMatters`; a quorum
 * that fails less often than once in 10^15). Should what is left still be
 * too large to walk, the casting vote and then the quorum are let go, and
 * `errorBound` says how much that can change.
 */
export function reckon(body: Body, event: Event): Reckoning {
  const quorumRisk = chanceOfNoQuorum(body, event.questions);
  const nobodyVotes = body.voters.reduce(
    (chance, { odds }) => chance * (1 - odds.yes - odds.no),
    1,
  );
  const wanted = {
    margin: event.questions.some(
      ({ rule, requirements }) =>
        rule.abstention === "joins_majority" ||
        event.tie ||
        (rule.tieMeasure === "cast" &&
          requirements.some((each) => tieMatters(rule, each, body))),
    ),
    quorum: quorumRisk > NEGLIGIBLE,
  };
  let attempt = arrange(body, event, wanted, nobodyVotes);
  let errorBound = 0;
  const joins = event.questions.some(
    ({ rule }) => rule.abstention === "joins_majority",
  );
  if (costOf(attempt.lattice) > AFFORDABLE && wanted.margin && !joins) {
    errorBound += event.tie ? 1 : chanceOfTie(body);
    attempt = arrange(body, event, { ...wanted, margin: false }, nobodyVotes);
  }
  if (costOf(attempt.lattice) > AFFORDABLE && wanted.quorum) {
    errorBound += quorumRisk;
    attempt = arrange(
      body,
      event,
      { margin: joins, quorum: false },
      nobodyVotes,
    );
  }
  const { lattice, worthGiven } = attempt;
  const places = walk(lattice);
  const worth = worthGiven(null);
  return {
    chance: clamp(dot(places, worth)),
    errorBound,
    byVote: () =>
      worthByVote(lattice, worth).map((values, index) => ({
        seatId: body.voters[index]?.seatId ?? "",
        worth: values,
      })),
    byChair: () =>
      body.chair && {
        seatId: body.chair.seatId,
        worth: turnsOfCertainty.map((turn) =>
          clamp(dot(places, worthGiven(turn))),
        ),
      },
  };
}

const turnsOfCertainty: readonly Turn[] = [
  { vote: "yes", inRoom: true, chance: 1 },
  { vote: "no", inRoom: true, chance: 1 },
  { vote: null, inRoom: true, chance: 1 },
  { vote: null, inRoom: false, chance: 1 },
];

/** Rounding may carry a sum of chances a hair outside. */
function clamp(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}

function arrange(
  body: Body,
  event: Event,
  keep: { margin: boolean; quorum: boolean },
  nobodyVotes: number,
) {
  const unequal = body.voters.some(({ weight, heads }) => weight !== heads);
  const vectors: Vector[] = [];
  const bars = event.questions.flatMap((question) =>
    question.requirements.map((requirement) => {
      const { rule } = question;
      // Where it can happen at all: 0 of 0 is not "at least" any share, and
      // 0-0 is no tie.
      const guard =
        requirement.base === "cast" &&
        requirement.fixedVotes === null &&
        requirement.strictness === "at_least" &&
        nobodyVotes > NEGLIGIBLE;
      const favor: Vector = rule.abstention === "counts_yes" ? [1, 0, 1] : YES;
      if (guard) vectors.push(favor);
      const yes =
        rule.mayorVotes === "ties_half_or_supermajority" ||
        (someoneBreaksTies(rule) &&
          (rule.tieMeasure === "all_seats" || nobodyVotes > NEGLIGIBLE));
      if (yes) vectors.push(YES);
      const scores = silenceOf(rule).map((as) => ({
        as,
        vector: scoreVector(requirement, as),
      }));
      vectors.push(...scores.map(({ vector }) => vector));
      return { question, requirement, guard, favor, yes, scores };
    }),
  );
  if (keep.margin) vectors.push(MARGIN);
  if (keep.quorum && !unequal) vectors.push(IN_ROOM);
  const { axes, sum } = axesFor(vectors);
  const headsAxis = axes.length;
  const ownHeads = keep.quorum && unequal;
  const walkers: Walker[] = body.voters.map(({ odds, weight, heads }) => ({
    odds: [odds.yes, odds.no, odds.abstain, odds.absent],
    adds: [
      ...axes.map(([yes, no, silent]) => [
        weight * yes,
        weight * no,
        weight * silent,
        0,
      ]),
      ...(ownHeads ? [[heads, heads, heads, 0]] : []),
    ],
  }));
  const lattice = latticeOf(walkers, axes.length + (ownHeads ? 1 : 0));

  const marginSum = sum(MARGIN);
  const yesSum = sum(YES);
  const roomSum = ownHeads ? { axis: [headsAxis], factor: [1] } : sum(IN_ROOM);
  const summed = bars.map((bar) => ({
    ...bar,
    favor: sum(bar.favor),
    scores: bar.scores.map(({ as, vector }) => ({ as, sum: sum(vector) })),
  }));
  const view: View = {
    yes: 0,
    inFavor: 0,
    margin: 0,
    score: { none: 0, yes: 0, no: 0 },
  };

  /** What a place is worth, with the chair's turn fixed if one is named. */
  const worthGiven = (chairTurn: Turn | null): Float64Array => {
    const combinations = (
      chairTurn ? [chairTurn] : turnsOf(body.chair?.odds ?? null)
    ).flatMap((chair) =>
      turnsOf(body.mayor).map((mayor) => ({
        chair,
        mayor,
        chance: chair.chance * mayor.chance,
        settled: summed.map(({ question, requirement }) =>
          settledScore(question.rule, requirement, body, chair, mayor),
        ),
        quorums: event.questions.map(({ rule }) =>
          quorumGap(rule, body, chair, mayor),
        ),
      })),
    );
    return worthOf(lattice, (sums) => {
      let worth = 0;
      const margin = keep.margin ? valueOf(marginSum, sums) : NaN;
      const yes = valueOf(yesSum, sums);
      const room = keep.quorum ? valueOf(roomSum, sums) : Infinity;
      for (const { chair, mayor, chance, settled, quorums } of combinations) {
        let tie = false;
        const carried = event.questions.map(
          (_, index) => room >= (quorums[index] ?? 0),
        );
        summed.forEach((bar, index) => {
          // Where yes votes are not walked they only have to be some.
          view.yes = bar.yes ? yes : 0.5;
          view.inFavor = bar.guard ? valueOf(bar.favor, sums) : 0.5;
          view.margin = margin;
          for (const { as, sum: scored } of bar.scores)
            view.score[as] = valueOf(scored, sums) + (settled[index] ?? 0);
          const decision = decide(
            bar.question.rule,
            bar.requirement,
            view,
            body.settled.seats,
            body.chair && { vote: chair.vote, weight: body.chair.weight },
            mayor.vote,
          );
          if (index === 0) tie = decision.tie;
          if (!decision.passes)
            carried[event.questions.indexOf(bar.question)] = false;
        });
        worth += chance * event.worth({ carried, tie, mayor: mayor.vote });
      }
      return worth;
    });
  };
  return { lattice, worthGiven };
}

/** How many of the voters must be in the room beside chair and mayor. */
function quorumGap(
  rule: BodyRule,
  body: Body,
  chair: Turn,
  mayor: Turn,
): number {
  const withMayor = rule.quorum?.withMayor ? 1 : 0;
  const needed = quorumNeeded(rule.quorum, {
    seats: body.heads.seats + withMayor,
    filled: body.heads.filled + withMayor,
  });
  const here =
    body.heads.present + (chair.inRoom && body.chair ? body.chair.heads : 0);
  // One who votes on everything walks with the members.
  const mayorHere = rule.mayorVotes !== "always" && mayor.inRoom;
  return Math.max(needed - here - (mayorHere ? withMayor : 0), 1 - here);
}

/** The chance that too few members come for one of the questions. */
export function chanceOfNoQuorum(
  body: Body,
  questions: readonly Question[],
): number {
  const lattice = latticeOf(
    body.voters.map(({ odds, heads }) => ({
      odds: [odds.yes, odds.no, odds.abstain, odds.absent],
      adds: [[heads, heads, heads, 0]],
    })),
    1,
  );
  const combinations = turnsOf(body.chair?.odds ?? null).flatMap((chair) =>
    turnsOf(body.mayor).map((mayor) => ({
      chance: chair.chance * mayor.chance,
      gap: Math.max(
        ...questions.map(({ rule }) => quorumGap(rule, body, chair, mayor)),
      ),
    })),
  );
  const worth = worthOf(lattice, ([room = 0]) =>
    combinations.reduce(
      (sum, { chance, gap }) => sum + (room < gap ? chance : 0),
      0,
    ),
  );
  return clamp(dot(walk(lattice), worth));
}

/** The chance of as many no as yes among the members. */
function chanceOfTie(body: Body): number {
  const lattice = latticeOf(
    body.voters.map(({ odds, weight }) => ({
      odds: [odds.yes, odds.no, odds.abstain, odds.absent],
      adds: [[weight, -weight, 0, 0]],
    })),
    1,
  );
  const even = worthOf(lattice, ([margin]) => (margin === 0 ? 1 : 0));
  return clamp(dot(walk(lattice), even));
}
