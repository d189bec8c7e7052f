import { createHash } from "node:crypto";

import { findPolicyChoices } from "@db/queries/policy-choices.server";
import {
  deletePolicyImportParts,
  deleteStalePolicyImports,
  findPolicyImport,
  findPolicyMapping,
  insertPolicyImport,
  listPolicyImportParts,
  listPolicyImports,
  lockPolicyImports,
  movePolicyImport,
} from "@db/queries/policy-imports.server";
import { storeImportedPolicies } from "~/features/policies/service/store-imported.server";
import type { ImportedBy } from "~/features/policies/service/store-imported.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { profileRows } from "../csv/profile";
import type { TableProfile } from "../csv/profile";
import { allRows, readTable } from "../csv/read-table";
import type { RawFile } from "../csv/read-table";
import type { SavedTable } from "../csv/types";
import { guessPolicyMapping, guessWords, isOwnExport } from "../policies/guess";
import { dayInName, isIceSheet } from "../policies/ice-287g";
import { checkPolicyMapping, policyMappingSchema } from "../policies/mapping";
import type { PolicyMapping } from "../policies/mapping";
import type {
  PolicyImportKind,
  PolicyImportState,
  PolicyReport,
} from "../policies/types";
import { provisionColumnOf } from "../policies/words";
import type { RefusalReason } from "../types";
import { planPolicyTable, reportOf, systemOf } from "./plan-policies.server";
import type { By } from "./stored-run.server";

const DAY = 86_400_000;
const KEEP_DAYS = 7;
/** One transaction stores them all; see docs on bounds in the README. */
export const MOST_POLICY_LINES = 25_000;

interface About extends Omit<SavedTable, "files"> {
  sheetDay: string;
  whole: boolean;
}

export interface WaitingPolicies {
  id: string;
  groupId: string | null;
  kind: PolicyImportKind;
  state: PolicyImportState;
  fileName: string;
  table: SavedTable;
  sheetDay: string;
  whole: boolean;
  mapping: PolicyMapping | null;
  choices: Record<string, string>;
  report: PolicyReport | null;
}

export type PolicyFileRefusal =
  `reason_${RefusalReason}` | "tooManyLines" | "noSheetDay";

/** Headings of policies are about places, not about people. */
export function readPolicyFiles(
  files: readonly RawFile[],
  headingRow?: number,
) {
  return readTable(
    files,
    (header) => provisionColumnOf(header) !== null,
    headingRow,
  );
}

function rowsIn(table: SavedTable): number {
  let rows = 0;
  for (const _ of allRows(table)) rows += 1;
  return rows;
}

/**
 * Keeps a table of policies. ICE's sheet and our own download are planned at
 * once; any other table waits for its columns to be matched.
 */
export async function preparePolicyImport(
  world: World,
  by: By,
  input: {
    files: readonly RawFile[];
    sheetDay?: string;
    /** The row of the headings, where a person named it. */
    headingRow?: number;
    whole: boolean;
  },
): Promise<Result<{ id: string; next: "columns" | "run" }, PolicyFileRefusal>> {
  const { table, refusals } = readPolicyFiles(input.files, input.headingRow);
  if (table === null) {
    return refused(`reason_${refusals[0]?.reason ?? "file_empty"}`);
  }
  if (rowsIn(table) > MOST_POLICY_LINES) return refused("tooManyLines");
  const kind: PolicyImportKind = isIceSheet(table) ? "ice-287g" : "table";
  const fileName = table.files.map(({ name }) => name).join(", ");
  const sheetDay = input.sheetDay ?? dayInName(fileName) ?? "";
  if (kind === "ice-287g" && sheetDay === "") return refused("noSheetDay");
  const own = isOwnExport(table.header);
  const guess = guessPolicyMapping(profileRows(allRows(table), table.header));
  const fingerprint = fingerprintOf(table.header);
  const { files, ...about } = table;
  const id = world.newId();
  const stale = new Date(world.now().getTime() - KEEP_DAYS * DAY).toISOString();
  const parts = files.flatMap(({ name, pieces }) =>
    [...pieces].map((lines) => ({ file: name, lines })),
  );
  // What was said of a place is not asked again of the same kind of file.
  const before =
    by.groupId === null
      ? undefined
      : await findPolicyChoices(world.db.read, by.groupId, fingerprint);
  await world.db.transaction(async (trx) => {
    await deleteStalePolicyImports(trx, stale);
    await insertPolicyImport(
      trx,
      {
        id,
        group_id: by.groupId,
        account_id: by.accountId,
        kind,
        file_name: fileName.slice(0, 300),
        state: "columns",
        about: JSON.stringify({
          ...about,
          sheetDay,
          whole: input.whole,
        } satisfies About),
        fingerprint,
        mapping: null,
        choices: before?.choices ?? "{}",
        report: null,
        created_at: timestamp(world),
        finished_at: null,
      },
      parts.map((part, position) => ({ import_id: id, position, ...part })),
    );
  });
  if (kind === "table" && !(own && checkPolicyMapping(guess) === null)) {
    return done({ id, next: "columns" });
  }
  const waiting = await findWaitingPolicies(world, id, [by.groupId]);
  if (waiting) await replan(world, waiting, kind === "table" ? guess : null);
  return done({ id, next: "run" });
}

