/**
 * Exact chances by walking from seat to seat.
 *
 * A decision looks at a few sums over the members (yes votes, yes minus no,
 * members in the room …). Each sum is an axis; a place on the lattice is one
 * value of every sum, and holds the probability of having got there. Every
 * seat moves each place by what its vote adds. All axes are folded into one
 * whole-number key, in which a vote is a constant step, so any number of
 * axes costs one loop over a flat array.
 */

/** What the four things a member may do add to each sum. */
export interface Walker {
  /** Probabilities of yes, no, abstain, absent. */
  odds: readonly number[];
  /** For each axis, what yes, no, abstain, absent add: whole numbers. */
  adds: readonly (readonly number[])[];
}

export interface Lattice {
  walkers: readonly { odds: readonly number[]; steps: readonly number[] }[];
  /** Highest key after the first i walkers, for i from 0 to all. */
  tops: readonly number[];
  axes: readonly { from: number; unit: number; size: number }[];
}

const OUTCOMES = [0, 1, 2, 3] as const;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

export function latticeOf(walkers: readonly Walker[], axes: number): Lattice {
  const at = (walker: Walker, axis: number, outcome: number) =>
    walker.adds[axis]?.[outcome] ?? 0;
  const lowest = (walker: Walker, axis: number) =>
    Math.min(...OUTCOMES.map((outcome) => at(walker, axis, outcome)));
  const scales = Array.from({ length: axes }, (_, axis) => {
    let unit = 0;
    let from = 0;
    let width = 0;
    for (const walker of walkers) {
      const low = lowest(walker, axis);
      let reach = 0;
      for (const outcome of OUTCOMES) {
        const above = at(walker, axis, outcome) - low;
        unit = gcd(above, unit);
        reach = Math.max(reach, above);
      }
      from += low;
      width += reach;
    }
    unit = unit || 1;
    return { from, unit, size: width / unit + 1 };
  });
  const tops = [0];
  const stepped = walkers.map((walker) => {
    const steps = OUTCOMES.map((outcome) => {
      let step = 0;
      let stride = 1;
      scales.forEach(({ unit, size }, axis) => {
        const above = at(walker, axis, outcome) - lowest(walker, axis);
        step += stride * (above / unit);
        stride *= size;
      });
      return step;
    });
    tops.push((tops.at(-1) ?? 0) + Math.max(...steps));
    return { odds: walker.odds, steps };
  });
  return { walkers: stepped, tops, axes: scales };
}

/** Additions a walk takes: the honest price of an answer. */
export function costOf(lattice: Lattice): number {
  return lattice.tops.reduce((sum, top) => sum + 4 * (top + 1), 0);
}

/** The sums at a place, in the order of the axes, written into `into`. */
export function sumsAt(lattice: Lattice, key: number, into: number[]): void {
  let rest = key;
  lattice.axes.forEach(({ from, unit, size }, axis) => {
    const index = rest % size;
    into[axis] = from + unit * index;
    rest = (rest - index) / size;
  });
}

/** Steps a walker may take, alike ones added up, impossible ones left out. */
function possible(
  walker: Lattice["walkers"][number],
): { step: number; chance: number }[] {
  const bySteps = new Map<number, number>();
  walker.steps.forEach((step, outcome) => {
    const chance = walker.odds[outcome] ?? 0;
    if (chance > 0) bySteps.set(step, (bySteps.get(step) ?? 0) + chance);
  });
  return [...bySteps].map(([step, chance]) => ({ step, chance }));
}

function forward(lattice: Lattice, index: number, from: Float64Array) {
  const to = new Float64Array((lattice.tops[index + 1] ?? 0) + 1);
  const walker = lattice.walkers[index];
  if (!walker) return to;
  const length = from.length;
  for (const { step, chance } of possible(walker))
    for (let key = 0; key < length; key++)
      to[key + step] = (to[key + step] ?? 0) + chance * (from[key] ?? 0);
  return to;
}

/** From the worth of each place after this walker to its worth before. */
function backward(lattice: Lattice, index: number, after: Float64Array) {
  const length = (lattice.tops[index] ?? 0) + 1;
  const before = new Float64Array(length);
  const walker = lattice.walkers[index];
  if (!walker) return before;
  for (const { step, chance } of possible(walker))
    for (let key = 0; key < length; key++)
      before[key] = (before[key] ?? 0) + chance * (after[key + step] ?? 0);
  return before;
}

/** The probability of every place once all members have voted. */
export function walk(lattice: Lattice): Float64Array {
  let places: Float64Array = Float64Array.of(1);
  lattice.walkers.forEach((_, index) => {
    places = forward(lattice, index, places);
  });
  return places;
}

/** The worth of every final place, asked once each. */
export function worthOf(
  lattice: Lattice,
  worth: (sums: readonly number[]) => number,
): Float64Array {
  const values = new Float64Array((lattice.tops.at(-1) ?? 0) + 1);
  const sums: number[] = [];
  for (let key = 0; key < values.length; key++) {
    sumsAt(lattice, key, sums);
    values[key] = worth(sums);
  }
  return values;
}

export function dot(a: Float64Array, b: Float64Array, shift = 0): number {
  let sum = 0;
  for (let key = 0; key < a.length; key++)
    sum += (a[key] ?? 0) * (b[key + shift] ?? 0);
  return sum;
}

/**
 * For every walker, the expected worth given that it says yes, says no,
 * abstains, is absent. What came before is walked forward, what comes after
 * is walked back from the end, and the two meet at the walker: three walks
 * for all members together instead of one walk each. Only every so many
 * steps of the way back are kept, and the rest walked again.
 */
export function worthByVote(lattice: Lattice, worth: Float64Array): number[][] {
  const count = lattice.walkers.length;
  const stretch = Math.max(1, Math.ceil(Math.sqrt(count)));
  const kept = new Map<number, Float64Array>([[count, worth]]);
  let behind = worth;
  for (let index = count - 1; index > 0; index--) {
    behind = backward(lattice, index, behind);
    if (index % stretch === 0) kept.set(index, behind);
  }
  const results: number[][] = [];
  let places: Float64Array = Float64Array.of(1);
  for (let start = 0; start < count; start += stretch) {
    const end = Math.min(start + stretch, count);
    const after: Float64Array[] = [];
    let value = kept.get(end) ?? worth;
    for (let index = end - 1; index >= start; index--) {
      after[index - start] = value;
      if (index > start) value = backward(lattice, index, value);
    }
    for (let index = start; index < end; index++) {
      const later = after[index - start] ?? worth;
      results.push(
        (lattice.walkers[index]?.steps ?? []).map((step) =>
          dot(places, later, step),
        ),
      );
      places = forward(lattice, index, places);
    }
  }
  return results;
}
