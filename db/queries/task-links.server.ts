import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { TaskLinkTable } from "../schema/tasks";

export async function insertTaskLink(
  trx: Writer,
  row: Insertable<TaskLinkTable>,
): Promise<void> {
  await trx.insertInto("task_links").values(row).execute();
}

/** Whose link is this, and for which task? By the hash of its secret. */
export function findTaskLink(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return db
    .selectFrom("task_links as l")
    .select([
      "l.task_id as taskId",
      "l.canonical_email as canonicalEmail",
      "l.email",
      "l.name",
      "l.locale",
      "l.expires_at as expiresAt",
    ])
    .where("l.token_hash", "=", tokenHash)
    .where("l.expires_at", ">", now)
    .executeTakeFirst();
}

/** How many links went to this mailbox since then? */
export async function countTaskLinks(
  db: Reader,
  { canonicalEmail, since }: { canonicalEmail: string; since: string },
): Promise<number> {
  const row = await db
    .selectFrom("task_links as l")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("l.canonical_email", "=", canonicalEmail)
    .where("l.created_at", ">", since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Lets a link that was used serve until its task is over. */
export async function extendTaskLink(
  trx: Writer,
  { tokenHash, until }: { tokenHash: string; until: string },
): Promise<void> {
  await trx
    .updateTable("task_links")
    .set({ expires_at: until })
    .where("token_hash", "=", tokenHash)
    .where("expires_at", "<", until)
    .execute();
}

/** Forgets links whose time is over, with the names in them. */
export async function deleteOldTaskLinks(
  trx: Writer,
  now: string,
): Promise<void> {
  await trx.deleteFrom("task_links").where("expires_at", "<", now).execute();
}
