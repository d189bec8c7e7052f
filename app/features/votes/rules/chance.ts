import type { Bar } from "./bars";
import {
  barsOf,
  isHalfOfCast,
  joins,
  MARGIN,
  settledScore,
  tieMatters,
  YES,
} from "./bars";
import type { Body, Turn } from "./body";
import { quorumGap, TURNS, turnsOf } from "./body";
import type { CastingVote, View } from "./decide";
import { decide } from "./decide";
import type { Run } from "./lattice";
import { costOf, expectation, sumsAt, walk, worthByVote } from "./lattice";
import type { Question } from "./question";
import type { Layout, Reading, Sum } from "./sums";
import { layOut } from "./sums";

/** Below this a chance is smaller than the rounding of the arithmetic. */
const NEGLIGIBLE = 1e-15;

/** Odds this long are met in no forecast but one entered as certain. */
const UNLIKELY = 1e-4;

/** More additions than this would keep a page waiting. */
const AFFORDABLE = 60_000_000;

const IN_ROOM: Sum = { measure: "heads", vector: [1, 1, 1] };

/** A number above nothing that is no half of anything. */
const SOME: Reading = () => 0.25;

/** How the body decided, in one of all the ways it may. */
export interface Outcome {
  /** Whether each question is carried, quorum included. */
  carried: readonly boolean[];
  /** How the mayor votes if asked … */
  mayor: CastingVote;
  /** … and whether each question came to that. */
  mayorVoted: readonly boolean[];
}

export interface Event {
  questions: readonly Question[];
  /** What an outcome is worth: 1 for passing, or anything from 0 to 1. */
  worths: readonly ((outcome: Outcome) => number)[];
}

export interface Reckoning {
  /** The expected worth, for each of the event's worths. */
  chances: number[];
  /** How far a chance may be off; 0 unless the body was too large. */
  errorBound: number;
  /** With `imagine`: the first worth for each voter given yes, no, abstain, absent. */
  byVote: () => { seatId: string; worth: readonly number[] }[];
  /** The same for a chair who does not vote in the ordinary way. */
  byChair: () => { seatId: string; worth: readonly number[] } | null;
}

/**
 * The chance of an event over everything the members may do, exactly: no
 * sampling. Members are taken as independent of each other.
 *
 * Sums that cannot matter are left out first (see `tieMatters`; a quorum
 * that fails less often than once in 10^15). Should what is left still be
 * too large to walk, the casting vote, then the quorum, then the joining of
 * the majority is let go, and `errorBound` says how much that can change.
 *
 * @param options.imagine `byVote` and `byChair` will be asked
 * @returns null when even that is too large
 */
export function reckon(
  body: Body,
  event: Event,
  options: { imagine?: boolean } = {},
): Reckoning | null {
  // Where a member is as good as certain, "what if they did otherwise" asks
  // for places the walk would leave out, and risks it would not see.
  const imagine =
    (options.imagine ?? false) &&
    [...body.voters, ...(body.chair ? [body.chair] : [])].some(({ odds }) =>
      Object.values(odds).some((chance) => chance < UNLIKELY),
    );
  const quorumRisk = chanceOfNoQuorum(body, event.questions);
  const bars = barsOf(
    event.questions,
    body,
    imagine || chanceOfSilence(body) > NEGLIGIBLE,
  );
  const joined = bars.some(
    ({ rule, requirement }) => joins(rule) && !isHalfOfCast(requirement),
  );
  const ties = bars.some(
    ({ rule, requirement }) =>
      rule.tieMeasure === "cast" && tieMatters(rule, requirement, body),
  );
  const quorum = imagine || quorumRisk > NEGLIGIBLE;
  const tieRisk = () => (ties ? chanceOfTie(body) : 0);
  const layouts = [
    { margin: joined || ties, quorum, off: () => 0 },
    { margin: joined, quorum, off: tieRisk },
    { margin: joined, quorum: false, off: () => tieRisk() + quorumRisk },
  ];
  for (const { off, ...keep } of layouts) {
    const layout = layOut(body.voters, sumsOf(bars, keep));
    if (costOf(layout.lattice) > AFFORDABLE) continue;
    return {
      ...reckonOn(layout, body, event, bars, keep, !imagine),
      errorBound: Math.min(1, off()),
    };
  }
  return joined ? withoutJoining(body, event, options) : null;
}

