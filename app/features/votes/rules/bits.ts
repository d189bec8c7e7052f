import { MARKS } from "../records/types";
import { VOTE_OPTIONS } from "../types";
import type { VoteOption } from "../types";
import type { Agreement } from "./agreement";

/**
 * A body's whole record as bits: of every member and option a row of bits, one
 * bit a roll. 400 members and 5,000 rolls, two million votes, fit in one or
 * two megabytes, and any question about who voted how with whom is answered
 * by laying such rows over each other, whatever narrows it.
 */

/** The newest roll of a vote, as kept: a character for each member. */
export interface Sheet {
  motionId: string;
  rollId: string;
  /** YYYY-MM-DD */
  heldOn: string;
  kind: string;
  /** How many rows say yes, and no; voters without a page too. */
  yes: number;
  no: number;
  /** At each member's number a character of MARKS. */
  marks: string;
}

/** A roll in the record, in the order the sheets came in. */
export type RollInBits = Pick<
  Sheet,
  "motionId" | "rollId" | "heldOn" | "kind"
> & {
  /** Somebody said yes and somebody said no. */
  split: boolean;
};

type Bits = Uint32Array;

interface MemberInBits {
  officialId: string;
  /** Only options that the member ever chose. */
  chose: Partial<Record<VoteOption, Bits>>;
}

export interface RecordInBits {
  rolls: readonly RollInBits[];
  /** Members by their officials' ids. */
  members: ReadonlyMap<string, MemberInBits>;
  /** Words of 32 bits that a row has. */
  width: number;
}

/** The option behind each character, by its code. */
const OPTION_AT: readonly (VoteOption | undefined)[] = (() => {
  const table: (VoteOption | undefined)[] = [];
  for (const option of VOTE_OPTIONS)
    table[MARKS[option].charCodeAt(0)] = option;
  return table;
})();

/** How many of a sheet's marks say what. */
export function tallyMarks(marks: string): Partial<Record<VoteOption, number>> {
  const tally: Partial<Record<VoteOption, number>> = {};
  for (let at = 0; at < marks.length; at += 1) {
    const option = OPTION_AT[marks.charCodeAt(at)];
    if (option !== undefined) tally[option] = (tally[option] ?? 0) + 1;
  }
  return tally;
}

/**
 * @param sheets in the order in which lists will show them
 * @param voters officials by their numbers on the sheets
 */
export function inBits(
  sheets: readonly Sheet[],
  voters: readonly { number: number; officialId: string }[],
): RecordInBits {
  const width = Math.ceil(sheets.length / 32);
  const byNumber: (MemberInBits | undefined)[] = [];
  const members = new Map<string, MemberInBits>();
  for (const { number, officialId } of voters) {
    const member = { officialId, chose: {} };
    byNumber[number] = member;
    members.set(officialId, member);
  }
  const rolls = sheets.map(({ marks, yes, no, ...roll }, index): RollInBits => {
    const word = index >>> 5;
    const bit = 1 << (index & 31);
    for (let number = 0; number < marks.length; number += 1) {
      const option = OPTION_AT[marks.charCodeAt(number)];
      const member = byNumber[number];
      if (option === undefined || member === undefined) continue;
      const row = (member.chose[option] ??= new Uint32Array(width));
      row[word] = (row[word] ?? 0) | bit;
    }
    const { motionId, rollId, heldOn, kind } = roll;
    return { motionId, rollId, heldOn, kind, split: yes > 0 && no > 0 };
  });
  return { rolls, members, width };
}

/** What narrows the rolls looked at; empty ones do not. */
export interface Narrowing {
  /** YYYY */
  year: string | null;
  kind: string | null;
  contested: boolean;
}

