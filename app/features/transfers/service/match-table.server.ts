import { setImmediate as nextTurn } from "node:timers/promises";

import { keepMapping, linkTableToRun } from "@db/queries/import-tables.server";

import type { Writer } from "@db/connection.server";

import { refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { checkMapping } from "../csv/check-mapping";
import { isUnknownWord } from "../csv/guess";
import { wordKey } from "../csv/profile";
import type { TableProfile } from "../csv/profile";
import { GATHERING_PASSES } from "../csv/gather";
import { makingRecord } from "../csv/to-record";
import type { TableMapping } from "../csv/types";
import type { CouncilRecord } from "../types";
import { discardImport } from "./carry-out-import.server";
import type { ImportRefusal, OnProgress } from "./import-record.server";
import { prepareRecordImport } from "./prepare-import.server";
import {
  findWaitingTable,
  fingerprintOf,
  guessTable,
  rowsOfTable,
} from "./saved-table.server";
import type { TableGuess, WaitingTable } from "./saved-table.server";
import type { By } from "./stored-run.server";
import { WorkTaken } from "./table-work.server";

/** More votes than this are no one table; a year of New York is 60,000. */
const MOST_VOTES = 1_000_000;

/**
 * Reads a waiting table by this mapping, looks at what it would change, and
 * remembers the mapping for the group's next file of this kind. An earlier
 * dry run of the same table is set aside.
 *
 * @param options.asBefore nobody looked at the columns this time
 * @param options.stored what is kept of the table by then, as the caller knows
 * @returns the id of the waiting import
 * @throws WorkTaken when somebody took the table over, or took it away: then
 *   no import waits
 */
export async function planTable(
  world: World,
  by: By,
  waiting: WaitingTable,
  mapping: TableMapping,
  options: {
    asBefore?: boolean;
    onProgress?: OnProgress;
    stored?: () => string;
  } = {},
): Promise<Result<{ id: string }, ImportRefusal | "tooManyVotes">> {
  if (votesIn(waiting.profile, mapping) > MOST_VOTES) {
    return refused("tooManyVotes");
  }
  const { onProgress = () => {} } = options;
  const record = await recordOf(world, waiting, mapping, onProgress);
  const { header } = waiting.table;
  const { work: _, ...about } = waiting.about;
  const keepWith = async (trx: Writer, runId: string) => {
    const linked = await linkTableToRun(trx, waiting.id, {
      from: options.stored?.() ?? waiting.aboutText,
      run_id: runId,
      about: JSON.stringify({ ...about, asBefore: options.asBefore ?? false }),
    });
    if (!linked) throw new WorkTaken();
    await keepMapping(trx, {
      group_id: waiting.groupId,
      jurisdiction_id: waiting.place.id,
      fingerprint: fingerprintOf(header),
      header: JSON.stringify(header),
      mapping: JSON.stringify(mapping),
      used_at: timestamp(world),
    });
  };
  const prepared = await prepareRecordImport(
    world,
    by,
    { place: waiting.place.id, record, seats: waiting.about.seats },
    ({ done: parts, total }) =>
      onProgress({
        done: HALF + Math.floor((HALF * parts) / total),
        total: 2 * HALF,
      }),
    keepWith,
  );
  if (prepared.ok && waiting.runId !== null) {
    await discardImport(world, by, waiting.runId);
  }
  return prepared;
}

/** Rows become rolls for the first half of the way, of so many steps. */
const HALF = 500;

/** The record a table amounts to; the rest of the server gets its turn. */
async function recordOf(
  world: World,
  { id, table, profile, today, about }: WaitingTable,
  mapping: TableMapping,
  onProgress: OnProgress,
): Promise<CouncilRecord> {
  const files = await rowsOfTable(world, id);
  const all = GATHERING_PASSES * Math.max(1, profile.rows);
  const making = makingRecord(
    { ...table, files },
    mapping,
    today,
    about.refusals,
  );
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    const { pass, rows } = step.value;
    const share = Math.min(1, (pass * profile.rows + rows) / all);
    await onProgress({ done: Math.floor(HALF * share), total: 2 * HALF });
    await nextTurn();
  }
}

/** How many votes a table has, roughly: a cell of a member's, or a row. */
function votesIn(
  { rows, columns }: TableProfile,
  mapping: TableMapping,
): number {
  const ofMembers = columns.filter((_, index) =>
    ["member_votes", "mayor_votes"].includes(mapping.columns[index] ?? ""),
  );
  return ofMembers.length === 0
    ? rows
    : ofMembers.reduce((sum, { filled }) => sum + filled, 0);
}

/**
 * How a table is read as the group's last one of this heading was, where
 * nothing in it is new; null when somebody should look at its columns.
 */
export async function mappingAsBefore(
  world: World,
  tableId: string,
  groupId: string,
): Promise<TableMapping | null> {
  const waiting = await findWaitingTable(world, tableId, [groupId]);
  if (waiting === null) return null;
  const guess = await guessTable(world, waiting);
  return needsNobody(guess) ? guess.mapping : null;
}

function needsNobody({ known, mapping, profile }: TableGuess): boolean {
  return (
    known &&
    checkMapping(mapping) === null &&
    wordsOf(profile, mapping.columns).every(
      ({ key, unknown }) => !unknown || Object.hasOwn(mapping.words, key),
    )
  );
}

export interface AskedWord {
  key: string;
  /** As first printed. */
  word: string;
  count: number;
  /** Whether nothing here tells what it means. */
  unknown: boolean;
}

/** The words under columns of votes, the unknown first, then the commonest. */
export function wordsOf(
  { columns: profiles }: TableProfile,
  columns: TableMapping["columns"],
): AskedWord[] {
  return printed(
    profiles.filter((_, index) =>
      ["word", "member_votes", "mayor_votes"].includes(columns[index] ?? ""),
    ),
    isUnknownWord,
  );
}

/** The printed results of the column of results. */
export function resultsOf(
  { columns: profiles }: TableProfile,
  columns: TableMapping["columns"],
): AskedWord[] {
  return printed(
    profiles.filter((_, index) => columns[index] === "result"),
    () => false,
  );
}

function printed(
  profiles: readonly TableProfile["columns"][number][],
  isUnknown: (word: string) => boolean,
): AskedWord[] {
  const words = new Map<string, AskedWord>();
  for (const { values } of profiles) {
    for (const [word, count] of values) {
      const key = wordKey(word).slice(0, 200);
      const known = words.get(key);
      if (known !== undefined) known.count += count;
      else words.set(key, { key, word, count, unknown: isUnknown(word) });
    }
  }
  return [...words.values()].sort(
    (a, b) =>
      Number(b.unknown) - Number(a.unknown) ||
      b.count - a.count ||
      (a.key < b.key ? -1 : 1),
  );
}
