import { createHash } from "node:crypto";

import { listBodiesForImport } from "@db/queries/imported-people.server";
import {
  deleteSpentTables,
  findImportTable,
  findTableOfRun,
  insertImportTable,
  insertImportTablePart,
  listImportTableParts,
  listMappings,
} from "@db/queries/import-tables.server";
import { changeTable, findTableProfile } from "@db/queries/table-work.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { findPlaceForImport } from "@db/queries/transfers.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { GuessedMapping } from "../csv/guess";
import { guessMapping } from "../csv/guess";
import { profileRows } from "../csv/profile";
import type { ColumnProfile, TableProfile } from "../csv/profile";
import { allRows } from "../csv/read-table";
import { remembering } from "../csv/remember";
import { mappingSchema } from "../csv/schema";
import type {
  SavedTable,
  TableFile,
  TableHead,
  TableMapping,
} from "../csv/types";
import { bodyKindOf } from "../rules/body-kind";
import type { Refusal } from "../types";
import type { SeatsGiven } from "./import-record.server";
import { PackedPieces } from "./packed-pieces.server";
import type { By } from "./stored-run.server";
import type { TableWork } from "./table-work.server";

const DAY = 86_400_000;
const KEEP_DAYS = 7;
const REMEMBERED = 10;
/** Where the profile of a table lies among its pieces. */
const PROFILE = -1;

/** What is kept of a table beside its rows. */
export interface AboutTable extends TableHead {
  /** Names of its files. */
  files: string[];
  refusals: Refusal[];
  seats: SeatsGiven[];
  /** Whether it was read as before, without anybody looking at the columns. */
  asBefore?: boolean;
  /** The files were no tables but saved answers: there are no columns. */
  noColumns?: boolean;
  /** What is to be done with it, is being done, or could not be done. */
  work?: TableWork;
}

/** A table as it waits, with its place. */
export interface WaitingTable {
  id: string;
  groupId: string;
  runId: string | null;
  place: { id: string; slug: string; name: string; kind: string };
  /** Today at the place. */
  today: string;
  table: TableHead;
  /** What its columns hold. */
  profile: TableProfile;
  about: AboutTable;
  /** The same as stored, to change it only while it is so. */
  aboutText: string;
}

/**
 * Begins to keep what somebody brought; its rows come by {@link keepPiece}.
 * Tables nobody came back to for a week are taken away.
 */
export async function beginTable(
  world: World,
  by: By,
  input: { id: string; place: string; about: AboutTable },
): Promise<Result<{ id: string }, "unknown_place">> {
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const { id } = input;
  const stale = new Date(world.now().getTime() - KEEP_DAYS * DAY).toISOString();
  await world.db.transaction(async (trx) => {
    await deleteSpentTables(trx, stale);
    await insertImportTable(trx, {
      id,
      group_id: by.groupId,
      account_id: by.accountId,
      jurisdiction_id: place.id,
      about: JSON.stringify(input.about),
      run_id: null,
      created_at: timestamp(world),
    });
  });
  return done({ id });
}

/** Keeps a piece of a table's rows, in a transaction of its own. */
export function keepPiece(
  world: World,
  id: string,
  position: number,
  { file, piece }: { file: string; piece: string },
): Promise<void> {
  return world.db.transaction((trx) =>
    insertImportTablePart(trx, { table_id: id, position, file, lines: piece }),
  );
}

/** Keeps what a table's columns hold, so that nobody goes over its rows again. */
export function keepProfile(
  world: World,
  id: string,
  profile: TableProfile,
): Promise<void> {
  const columns = profile.columns.map((column) => ({
    ...column,
    values: [...column.values],
  }));
  return keepPiece(world, id, PROFILE, {
    file: "",
    piece: JSON.stringify({ ...profile, columns }),
  });
}

/** So many pieces, of a million letters each, are read at once. */
const PIECES_AT_ONCE = 4;

/** The rows of a table, file by file, packed. */
export async function rowsOfTable(
  world: World,
  id: string,
): Promise<TableFile[]> {
  const files = new Map<string, PackedPieces>();
  // The profile lies before the first piece.
  for (let after = PROFILE; ;) {
    const parts = await listImportTableParts(world.db.read, id, {
      after,
      limit: PIECES_AT_ONCE,
    });
    for (const { file, lines, position } of parts) {
      const pieces = files.get(file) ?? new PackedPieces();
      pieces.push(lines);
      files.set(file, pieces);
      after = position;
    }
    if (parts.length < PIECES_AT_ONCE) break;
  }
  return [...files].map(([name, pieces]) => ({ name, pieces }));
}

