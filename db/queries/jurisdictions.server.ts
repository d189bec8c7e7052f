import type { Insertable } from "kysely";

import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Reader, Writer } from "../connection.server";
import type { JurisdictionTable } from "../schema/jurisdictions";
import { isNoListedDistrict } from "./listed-districts.server";
import { notePlacesChanged } from "./place-search.server";

/** Columns of a place that pages show. */
const PLACE = [
  "j.id",
  "j.ocd_id as ocdId",
  "j.kind",
  "j.name",
  "j.official_name as officialName",
  "j.state_code as stateCode",
  "j.geoid",
  "j.county_name as countyName",
  "j.parent_id as parentId",
  "j.population",
  "j.latitude",
  "j.longitude",
  "j.time_zone as timeZone",
  "j.slug",
  "j.governs",
  "j.created_by_group_id as createdByGroupId",
] as const;

const FOUND = [
  "j.id",
  "j.slug",
  "j.kind",
  "j.name",
  "j.official_name as officialName",
  "j.state_code as stateCode",
  "j.county_name as countyName",
  "j.population",
] as const;

/** The place at this address; undefined when there is none. */
export function findPlaceBySlug(db: Reader, slug: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(PLACE)
    .where("j.slug", "=", slug)
    .where("j.removed_at", "is", null)
    .executeTakeFirst();
}

/** The place with this id; undefined when there is none. */
export function findPlaceById(db: Reader, id: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(PLACE)
    .where("j.id", "=", id)
    .executeTakeFirst();
}

/** The place with this Open Civic Data id; undefined when there is none. */
export function findPlaceByOcdId(db: Reader, ocdId: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(PLACE)
    .where("j.ocd_id", "=", ocdId)
    .executeTakeFirst();
}

/** By what other names does this place go? */
export async function listOtherNamesOf(
  db: Reader,
  placeIds: readonly string[],
): Promise<{ placeId: string; name: string }[]> {
  if (placeIds.length === 0) return [];
  return db
    .selectFrom("jurisdiction_names")
    .select(["jurisdiction_id as placeId", "name"])
    .where("jurisdiction_id", "in", placeIds)
    .orderBy("jurisdiction_id")
    .orderBy("name_key")
    .orderBy("id")
    .execute();
}

/**
 * Which governments lie above this place? From the nearest (its county) to
 * the country; the place itself is not among them.
 */
export function listLayersAbove(db: Reader, placeId: string) {
  return db
    .withRecursive("above(id, depth)", (qb) =>
      qb
        .selectFrom("jurisdictions as own")
        .select((eb) => [
          "own.parent_id as id",
          eb.lit(1).$castTo<number>().as("depth"),
        ])
        .where("own.id", "=", placeId)
        .unionAll(
          qb
            .selectFrom("above")
            .innerJoin("jurisdictions as up", "up.id", "above.id")
            .select((eb) => [
              "up.parent_id as id",
              eb("above.depth", "+", eb.lit(1)).as("depth"),
            ])
            // Country, state, county, place, district: never deeper.
            .where("above.depth", "<", 8),
        ),
    )
    .selectFrom("above")
    .innerJoin("jurisdictions as j", "j.id", "above.id")
    .select(PLACE)
    .orderBy("above.depth")
    .execute();
}

/**
 * Which places lie directly beneath this one? By name, a page at a time;
 * council districts of the official list stand apart.
 */
