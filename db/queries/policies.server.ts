import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  PolicyCheckTable,
  PolicyClauseTable,
  PolicyClauseVersionTable,
  PolicyDocumentTable,
  PolicyStageTable,
  PolicyWithdrawalTable,
  ProvisionCategoryTable,
  ProvisionTable,
} from "../schema/policies";

// -------------------------------------------------------------- catalogue

/** Which categories of provisions are there? In their order. */
export function listProvisionCategories(db: Reader) {
  return db
    .selectFrom("provision_categories")
    .select(["id", "key", "position", "name_en as nameEn", "name_es as nameEs"])
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Which provisions are there? By category, in their order. */
export function listProvisions(db: Reader) {
  return db
    .selectFrom("provisions as p")
    .innerJoin("provision_categories as c", "c.id", "p.category_id")
    .select([
      "p.id",
      "p.key",
      "p.position",
      "c.key as categoryKey",
      "p.category_id as categoryId",
      "p.name_en as nameEn",
      "p.name_es as nameEs",
      "p.summary_en as summaryEn",
      "p.summary_es as summaryEs",
      "p.ilrc_item as ilrcItem",
      "p.decided_by as decidedBy",
      "p.created_by_group_id as createdByGroupId",
    ])
    .orderBy("c.position")
    .orderBy("p.position")
    .orderBy("p.id")
    .execute();
}

/** Puts a category in, or brings its place and names up to date. */
export async function upsertProvisionCategory(
  trx: Writer,
  row: Insertable<ProvisionCategoryTable>,
): Promise<void> {
  await trx
    .insertInto("provision_categories")
    .values(row)
    .onConflict((oc) =>
      oc.column("key").doUpdateSet({
        position: row.position,
        name_en: row.name_en,
        name_es: row.name_es,
      }),
    )
    .execute();
}

/** Puts a provision in, or brings its place and words up to date. */
export async function upsertProvision(
  trx: Writer,
  row: Insertable<ProvisionTable>,
): Promise<void> {
  await trx
    .insertInto("provisions")
    .values(row)
    .onConflict((oc) =>
      oc.column("key").doUpdateSet({
        category_id: row.category_id,
        position: row.position,
        name_en: row.name_en,
        name_es: row.name_es,
        summary_en: row.summary_en,
        summary_es: row.summary_es,
        ilrc_item: row.ilrc_item,
        decided_by: row.decided_by,
      }),
    )
    .execute();
}

// ---------------------------------------------------------------- reading

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
] as const;

const STAGE = [
  "s.id",
  "s.document_id as documentId",
  "s.stage",
  "s.on_date as onDate",
  "s.precision",
] as const;

/** Clauses of records that nobody took back. */
function standingClauses(db: Reader) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
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

export interface EverywhereFilter {
  /** Only about this provision; all when null. */
  readonly provisionKey: string | null;
  /** Only places of this state; all when null. */
  readonly stateCode: string | null;
}

/** What do documents anywhere say, with the place that each belongs to? */
export function listClausesEverywhere(
  db: Reader,
  { provisionKey, stateCode }: EverywhereFilter,
) {
  return standingClauses(db)
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .select(CLAUSE)
    .select([
      "j.slug",
      "j.kind",
      "j.name",
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
    ])
    .$if(provisionKey !== null, (qb) =>
      qb.where("p.key", "=", provisionKey ?? ""),
    )
    .$if(stateCode !== null, (qb) =>
      qb.where("j.state_code", "=", stateCode ?? ""),
    )
    .orderBy("j.name")
    .orderBy("j.id")
    .orderBy("c.id")
    .execute();
}

