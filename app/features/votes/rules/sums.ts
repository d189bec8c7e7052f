import type { VoteOdds } from "../types";
import type { Lattice, Walker } from "./lattice";
import { latticeOf } from "./lattice";

/** A member who votes in the ordinary way, with odds. */
export interface Voter {
  seatId: string;
  odds: VoteOdds;
  /** Votes the seat carries. */
  weight: number;
  /** What the member counts for toward the quorum. */
  heads: number;
}

/** What a sum is taken over: votes, quorum heads, or persons with a vote. */
export type Measure = "weight" | "heads" | "persons";

/** What yes, no and silence add to a sum; absence adds nothing. */
export type Vector = readonly [yes: number, no: number, silent: number];

/** A sum over the members that a decision looks at. */
export interface Sum {
  measure: Measure;
  vector: Vector;
}

/** Reads a sum off a place of the lattice. */
export type Reading = (place: readonly number[]) => number;

export interface Layout {
  lattice: Lattice;
  /** Only for sums that were laid out. */
  read: (sum: Sum) => Reading;
}

function measured(voter: Voter, measure: Measure): number {
  if (measure === "persons") return voter.weight > 0 ? 1 : 0;
  return voter[measure];
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Two vectors along one line need one axis: the smallest whole one. */
function lineOf(vector: Vector): Vector {
  const by = vector.reduce((sum, each) => gcd(Math.abs(each), sum), 0) || 1;
  const first = vector.find((each) => each !== 0) ?? 1;
  const signed = first < 0 ? -by : by;
  return [vector[0] / signed, vector[1] / signed, vector[2] / signed];
}

interface Axis {
  measure: Measure;
  vector: Vector;
}

/**
 * The fewest axes that hold these sums of one measure: a line each up to
 * two, then yes and no apart, then yes, no and silent.
 */
function axesOf(measure: Measure, vectors: readonly Vector[]): Axis[] {
  const lines = new Map<string, Vector>();
  for (const vector of vectors) {
    const line = lineOf(vector);
    if (line.some((each) => each !== 0)) lines.set(line.join(), line);
  }
  const apart: Vector[] = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  if (vectors.some((vector) => vector[2] !== 0)) apart.push([0, 0, 1]);
  const chosen = lines.size <= 2 ? [...lines.values()] : apart;
  return chosen.map((vector) => ({ measure, vector }));
}

/**
 * Lays the wanted sums out as a lattice, on as few axes as hold them all.
 * Measures that agree for every voter (everybody has one vote and is one
 * head) share their axes.
 */
export function layOut(
  voters: readonly Voter[],
  wanted: readonly Sum[],
): Layout {
  const measures: readonly Measure[] = ["weight", "heads", "persons"];
  const sameAs = (measure: Measure): Measure =>
    measures.find((other) =>
      voters.every(
        (voter) => measured(voter, other) === measured(voter, measure),
      ),
    ) ?? measure;
  const axes = measures.flatMap((measure) =>
    axesOf(
      measure,
      wanted
        .filter((sum) => sameAs(sum.measure) === measure)
        .map(({ vector }) => vector),
    ),
  );
  const known = layoutsOf(voters);
  const name = JSON.stringify(axes);
  const before = known.get(name);
  if (before) return before;
  const walkers: Walker[] = voters.map((voter) => ({
    odds: [
      voter.odds.yes,
      voter.odds.no,
      voter.odds.abstain,
      voter.odds.absent,
    ],
    adds: axes.map(({ measure, vector }) => [
      ...vector.map((each) => each * measured(voter, measure)),
      0,
    ]),
  }));
  const layout: Layout = {
    lattice: latticeOf(walkers, axes.length),
    read: ({ measure, vector }) => {
      const own = axes.flatMap((axis, index) =>
        axis.measure === sameAs(measure) ? [{ ...axis, index }] : [],
      );
      return readingOf(own, vector);
    },
  };
  known.set(name, layout);
  return layout;
}

/**
 * One count asks for the same sums several times (the motion alone, with the
 * override, with the second vote): each is laid out, and so walked, once.
 */
const LAYOUTS = new WeakMap<readonly Voter[], Map<string, Layout>>();

function layoutsOf(voters: readonly Voter[]): Map<string, Layout> {
  const known = LAYOUTS.get(voters) ?? new Map<string, Layout>();
  LAYOUTS.set(voters, known);
  return known;
}

function readingOf(
  axes: readonly (Axis & { index: number })[],
  vector: Vector,
): Reading {
  const line = lineOf(vector);
  const along = axes.find((axis) => axis.vector.join() === line.join());
  if (along) {
    const on = line.findIndex((each) => each !== 0);
    const factor = (vector[on] ?? 0) / (line[on] ?? 1);
    const { index } = along;
    return (place) => factor * (place[index] as number);
  }
  // Yes, no and silent lie apart: the vector itself says how to add them.
  return (place) =>
    axes.reduce(
      (sum, { index }, part) =>
        sum + (vector[part] ?? 0) * (place[index] as number),
      0,
    );
}