export function listPlacesWithin(
  db: Reader,
  {
    parentId,
    kinds,
    limit,
    offset = 0,
  }: {
    parentId: string;
    kinds?: readonly JurisdictionKind[];
    limit: number;
    offset?: number;
  },
) {
  return db
    .selectFrom("jurisdictions as j")
    .select(FOUND)
    .where("j.parent_id", "=", parentId)
    .where("j.removed_at", "is", null)
    .where(isNoListedDistrict)
    .$if(kinds !== undefined, (qb) => qb.where("j.kind", "in", kinds ?? []))
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many places of each kind lie directly beneath it, listed districts apart? */
export function countPlacesWithin(db: Reader, parentId: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select((eb) => ["j.kind", eb.fn.countAll<number>().as("count")])
    .where("j.parent_id", "=", parentId)
    .where("j.removed_at", "is", null)
    .where(isNoListedDistrict)
    .groupBy("j.kind")
    .orderBy("j.kind")
    .execute();
}

/** All states, the District and the territories, by name. */
export function listStates(db: Reader) {
  return db
    .selectFrom("jurisdictions as j")
    .select(FOUND)
    .where("j.kind", "in", ["state", "district", "territory"])
    .orderBy("j.name_key")
    .orderBy("j.id")
    .execute();
}

export async function countPlaces(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom("jurisdictions")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

// ---------------------------------------------------------------- loading

/** The ids we gave to places that have an Open Civic Data id, and addresses. */
export function listKnownPlaces(db: Reader) {
  return db
    .selectFrom("jurisdictions")
    .select([
      "id",
      "ocd_id as ocdId",
      "slug",
      "kind",
      "name",
      "official_name as officialName",
      "state_code as stateCode",
      "county_name as countyName",
      "geoid",
      "time_zone as timeZone",
      "latitude",
      "longitude",
    ])
    .orderBy("id")
    .execute();
}

/**
 * Puts places in, or brings those with the same OCD id up to date. Addresses
 * of known places stay: links to them are out in the world.
 */
export async function upsertPlaces(
  trx: Writer,
  rows: readonly Insertable<JurisdictionTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("jurisdictions")
    .values(rows)
    .onConflict((oc) =>
      oc.column("ocd_id").doUpdateSet((eb) => ({
        kind: eb.ref("excluded.kind"),
        name: eb.ref("excluded.name"),
        // The official list may have told more than the packages do.
        official_name: eb.fn.coalesce(
          eb.ref("excluded.official_name"),
          eb.ref("jurisdictions.official_name"),
        ),
        state_code: eb.ref("excluded.state_code"),
        geoid: eb.fn.coalesce(
          eb.ref("excluded.geoid"),
          eb.ref("jurisdictions.geoid"),
        ),
        county_name: eb.ref("excluded.county_name"),
        parent_id: eb.ref("excluded.parent_id"),
        population: eb.ref("excluded.population"),
        latitude: eb.ref("excluded.latitude"),
        longitude: eb.ref("excluded.longitude"),
        time_zone: eb.ref("excluded.time_zone"),
        governs: eb.ref("excluded.governs"),
      })),
    )
    .execute();
}

/** Replaces the other names and the search words of these places. */
export async function replaceNamesAndWords(
  trx: Writer,
  places: readonly {
    readonly id: string;
    readonly otherNames: readonly {
      readonly id: string;
      readonly name: string;
    }[];
    readonly words: readonly string[];
  }[],
): Promise<void> {
  if (places.length === 0) return;
  const ids = places.map((p) => p.id);
  await trx
    .deleteFrom("jurisdiction_names")
    .where("jurisdiction_id", "in", ids)
    // Names that groups added stay.
    .where("added_by_group_id", "is", null)
    .execute();
  await trx
    .deleteFrom("place_words")
    .where("jurisdiction_id", "in", ids)
    .execute();
  const names = places.flatMap((p) =>
    p.otherNames.map(({ id, name }) => ({
      id,
      name,
      jurisdiction_id: p.id,
      added_by_group_id: null,
    })),
  );
  if (names.length > 0) {
    await trx.insertInto("jurisdiction_names").values(names).execute();
  }
  const words = places.flatMap((p) =>
    p.words.map((word) => ({ word, jurisdiction_id: p.id })),
  );
  if (words.length > 0) {
    await trx.insertInto("place_words").values(words).execute();
  }
  await notePlacesChanged(trx);
}

/** Gives a known place the id, code and kind of the official list. */
export async function settlePlace(
  trx: Writer,
  place: {
    readonly id: string;
    readonly ocdId: string;
    readonly geoid: string | null;
    readonly officialName: string | null;
    /** Left as it is when not given. */
    readonly population?: number | null;
  },
): Promise<void> {
  await trx
    .updateTable("jurisdictions")
    .set({
      ocd_id: place.ocdId,
      kind: "place",
      ...(place.geoid !== null && { geoid: place.geoid }),
      ...(place.officialName !== null && {
        official_name: place.officialName,
      }),
      ...(place.population !== undefined && { population: place.population }),
    })
    .where("id", "=", place.id)
    .execute();
  await notePlacesChanged(trx);
}

/** Marks these areas as having no government of their own. */
export async function markUngoverned(
  trx: Writer,
  placeIds: readonly string[],
): Promise<void> {
  if (placeIds.length === 0) return;
  await trx
    .updateTable("jurisdictions")
    .set({ governs: 0 })
    .where("id", "in", placeIds)
    .execute();
  await notePlacesChanged(trx);
}
