import type { Bar } from "./bars";
import { MARGIN, settledScore } from "./bars";
import type { Body, Turn } from "./body";
import { quorumGap, turnsOf } from "./body";
import type { CastingVote, View } from "./decide";
import { decide } from "./decide";
import type { Run } from "./lattice";
import { placesFrom } from "./lattice";
import type { Question } from "./question";
import type { Layout, Reading, Sum } from "./sums";

export const IN_ROOM: Sum = { measure: "heads", vector: [1, 1, 1] };

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

/** Sums that are walked beside those of the bars. */
export interface Keep {
  margin: boolean;
  quorum: boolean;
}

/** What chair and mayor do together, how likely, and what follows from it. */
interface BothTurns {
  chair: { vote: CastingVote; weight: number } | null;
  mayor: CastingVote;
  chance: number;
  /** For each bar, and for each question. */
  settled: number[];
  gaps: number[];
  /** Chance times worth, for each of the worths: by what was carried. */
  worths: Map<number, Float64Array>;
}

function bothTurns(
  body: Body,
  event: Event,
  bars: readonly Bar[],
  chairTurns: readonly Turn[],
): BothTurns[] {
  const alike = new Map<string, BothTurns>();
  for (const chair of chairTurns)
    for (const mayor of turnsOf(body.mayor)) {
      const both: BothTurns = {
        chair: body.chair && { vote: chair.vote, weight: body.chair.weight },
        mayor: mayor.vote,
        chance: chair.chance * mayor.chance,
        settled: bars.map(({ rule, requirement }) =>
          settledScore(rule, requirement, body, chair, mayor),
        ),
        gaps: event.questions.map(({ rule }) =>
          quorumGap(rule, body, chair, mayor),
        ),
        worths: new Map(),
      };
      // Silent or away is one thing where nobody counts heads.
      const { settled, gaps } = both;
      const name = JSON.stringify([chair.vote, mayor.vote, settled, gaps]);
      const known = alike.get(name);
      if (known) known.chance += both.chance;
      else alike.set(name, both);
    }
  return [...alike.values()];
}

/**
 * What an outcome is worth, asked once for each that happens.
 *
 * @param bits two for each question: carried, and whether the mayor voted
 */
function worthsAt(both: BothTurns, event: Event, bits: number): Float64Array {
  const known = both.worths.get(bits);
  if (known) return known;
  const has = (bit: number) => (bits & (1 << bit)) !== 0;
  const outcome: Outcome = {
    carried: event.questions.map((_, index) => has(2 * index)),
    mayor: both.mayor,
    mayorVoted: event.questions.map((_, index) => has(2 * index + 1)),
  };
  const found = Float64Array.from(
    event.worths,
    (worth) => both.chance * worth(outcome),
  );
  both.worths.set(bits, found);
  return found;
}

/**
 * What every place is worth, by each of the event's worths.
 *
 * @param chairTurns what the chair may do
 * @param unreached also of places inside the walk that nobody reaches
 */
export function worthsOf(
  layout: Layout,
  body: Body,
  event: Event,
  bars: readonly Bar[],
  keep: Keep,
  chairTurns: readonly Turn[],
  places: Run,
  unreached: boolean,
): Run[] {
  const { lattice, read } = layout;
  const size = places.values.length;
  const worths = event.worths.map(() => new Float64Array(size));
  const turns = bothTurns(body, event, bars, chairTurns);
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
  const { place, next } = placesFrom(lattice, places.from);
  const view: View = {
    yes: 0,
    inFavor: 0,
    margin: 0,
    score: { none: 0, yes: 0, no: 0 },
  };
  for (let at = 0; at < size; at++, next()) {
    if (!unreached && places.values[at] === 0) continue;
    // A margin that is not walked must never look like a tie.
    view.margin = marginAt ? marginAt(place) : NaN;
    const room = roomAt ? roomAt(place) : Infinity;
    for (const bar of readings) {
      for (const { stands, at } of bar.scores) {
        const score = at(place);
        for (const as of stands) bar.open[as] = score;
      }
    }
    for (const both of turns) {
      const { gaps, settled } = both;
      let bits = 0;
      for (let index = 0; index < gaps.length; index++)
        if (room >= (gaps[index] as number)) bits |= 1 << (2 * index);
      for (let index = 0; index < readings.length; index++) {
        const bar = readings[index] as (typeof readings)[number];
        const carried = 1 << (2 * bar.question);
        if ((bits & carried) === 0) continue;
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
          both.chair,
          both.mayor,
        );
        if (!decision.passes) bits &= ~carried;
        if (decision.mayorVoted) bits |= carried << 1;
      }
      const worth = worthsAt(both, event, bits);
      for (let index = 0; index < worths.length; index++) {
        const values = worths[index] as Float64Array;
        values[at] = (values[at] as number) + (worth[index] as number);
      }
    }
  }
  return worths.map((values) => ({ from: places.from, values }));
}