/** Which dated steps have those documents gone through? */
export function listStagesEverywhere(
  db: Reader,
  { provisionKey, stateCode }: EverywhereFilter,
) {
  return db
    .selectFrom("policy_stages as s")
    .select(STAGE)
    .where("s.document_id", "in", (eb) =>
      eb
        .selectFrom("policy_clauses as c")
        .innerJoin("policy_documents as d", "d.id", "c.document_id")
        .innerJoin("provisions as p", "p.id", "c.provision_id")
        .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
        .select("c.document_id")
        .$if(provisionKey !== null, (qb) =>
          qb.where("p.key", "=", provisionKey ?? ""),
        )
        .$if(stateCode !== null, (qb) =>
          qb.where("j.state_code", "=", stateCode ?? ""),
        ),
    )
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
    .orderBy("j.name")
    .orderBy("j.id")
    .execute();
}

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
    .select(STAGE)
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

/** What does one document say? In the order of the catalogue. */
export function listClausesOfDocument(db: Reader, documentId: string) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .innerJoin("provision_categories as k", "k.id", "p.category_id")
    .select([
      "c.id",
      "p.key as provisionKey",
      "c.coverage",
      "c.exceptions",
      "c.section",
      "c.quote",
      "c.practice",
      "c.last_verified_on as lastVerifiedOn",
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
      "c.version",
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

// ---------------------------------------------------------------- writing

export async function insertPolicyDocument(
  trx: Writer,
  row: Insertable<PolicyDocumentTable>,
): Promise<void> {
  await trx.insertInto("policy_documents").values(row).execute();
}

export async function insertPolicyStage(
  trx: Writer,
  row: Insertable<PolicyStageTable>,
): Promise<void> {
  await trx.insertInto("policy_stages").values(row).execute();
}

/** Writes down the stage that the dated steps amount to today. */
export async function setPolicyStage(
  trx: Writer,
  { id, stage }: { id: string; stage: string },
): Promise<void> {
  await trx
    .updateTable("policy_documents")
    .set({ stage })
    .where("id", "=", id)
    .execute();
}

export async function insertPolicyClause(
  trx: Writer,
  row: Insertable<PolicyClauseTable>,
): Promise<void> {
  await trx.insertInto("policy_clauses").values(row).execute();
}

/** Changes a clause if it still is as the editor saw it; else false. */
export async function updatePolicyClause(
  trx: Writer,
  { id, seenVersion }: { id: string; seenVersion: number },
  change: Pick<
    PolicyClauseTable,
    "coverage" | "exceptions" | "section" | "quote" | "practice"
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("policy_clauses")
    .set({ ...change, version: seenVersion + 1 })
    .where("id", "=", id)
    .where("version", "=", seenVersion)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function insertPolicyClauseVersion(
  trx: Writer,
  row: Insertable<PolicyClauseVersionTable>,
): Promise<void> {
  await trx.insertInto("policy_clause_versions").values(row).execute();
}

export async function insertPolicyCheck(
  trx: Writer,
  row: Insertable<PolicyCheckTable>,
): Promise<void> {
  await trx.insertInto("policy_checks").values(row).execute();
}

/** Marks a clause as checked, unless a later check stands already. */
export async function markPolicyClauseChecked(
  trx: Writer,
  { id, on, by }: { id: string; on: string; by: string },
): Promise<void> {
  await trx
    .updateTable("policy_clauses")
    .set({ last_verified_on: on, verified_by: by })
    .where("id", "=", id)
    .where((eb) =>
      eb.or([
        eb("last_verified_on", "is", null),
        eb("last_verified_on", "<=", on),
      ]),
    )
    .execute();
}

/** Words that changed are not the words that were checked. */
export async function resetPolicyClauseCheck(
  trx: Writer,
  id: string,
): Promise<void> {
  await trx
    .updateTable("policy_clauses")
    .set({ last_verified_on: null, verified_by: null })
    .where("id", "=", id)
    .execute();
}

export async function insertPolicyWithdrawal(
  trx: Writer,
  row: Insertable<PolicyWithdrawalTable>,
): Promise<void> {
  await trx.insertInto("policy_withdrawals").values(row).execute();
}
