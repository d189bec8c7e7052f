import type { Reader, Writer } from "../connection.server";
import type { ImportRunTable } from "../schema/votes";

/** The place an import is for, by its id or its address. */
export function findPlaceForImport(db: Reader, idOrSlug: string) {
  return db
    .selectFrom("jurisdictions")
    .select([
      "id",
      "slug",
      "name",
      "state_code as stateCode",
      "time_zone as timeZone",
    ])
    .where((eb) => eb.or([eb("id", "=", idOrSlug), eb("slug", "=", idOrSlug)]))
    .orderBy("id")
    .executeTakeFirst();
}

/** In which place does this group work? */
export function findPlaceOfGroup(db: Reader, groupId: string) {
  return db
    .selectFrom("groups as g")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select("j.slug")
    .where("g.id", "=", groupId)
    .executeTakeFirst();
}

/** Of which places are the bodies this system has brought? */
export function listPlacesOfSystem(db: Reader, system: string) {
  return db
    .selectFrom("external_ids as x")
    .innerJoin("bodies as b", "b.id", "x.subject_id")
    .innerJoin("jurisdictions as j", "j.id", "b.jurisdiction_id")
    .select(["j.id", "j.slug"])
    .distinct()
    .where("x.system", "=", system)
    .where("x.kind", "=", "body")
    .orderBy("j.slug")
    .execute();
}

/** Under which names did imports with this beginning bring bodies of a place? */
export async function listSystemsOfPlace(
  db: Reader,
  placeId: string,
  beginning: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("external_ids as x")
    .innerJoin("bodies as b", "b.id", "x.subject_id")
    .select("x.system")
    .distinct()
    .where("b.jurisdiction_id", "=", placeId)
    .where("x.kind", "=", "body")
    .orderBy("x.system")
    .execute();
  return rows
    .map((row) => row.system)
    .filter((system) => system.startsWith(beginning));
}

/**
 * Makes other imports for this place wait for the end of this transaction: two
 * at once would both find nothing and both create it.
 */
export async function lockPlaceForImport(
  trx: Writer,
  placeId: string,
): Promise<void> {
  await trx
    .updateTable("jurisdictions")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", placeId)
    .execute();
}

export async function insertImportRun(
  trx: Writer,
  row: ImportRunTable,
): Promise<void> {
  await trx.insertInto("import_runs").values(row).execute();
}

/** This import of one of these groups, without its files. */
export function findImportRun(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return Promise.resolve(undefined);
  return db
    .selectFrom("import_runs")
    .select([
      "id",
      "group_id as groupId",
      "account_id as accountId",
      "system",
      "options",
      "state",
      "report",
      "created_at as createdAt",
      "finished_at as finishedAt",
    ])
    .where("id", "=", id)
    .where("group_id", "in", groupIds)
    .executeTakeFirst();
}

/** Names and addresses of these bodies, by name. */
export function listBodiesToRead(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("bodies")
    .select(["id", "name", "slug"])
    .where("id", "in", ids)
    .orderBy("name_key")
    .orderBy("id")
    .execute();
}

/** These meetings with the names of their bodies, the latest first. */
export function listMeetingsToRead(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("meetings as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .select(["m.id", "m.local_date as localDate", "b.name as bodyName"])
    .where("m.id", "in", ids)
    .orderBy("m.local_date", "desc")
    .orderBy("b.name_key")
    .orderBy("m.id")
    .execute();
}

/** Names and addresses of these officials, by name. */
export function listOfficialsToRead(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("officials")
    .select(["id", "name", "slug"])
    .where("id", "in", ids)
    .orderBy("family_key")
    .orderBy("name_key")
    .orderBy("id")
    .execute();
}

/** The uploaded files of an import, as stored. */
export async function findImportFiles(
  db: Reader,
  id: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("import_runs")
    .select("files")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.files ?? null;
}

/** Latest imports of these groups, newest first. */
export function listImportRuns(
  db: Reader,
  groupIds: readonly string[],
  limit: number,
) {
  if (groupIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("import_runs as r")
    .leftJoin("accounts as a", "a.id", "r.account_id")
    .select([
      "r.id",
      "r.system",
      "r.options",
      "r.state",
      "r.created_at as createdAt",
      "a.name as accountName",
    ])
    .where("r.group_id", "in", groupIds)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .limit(limit)
    .execute();
}

/**
 * Moves an import on, if it still is as the caller last saw it.
 * @returns whether it was
 */
export async function moveImportRun(
  trx: Writer,
  id: string,
  seen: Pick<ImportRunTable, "state" | "report">,
  change: Partial<
    Pick<
      ImportRunTable,
      "state" | "report" | "files" | "options" | "finished_at"
    >
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("import_runs")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", seen.state)
    .where("report", "=", seen.report)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Imports that were looked at, never carried out, and are older than this. */
export async function discardOldImportRuns(
  trx: Writer,
  before: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable("import_runs")
    .set({ state: "discarded", files: "[]", finished_at: now })
    .where("state", "=", "planned")
    .where("created_at", "<", before)
    .execute();
}
