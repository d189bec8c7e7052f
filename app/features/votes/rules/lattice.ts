import { gather } from "./gather";

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
  walkers: readonly {
    odds: readonly number[];
    steps: readonly number[];
    /** Steps it may take, alike ones added up, impossible ones left out. */
    taps: readonly { step: number; chance: number }[];
    /** The furthest step, whether it may be taken or not. */
    reach: number;
  }[];
  /** Highest key after the first i walkers, for i from 0 to all. */
  tops: readonly number[];
  axes: readonly { from: number; unit: number; size: number }[];
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** One sum: how far each walker's outcomes lie above its lowest. */
function axisOf(walkers: readonly Walker[], axis: number) {
  let unit = 0;
  let from = 0;
  let width = 0;
  const above = walkers.map(({ adds }) => {
    const [yes = 0, no = 0, silent = 0, absent = 0] = adds[axis] ?? [];
    const low = Math.min(yes, no, silent, absent);
    const each = [yes - low, no - low, silent - low, absent - low] as const;
    for (const step of each) unit = gcd(step, unit);
    from += low;
    width += Math.max(...each);
    return each;
  });
  unit = unit || 1;
  return { from, unit, size: width / unit + 1, above };
}

export function latticeOf(walkers: readonly Walker[], axes: number): Lattice {
  const scales = Array.from({ length: axes }, (_, axis) =>
    axisOf(walkers, axis),
  );
  const tops = [0];
  const stepped = walkers.map(({ odds }, index) => {
    const steps = [0, 0, 0, 0];
    let stride = 1;
    for (const { unit, size, above } of scales) {
      const each = above[index] ?? [0, 0, 0, 0];
      for (let outcome = 0; outcome < 4; outcome++)
        steps[outcome] =
          (steps[outcome] as number) +
          stride * ((each[outcome] as number) / unit);
      stride *= size;
    }
    const reach = Math.max(...steps);
    tops.push((tops.at(-1) ?? 0) + reach);
    return { odds, steps, reach, taps: tapsOf(steps, odds) };
  });
  return {
    walkers: stepped,
    tops,
    axes: scales.map(({ from, unit, size }) => ({ from, unit, size })),
  };
}

function tapsOf(steps: readonly number[], odds: readonly number[]) {
  const taps: { step: number; chance: number }[] = [];
  steps.forEach((step, outcome) => {
    const chance = odds[outcome] ?? 0;
    if (chance <= 0) return;
    const known = taps.find((tap) => tap.step === step);
    if (known) known.chance += chance;
    else taps.push({ step, chance });
  });
  return taps;
}

/** Additions a walk takes: the honest price of an answer. */
export function costOf(lattice: Lattice): number {
  return lattice.tops.reduce((sum, top) => sum + 4 * (top + 1), 0);
}

/** The sums at a place, in the order of the axes, written into `into`. */
export function sumsAt(lattice: Lattice, key: number, into: number[]): void {
  let rest = key;
  for (let axis = 0; axis < lattice.axes.length; axis++) {
    const { from, unit, size } = lattice.axes[axis] as Lattice["axes"][number];
    const index = rest % size;
    into[axis] = from + unit * index;
    rest = (rest - index) / size;
  }
}

/**
 * The sums at a place and, after each `next`, at the one after it.
 *
 * @returns `place` the sums in the order of the axes, always the same array
 */
export function placesFrom(
  lattice: Lattice,
  key: number,
): { place: readonly number[]; next: () => void } {
  const place: number[] = [];
  sumsAt(lattice, key, place);
  const units = lattice.axes.map(({ unit }) => unit);
  const lows = lattice.axes.map(({ from }) => from);
  const highs = lattice.axes.map(
    ({ from, unit, size }) => from + unit * (size - 1),
  );
  const next = () => {
    for (let axis = 0; axis < units.length; axis++) {
      const sum = place[axis] as number;
      if (sum < (highs[axis] as number)) {
        place[axis] = sum + (units[axis] as number);
        return;
      }
      place[axis] = lows[axis] as number;
    }
  };
  return { place, next };
}

/** Probabilities or worths of a run of places, from `from` upward. */
export interface Run {
  from: number;
  values: Float64Array;
}

/**
 * Ends of a run less likely than this are cut off: all of them together stay
 * far below the rounding of the sums, and what is left to walk is half.
 */
const VANISHING = 1e-22;

const START: Run = { from: 0, values: Float64Array.of(1) };

/** Two rooms to write in by turns: a walk needs the last places only. */
interface Rooms {
  pair: readonly [Float64Array, Float64Array];
  turn: 0 | 1;
}

/** Rooms of up to two megabytes are used again for the next walk. */
const MOST_SHARED = 131_072;

let shared: Rooms["pair"] = [new Float64Array(0), new Float64Array(0)];

