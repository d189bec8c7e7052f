import type { Lattice, Run } from "./lattice";

/**
 * What each member's vote is worth, by the waves a distribution is made of.
 *
 * The chance that the members' sum is k is a sum of waves; of each wave the
 * members' own parts are multiplied, so leaving one member out is a product of
 * what stands before and behind it, without any division. On as many waves as
 * there are places this is an identity, no approximation (the discrete Fourier
 * inversion of a characteristic function). The sum of many members is smooth:
 * all but a few dozen of its waves are smaller than the rounding of the
 * arithmetic and are left out, which is what makes it quick.
 */

/** Waves whose product stays below this change no chance that can be told. */
const NEGLIGIBLE_WAVE = 1e-20;

/** Below so many additions a walk is as quick, and exact to the last digit. */
const WORTH_IT = 200_000;

/** Longer rings would take more memory than they are worth. */
const LONGEST_RING = 131_072;

/** Members who add the same with the same odds: reckoned once for them all. */
interface Alike {
  /** Steps the member may take, alike ones added up. */
  steps: Int32Array;
  chances: Float64Array;
  /** What yes, no, abstain, absent add. */
  outcomes: readonly number[];
  members: number[];
}

function alikeOf(lattice: Lattice): Alike[] {
  const groups = new Map<string, Alike>();
  lattice.walkers.forEach(({ steps, odds, taps }, index) => {
    const name = `${steps.join()} ${odds.join()}`;
    const known = groups.get(name);
    if (known) known.members.push(index);
    else
      groups.set(name, {
        steps: Int32Array.from(taps, ({ step }) => step),
        chances: Float64Array.from(taps, ({ chance }) => chance),
        outcomes: steps,
        members: [index],
      });
  });
  // Whoever may move the sum furthest tells soonest that a wave is flat.
  const reach = ({ steps }: Alike) => Math.max(...steps) - Math.min(...steps);
  return [...groups.values()].sort((a, b) => reach(b) - reach(a));
}

/** Waves on a ring of so many places, a power of two. */
interface Ring {
  size: number;
  cos: Float64Array;
  sin: Float64Array;
}

const RINGS = new Map<number, Ring>();

function ringOf(places: number): Ring {
  let size = 1;
  while (size < places) size *= 2;
  const known = RINGS.get(size);
  if (known) return known;
  const cos = new Float64Array(size);
  const sin = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    cos[at] = Math.cos((2 * Math.PI * at) / size);
    sin[at] = Math.sin((2 * Math.PI * at) / size);
  }
  const ring = { size, cos, sin };
  RINGS.set(size, ring);
  return ring;
}

/** Waves looked at together first: neighbours differ little. */
const BLOCK = 16;

/**
 * The waves that are left once any one member is left out.
 *
 * Neighbouring waves are looked at together: the square of a member's part is
 * at most what it is in their middle and as much more as it can rise from
 * there. Only where that does not tell are they looked at one by one.
 *
 * @param most parts to look at
 * @returns null where that does not suffice
 */
