import type { Reader } from "../connection.server";

/**
 * How often the record of each body has changed on which this official voted;
 * none while no roll names them.
 */
export function listRecordVersionsOf(db: Reader, officialId: string) {
  return db
    .selectFrom("body_voters as v")
    .innerJoin("body_records as r", "r.body_id", "v.body_id")
    .select(["v.body_id as bodyId", "r.version"])
    .where("v.official_id", "=", officialId)
    .orderBy("v.body_id")
    .execute();
}
