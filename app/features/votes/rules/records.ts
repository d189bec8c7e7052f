import type { VoteOption } from "../types";

/** One row of an imported record. */
export interface RecordedVote {
  /** The vote it belongs to (an event item, a roll call). */
  itemId: string;
  /** Whoever the record means: a person's id, or the printed name. */
  voterId: string;
  option: VoteOption;
}

/**
 * Rows that say the same of the same member keep one; rows that contradict
 * each other keep none, and are listed for a person to look at.
 *
 * @returns `kept` in the order read; `repeated` the copies left out;
 *   `contradictory` one list for each member in doubt
 */
export function dedupeVoteRows<Row extends RecordedVote>(
  rows: readonly Row[],
): { kept: Row[]; repeated: Row[]; contradictory: Row[][] } {
  const byVoter = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.itemId, row.voterId]);
    byVoter.set(key, [...(byVoter.get(key) ?? []), row]);
  }
  const kept: Row[] = [];
  const repeated: Row[] = [];
  const contradictory: Row[][] = [];
  for (const same of byVoter.values()) {
    const [first, ...copies] = same;
    if (!first) continue;
    if (copies.some(({ option }) => option !== first.option))
      contradictory.push(same);
    else {
      kept.push(first);
      repeated.push(...copies);
    }
  }
  return { kept, repeated, contradictory };
}

export interface Attendance {
  present: number;
  absent: number;
  /** Excused absences: shown, and held against nobody. */
  excused: number;
  /** No readable record: neither present nor absent. */
  noRecord: number;
  /** Present out of present and absent, 0 to 1; null when there is neither. */
  rate: number | null;
}

/**
 * A member's attendance for a scorecard, over roll calls or votes. A member
 * who recused was there; one paired was spoken for, and is not held absent.
 */
export function attendance(
  records: readonly { option: VoteOption }[],
): Attendance {
  return attendanceOf(records.map(({ option }) => ({ option, count: 1 })));
}

/** The same from counts: so many times each option. */
export function attendanceOf(
  tally: readonly { option: VoteOption; count: number }[],
): Attendance {
  const counted: Attendance = {
    present: 0,
    absent: 0,
    excused: 0,
    noRecord: 0,
    rate: null,
  };
  for (const { option, count } of tally) {
    if (option === "absent") counted.absent += count;
    else if (option === "excused" || option === "paired")
      counted.excused += count;
    // Before the seat was filled there was nobody to be absent.
    else if (option === "other") counted.noRecord += count;
    else if (option !== "vacant") counted.present += count;
  }
  const held = counted.present + counted.absent;
  return { ...counted, rate: held === 0 ? null : counted.present / held };
}
