import type { Bar } from "./bars";
import { barsOf, isHalfOfCast, joins, MARGIN, tieMatters, YES } from "./bars";
import type { Body, Turn } from "./body";
import { quorumGap, TURNS, turnsOf } from "./body";
import type { Run } from "./lattice";
import { costOf, expectation, placesFrom, walk, worthByVote } from "./lattice";
import type { Question } from "./question";
import { worthByWaves } from "./spectrum";
import type { Layout, Sum } from "./sums";
import { layOut } from "./sums";
import type { Event, Keep } from "./worths";
import { IN_ROOM, worthsOf } from "./worths";

/** Below this a chance is smaller than the rounding of the arithmetic. */
const NEGLIGIBLE = 1e-15;

/** Odds this long are met in no forecast but one entered as certain. */
const UNLIKELY = 1e-4;

/** More additions than this would keep a page waiting. */
const AFFORDABLE = 60_000_000;

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
        .flatMap(
          (worth) =>
            worthByWaves(lattice, worth, costOf(lattice)) ??
            worthByVote(lattice, worth, cut),
        )
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
  const { place, next } = placesFrom(lattice, from);
  let sum = 0;
  for (let at = 0; at < values.length; at++, next()) {
    const chance = values[at] as number;
    if (chance > 0) sum += chance * worth(place);
  }
  return clamp(sum);
}