function wavesThatMatter(
  groups: readonly Alike[],
  { size, cos, sin }: Ring,
  most: number,
): number[] | null {
  const flat = NEGLIGIBLE_WAVE * NEGLIGIBLE_WAVE;
  // How much the square of each part can change from one wave to the next.
  const slopes = groups.map(({ steps, chances }) => {
    let slope = 0;
    for (let a = 0; a < steps.length; a++)
      for (let b = 0; b < a; b++)
        slope +=
          2 *
          (chances[a] as number) *
          (chances[b] as number) *
          Math.abs((steps[a] as number) - (steps[b] as number));
    return (slope * 2 * Math.PI) / size;
  });
  let looked = 0;
  /** Can any product of all parts but one matter, so far from this wave? */
  const matters = (wave: number, reach: number): boolean => {
    // Squares: of all so far, and of the smallest of them, which may be out.
    let product = 1;
    let least = 1;
    for (let group = 0; group < groups.length; group++) {
      const { steps, chances, members } = groups[group] as Alike;
      let re = 0;
      let im = 0;
      for (let tap = 0; tap < steps.length; tap++) {
        const at = Math.imul(wave, steps[tap] as number) & (size - 1);
        re += (chances[tap] as number) * (cos[at] as number);
        im += (chances[tap] as number) * (sin[at] as number);
      }
      const square = Math.min(
        1,
        re * re + im * im + reach * (slopes[group] as number),
      );
      looked += 1;
      if (square < least) least = square;
      product *= members.length === 1 ? square : square ** members.length;
      if (product < flat * least) return false;
    }
    return true;
  };
  const matter: number[] = [];
  for (let first = 0; first <= size / 2; first += BLOCK) {
    if (looked > most) return null;
    const last = Math.min(first + BLOCK - 1, size / 2);
    const middle = (first + last) >> 1;
    if (!matters(middle, last - middle)) continue;
    for (let wave = first; wave <= last; wave++)
      if (matters(wave, 0)) matter.push(wave);
  }
  return matter;
}

/** The worth of the places as a wave: where it changes, and by how much. */
function changesOf({ from, values }: Run): { at: number[]; by: number[] } {
  const at: number[] = [];
  const by: number[] = [];
  let before = 0;
  for (let index = 0; index <= values.length; index++) {
    const here = values[index] ?? 0;
    if (here === before) continue;
    at.push(from + index);
    by.push(here - before);
    before = here;
  }
  return { at, by };
}

/** Multiplications each member's part in a wave takes, about. */
const WORK_OF_A_PART = 12;

/**
 * For every walker, the expected worth given that it says yes, says no,
 * abstains, is absent: the same numbers as `worthByVote`, up to some 1e-14.
 *
 * @param worth of the places walked to
 * @param most additions this may take
 * @returns null where the body is too small or too settled for few waves
 */
export function worthByWaves(
  lattice: Lattice,
  worth: Run,
  most: number,
): number[][] | null {
  if (most < WORTH_IT) return null;
  const groups = alikeOf(lattice);
  // A ring that is too short for sums nobody can tell from impossible does.
  const farthest = groups.reduce(
    (far, { outcomes }) => Math.max(far, ...outcomes),
    0,
  );
  const places = Math.min(
    (lattice.tops.at(-1) ?? 0) + 1,
    worth.values.length + farthest,
  );
  if (places > LONGEST_RING) return null;
  const ring = ringOf(places);
  const waves = wavesThatMatter(groups, ring, most / WORK_OF_A_PART);
  if (!waves) return null;
  const changes = changesOf(worth);
  const work =
    waves.length * (groups.length * WORK_OF_A_PART + 2 * changes.at.length);
  if (work > most) return null;
  const found = groups.map(({ outcomes }) => outcomes.map(() => 0));
  const worthOf = transformOf(worth, changes, ring);
  const room = roomFor(groups.length);
  for (const wave of waves)
    addWave(groups, ring, wave, worthOf(wave), room, found);
  const results: number[][] = [];
  groups.forEach(({ members }, group) => {
    for (const member of members)
      results[member] = (found[group] ?? []).map((sum) =>
        told(sum / ring.size),
      );
  });
  return results;
}

/**
 * As many digits as are sure: what is the same stays the same, whoever it is
 * of, and what cannot happen is 0.
 */
function told(chance: number): number {
  return Math.round(chance * 1e14) / 1e14;
}

type Complex = readonly [re: number, im: number];

