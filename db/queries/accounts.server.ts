import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  AccountSessionTable,
  AccountTable,
  PasswordResetTable,
  SetupLinkTable,
} from "../schema/accounts";

/** Whose session is this, and is it known at all? By the hash of its id. */
export function findSession(db: Reader, idHash: string) {
  return db
    .selectFrom("account_sessions as s")
    .innerJoin("accounts as a", "a.id", "s.account_id")
    .select([
      "s.account_id",
      "s.created_at",
      "s.expires_at",
      "s.last_seen_at",
      "s.device",
      "s.rights",
      "s.superseded_at",
      "a.name",
      "a.email",
      "a.locale",
    ])
    .where("s.id_hash", "=", idHash)
    .executeTakeFirst();
}

/** Where is this person signed in? Latest visit first. */
export function listSessionsOf(db: Reader, accountId: string) {
  return db
    .selectFrom("account_sessions")
    .select([
      "id_hash",
      "account_id",
      "created_at",
      "expires_at",
      "last_seen_at",
      "device",
      "rights",
      "superseded_at",
    ])
    .where("account_id", "=", accountId)
    .where("superseded_at", "is", null)
    .orderBy("last_seen_at", "desc")
    .orderBy("id_hash")
    .limit(100)
    .execute();
}

export async function insertSession(
  trx: Writer,
  row: Insertable<AccountSessionTable>,
): Promise<void> {
  await trx.insertInto("account_sessions").values(row).execute();
}

export async function updateSessionExpiry(
  trx: Writer,
  idHash: string,
  change: Pick<AccountSessionTable, "expires_at" | "last_seen_at">,
): Promise<void> {
  await trx
    .updateTable("account_sessions")
    .set(change)
    .where("id_hash", "=", idHash)
    .execute();
}

/** Notes what the person might do when this id was first used. */
export async function noteRights(
  trx: Writer,
  idHash: string,
  rights: string,
): Promise<void> {
  await trx
    .updateTable("account_sessions")
    .set({ rights })
    .where("id_hash", "=", idHash)
    .execute();
}

/**
 * Puts another id in the place of this one, which stays good until it is
 * cleared away; false when that was done before.
 */
export async function supersedeSession(
  trx: Writer,
  idHash: string,
  by: { id_hash: string; rights: string; at: string },
): Promise<boolean> {
  const old = await trx
    .updateTable("account_sessions")
    .set({ superseded_at: by.at })
    .where("id_hash", "=", idHash)
    .where("superseded_at", "is", null)
    .returning(["account_id", "created_at", "expires_at", "device"])
    .executeTakeFirst();
  if (!old) return false;
  await insertSession(trx, {
    ...old,
    id_hash: by.id_hash,
    rights: by.rights,
    last_seen_at: by.at,
  });
  return true;
}

/** Notes that this browser was here. */
export async function touchSession(
  trx: Writer,
  idHash: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable("account_sessions")
    .set({ last_seen_at: now })
    .where("id_hash", "=", idHash)
    .execute();
}

export async function deleteSession(
  trx: Writer,
  idHash: string,
): Promise<void> {
  await trx
    .deleteFrom("account_sessions")
    .where("id_hash", "=", idHash)
    .execute();
}

/** Ends one session of this person, named by its stored hash. */
export async function deleteSessionOf(
  trx: Writer,
  accountId: string,
  idHash: string,
): Promise<void> {
  await trx
    .deleteFrom("account_sessions")
    .where("account_id", "=", accountId)
    .where("id_hash", "=", idHash)
    .execute();
}

export async function deleteSessionsOf(
  trx: Writer,
  accountId: string,
): Promise<void> {
  await trx
    .deleteFrom("account_sessions")
    .where("account_id", "=", accountId)
    .execute();
}

export async function deleteExpiredSessions(
  trx: Writer,
  now: string,
): Promise<void> {
  await trx
    .deleteFrom("account_sessions")
    .where("expires_at", "<", now)
    .execute();
}

/** Who signs in with this address? */
export function findAccountByEmail(db: Reader, canonicalEmail: string) {
  return db
    .selectFrom("accounts")
    .select(["id", "name", "email", "password_hash", "locale"])
    .where("canonical_email", "=", canonicalEmail)
    .executeTakeFirst();
}

export function findAccount(db: Reader, id: string) {
  return db
    .selectFrom("accounts")
    .select(["id", "name", "email", "password_hash", "locale", "created_at"])
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function insertAccount(
  trx: Writer,
  row: AccountTable,
): Promise<void> {
  await trx.insertInto("accounts").values(row).execute();
}

export async function updateAccount(
  trx: Writer,
  id: string,
  change: Partial<Pick<AccountTable, "name" | "locale" | "password_hash">>,
): Promise<void> {
  await trx.updateTable("accounts").set(change).where("id", "=", id).execute();
}

export async function insertPasswordReset(
  trx: Writer,
  row: PasswordResetTable,
): Promise<void> {
  await trx.insertInto("password_resets").values(row).execute();
}

/** Is this link for a new password good at this moment, and whose is it? */
export function findUsableReset(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return db
    .selectFrom("password_resets as r")
    .innerJoin("accounts as a", "a.id", "r.account_id")
    .select(["r.account_id", "a.email", "a.name", "a.locale"])
    .where("r.token_hash", "=", tokenHash)
    .where("r.used_at", "is", null)
    .where("r.expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses the link up; false when it was used or has expired meanwhile. */
export async function spendReset(
  trx: Writer,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("password_resets")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets links for new passwords whose hour is over. */
export async function deleteOldResets(trx: Writer, now: string): Promise<void> {
  await trx
    .deleteFrom("password_resets")
    .where("expires_at", "<", now)
    .execute();
}

/** Uses up every open link of this person. */
export async function spendResetsOf(
  trx: Writer,
  { accountId, now }: { accountId: string; now: string },
): Promise<void> {
  await trx
    .updateTable("password_resets")
    .set({ used_at: now })
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .execute();
}

export async function insertSetupLink(
  trx: Writer,
  row: SetupLinkTable,
): Promise<void> {
  await trx.insertInto("setup_links").values(row).execute();
}

export function findUsableSetupLink(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return db
    .selectFrom("setup_links")
    .select("token_hash")
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** Uses the first-run link up; false when somebody was faster. */
export async function spendSetupLink(
  trx: Writer,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("setup_links")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets unused first-run links: each start prints a new one. */
export async function deleteUnusedSetupLinks(trx: Writer): Promise<void> {
  await trx.deleteFrom("setup_links").where("used_at", "is", null).execute();
}