/** A table one of these groups brought; null when there is none (any more). */
export async function findWaitingTable(
  world: World,
  id: string,
  groupIds: readonly string[],
): Promise<WaitingTable | null> {
  const row = await findImportTable(world.db.read, id, groupIds);
  if (row === undefined) return null;
  const about = JSON.parse(row.about) as AboutTable;
  const { header, dropped, encodings, mended, turned } = about;
  const text = await findTableProfile(world.db.read, id);
  return {
    id,
    groupId: row.groupId,
    runId: row.runId,
    place: {
      id: row.placeId,
      slug: row.placeSlug,
      name: row.placeName,
      kind: row.placeKind,
    },
    today: dayIn(row.timeZone, world.now()),
    table: {
      header,
      dropped,
      encodings,
      mended,
      ...(turned !== undefined && { turned }),
    },
    profile: text === null ? profileRows([], header) : readProfile(text),
    about,
    aboutText: row.about,
  };
}

/** Changes what is kept of a table, while it still is as it was found. */
export async function changeWaiting(
  world: World,
  { id, aboutText }: WaitingTable,
  about: AboutTable,
): Promise<Result<undefined, "already_done">> {
  const changed = await world.db.transaction((trx) =>
    changeTable(trx, id, { from: aboutText, to: JSON.stringify(about) }),
  );
  return changed ? done(undefined) : refused("already_done");
}

function readProfile(text: string): TableProfile {
  type Stored = Omit<TableProfile, "columns"> & {
    columns: (Omit<ColumnProfile, "values"> & {
      values: [string, number][];
    })[];
  };
  const stored = JSON.parse(text) as Stored;
  return {
    ...stored,
    columns: stored.columns.map((column) => ({
      ...column,
      values: new Map(column.values),
    })),
  };
}

/** The table an import was planned from, while it is kept; null for others. */
export async function tableOfImport(
  world: World,
  runId: string,
): Promise<{ id: string; asBefore: boolean } | null> {
  const row = await findTableOfRun(world.db.read, runId);
  if (row === undefined) return null;
  const { asBefore = false, noColumns } = JSON.parse(row.about) as AboutTable;
  return noColumns === true ? null : { id: row.id, asBefore };
}

export interface TableGuess {
  profile: TableProfile;
  mapping: TableMapping;
  dateOrderInDoubt: boolean;
  /** Whether this very heading was matched before. */
  known: boolean;
  /** Names of the place's bodies. */
  bodies: string[];
}

/** What a table's columns most likely hold, from its values and from memory. */
export async function guessTable(
  world: World,
  { groupId, place, table, profile }: WaitingTable,
): Promise<TableGuess> {
  const { guess, bodies } = await guessFrom(world, place, profile);
  const rows = await listMappings(world.db.read, groupId, place.id, REMEMBERED);
  const before = rows.flatMap(({ fingerprint, header, mapping }) => {
    const parsed = mappingSchema.safeParse(JSON.parse(mapping));
    return parsed.success
      ? {
          fingerprint,
          header: JSON.parse(header) as string[],
          mapping: parsed.data,
        }
      : [];
  });
  const same = before.find(
    ({ fingerprint }) => fingerprint === fingerprintOf(table.header),
  );
  return {
    profile,
    mapping: remembering(
      guess,
      table,
      same === undefined
        ? before
        : [same, ...before.filter((each) => each !== same)],
    ),
    dateOrderInDoubt: guess.dateOrderInDoubt && same === undefined,
    known: same !== undefined,
    bodies,
  };
}

/** The same for the operator's command, from the values alone. */
export async function guessForPlace(
  world: World,
  slug: string,
  table: SavedTable,
): Promise<(GuessedMapping & { today: string }) | null> {
  const place = await findPlaceBySlug(world.db.read, slug);
  if (place === undefined) return null;
  const profile = profileRows(allRows(table), table.header);
  const { guess } = await guessFrom(world, place, profile);
  return { ...guess, today: dayIn(place.timeZone, world.now()) };
}

async function guessFrom(
  world: World,
  place: { id: string; kind: string },
  profile: TableProfile,
) {
  const bodies = await listBodiesForImport(world.db.read, place.id);
  return {
    guess: guessMapping(profile, likelyBody(bodies, place.kind)),
    bodies: bodies.map(({ name }) => name),
  };
}

/** The place's own council, as it is called here, else what most are called. */
export function likelyBody(
  bodies: readonly { name: string }[],
  placeKind: string,
): string {
  const kind = placeKind === "county" ? "county_board" : "city_council";
  const council = bodies.find(
    ({ name }) => bodyKindOf({ name, bodyType: null }) === kind,
  );
  return (
    council?.name ?? (kind === "county_board" ? "County Board" : "City Council")
  );
}

/** By what a heading is known again. */
export function fingerprintOf(header: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify(header))
    .digest("base64url")
    .slice(0, 32);
}
