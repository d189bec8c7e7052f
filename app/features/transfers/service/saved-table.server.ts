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
import type { TableProfile } from "../csv/profile";
import { allRows } from "../csv/read-table";
import type { ReadTable } from "../csv/read-table";
import { remembering } from "../csv/remember";
import { mappingSchema } from "../csv/schema";
import type { SavedTable, TableMapping } from "../csv/types";
import { bodyKindOf } from "../rules/body-kind";
import type { Refusal } from "../types";
import type { SeatsGiven } from "./import-record.server";
import type { By } from "./stored-run.server";

const DAY = 86_400_000;
const KEEP_DAYS = 7;
/** A piece no database has trouble with. */
const PART_CHARACTERS = 1_000_000;
const REMEMBERED = 10;

/** What is kept of a table beside its rows. */
export interface AboutTable extends Omit<SavedTable, "files"> {
  refusals: Refusal[];
  seats: SeatsGiven[];
  /** Whether it was read as before, without anybody looking at the columns. */
  asBefore?: boolean;
}

/** A table as it waits, with its place. */
export interface WaitingTable {
  id: string;
  groupId: string;
  runId: string | null;
  place: { id: string; slug: string; name: string; kind: string };
  /** Today at the place. */
  today: string;
  table: SavedTable;
  about: AboutTable;
}

/**
 * Keeps a table until its columns are matched. What looked private is not in
 * it any more; tables nobody came back to for a week are taken away.
 */
export async function saveTable(
  world: World,
  by: By,
  input: {
    place: string;
    read: ReadTable & { table: SavedTable };
    seats: readonly SeatsGiven[];
  },
): Promise<Result<{ id: string }, "unknown_place">> {
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const { files, ...table } = input.read.table;
  const about: AboutTable = {
    ...table,
    refusals: input.read.refusals,
    seats: [...input.seats],
  };
  const id = world.newId();
  const stale = new Date(world.now().getTime() - KEEP_DAYS * DAY).toISOString();
  await world.db.transaction(async (trx) => {
    await deleteSpentTables(trx, stale);
    await insertImportTable(trx, {
      id,
      group_id: by.groupId,
      account_id: by.accountId,
      jurisdiction_id: place.id,
      about: JSON.stringify(about),
      run_id: null,
      created_at: timestamp(world),
    });
    let position = 0;
    for (const { name, text } of files) {
      for (const lines of piecesOf(text)) {
        await insertImportTablePart(trx, {
          table_id: id,
          position,
          file: name,
          lines,
        });
        position += 1;
      }
    }
  });
  return done({ id });
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf("\n", at + PART_CHARACTERS);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(at, end);
    at = end + 1;
  }
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
  const files = new Map<string, string[]>();
  for (const part of await listImportTableParts(world.db.read, id)) {
    files.set(part.file, [...(files.get(part.file) ?? []), part.lines]);
  }
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
      header: about.header,
      dropped: about.dropped,
      encodings: about.encodings,
      mended: about.mended,
      files: [...files].map(([name, parts]) => ({
        name,
        text: parts.join("\n"),
      })),
    },
    about,
  };
}

/** The table an import was planned from, while it is kept; null for others. */
export async function tableOfImport(
  world: World,
  runId: string,
): Promise<{ id: string; asBefore: boolean } | null> {
  const row = await findTableOfRun(world.db.read, runId);
  if (row === undefined) return null;
  const { asBefore = false } = JSON.parse(row.about) as AboutTable;
  return { id: row.id, asBefore };
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
  groupId: string,
  place: { id: string; kind: string },
  table: SavedTable,
): Promise<TableGuess> {
  const { profile, guess, bodies } = await guessFrom(world, place, table);
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
  const { guess } = await guessFrom(world, place, table);
  return { ...guess, today: dayIn(place.timeZone, world.now()) };
}

async function guessFrom(
  world: World,
  place: { id: string; kind: string },
  table: SavedTable,
) {
  const profile = profileRows(allRows(table), table.header);
  const bodies = await listBodiesForImport(world.db.read, place.id);
  return {
    profile,
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
