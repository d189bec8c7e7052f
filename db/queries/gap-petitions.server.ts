import type { Reader } from "../connection.server";

/** As many as a scorecard has use for. */
const MOST = 200;

/**
 * Which open petitions ask for which protection in these places, by a demand
 * that everybody may see? The most signed first.
 */
export function listGapPetitions(
  db: Reader,
  { placeIds, today }: { placeIds: readonly string[]; today: string },
) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("demands as d", "d.id", "p.demand_id")
    .innerJoin("demand_provisions as dp", "dp.demand_id", "d.id")
    .innerJoin("provisions as v", "v.id", "dp.provision_id")
    .select([
      "p.jurisdiction_id as placeId",
      "v.key as provisionKey",
      "p.slug",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
    ])
    .where("p.jurisdiction_id", "in", placeIds)
    .where("p.state", "=", "open")
    .where((eb) =>
      eb.or([eb("p.closes_on", "is", null), eb("p.closes_on", ">=", today)]),
    )
    .where("d.visibility", "=", "public")
    .orderBy("p.signature_count", "desc")
    .orderBy("p.id")
    .orderBy("v.key")
    .limit(MOST)
    .execute();
}
