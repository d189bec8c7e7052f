import type { Reader, Writer } from "../connection.server";
import type {
  ImportMappingTable,
  ImportTablePartTable,
  ImportTableTable,
} from "../schema/transfers";

export async function insertImportTable(
  trx: Writer,
  row: ImportTableTable,
): Promise<void> {
  await trx.insertInto("import_tables").values(row).execute();
}

export async function insertImportTablePart(
  trx: Writer,
  row: ImportTablePartTable,
): Promise<void> {
  await trx.insertInto("import_table_parts").values(row).execute();
}

/** A table that one of these groups brought, with its place. */
export function findImportTable(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return Promise.resolve(undefined);
  return db
    .selectFrom("import_tables as t")
    .innerJoin("jurisdictions as j", "j.id", "t.jurisdiction_id")
    .select([
      "t.id",
      "t.group_id as groupId",
      "t.about",
      "t.run_id as runId",
      "j.id as placeId",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.kind as placeKind",
      "j.time_zone as timeZone",
    ])
    .where("t.id", "=", id)
    .where("t.group_id", "in", groupIds)
    .executeTakeFirst();
}

/** From which table was this import planned? */
export function findTableOfRun(db: Reader, runId: string) {
  return db
    .selectFrom("import_tables")
    .select(["id", "about"])
    .where("run_id", "=", runId)
    .orderBy("id")
    .executeTakeFirst();
}

/** Pieces of a table behind this position, in order. */
export function listImportTableParts(
  db: Reader,
  tableId: string,
  { after, limit }: { after: number; limit: number },
) {
  return db
    .selectFrom("import_table_parts")
    .select(["position", "file", "lines"])
    .where("table_id", "=", tableId)
    .where("position", ">", after)
    .orderBy("position")
    .limit(limit)
    .execute();
}

/**
 * Notes which import was planned from a table, and how it was read, if the
 * table still is what the caller believes.
 * @returns whether it was; not when somebody took it over, or took it away
 */
export async function linkTableToRun(
  trx: Writer,
  id: string,
  { from, ...change }: { from: string; run_id: string; about: string },
): Promise<boolean> {
  const linked = await trx
    .updateTable("import_tables")
    .set(change)
    .where("id", "=", id)
    .where("about", "=", from)
    .executeTakeFirst();
  return linked.numUpdatedRows > 0n;
}

/**
 * Takes tables away that nobody needs any more: their import was carried out
 * or set aside, or they were brought before this moment.
 */
export async function deleteSpentTables(
  trx: Writer,
  before: string,
): Promise<void> {
  const spent = await trx
    .selectFrom("import_tables as t")
    .leftJoin("import_runs as r", "r.id", "t.run_id")
    .select("t.id")
    .where((eb) =>
      eb.or([
        eb("t.created_at", "<", before),
        eb("r.state", "in", ["done", "discarded"]),
      ]),
    )
    .orderBy("t.id")
    .limit(100)
    .execute();
  const ids = spent.map(({ id }) => id);
  if (ids.length === 0) return;
  await trx
    .deleteFrom("import_table_parts")
    .where("table_id", "in", ids)
    .execute();
  await trx.deleteFrom("import_tables").where("id", "in", ids).execute();
}

/** How this group matched tables of this place, the latest first. */
export function listMappings(
  db: Reader,
  groupId: string,
  placeId: string,
  limit: number,
) {
  return db
    .selectFrom("import_mappings")
    .select(["fingerprint", "header", "mapping"])
    .where("group_id", "=", groupId)
    .where("jurisdiction_id", "=", placeId)
    .orderBy("used_at", "desc")
    .orderBy("fingerprint")
    .limit(limit)
    .execute();
}

/** Remembers how a table was matched; the newest wins. */
export async function keepMapping(
  trx: Writer,
  row: ImportMappingTable,
): Promise<void> {
  const { header, mapping, used_at } = row;
  await trx
    .insertInto("import_mappings")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["group_id", "jurisdiction_id", "fingerprint"])
        .doUpdateSet({ header, mapping, used_at }),
    )
    .execute();
}
