import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  BookContactTable,
  BookKeyTable,
  BookSilenceTable,
} from "../schema/books";
import { inBatches } from "./batches";

/**
 * Holds the group's book until the transaction ends, so that two imports never
 * bring the same person twice.
 */
export async function holdBook(trx: Writer, groupId: string): Promise<void> {
  await trx
    .updateTable("groups")
    .set(({ ref }) => ({ name: ref("name") }))
    .where("id", "=", groupId)
    .execute();
}

/** Who stands in the group's book? In order of coming. */
export function listBookContacts(
  db: Reader,
  { groupId, limit }: { groupId: string; limit: number },
) {
  return db
    .selectFrom("book_contacts")
    .select(["id", "sealed", "mail"])
    .where("group_id", "=", groupId)
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** These entries of the group's book. */
export function listBookContactsById(
  db: Reader,
  { groupId, ids }: { groupId: string; ids: readonly string[] },
) {
  return inBatches(ids, 500, (batch) =>
    db
      .selectFrom("book_contacts")
      .select(["id", "sealed", "mail"])
      .where("group_id", "=", groupId)
      .where("id", "in", batch)
      .orderBy("id")
      .execute(),
  );
}

/** One entry of the group's book. */
export function findBookContact(
  db: Reader,
  { groupId, id }: { groupId: string; id: string },
) {
  return db
    .selectFrom("book_contacts")
    .select([
      "id",
      "sealed",
      "mail",
      "import_id as importId",
      "created_at as createdAt",
      "changed_at as changedAt",
    ])
    .where("group_id", "=", groupId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Who is known by one of these hashes? */
export function listContactsByKeys(
  db: Reader,
  { groupId, hashes }: { groupId: string; hashes: readonly string[] },
) {
  return inBatches(hashes, 500, (batch) =>
    db
      .selectFrom("book_keys as k")
      .innerJoin("book_contacts as c", "c.id", "k.contact_id")
      .select(["k.key_hash as keyHash", "c.id", "c.sealed", "c.mail"])
      .where("k.group_id", "=", groupId)
      .where("k.key_hash", "in", batch)
      .orderBy("k.key_hash")
      .orderBy("c.id")
      .execute(),
  );
}

export async function insertBookContacts(
  trx: Writer,
  rows: readonly Insertable<BookContactTable>[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("book_contacts").values(batch).execute();
    return [];
  });
}

/** What is known of somebody now. */
export async function updateBookContact(
  trx: Writer,
  id: string,
  change: Pick<
    BookContactTable,
    "sealed" | "mail" | "changed_by_import_id" | "changed_at"
  >,
): Promise<void> {
  await trx
    .updateTable("book_contacts")
    .set(change)
    .where("id", "=", id)
    .execute();
}

/** Takes people out of the group's book, with all that hangs on them. */
export async function deleteBookContacts(
  trx: Writer,
  { groupId, ids }: { groupId: string; ids: readonly string[] },
): Promise<number> {
  const gone = await inBatches(ids, 500, async (batch) => {
    const own = await trx
      .selectFrom("book_contacts")
      .select("id")
      .where("group_id", "=", groupId)
      .where("id", "in", batch)
      .orderBy("id")
      .execute();
    const these = own.map(({ id }) => id);
    if (these.length === 0) return [];
    await trx
      .deleteFrom("book_signups")
      .where("contact_id", "in", these)
      .execute();
    await trx
      .deleteFrom("book_import_changes")
      .where("contact_id", "in", these)
      .execute();
    await trx
      .deleteFrom("book_keys")
      .where("contact_id", "in", these)
      .execute();
    await trx.deleteFrom("book_contacts").where("id", "in", these).execute();
    return these;
  });
  return gone.length;
}

/** Adds by what people are found; what is there already stays. */
export async function insertBookKeys(
  trx: Writer,
  rows: readonly BookKeyTable[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx
      .insertInto("book_keys")
      .values(batch)
      .onConflict((oc) => oc.doNothing())
      .execute();
    return [];
  });
}

export async function deleteBookKeys(
  trx: Writer,
  contactId: string,
): Promise<void> {
  await trx
    .deleteFrom("book_keys")
    .where("contact_id", "=", contactId)
    .execute();
}

/** Which of these addresses said no to mail of this group? */
export async function listBookSilences(
  db: Reader,
  { groupId, hashes }: { groupId: string; hashes: readonly string[] },
): Promise<string[]> {
  const rows = await inBatches(hashes, 500, (batch) =>
    db
      .selectFrom("book_silences")
      .select("email_hash as emailHash")
      .where("group_id", "=", groupId)
      .where("email_hash", "in", batch)
      .orderBy("email_hash")
      .execute(),
  );
  return rows.map((row) => row.emailHash);
}

/** Remembers who said no to mail; the first day of it stays. */
export async function insertBookSilences(
  trx: Writer,
  rows: readonly BookSilenceTable[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx
      .insertInto("book_silences")
      .values(batch)
      .onConflict((oc) => oc.doNothing())
      .execute();
    return [];
  });
}
