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

/** What stands in each clause of these places, without its words. */
export function listKeptClauses(db: Reader, placeIds: readonly string[]) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select([
      "c.id as clauseId",
      "c.document_id as documentId",
      "d.jurisdiction_id as placeId",
      "p.key as provisionKey",
      "d.instrument",
      "d.force",
      "c.coverage",
      "c.last_verified_on as lastVerifiedOn",
    ])
    .where("c.removed_at", "is", null)
    .where("w.document_id", "is", null)
    .where("d.jurisdiction_id", "in", placeIds)
    .orderBy("c.id")
    .execute();
}

/** These places, with the place around each. */
export function listKeptPlaces(db: Reader, placeIds: readonly string[]) {
  return db
    .selectFrom("jurisdictions as j")
    .leftJoin("jurisdictions as up", "up.id", "j.parent_id")
    .select([
      "j.id",
      "j.slug",
      "j.kind",
      "j.name",
      "j.name_key as nameKey",
      "j.official_name as officialName",
      "j.state_code as stateCode",
      "j.county_name as countyName",
      "j.geoid",
      "j.ocd_id as ocdId",
      "j.parent_id as parentId",
      "j.population",
      "j.latitude",
      "j.longitude",
      "j.governs",
      "up.kind as aroundKind",
      "up.state_code as aroundStateCode",
      "up.parent_id as aroundParentId",
      "up.population as aroundPopulation",
      "up.governs as aroundGoverns",
    ])
    .where("j.id", "in", placeIds)
    .orderBy("j.id")
    .execute();
}

/**
 * How many governed places lie directly beneath each of these, and how many
 * people do they have together?
 */
export function countBeneathPlaces(db: Reader, placeIds: readonly string[]) {
  return db
    .selectFrom("jurisdictions as j")
    .select((eb) => [
      "j.parent_id as id",
      eb.fn.countAll<number>().as("places"),
      eb.fn.sum<number | null>("j.population").as("people"),
    ])
    .where("j.parent_id", "in", placeIds)
    .where("j.governs", "=", 1)
    .where("j.kind", "in", LOCAL)
    .groupBy("j.parent_id")
    .orderBy("j.parent_id")
    .execute();
}

/** The words and sources of these clauses, in any order. */
export function listWordsOfClauses(db: Reader, clauseIds: readonly string[]) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .select([
      "c.id as clauseId",
      "d.title",
      "d.number",
      "d.source_url as sourceUrl",
      "d.archived_url as archivedUrl",
      "d.source_title as sourceTitle",
      "d.stated_on as statedOn",
      "d.stated_precision as statedPrecision",
      "d.origin",
      "c.exceptions",
      "c.section",
      "c.quote",
      "c.practice",
      "c.seconded_on as secondedOn",
      "c.seconded_as as secondedAs",
    ])
    .where("c.id", "in", clauseIds)
    .orderBy("c.id")
    .execute();
}
