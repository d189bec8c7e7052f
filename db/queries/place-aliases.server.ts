import type { Reader, Writer } from "../connection.server";

/** Every other spelling of an Open Civic Data id, with its place. */
export function listPlaceAliases(db: Reader) {
  return db
    .selectFrom("place_aliases")
    .select(["ocd_id as ocdId", "jurisdiction_id as placeId"])
    .orderBy("ocd_id")
    .execute();
}

/** The address of the place that bears this id; undefined for none. */
export function findSlugByOcdId(db: Reader, ocdId: string) {
  return db
    .selectFrom("jurisdictions")
    .select("slug")
    .where("ocd_id", "=", ocdId)
    .where("removed_at", "is", null)
    .executeTakeFirst();
}

/** The address of the place whose id is also spelled so; undefined for none. */
export function findSlugByAlias(db: Reader, ocdId: string) {
  return db
    .selectFrom("place_aliases as a")
    .innerJoin("jurisdictions as j", "j.id", "a.jurisdiction_id")
    .select("j.slug")
    .where("a.ocd_id", "=", ocdId)
    .where("j.removed_at", "is", null)
    .executeTakeFirst();
}

/** The address of the place with this Census code; undefined for none. */
export function findSlugByGeoid(db: Reader, geoid: string) {
  return db
    .selectFrom("jurisdictions")
    .select("slug")
    .where("geoid", "=", geoid)
    .where("removed_at", "is", null)
    .orderBy("id")
    .executeTakeFirst();
}

/** Notes spellings of ids; one that is known already gets the place given. */
export async function upsertPlaceAliases(
  trx: Writer,
  rows: readonly { readonly ocdId: string; readonly placeId: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("place_aliases")
    .values(
      rows.map(({ ocdId, placeId }) => ({
        ocd_id: ocdId,
        jurisdiction_id: placeId,
      })),
    )
    .onConflict((oc) =>
      oc.column("ocd_id").doUpdateSet((eb) => ({
        jurisdiction_id: eb.ref("excluded.jurisdiction_id"),
      })),
    )
    .execute();
}