/** `Σ worth(k) · e^(-i·wave·k)`, from where the worth changes. */
function transformOf(
  worth: Run,
  { at, by }: ReturnType<typeof changesOf>,
  { size, cos, sin }: Ring,
): (wave: number) => Complex {
  const whole = worth.values.reduce((sum, each) => sum + each, 0);
  return (wave) => {
    if (wave === 0) return [whole, 0];
    let re = 0;
    let im = 0;
    for (let index = 0; index < at.length; index++) {
      const turn = Math.imul(wave, at[index] as number) & (size - 1);
      re += (by[index] as number) * (cos[turn] as number);
      im -= (by[index] as number) * (sin[turn] as number);
    }
    // Over 1 - e^(-i·wave), which is nothing for wave 0 alone.
    const below: Complex = [1 - (cos[wave] as number), sin[wave] as number];
    const square = below[0] * below[0] + below[1] * below[1];
    return [
      (re * below[0] + im * below[1]) / square,
      (im * below[0] - re * below[1]) / square,
    ];
  };
}

/** Room for one wave: of each group … */
interface Room {
  /** … all its members' parts, */
  re: Float64Array;
  im: Float64Array;
  /** those of all but one, */
  restRe: Float64Array;
  restIm: Float64Array;
  /** and of all groups before it. */
  beforeRe: Float64Array;
  beforeIm: Float64Array;
}

function roomFor(groups: number): Room {
  const fresh = () => new Float64Array(groups);
  return {
    re: fresh(),
    im: fresh(),
    restRe: fresh(),
    restIm: fresh(),
    beforeRe: fresh(),
    beforeIm: fresh(),
  };
}

/** Adds one wave, and the one that mirrors it, to what every member's votes are worth. */
function addWave(
  groups: readonly Alike[],
  { size, cos, sin }: Ring,
  wave: number,
  worth: Complex,
  room: Room,
  found: number[][],
): void {
  const count = groups.length;
  const { re, im, restRe, restIm, beforeRe, beforeIm } = room;
  let [alongRe, alongIm] = worth;
  for (let group = 0; group < count; group++) {
    const { steps, chances, members } = groups[group] as Alike;
    let partRe = 0;
    let partIm = 0;
    for (let tap = 0; tap < steps.length; tap++) {
      const at = Math.imul(wave, steps[tap] as number) & (size - 1);
      partRe += (chances[tap] as number) * (cos[at] as number);
      partIm += (chances[tap] as number) * (sin[at] as number);
    }
    let powRe = 1;
    let powIm = 0;
    for (let times = 1; times < members.length; times++) {
      const next = powRe * partRe - powIm * partIm;
      powIm = powRe * partIm + powIm * partRe;
      powRe = next;
    }
    restRe[group] = powRe;
    restIm[group] = powIm;
    re[group] = powRe * partRe - powIm * partIm;
    im[group] = powRe * partIm + powIm * partRe;
    beforeRe[group] = alongRe;
    beforeIm[group] = alongIm;
    const next =
      alongRe * (re[group] as number) - alongIm * (im[group] as number);
    alongIm = alongRe * (im[group] as number) + alongIm * (re[group] as number);
    alongRe = next;
  }
  const mirrored = wave === 0 || 2 * wave === size ? 1 : 2;
  let behindRe = mirrored;
  let behindIm = 0;
  for (let group = count - 1; group >= 0; group--) {
    const bRe = beforeRe[group] as number;
    const bIm = beforeIm[group] as number;
    const rRe = restRe[group] as number;
    const rIm = restIm[group] as number;
    // All others: before, behind, and this group's without the one.
    const outRe = bRe * behindRe - bIm * behindIm;
    const outIm = bRe * behindIm + bIm * behindRe;
    const allRe = outRe * rRe - outIm * rIm;
    const allIm = outRe * rIm + outIm * rRe;
    const { outcomes } = groups[group] as Alike;
    const sums = found[group] as number[];
    for (let outcome = 0; outcome < outcomes.length; outcome++) {
      const at = Math.imul(wave, outcomes[outcome] as number) & (size - 1);
      sums[outcome] =
        (sums[outcome] as number) +
        allRe * (cos[at] as number) -
        allIm * (sin[at] as number);
    }
    const next =
      behindRe * (re[group] as number) - behindIm * (im[group] as number);
    behindIm =
      behindRe * (im[group] as number) + behindIm * (re[group] as number);
    behindRe = next;
  }
}
