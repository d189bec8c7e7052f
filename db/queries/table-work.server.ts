import type { Reader, Writer } from "../connection.server";

/** A table that is to be worked on, whoever brought it. */
export function findTableToWork(db: Reader, id: string) {
  return db
    .selectFrom("import_tables")
    .select([
      "id",
      "group_id as groupId",
      "account_id as accountId",
      "about",
      "run_id as runId",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

/**
 * Changes what is kept of a table beside its rows, if it still is what the
 * caller believes.
 * @returns whether it was
 */
export async function changeTable(
  trx: Writer,
  id: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const changed = await trx
    .updateTable("import_tables")
    .set({ about: to })
    .where("id", "=", id)
    .where("about", "=", from)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** What a table's columns hold, as its reader wrote it down (position -1). */
export async function findTableProfile(
  db: Reader,
  tableId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("import_table_parts")
    .select("lines")
    .where("table_id", "=", tableId)
    .where("position", "=", -1)
    .executeTakeFirst();
  return row?.lines ?? null;
}

/** What was read of a table so far; it is read again from the beginning. */
export async function deleteTableParts(
  trx: Writer,
  tableId: string,
): Promise<void> {
  await trx
    .deleteFrom("import_table_parts")
    .where("table_id", "=", tableId)
    .execute();
}

/** Takes a table away of which no import was planned. */
export async function deleteUnplannedTable(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const free = await trx
    .updateTable("import_tables")
    .set({ about: "{}" })
    .where("id", "=", id)
    .where("run_id", "is", null)
    .executeTakeFirst();
  if (free.numUpdatedRows === 0n) return false;
  await deleteTableParts(trx, id);
  await trx.deleteFrom("import_tables").where("id", "=", id).execute();
  return true;
}