/** Rooms for one walk at a time: what is to stay is copied out of them. */
function roomsFor(lattice: Lattice): Rooms {
  const size = (lattice.tops.at(-1) ?? 0) + 1;
  if (size <= shared[0].length) return { pair: shared, turn: 0 };
  const pair = [new Float64Array(size), new Float64Array(size)] as const;
  if (size <= MOST_SHARED) shared = pair;
  return { pair, turn: 0 };
}

/** The places after this walker, written into the room whose turn it is. */
function forward(
  lattice: Lattice,
  index: number,
  run: Run,
  cut: boolean,
  rooms: Rooms,
): Run {
  const walker = lattice.walkers[index];
  if (!walker) return run;
  const { taps } = walker;
  const reach = taps.reduce(
    (far, { step }) => Math.max(far, step),
    cut ? 0 : walker.reach,
  );
  const next = rooms.pair[rooms.turn].subarray(0, run.values.length + reach);
  rooms.turn = rooms.turn === 0 ? 1 : 0;
  gather(
    next,
    run.values,
    taps.map(({ step, chance }) => ({ offset: -step, chance })),
  );
  if (!cut) return { from: run.from, values: next };
  let start = 0;
  let end = next.length;
  while (start < end - 1 && (next[start] as number) < VANISHING) start += 1;
  while (end > start + 1 && (next[end - 1] as number) < VANISHING) end -= 1;
  return { from: run.from + start, values: next.subarray(start, end) };
}

/** From the worth of places after this walker to that of `shape` before. */
function backward(
  lattice: Lattice,
  index: number,
  after: Run,
  shape: Pick<Run, "from"> & { length: number },
): Run {
  const values = new Float64Array(shape.length);
  const walker = lattice.walkers[index];
  if (walker)
    gather(
      values,
      after.values,
      walker.taps.map(({ step, chance }) => ({
        offset: shape.from + step - after.from,
        chance,
      })),
    );
  return { from: shape.from, values };
}

/** The expectation of `worth` over the places, a step further on. */
export function expectation(places: Run, worth: Run, step = 0): number {
  const shift = places.from + step - worth.from;
  const end = Math.min(places.values.length, worth.values.length - shift);
  let sum = 0;
  for (let at = Math.max(0, -shift); at < end; at++)
    sum += (places.values[at] as number) * (worth.values[at + shift] as number);
  return sum;
}

const WALKED = new WeakMap<Lattice, Run>();
const WALKED_CUT = new WeakMap<Lattice, Run>();

/**
 * The probability of every place once all members have voted.
 *
 * @param cut leave out places that cannot matter to any sum; not if a member
 *   who is certain is to be imagined voting otherwise
 */
export function walk(lattice: Lattice, cut: boolean): Run {
  const walked = cut ? WALKED_CUT : WALKED;
  const before = walked.get(lattice);
  if (before) return before;
  const rooms = roomsFor(lattice);
  const { from, values } = lattice.walkers.reduce<Run>(
    (run, _, index) => forward(lattice, index, run, cut, rooms),
    START,
  );
  const places = { from, values: values.slice() };
  walked.set(lattice, places);
  return places;
}

/**
 * For every walker, the expected worth given that it says yes, says no,
 * abstains, is absent. What came before is walked forward, what comes after
 * is walked back from the end, and the two meet at the walker: three walks
 * for all members together instead of one walk each. Only every so many
 * steps of the way back are kept, and the rest walked again.
 *
 * @param worth of the places of `walk(lattice, cut)`, with the same `cut`
 */
export function worthByVote(
  lattice: Lattice,
  worth: Run,
  cut: boolean,
): number[][] {
  const count = lattice.walkers.length;
  const shapes: { from: number; length: number }[] = [];
  const rooms = roomsFor(lattice);
  let places = START;
  for (let index = 0; index < count; index++) {
    shapes.push({ from: places.from, length: places.values.length });
    places = forward(lattice, index, places, cut, rooms);
  }
  const back = (index: number, after: Run) =>
    backward(lattice, index, after, shapes[index] ?? { from: 0, length: 1 });

  const stretch = Math.max(1, Math.ceil(Math.sqrt(count)));
  const kept = new Map<number, Run>([[count, worth]]);
  let behind = worth;
  for (let index = count - 1; index > 0; index--) {
    behind = back(index, behind);
    if (index % stretch === 0) kept.set(index, behind);
  }
  const results: number[][] = [];
  places = START;
  for (let start = 0; start < count; start += stretch) {
    const end = Math.min(start + stretch, count);
    const after: Run[] = [];
    let value = kept.get(end) ?? worth;
    for (let index = end - 1; index >= start; index--) {
      after[index - start] = value;
      if (index > start) value = back(index, value);
    }
    for (let index = start; index < end; index++) {
      const later = after[index - start] ?? worth;
      const here = places;
      results.push(
        (lattice.walkers[index]?.steps ?? []).map((step) =>
          expectation(here, later, step),
        ),
      );
      places = forward(lattice, index, places, cut, rooms);
    }
  }
  return results;
}
