import type { Reader } from "../connection.server";

/** Columns of a dated step. */
const STEP = [
  "s.id",
  "s.document_id as documentId",
  "s.stage",
  "s.on_date as onDate",
  "s.precision",
] as const;

/** Which documents of a place are on record? The latest recorded first. */
export function listDocumentsOfPlace(db: Reader, placeId: string) {
  return db
    .selectFrom("policy_documents as d")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select((eb) => [
      "d.id",
      "d.title",
      "d.number",
      "d.instrument",
      eb
        .selectFrom("policy_clauses as c")
        .select((count) => count.fn.countAll<number>().as("count"))
        .whereRef("c.document_id", "=", "d.id")
        .where("c.removed_at", "is", null)
        .as("clauseCount"),
    ])
    .where("d.jurisdiction_id", "=", placeId)
    .where("w.document_id", "is", null)
    .orderBy("d.recorded_at", "desc")
    .orderBy("d.id", "desc")
    .limit(200)
    .execute();
}

/** A document with its place; undefined when there is none. */
export function findPolicyDocument(db: Reader, id: string) {
  return db
    .selectFrom("policy_documents as d")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("groups as g", "g.id", "d.group_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select([
      "d.id",
      "d.jurisdiction_id as placeId",
      "d.title",
      "d.number",
      "d.instrument",
      "d.stage",
      "d.force",
      "d.scope",
      "d.enforcement",
      "d.version",
      "d.source_url as sourceUrl",
      "d.archived_url as archivedUrl",
      "d.source_title as sourceTitle",
      "d.stated_on as statedOn",
      "d.stated_precision as statedPrecision",
      "d.origin",
      "d.recorded_at as recordedAt",
      "d.group_id as groupId",
      "g.name as groupName",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.official_name as placeOfficialName",
      "j.kind as placeKind",
      "w.reason as withdrawnBecause",
      "w.at as withdrawnAt",
    ])
    .where("d.id", "=", id)
    .executeTakeFirst();
}

/** The steps of one document with their sources, the earliest first. */
export function listStagesOfDocument(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_stages as s")
    .select(STEP)
    .select([
      "s.source_url as sourceUrl",
      "s.note",
      "s.recorded_at as recordedAt",
    ])
    .where("s.document_id", "=", documentId)
    .orderBy("s.on_date")
    .orderBy("s.id")
    .execute();
}

/** What does one document say, removed clauses too? In the catalogue's order. */
export function listClausesOfDocument(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .innerJoin("provision_categories as k", "k.id", "p.category_id")
    .leftJoin("groups as v", "v.id", "c.verified_group_id")
    .leftJoin("groups as s", "s.id", "c.seconded_group_id")
    .select([
      "c.id",
      "p.key as provisionKey",
      "c.coverage",
      "c.exceptions",
      "c.section",
      "c.quote",
      "c.practice",
      "c.last_verified_on as lastVerifiedOn",
      "c.seconded_on as secondedOn",
      "c.seconded_as as secondedAs",
      "v.name as verifiedBy",
      "s.name as secondedBy",
      "c.removed_at as removedAt",
      "c.version",
    ])
    .where("c.document_id", "=", documentId)
    .orderBy("k.position")
    .orderBy("p.position")
    .orderBy("c.id")
    .execute();
}

/** A clause with its document and place; undefined when there is none. */
export function findPolicyClause(db: Reader, id: string) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select([
      "c.id",
      "c.document_id as documentId",
      "p.key as provisionKey",
      "c.coverage",
      "c.exceptions",
      "c.section",
      "c.quote",
      "c.practice",
      "c.last_verified_on as lastVerifiedOn",
      "c.removed_at as removedAt",
      "c.version",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.state_code as placeState",
      "d.title",
      "d.number",
      "d.instrument",
      "d.source_url as sourceUrl",
      "d.archived_url as archivedUrl",
      "d.source_title as sourceTitle",
      "d.stated_on as statedOn",
      "d.stated_precision as statedPrecision",
      "w.at as withdrawnAt",
    ])
    .where("c.id", "=", id)
    .executeTakeFirst();
}

/** Who checked the clauses of a document, and when? The latest first. */
export function listChecksOfDocument(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_checks as k")
    .innerJoin("policy_clauses as c", "c.id", "k.clause_id")
    .leftJoin("groups as g", "g.id", "k.group_id")
    .select([
      "k.id",
      "k.clause_id as clauseId",
      "k.checked_on as checkedOn",
      "k.note",
      "g.name as groupName",
    ])
    .where("c.document_id", "=", documentId)
    .orderBy("k.checked_on", "desc")
    .orderBy("k.id", "desc")
    .limit(200)
    .execute();
}

/** What were the clauses of a document recorded to say before? Latest first. */
export function listVersionsOfDocument(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_clause_versions as v")
    .innerJoin("policy_clauses as c", "c.id", "v.clause_id")
    .leftJoin("groups as g", "g.id", "v.group_id")
    .select([
      "v.id",
      "v.clause_id as clauseId",
      "v.version",
      "v.coverage",
      "v.exceptions",
      "v.section",
      "v.quote",
      "v.practice",
      "v.replaced_at as replacedAt",
      "g.name as groupName",
    ])
    .where("c.document_id", "=", documentId)
    .orderBy("v.replaced_at", "desc")
    .orderBy("v.id", "desc")
    .limit(200)
    .execute();
}