/** Silence taken as no vote at all, and the chance that anyone is silent. */
function withoutJoining(
  body: Body,
  event: Event,
  options: { imagine?: boolean },
): Reckoning | null {
  const questions = event.questions.map((question) => ({
    ...question,
    rule: { ...question.rule, abstention: "ignored" as const },
  }));
  const reckoning = reckon(body, { ...event, questions }, options);
  const allSpeak = body.voters.reduce(
    (chance, { odds }) => chance * (1 - odds.abstain),
    1,
  );
  return (
    reckoning && {
      ...reckoning,
      errorBound: Math.min(1, reckoning.errorBound + 1 - allSpeak),
    }
  );
}

interface Keep {
  margin: boolean;
  quorum: boolean;
}

function sumsOf(bars: readonly Bar[], keep: Keep): Sum[] {
  return [
    ...bars.flatMap(({ scores, yes, anyYes, anyFavor }) => [
      ...scores.map(({ sum }) => sum),
      ...[yes, anyYes, anyFavor].filter((sum) => sum !== null),
    ]),
    ...(keep.margin ? [MARGIN] : []),
    ...(keep.quorum ? [IN_ROOM] : []),
  ];
}

function reckonOn(
  layout: Layout,
  body: Body,
  event: Event,
  bars: readonly Bar[],
  keep: Keep,
  cut: boolean,
): Omit<Reckoning, "errorBound"> {
  const { lattice } = layout;
  const places = walk(lattice, cut);
  const worthsGiven = (chair: readonly Turn[]): Run[] =>
    worthsOf(layout, body, event, bars, keep, chair, places, !cut);
  const worths = worthsGiven(turnsOf(body.chair?.odds));
  return {
    chances: worths.map((worth) => clamp(expectation(places, worth))),
    byVote: () =>
      worths
        .slice(0, 1)
        .flatMap((worth) => worthByVote(lattice, worth, cut))
        .map((values, index) => ({
          seatId: body.voters[index]?.seatId ?? "",
          worth: values.map(clamp),
        })),
    byChair: () =>
      body.chair && {
        seatId: body.chair.seatId,
        worth: TURNS.flatMap((turn) =>
          worthsGiven([turn])
            .slice(0, 1)
            .map((worth) => clamp(expectation(places, worth))),
        ),
      },
  };
}

/** Rounding may carry a sum of chances a hair outside. */
function clamp(chance: number): number {
  return Math.min(1, Math.max(0, chance));
}