/** A bit for each roll that fits. */
export function rollsThatFit(
  { rolls, width }: RecordInBits,
  { year, kind, contested }: Narrowing,
): Bits {
  const fits = new Uint32Array(width);
  for (const [index, roll] of rolls.entries()) {
    if (
      (year === null || roll.heldOn.startsWith(`${year}-`)) &&
      (kind === null || roll.kind === kind) &&
      (!contested || roll.split)
    )
      fits[index >>> 5] = (fits[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return fits;
}

/** How many bits are set. */
export function howMany(bits: Bits): number {
  let sum = 0;
  for (const word of bits) sum += bitsIn(word);
  return sum;
}

/** How often each member did what, of those whom a fitting roll names. */
export function talliesOf(
  { members }: RecordInBits,
  fits: Bits,
): { officialId: string; tally: { option: VoteOption; count: number }[] }[] {
  return [...members.values()].flatMap(({ officialId, chose }) => {
    const tally = VOTE_OPTIONS.flatMap((option) => {
      const row = chose[option];
      const count = row ? howMany(both(row, fits)) : 0;
      return count > 0 ? [{ option, count }] : [];
    });
    return tally.length > 0 ? [{ officialId, tally }] : [];
  });
}

/** Yes and no of some members, narrowed to what fits. */
interface Sides {
  yes: Bits;
  voted: Bits;
}

function sidesOf(
  { members, width }: RecordInBits,
  fits: Bits,
  officialIds: readonly string[],
): Sides[] {
  const none = new Uint32Array(width);
  return officialIds.map((id) => {
    const { yes = none, no = none } = members.get(id)?.chose ?? {};
    return { yes: both(yes, fits), voted: both(either(yes, no), fits) };
  });
}

/**
 * How often members voted alike: a rectangle, a row for each of `rows`.
 * Both said yes or no: shared. Both said the same: same. Null: the same member.
 */
export function agreements(
  record: RecordInBits,
  fits: Bits,
  rows: readonly string[],
  columns: readonly string[],
): (Agreement | null)[][] {
  const across = sidesOf(record, fits, columns);
  const seen = new Map<string, number>();
  const matrix: (Agreement | null)[][] = [];
  for (const [row, one] of sidesOf(record, fits, rows).entries()) {
    const id = rows[row] as string;
    const at = columns.indexOf(id);
    matrix.push(
      across.map((other, column) => {
        const otherId = columns[column] as string;
        if (id === otherId) return null;
        // The other way round it was counted already.
        const mirrored = at < 0 ? undefined : seen.get(otherId);
        return mirrored === undefined
          ? agreementOf(one, other)
          : (matrix[mirrored]?.[at] ?? null);
      }),
    );
    seen.set(id, row);
  }
  return matrix;
}

function agreementOf(one: Sides, other: Sides): Agreement {
  let shared = 0;
  let differ = 0;
  const { length } = one.voted;
  for (let at = 0; at < length; at += 1) {
    const met = (one.voted[at] as number) & (other.voted[at] as number);
    shared += bitsIn(met);
    differ += bitsIn(
      met & ((one.yes[at] as number) ^ (other.yes[at] as number)),
    );
  }
  return { shared, same: shared - differ };
}

/**
 * How many fitting rolls have a yes or no of some member, and in how many of
 * them all who said either said the same.
 */
export function unanimity(
  record: RecordInBits,
  fits: Bits,
): { rolls: number; unanimous: number } {
  let yes: Bits = new Uint32Array(record.width);
  let no: Bits = new Uint32Array(record.width);
  for (const { chose } of record.members.values()) {
    if (chose.yes) yes = either(yes, chose.yes);
    if (chose.no) no = either(no, chose.no);
  }
  const any = howMany(both(either(yes, no), fits));
  return { rolls: any, unanimous: any - howMany(both(both(yes, no), fits)) };
}

/**
 * The rolls in which at least two of these members said yes or no, in the
 * record's order; with `differed` only those in which they did not say the
 * same.
 */
export function sharedRolls(
  record: RecordInBits,
  fits: Bits,
  {
    officialIds,
    differed,
  }: { officialIds: readonly string[]; differed: boolean },
): RollInBits[] {
  let yes: Bits = new Uint32Array(record.width);
  let voted: Bits = new Uint32Array(record.width);
  let no: Bits = new Uint32Array(record.width);
  let twice: Bits = new Uint32Array(record.width);
  for (const side of sidesOf(record, fits, officialIds)) {
    twice = either(twice, both(voted, side.voted));
    voted = either(voted, side.voted);
    yes = either(yes, side.yes);
    no = either(
      no,
      side.voted.map((word, at) => word & ~(side.yes[at] ?? 0)),
    );
  }
  const wanted = differed ? both(yes, no) : twice;
  return record.rolls.filter(
    (_, index) => ((wanted[index >>> 5] ?? 0) >>> (index & 31)) & 1,
  );
}

function both(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word & (b[at] ?? 0));
}

function either(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word | (b[at] ?? 0));
}

/** How many bits of a 32-bit word are set. */
function bitsIn(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
