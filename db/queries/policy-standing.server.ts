import type { Reader } from "../connection.server";

/** Columns of a clause with its document, as scorecards and the map need them. */
const CLAUSE = [
  "c.id as clauseId",
  "c.document_id as documentId",
  "d.jurisdiction_id as placeId",
  "p.key as provisionKey",
  "d.title",
  "d.number",
  "d.instrument",
  "d.force",
  "d.source_url as sourceUrl",
  "d.archived_url as archivedUrl",
  "d.source_title as sourceTitle",
  "d.stated_on as statedOn",
  "d.stated_precision as statedPrecision",
  "d.origin",
  "c.coverage",
  "c.exceptions",
  "c.section",
  "c.quote",
  "c.practice",
  "c.last_verified_on as lastVerifiedOn",
  "c.seconded_on as secondedOn",
  "c.seconded_as as secondedAs",
] as const;

const STAGE = [
  "s.id",
  "s.document_id as documentId",
  "s.stage",
  "s.on_date as onDate",
  "s.precision",
] as const;

/** Clauses that nobody removed, of records that nobody took back. */
function standingClauses(db: Reader) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .where("c.removed_at", "is", null)
    .where("w.document_id", "is", null);
}

/** What do the documents of these places say? */
export async function listClausesOfPlaces(
  db: Reader,
  placeIds: readonly string[],
) {
  if (placeIds.length === 0) return [];
  return standingClauses(db)
    .select(CLAUSE)
    .where("d.jurisdiction_id", "in", placeIds)
    .orderBy("c.id")
    .execute();
}

/** Which dated steps have the documents of these places gone through? */
export async function listStagesOfPlaces(
  db: Reader,
  placeIds: readonly string[],
) {
  if (placeIds.length === 0) return [];
  return db
    .selectFrom("policy_stages as s")
    .innerJoin("policy_documents as d", "d.id", "s.document_id")
    .select(STAGE)
    .where("d.jurisdiction_id", "in", placeIds)
    .orderBy("s.document_id")
    .orderBy("s.on_date")
    .orderBy("s.id")
    .execute();
}

/** The states, or the counties of one state, that the map draws. */
export function listAreasForMap(db: Reader, stateCode: string | null) {
  return db
    .selectFrom("jurisdictions as j")
    .select([
      "j.id",
      "j.slug",
      "j.kind",
      "j.name",
      "j.official_name as officialName",
      "j.state_code as stateCode",
      "j.geoid",
      "j.parent_id as parentId",
      "j.governs",
    ])
    .$if(stateCode === null, (qb) =>
      qb.where("j.kind", "in", ["state", "district", "territory"]),
    )
    .$if(stateCode !== null, (qb) =>
      qb
        .where("j.state_code", "=", stateCode ?? "")
        .where("j.kind", "in", [
          "state",
          "district",
          "territory",
          "county",
          "parish",
          "borough",
          "census_area",
          "planning_region",
          "municipio",
          "independent_city",
          "consolidated",
        ]),
    )
    .orderBy("j.name_key")
    .orderBy("j.id")
    .execute();
}
