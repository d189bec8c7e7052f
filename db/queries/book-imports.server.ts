import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { BookImportChangeTable, BookImportTable } from "../schema/books";
import { inBatches } from "./batches";

export async function insertBookImport(
  trx: Writer,
  row: Insertable<BookImportTable>,
): Promise<void> {
  await trx.insertInto("book_imports").values(row).execute();
}

/** One import of the group. */
export function findBookImport(
  db: Reader,
  { groupId, id }: { groupId: string; id: string },
) {
  return db
    .selectFrom("book_imports as i")
    .innerJoin("accounts as a", "a.id", "i.made_by")
    .select([
      "i.id",
      "i.layout",
      "i.file_name as fileName",
      "i.state",
      "i.sealed",
      "i.report",
      "i.made_at as madeAt",
      "a.name as madeBy",
      "i.done_at as doneAt",
    ])
    .where("i.group_id", "=", groupId)
    .where("i.id", "=", id)
    .executeTakeFirst();
}

/** What was brought to the group's book, latest first? */
export function listBookImports(
  db: Reader,
  { groupId, limit }: { groupId: string; limit: number },
) {
  return db
    .selectFrom("book_imports as i")
    .innerJoin("accounts as a", "a.id", "i.made_by")
    .select([
      "i.id",
      "i.layout",
      "i.file_name as fileName",
      "i.state",
      "i.made_at as madeAt",
      "a.name as madeBy",
    ])
    .where("i.group_id", "=", groupId)
    .where("i.state", "<>", "discarded")
    .orderBy("i.made_at", "desc")
    .orderBy("i.id", "desc")
    .limit(limit)
    .execute();
}

/** Keeps the answers of a waiting import; false when it is over. */
export async function updateWaitingBook(
  trx: Writer,
  { id, sealed }: { id: string; sealed: string },
): Promise<boolean> {
  const row = await trx
    .updateTable("book_imports")
    .set({ sealed })
    .where("id", "=", id)
    .where("state", "=", "planned")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a waiting import, and with it the file; false when it is over. */
export async function endWaitingBook(
  trx: Writer,
  {
    id,
    ...change
  }: { id: string } & Pick<BookImportTable, "state" | "report" | "done_at">,
): Promise<boolean> {
  const row = await trx
    .updateTable("book_imports")
    .set({ ...change, sealed: "" })
    .where("id", "=", id)
    .where("state", "=", "planned")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Says that an import was undone; false when somebody did before. */
export async function markBookUndone(
  trx: Writer,
  { id, by, at }: { id: string; by: string; at: string },
): Promise<boolean> {
  const row = await trx
    .updateTable("book_imports")
    .set({ state: "undone", undone_at: at, undone_by: by })
    .where("id", "=", id)
    .where("state", "=", "done")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of files that nobody carried out. */
export async function discardOldBooks(
  trx: Writer,
  before: string,
): Promise<void> {
  await trx
    .updateTable("book_imports")
    .set({ state: "discarded", sealed: "" })
    .where("state", "=", "planned")
    .where("made_at", "<", before)
    .execute();
}

/** Whom did this import bring? */
export async function listContactsBroughtBy(
  db: Reader,
  { importId, groupId }: { importId: string; groupId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom("book_contacts")
    .select("id")
    .where("import_id", "=", importId)
    .where("group_id", "=", groupId)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Whom did this import change and no later one, and how were they before? */
export function listBookChanges(db: Reader, importId: string) {
  return db
    .selectFrom("book_import_changes as b")
    .innerJoin("book_contacts as c", "c.id", "b.contact_id")
    .select([
      "c.id",
      "b.sealed_before as sealedBefore",
      "b.mail_before as mailBefore",
      "c.changed_by_import_id as changedBy",
    ])
    .where("b.import_id", "=", importId)
    .orderBy("c.id")
    .execute();
}

export async function insertBookChanges(
  trx: Writer,
  rows: readonly BookImportChangeTable[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx.insertInto("book_import_changes").values(batch).execute();
    return [];
  });
}

/** How people were before need not be known any more. */
export async function deleteBookChanges(
  trx: Writer,
  importId: string,
): Promise<void> {
  await trx
    .deleteFrom("book_import_changes")
    .where("import_id", "=", importId)
    .execute();
}
