import {
  listKnownPlaces,
  markUngoverned,
  replaceNamesAndWords,
  settlePlace,
  upsertPlaces,
} from "@db/queries/jurisdictions.server";
import { listAllAddedNames } from "@db/queries/own-places.server";
import { readSetting } from "@db/queries/plumbing.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { readPlacesFromPackages } from "../places.server";
import { foldForSearch, wordsOfNames } from "../rules";
import type { PlaceRow } from "../types";

/** Rows of one transaction: short enough that others get a turn. */
const BATCH = 500;

export interface LoadReport {
  readonly added: number;
  readonly brought: number;
}

/**
 * Puts every place of the data packages into the database: at the first start,
 * and again after an upgrade of the packages. Running it twice changes
 * nothing. Each batch is one transaction, so a run that was cut short is
 * simply run again.
 * @param onProgress told after each batch how many rows are in, of how many
 */
export async function loadPlaces(
  world: World,
  onProgress: (done: number, total: number) => void = () => {},
  given: readonly PlaceRow[] = readPlacesFromPackages(),
): Promise<LoadReport> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const stored = await listKnownPlaces(world.db.read);
  for (const known of stored) {
    if (known.ocdId !== null) ids.set(known.ocdId, known.id);
    taken.add(known.slug);
  }
  const renamed = knownByAnotherId(stored, given);
  const namesByGroups = await namesOfGroups(world);
  const createdAt = timestamp(world);
  let added = 0;
  const official = (await readSetting(world.db.read, OFFICIAL_LIST)) !== null;
  const rows = official
    ? given.filter((row) => staysOfficial(row, ids.has(row.ocdId)))
    : given;

  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row) => {
      const known = ids.get(row.ocdId) ?? renamed.get(row.ocdId)?.id;
      const id = known ?? world.newId();
      ids.set(row.ocdId, id);
      // A known place keeps its address; the one given here is not used.
      const slug = freeSlug(known ? `${row.slug}-${id}` : row.slug, taken);
      if (!known) added += 1;
      return { row, id, slug };
    });
    await world.db.transaction(async (trx) => {
      for (const { row } of batch) {
        const known = renamed.get(row.ocdId);
        if (known) {
          await settlePlace(trx, {
            id: known.id,
            ocdId: row.ocdId,
            geoid: null,
            officialName: row.officialName,
          });
        }
      }
      await upsertPlaces(
        trx,
        batch.map(({ row, id, slug }) => ({
          id,
          ocd_id: row.ocdId,
          kind: row.kind,
          name: row.name,
          official_name: row.officialName,
          state_code: row.stateCode,
          geoid: row.geoid,
          county_name: row.countyName,
          parent_id:
            row.parentOcdId === null
              ? null
              : (ids.get(row.parentOcdId) ?? null),
          population: row.population,
          latitude: row.latitude,
          longitude: row.longitude,
          time_zone: row.timeZone,
          slug,
          governs: row.governs ? 1 : 0,
          created_by_group_id: null,
          created_at: createdAt,
        })),
      );
      await replaceNamesAndWords(
        trx,
        batch.map(({ row, id }) => ({
          id,
          otherNames: row.otherNames.map((name) => ({
            id: world.newId(),
            name,
          })),
          words: wordsOfPlace({
            ...row,
            otherNames: [...row.otherNames, ...(namesByGroups.get(id) ?? [])],
          }),
        })),
      );
    });
    onProgress(Math.min(start + BATCH, rows.length), rows.length);
  }
  return { added, brought: rows.length - added };
}

/** Names that groups added: they stay when places are loaded again. */
async function namesOfGroups(
  world: World,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>();
  for (const { placeId, name } of await listAllAddedNames(world.db.read)) {
    names.set(placeId, [...(names.get(placeId) ?? []), name]);
  }
  return names;
}

type Stored = Awaited<ReturnType<typeof listKnownPlaces>>[number];

const isMunicipality = ({ kind }: { kind: string }) =>
  kind === "place" || kind === "community";

function nameAndCounty(place: {
  stateCode: string | null;
  name: string;
  countyName: string | null;
}): string {
  return [place.stateCode, foldForSearch(place.name), place.countyName].join(
    "/",
  );
}

/**
 * Municipalities that an earlier version of the rules gave another id: they
 * are told by name and county, and keep their address and all records.
 */
function knownByAnotherId(
  stored: readonly Stored[],
  given: readonly PlaceRow[],
): ReadonlyMap<string, Stored> {
  const now = new Set(given.map((row) => row.ocdId));
  const old = new Map(
    stored
      .filter((k) => isMunicipality(k) && k.ocdId !== null && !now.has(k.ocdId))
      .map((k) => [nameAndCounty(k), k]),
  );
  const storedIds = new Set(stored.map((k) => k.ocdId));
  return new Map(
    given.flatMap((row) => {
      const known = old.get(nameAndCounty(row));
      return isMunicipality(row) && known && !storedIds.has(row.ocdId)
        ? [[row.ocdId, known] as const]
        : [];
    }),
  );
}

/**
 * Hamlets that an earlier version took for municipalities stay, because
 * records may hang on them, but are marked as governed by nobody.
 * @returns how many
 */
export async function retirePlaces(
  world: World,
  given: readonly PlaceRow[],
): Promise<number> {
  if ((await readSetting(world.db.read, OFFICIAL_LIST)) !== null) return 0;
  const now = new Set(given.map((row) => row.ocdId));
  const gone = (await listKnownPlaces(world.db.read))
    .filter((k) => isMunicipality(k) && k.ocdId !== null && !now.has(k.ocdId))
    .map((k) => k.id);
  await world.db.transaction(async (trx) => {
    for (let start = 0; start < gone.length; start += BATCH) {
      await markUngoverned(trx, gone.slice(start, start + BATCH));
    }
  });
  return gone.length;
}

/**
 * Once the official list has been taken over, it decides which municipalities
 * there are: what the packages guess is no longer added beside it.
 */
function staysOfficial(row: PlaceRow, isKnown: boolean): boolean {
  if (row.kind === "community") return false;
  return row.kind !== "place" || isKnown;
}

/** Noted once the official list has been taken over. */
export const OFFICIAL_LIST = "places.official";

/** Every word by which a place is found. */
export function wordsOfPlace(place: {
  readonly name: string;
  readonly officialName: string | null;
  readonly otherNames: readonly string[];
}): string[] {
  return wordsOfNames([
    place.name,
    ...(place.officialName === null ? [] : [place.officialName]),
    ...place.otherNames,
  ]);
}

/** The address wished for, or with a number when a group has taken it. */
export function freeSlug(wish: string, taken: Set<string>): string {
  let slug = wish;
  for (let n = 2; taken.has(slug); n += 1) slug = `${wish}-${n}`;
  taken.add(slug);
  return slug;
}
