import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { ZipAreaTable, ZipTable } from "../schema/jurisdictions";

/** The ZIP code with its town; undefined when no table knows it. */
export function findZip(db: Reader, zip: string) {
  return db
    .selectFrom("zips")
    .select(["zip", "city", "state_code as stateCode", "latitude", "longitude"])
    .where("zip", "=", zip)
    .executeTakeFirst();
}

/** Which counties and places does this ZIP code touch? The largest part first. */
export function listAreasOfZip(db: Reader, zip: string) {
  return db
    .selectFrom("zip_areas")
    .select((eb) => [
      "geoid",
      "share",
      eb.fn.coalesce("share", eb.lit(0)).as("known"),
    ])
    .where("zip", "=", zip)
    .orderBy("known", "desc")
    .orderBy("geoid")
    .limit(200)
    .execute();
}

/** The places that have one of these Census codes. */
export async function listPlacesByCode(db: Reader, geoids: readonly string[]) {
  if (geoids.length === 0) return [];
  return db
    .selectFrom("jurisdictions as j")
    .select([
      "j.id",
      "j.slug",
      "j.kind",
      "j.name",
      "j.official_name as officialName",
      "j.state_code as stateCode",
      "j.county_name as countyName",
      "j.population",
      "j.geoid",
    ])
    .where("j.geoid", "in", geoids)
    .where("j.removed_at", "is", null)
    .orderBy("j.id")
    .limit(300)
    .execute();
}

/** The place and the Census code of what lies directly above it. */
export function findPlaceOnMap(db: Reader, placeId: string) {
  return db
    .selectFrom("jurisdictions as j")
    .leftJoin("jurisdictions as up", "up.id", "j.parent_id")
    .select([
      "j.id",
      "j.kind",
      "j.name",
      "j.state_code as stateCode",
      "j.geoid",
      "j.latitude",
      "j.longitude",
      "j.parent_id as parentId",
      "up.geoid as parentGeoid",
    ])
    .where("j.id", "=", placeId)
    .executeTakeFirst();
}

/** Forgets every ZIP code, before another table is taken over. */
export async function deleteZips(trx: Writer): Promise<void> {
  await trx.deleteFrom("zip_areas").execute();
  await trx.deleteFrom("zips").execute();
}

/** Forgets the areas of one layer: counties (5 digits) or places. */
export async function deleteZipAreas(
  trx: Writer,
  layer: "county" | "place",
): Promise<void> {
  await trx
    .deleteFrom("zip_areas")
    .where(
      (eb) => eb.fn<number>("length", ["geoid"]),
      layer === "county" ? "=" : "!=",
      5,
    )
    .execute();
}

/** Puts ZIP codes in; those that are there stay as they are. */
export async function insertZips(
  trx: Writer,
  rows: readonly Insertable<ZipTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("zips")
    .values(rows)
    .onConflict((oc) => oc.column("zip").doNothing())
    .execute();
}

/** Puts parts of ZIP codes in; a part that is there gets the new share. */
export async function insertZipAreas(
  trx: Writer,
  rows: readonly Insertable<ZipAreaTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("zip_areas")
    .values(rows)
    .onConflict((oc) =>
      oc
        .columns(["zip", "geoid"])
        .doUpdateSet((eb) => ({ share: eb.ref("excluded.share") })),
    )
    .execute();
}
