import type { Reader, Writer } from "../connection.server";
import { descNullsLast } from "../dialect.server";
import { isNoListedDistrict } from "./listed-districts.server";

/** Goes up with every change of a place's names. */
const CHANGES = "places.changes";

/** Notes that names of places have changed: indexes in memory are made anew. */
export async function notePlacesChanged(trx: Writer): Promise<void> {
  const value = String(Number(await readPlaceChanges(trx)) + 1);
  await trx
    .insertInto("settings")
    .values({ key: CHANGES, value })
    .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
    .execute();
}

/** How often have names of places changed? */
export async function readPlaceChanges(db: Reader): Promise<string> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", CHANGES)
    .executeTakeFirst();
  return row?.value ?? "0";
}

/** Every place that can be searched for, the largest first; listed districts apart. */
export function listPlacesToSearch(db: Reader) {
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
    ])
    .where("j.removed_at", "is", null)
    .where(isNoListedDistrict)
    .orderBy((eb) => descNullsLast(eb.ref("j.population")))
    .orderBy("j.name_key")
    .orderBy("j.id")
    .execute();
}

/** Every word of every place's names. */
export function listWordsToSearch(db: Reader) {
  return db
    .selectFrom("place_words")
    .select(["word", "jurisdiction_id as placeId"])
    .orderBy("word")
    .orderBy("jurisdiction_id")
    .execute();
}

/** Every other name of a place. */
export function listNamesToSearch(db: Reader) {
  return db
    .selectFrom("jurisdiction_names")
    .select(["jurisdiction_id as placeId", "name"])
    .orderBy("jurisdiction_id")
    .orderBy("name_key")
    .orderBy("id")
    .execute();
}