function fingerprintOf(header: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify(header))
    .digest("base64url")
    .slice(0, 32);
}

/** A table of policies one of these groups brought; null when there is none. */
export async function findWaitingPolicies(
  world: World,
  id: string,
  groupIds: readonly string[],
): Promise<WaitingPolicies | null> {
  const row = await findPolicyImport(world.db.read, id, groupIds);
  if (row === undefined) return null;
  const { sheetDay, whole, ...about } = JSON.parse(row.about) as About;
  const files = new Map<string, string[]>();
  for (const { file, lines } of await listPolicyImportParts(
    world.db.read,
    id,
  )) {
    files.set(file, [...(files.get(file) ?? []), lines]);
  }
  return {
    id,
    groupId: row.group_id,
    kind: row.kind as PolicyImportKind,
    state: row.state as PolicyImportState,
    fileName: row.file_name,
    table: {
      ...about,
      files: [...files].map(([name, pieces]) => ({ name, pieces })),
    },
    sheetDay,
    whole,
    mapping: readMapping(row.mapping),
    choices: JSON.parse(row.choices) as Record<string, string>,
    report:
      row.report === null ? null : (JSON.parse(row.report) as PolicyReport),
  };
}

function readMapping(text: string | null): PolicyMapping | null {
  if (text === null) return null;
  const parsed = policyMappingSchema.safeParse(JSON.parse(text));
  return parsed.success ? (parsed.data as PolicyMapping) : null;
}

/** What the columns most likely hold: as the group said before, else guessed. */
export async function guessPolicies(
  world: World,
  waiting: WaitingPolicies,
): Promise<{ profile: TableProfile; mapping: PolicyMapping }> {
  const profile = profileRows(allRows(waiting.table), waiting.table.header);
  if (waiting.mapping) return { profile, mapping: waiting.mapping };
  const guess = guessPolicyMapping(profile);
  const before =
    waiting.groupId === null
      ? undefined
      : await findPolicyMapping(
          world.db.read,
          waiting.groupId,
          fingerprintOf(waiting.table.header),
        );
  const known = readMapping(before?.mapping ?? null);
  if (!known) return { profile, mapping: guess };
  const words = guessWords(profile, known.columns);
  return {
    profile,
    mapping: {
      ...known,
      words: { ...words.words, ...known.words },
      instruments: { ...words.instruments, ...known.instruments },
      stages: { ...words.stages, ...known.stages },
      provisions: { ...words.provisions, ...known.provisions },
    },
  };
}

/** Looks again at what the table would change, by this mapping and choices. */
export async function replan(
  world: World,
  waiting: WaitingPolicies,
  mapping: PolicyMapping | null,
  choices: Record<string, string> = waiting.choices,
): Promise<boolean> {
  const plan = await planPolicyTable(
    world,
    world.db.read,
    { ...waiting, mapping, choices },
    noteOf(waiting),
  );
  return world.db.transaction((trx) =>
    movePolicyImport(trx, waiting.id, {
      state: "planned",
      mapping: mapping === null ? null : JSON.stringify(mapping),
      choices: JSON.stringify(choices),
      report: JSON.stringify(reportOf(plan, waiting.table, mapping)),
    }),
  );
}

