import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Reader } from "../connection.server";

/** Kinds that have a government of their own beneath a state. */
const LOCAL: readonly JurisdictionKind[] = [
  "county",
  "parish",
  "borough",
  "municipio",
  "independent_city",
  "consolidated",
  "place",
];

/** Which places lie directly above places with a policy on record? */
export function listPlacesAboveRecords(db: Reader, stateCode: string | null) {
  return db
    .selectFrom("jurisdictions as up")
    .select([
      "up.id",
      "up.kind",
      "up.name",
      "up.official_name as officialName",
      "up.slug",
      "up.state_code as stateCode",
      "up.parent_id as parentId",
      "up.population",
      "up.governs",
    ])
    .where("up.id", "in", (eb) =>
      eb
        .selectFrom("policy_documents as d")
        .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
        .select("j.parent_id")
        .where("j.parent_id", "is not", null)
        .$if(stateCode !== null, (qb) =>
          qb.where("j.state_code", "=", stateCode ?? ""),
        ),
    )
    .orderBy("up.id")
    .execute();
}

/**
 * How many governed places lie directly beneath each place with a policy on
 * record, and how many people do they have together?
 */
export function countBeneathRecords(db: Reader, stateCode: string | null) {
  return db
    .selectFrom("jurisdictions as j")
    .select((eb) => [
      "j.parent_id as id",
      eb.fn.countAll<number>().as("places"),
      eb.fn.sum<number | null>("j.population").as("people"),
    ])
    .where("j.parent_id", "in", (eb) =>
      eb
        .selectFrom("policy_documents as d")
        .innerJoin("jurisdictions as up", "up.id", "d.jurisdiction_id")
        .select("up.id")
        .where("up.kind", "not in", ["country", "state", "territory"])
        .$if(stateCode !== null, (qb) =>
          qb.where("up.state_code", "=", stateCode ?? ""),
        ),
    )
    .where("j.governs", "=", 1)
    .where("j.kind", "in", LOCAL)
    .groupBy("j.parent_id")
    .orderBy("j.parent_id")
    .execute();
}

/** How many counties and municipalities govern themselves in each state? */
export function countGovernments(db: Reader) {
  return db
    .selectFrom("jurisdictions as j")
    .select((eb) => [
      "j.state_code as stateCode",
      eb.fn.countAll<number>().as("count"),
    ])
    .where("j.governs", "=", 1)
    .where("j.state_code", "is not", null)
    .where("j.kind", "in", LOCAL)
    .groupBy("j.state_code")
    .orderBy("j.state_code")
    .execute();
}

/** The page, people and place of a state; undefined while none is loaded. */
export function findStateByCode(db: Reader, stateCode: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(["j.id", "j.slug", "j.name", "j.kind", "j.governs"])
    .where("j.state_code", "=", stateCode)
    .where("j.kind", "in", ["state", "district", "territory"])
    .executeTakeFirst();
}