/** What every place is worth, by each of the event's worths. */
function worthsOf(
  layout: Layout,
  body: Body,
  event: Event,
  bars: readonly Bar[],
  keep: Keep,
  chairTurns: readonly Turn[],
  places: Run,
  /** Also of places inside the walk that nobody reaches. */
  unreached: boolean,
): Run[] {
  const { lattice, read } = layout;
  const size = places.values.length;
  const worths = event.worths.map(() => new Float64Array(size));
  const turns = chairTurns.flatMap((chair) =>
    turnsOf(body.mayor).map((mayor) => ({
      chair: body.chair && { vote: chair.vote, weight: body.chair.weight },
      mayor: mayor.vote,
      chance: chair.chance * mayor.chance,
      settled: bars.map(({ rule, requirement }) =>
        settledScore(rule, requirement, body, chair, mayor),
      ),
      gaps: event.questions.map(({ rule }) =>
        quorumGap(rule, body, chair, mayor),
      ),
    })),
  );
  const readings = bars.map((bar) => ({
    ...bar,
    scores: bar.scores.map(({ stands, sum }) => ({ stands, at: read(sum) })),
    yesAt: bar.yes && read(bar.yes),
    anyYesAt: bar.anyYes && read(bar.anyYes),
    anyFavorAt: bar.anyFavor && read(bar.anyFavor),
    // What no score stands for, nobody can win by.
    open: { none: -Infinity, yes: -Infinity, no: -Infinity },
  }));
  const marginAt = keep.margin ? read(MARGIN) : null;
  const roomAt = keep.quorum ? read(IN_ROOM) : null;
  const place: number[] = [];
  const carried: boolean[] = [];
  const mayorVoted: boolean[] = [];
  const view: View = {
    yes: 0,
    inFavor: 0,
    margin: 0,
    score: { none: 0, yes: 0, no: 0 },
  };
  for (let at = 0; at < size; at++) {
    if (!unreached && places.values[at] === 0) continue;
    sumsAt(lattice, places.from + at, place);
    // A margin that is not walked must never look like a tie.
    view.margin = marginAt ? marginAt(place) : NaN;
    const room = roomAt ? roomAt(place) : Infinity;
    for (const bar of readings)
      for (const { stands, at } of bar.scores) {
        const score = at(place);
        for (const as of stands) bar.open[as] = score;
      }
    for (const { chair, mayor, chance, settled, gaps } of turns) {
      for (let index = 0; index < gaps.length; index++) {
        carried[index] = room >= (gaps[index] as number);
        mayorVoted[index] = false;
      }
      for (let index = 0; index < readings.length; index++) {
        const bar = readings[index] as (typeof readings)[number];
        if (!carried[bar.question]) continue;
        const base = settled[index] as number;
        view.score.none = bar.open.none + base;
        view.score.yes = bar.open.yes + base;
        view.score.no = bar.open.no + base;
        // Where they are not walked, they only have to be some.
        view.yes = (bar.yesAt ?? bar.anyYesAt ?? SOME)(place);
        view.inFavor = (bar.anyFavorAt ?? SOME)(place);
        const decision = decide(
          bar.rule,
          bar.requirement,
          view,
          body.settled.seats,
          chair,
          mayor,
        );
        if (!decision.passes) carried[bar.question] = false;
        if (decision.mayorVoted) mayorVoted[bar.question] = true;
      }
      const outcome = { carried, mayor, mayorVoted };
      for (let index = 0; index < worths.length; index++) {
        const worth = event.worths[index]?.(outcome) ?? 0;
        const values = worths[index] as Float64Array;
        values[at] = (values[at] as number) + chance * worth;
      }
    }
  }
  return worths.map((values) => ({ from: places.from, values }));
}

/** The chance that too few members come for one of the questions. */
export function chanceOfNoQuorum(
  body: Body,
  questions: readonly Question[],
): number {
  const { lattice, read } = layOut(body.voters, [IN_ROOM]);
  const room = read(IN_ROOM);
  const turns = turnsOf(body.chair?.odds).flatMap((chair) =>
    turnsOf(body.mayor).map((mayor) => ({
      chance: chair.chance * mayor.chance,
      gap: Math.max(
        ...questions.map(({ rule }) => quorumGap(rule, body, chair, mayor)),
      ),
    })),
  );
  return expected(lattice, (place) => {
    const here = room(place);
    return turns.reduce(
      (sum, { chance, gap }) => sum + (here < gap ? chance : 0),
      0,
    );
  });
}

/** The chance that the members split evenly, as the rule measures a tie. */
export function chanceOfTie(body: Body): number {
  const bySeats = body.rule.tieMeasure === "all_seats";
  const sum = bySeats ? YES : MARGIN;
  const { lattice, read } = layOut(body.voters, [sum]);
  const at = read(sum);
  const even = bySeats ? body.settled.seats / 2 : 0;
  const split = expected(lattice, (place) => (at(place) === even ? 1 : 0));
  // 0-0 is no tie.
  return clamp(split - (bySeats ? 0 : chanceOfSilence(body)));
}

/** The chance that nobody who has a vote says yes or no. */
function chanceOfSilence(body: Body): number {
  return body.voters.reduce(
    (chance, { odds, weight }) =>
      weight > 0 ? chance * (1 - odds.yes - odds.no) : chance,
    1,
  );
}

function expected(
  lattice: Layout["lattice"],
  worth: (place: readonly number[]) => number,
): number {
  const { from, values } = walk(lattice, true);
  const place: number[] = [];
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const chance = values[at] as number;
    if (chance === 0) continue;
    sumsAt(lattice, from + at, place);
    sum += chance * worth(place);
  }
  return clamp(sum);
}