/** What stands beside the end of an agreement that ICE no longer lists. */
function noteOf({ sheetDay }: { sheetDay: string }): string {
  return `No longer in ICE's list of ${sheetDay}.`;
}

/**
 * Stores a table as planned, all or nothing. It is planned once more on the
 * records as they are now, so that two imports never store one thing twice.
 */
export async function carryOutPolicies(
  world: World,
  by: By,
  waiting: WaitingPolicies,
): Promise<Result<undefined, "already_done">> {
  if (waiting.state !== "planned") return refused("already_done");
  return world.db.transaction(async (trx) => {
    await lockPolicyImports(trx);
    const plan = await planPolicyTable(world, trx, waiting, noteOf(waiting));
    const moved = await movePolicyImport(trx, waiting.id, {
      state: "done",
      report: JSON.stringify(reportOf(plan, waiting.table, waiting.mapping)),
      finished_at: timestamp(world),
    });
    if (!moved) return refused("already_done");
    await storeImportedPolicies(
      world,
      trx,
      by,
      systemOf(waiting.kind),
      plan.changes,
    );
    await deletePolicyImportParts(trx, waiting.id);
    await logImport(world, trx, by, waiting.id, waiting.kind, plan.counts);
    return done(undefined);
  });
}

function logImport(
  world: World,
  trx: Parameters<typeof recordActivity>[1],
  by: ImportedBy,
  id: string,
  kind: PolicyImportKind,
  { created, updated, ended, out }: PolicyReport["counts"],
): Promise<void> {
  return recordActivity(world, trx, {
    ...by,
    verb: "policy.imported",
    subjectKind: "policy_import",
    subjectId: id,
    detail: { kind, created, updated, ended, out },
  });
}

/** Puts a waiting table away, with its rows. */
export async function discardPolicies(
  world: World,
  waiting: WaitingPolicies,
): Promise<Result<undefined, "already_done">> {
  const moved = await world.db.transaction(async (trx) => {
    const first = await movePolicyImport(trx, waiting.id, {
      state: "discarded",
      finished_at: timestamp(world),
    });
    if (first) await deletePolicyImportParts(trx, waiting.id);
    return first;
  });
  return moved ? done(undefined) : refused("already_done");
}

/** The latest imports of policies of these groups, newest first. */
export async function readPolicyImports(
  world: World,
  groupIds: readonly string[],
) {
  const rows = await listPolicyImports(world.db.read, groupIds, 20);
  return rows.map((row) => ({
    ...row,
    kind: row.kind as PolicyImportKind,
    state: row.state as PolicyImportState,
  }));
}

/**
 * ICE's sheet at the machine, without an account: looked at, or stored.
 * @param sheetDay the day the sheet is of; by its name when left out
 */
export async function importIceSheet(
  world: World,
  input: {
    files: readonly RawFile[];
    sheetDay?: string | undefined;
    whole: boolean;
    dryRun: boolean;
  },
): Promise<
  Result<PolicyReport & { sheetDay: string }, PolicyFileRefusal | "notIce">
> {
  const { table, refusals } = readPolicyFiles(input.files);
  if (table === null) {
    return refused(`reason_${refusals[0]?.reason ?? "file_empty"}`);
  }
  if (!isIceSheet(table)) return refused("notIce");
  const names = table.files.map(({ name }) => name).join(", ");
  const sheetDay = input.sheetDay ?? dayInName(names) ?? "";
  if (sheetDay === "") return refused("noSheetDay");
  const asked = {
    kind: "ice-287g" as const,
    table,
    mapping: null,
    sheetDay,
    whole: input.whole,
    choices: {},
  };
  const by = { accountId: null, groupId: null };
  const plan = input.dryRun
    ? await planPolicyTable(world, world.db.read, asked, noteOf(asked))
    : await world.db.transaction(async (trx) => {
        await lockPolicyImports(trx);
        const planned = await planPolicyTable(world, trx, asked, noteOf(asked));
        await storeImportedPolicies(
          world,
          trx,
          by,
          systemOf("ice-287g"),
          planned.changes,
        );
        await logImport(
          world,
          trx,
          by,
          `ice-287g ${sheetDay}`,
          "ice-287g",
          planned.counts,
        );
        return planned;
      });
  return done({ ...reportOf(plan, table, null), sheetDay });
}
