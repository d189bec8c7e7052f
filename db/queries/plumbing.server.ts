import type { Reader, Writer } from "../connection.server";
import { plus } from "../dialect.server";
import type { FormOnceTable, OutboxTable } from "../schema/plumbing";

/** Was this form carried out before, and with what answer? */
export function findFormOnce(db: Reader, key: string) {
  return db
    .selectFrom("form_once")
    .select(["key", "result"])
    .where("key", "=", key)
    .executeTakeFirst();
}

export async function insertFormOnce(
  trx: Writer,
  row: FormOnceTable,
): Promise<void> {
  await trx.insertInto("form_once").values(row).execute();
}

export async function insertMails(
  trx: Writer,
  rows: readonly OutboxTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("outbox").values(rows).execute();
}

/** Which mails should be tried now? Oldest first. */
export function listDueMail(
  db: Reader,
  { now, limit }: { now: string; limit: number },
) {
  return db
    .selectFrom("outbox")
    .select([
      "id",
      "to_address",
      "subject",
      "body_text",
      "headers",
      "petition_id",
      "follow_id",
      "tries",
      "next_try_at",
    ])
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null)
    .where("next_try_at", "<=", now)
    .orderBy("next_try_at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Takes a mail for sending; false when another process was faster. */
export async function takeMail(
  trx: Writer,
  { id, seen, until }: { id: string; seen: string; until: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("outbox")
    .set({ next_try_at: until })
    .where("id", "=", id)
    .where("next_try_at", "=", seen)
    .where("sent_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function markMailSent(
  trx: Writer,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({ sent_at: at, tries: plus("tries", 1), last_error: null })
    .where("id", "=", id)
    .execute();
}

export async function markMailFailed(
  trx: Writer,
  failure: {
    id: string;
    nextTryAt: string;
    givenUpAt: string | null;
    error: string;
  },
): Promise<void> {
  await trx
    .updateTable("outbox")
    .set({
      tries: plus("tries", 1),
      next_try_at: failure.nextTryAt,
      given_up_at: failure.givenUpAt,
      last_error: failure.error,
    })
    .where("id", "=", failure.id)
    .execute();
}

/** The latest mails, newest first: what development shows at /dev/mail. */
export function listRecentMail(db: Reader, limit: number) {
  return db
    .selectFrom("outbox")
    .select([
      "id",
      "to_address",
      "subject",
      "body_text",
      "petition_id",
      "follow_id",
      "created_at",
      "sent_at",
      "given_up_at",
    ])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** A small fact the site keeps about itself. */
export async function readSetting(
  db: Reader,
  key: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("settings")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value ?? null;
}

export async function writeSetting(
  trx: Writer,
  key: string,
  value: string,
): Promise<void> {
  await trx
    .insertInto("settings")
    .values({ key, value })
    .onConflict((oc) => oc.column("key").doUpdateSet({ value }))
    .execute();
}

/** Writes a setting that is not there yet; returns the one that stands. */
export async function insertSettingOnce(
  trx: Writer,
  key: string,
  value: string,
): Promise<string> {
  await trx
    .insertInto("settings")
    .values({ key, value })
    .onConflict((oc) => oc.column("key").doNothing())
    .execute();
  return (await readSetting(trx, key)) ?? value;
}

/** Does the database answer? For /health. */
export async function answers(db: Reader): Promise<boolean> {
  await db.selectFrom("settings").select("key").limit(1).execute();
  return true;
}

/** Forgets mails that left (or were given up) before `before`. */
export async function deleteFinishedMail(
  trx: Writer,
  before: string,
): Promise<number> {
  const result = await trx
    .deleteFrom("outbox")
    .where((eb) =>
      eb.or([eb("sent_at", "<", before), eb("given_up_at", "<", before)]),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Forgets the marks of forms shown before `before`. */
export async function deleteOldFormOnce(
  trx: Writer,
  before: string,
): Promise<number> {
  const result = await trx
    .deleteFrom("form_once")
    .where("at", "<", before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** How many mails wait for their next try. */
export async function countWaitingMail(db: Reader): Promise<number> {
  const row = await db
    .selectFrom("outbox")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("sent_at", "is", null)
    .where("given_up_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Mails that were given up, latest first, without what is private in them. */
export function listDeadLetters(db: Reader, limit: number) {
  return db
    .selectFrom("outbox")
    .select(["id", "created_at", "given_up_at", "tries", "last_error"])
    .where("given_up_at", "is not", null)
    .where("sent_at", "is", null)
    .orderBy("given_up_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Lets mails that were given up be tried anew, all of them or one. */
export async function reviveDeadLetters(
  trx: Writer,
  { now, id }: { now: string; id: string | null },
): Promise<number> {
  const result = await trx
    .updateTable("outbox")
    .set({ given_up_at: null, tries: 0, next_try_at: now })
    .where("given_up_at", "is not", null)
    .where("sent_at", "is", null)
    .$if(id !== null, (qb) => qb.where("id", "=", id ?? ""))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
