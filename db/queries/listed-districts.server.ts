import type { ExpressionBuilder, SqlBool, Expression } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { descNullsLast } from "../dialect.server";
import type { Schema } from "../schema";
import type { JurisdictionTable } from "../schema/jurisdictions";

type Places = Schema & { j: JurisdictionTable };

/**
 * True of every place but the council districts and wards that came with the
 * official list: there are tens of thousands of them, so they stand in no
 * list among towns.
 */
export function isNoListedDistrict(
  eb: ExpressionBuilder<Places, "j">,
): Expression<SqlBool> {
  return eb.or([
    eb("j.kind", "<>", "council_district"),
    eb("j.created_by_group_id", "is not", null),
  ]);
}

/** Every district of the official list, those of the largest places first. */
export function listDistrictsToSearch(db: Reader) {
  return db
    .selectFrom("jurisdictions as j")
    .leftJoin("jurisdictions as up", "up.id", "j.parent_id")
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
    .where("j.kind", "=", "council_district")
    .where("j.created_by_group_id", "is", null)
    .where("j.removed_at", "is", null)
    .orderBy((eb) => descNullsLast(eb.ref("up.population")))
    .orderBy("j.name_key")
    .orderBy("j.id")
    .execute();
}

/** The districts of the official list that elect this place's council. */
export function listDistrictsOfPlace(
  db: Reader,
  { placeId, limit }: { placeId: string; limit: number },
) {
  return db
    .selectFrom("jurisdictions as j")
    .select(["j.id", "j.slug", "j.name"])
    .where("j.parent_id", "=", placeId)
    .where("j.kind", "=", "council_district")
    .where("j.created_by_group_id", "is", null)
    .where("j.removed_at", "is", null)
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}

/** All places with what an official list of districts is held against. */
export function listPlacesForDistricts(db: Reader) {
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
      "parent_id as parentId",
      "geoid",
      "time_zone as timeZone",
      "latitude",
      "longitude",
      "created_by_group_id as groupId",
      "removed_at as removedAt",
    ])
    .orderBy("id")
    .execute();
}

/** Gives a district that a group had added the id of the official list. */
export async function giveOcdId(
  trx: Writer,
  { id, ocdId }: { id: string; ocdId: string },
): Promise<void> {
  await trx
    .updateTable("jurisdictions")
    .set({ ocd_id: ocdId })
    .where("id", "=", id)
    .where("ocd_id", "is", null)
    .execute();
}
