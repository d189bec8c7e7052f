import type { Reader, Writer } from "../connection.server";
import type {
  PolicyImportPartTable,
  PolicyImportTable,
} from "../schema/policies";

// ---------------------------------------------------- what is on record

/** All places by all their names, for matching the rows of a table. */
export function listPlacesForMatching(db: Reader) {
  return db
    .selectFrom("jurisdictions")
    .select([
      "id",
      "slug",
      "kind",
      "name",
      "official_name as officialName",
      "state_code as stateCode",
      "county_name as countyName",
      "ocd_id as ocdId",
      "geoid",
      "population",
    ])
    .where("removed_at", "is", null)
    .orderBy("id")
    .execute();
}

/** All other names of places. */
export function listNamesForMatching(db: Reader) {
  return db
    .selectFrom("jurisdiction_names")
    .select(["jurisdiction_id as placeId", "name"])
    .orderBy("jurisdiction_id")
    .orderBy("id")
    .execute();
}

/** All policy documents, with what tells them apart. */
export function listDocumentsForMatching(db: Reader) {
  return db
    .selectFrom("policy_documents as d")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .select([
      "d.id",
      "d.jurisdiction_id as placeId",
      "d.title",
      "d.number",
      "d.instrument",
      "d.source_url as sourceUrl",
      "d.source_title as sourceTitle",
      "d.stated_on as statedOn",
      "w.at as withdrawnAt",
    ])
    .orderBy("d.id")
    .execute();
}

/** All clauses of policy documents. */
export function listClausesForMatching(db: Reader) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .select([
      "c.id",
      "c.document_id as documentId",
      "p.key as provision",
      "c.coverage",
      "c.exceptions",
      "c.section",
      "c.quote",
      "c.practice",
    ])
    .orderBy("c.id")
    .execute();
}

/** All dated steps of policy documents. */
export function listStagesForMatching(db: Reader) {
  return db
    .selectFrom("policy_stages")
    .select([
      "id",
      "document_id as documentId",
      "stage",
      "on_date as onDate",
      "precision",
    ])
    .orderBy("id")
    .execute();
}

/** Which documents did this system bring, by its own ids? */
export function listPolicyLinks(db: Reader, system: string) {
  return db
    .selectFrom("external_ids")
    .select(["external_id as externalId", "subject_id as documentId"])
    .where("system", "=", system)
    .where("kind", "=", "policy_document")
    .orderBy("external_id")
    .execute();
}

/** Makes other imports of policies wait for the end of this transaction. */
export async function lockPolicyImports(trx: Writer): Promise<void> {
  await trx
    .updateTable("provision_categories")
    .set((eb) => ({ position: eb.ref("position") }))
    .execute();
}

// -------------------------------------------------------- waiting tables

export async function insertPolicyImport(
  trx: Writer,
  row: PolicyImportTable,
  parts: readonly PolicyImportPartTable[],
): Promise<void> {
  await trx.insertInto("policy_imports").values(row).execute();
  for (const part of parts) {
    await trx.insertInto("policy_import_parts").values(part).execute();
  }
}

/** This import of one of these groups; undefined when there is none. */
export async function findPolicyImport(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return undefined;
  return db
    .selectFrom("policy_imports")
    .selectAll()
    .where("id", "=", id)
    .where("group_id", "in", groupIds)
    .executeTakeFirst();
}

/** The rows of a waiting table, piece by piece. */
export function listPolicyImportParts(db: Reader, id: string) {
  return db
    .selectFrom("policy_import_parts")
    .select(["file", "lines"])
    .where("import_id", "=", id)
    .orderBy("position")
    .execute();
}

/** The latest imports of policies of these groups, newest first. */
export async function listPolicyImports(
  db: Reader,
  groupIds: readonly string[],
  limit: number,
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("policy_imports as i")
    .leftJoin("accounts as a", "a.id", "i.account_id")
    .select([
      "i.id",
      "i.kind",
      "i.file_name as fileName",
      "i.state",
      "i.created_at as createdAt",
      "a.name as accountName",
    ])
    .where("i.group_id", "in", groupIds)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(limit)
    .execute();
}

/** How this group last matched a table of this heading; undefined: never. */
export function findPolicyMapping(
  db: Reader,
  groupId: string,
  fingerprint: string,
) {
  return db
    .selectFrom("policy_imports")
    .select(["mapping"])
    .where("group_id", "=", groupId)
    .where("fingerprint", "=", fingerprint)
    .where("mapping", "is not", null)
    .where("state", "in", ["planned", "done"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Moves an import on if it still waits.
 * @returns whether it did
 */
export async function movePolicyImport(
  trx: Writer,
  id: string,
  change: Partial<
    Pick<
      PolicyImportTable,
      "state" | "mapping" | "choices" | "report" | "finished_at"
    >
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("policy_imports")
    .set(change)
    .where("id", "=", id)
    .where("state", "in", ["columns", "planned"])
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes the rows of a table away that is stored or put aside. */
export async function deletePolicyImportParts(
  trx: Writer,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("policy_import_parts")
    .where("import_id", "=", id)
    .execute();
}

/** Takes the rows away of tables nobody came back to. */
export async function deleteStalePolicyImports(
  trx: Writer,
  before: string,
): Promise<void> {
  await trx
    .deleteFrom("policy_import_parts")
    .where("import_id", "in", (eb) =>
      eb
        .selectFrom("policy_imports")
        .select("id")
        .where("state", "in", ["columns", "planned"])
        .where("created_at", "<", before),
    )
    .execute();
  await trx
    .updateTable("policy_imports")
    .set({ state: "discarded" })
    .where("state", "in", ["columns", "planned"])
    .where("created_at", "<", before)
    .execute();
}
