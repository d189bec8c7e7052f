import type { Reader, Writer } from "../connection.server";
import { lower } from "../dialect.server";
import type { InvitationTable } from "../schema/groups";

function openInvitations(db: Reader, now: string) {
  return db
    .selectFrom("invitations as i")
    .where("i.accepted_at", "is", null)
    .where("i.revoked_at", "is", null)
    .where("i.expires_at", ">", now);
}

/** Who is invited and has not answered? Latest first. */
export function listOpenInvitations(
  db: Reader,
  { groupId, now }: { groupId: string; now: string },
) {
  return openInvitations(db, now)
    .innerJoin("accounts as a", "a.id", "i.invited_by")
    .select([
      "i.id",
      "i.email",
      "i.role",
      "i.created_at as createdAt",
      "i.expires_at as expiresAt",
      "a.name as inviterName",
    ])
    .where("i.group_id", "=", groupId)
    .orderBy("i.created_at", "desc")
    .orderBy("i.id", "desc")
    .limit(200)
    .execute();
}

/** How many invitations has the group sent since then? */
export async function countInvitationsSince(
  db: Reader,
  { groupId, since }: { groupId: string; since: string },
): Promise<number> {
  const row = await db
    .selectFrom("invitations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("created_at", ">", since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What does this invitation, still open, invite to? */
export function findOpenInvitation(
  db: Reader,
  { tokenHash, now }: { tokenHash: string; now: string },
) {
  return openInvitations(db, now)
    .innerJoin("groups as g", "g.id", "i.group_id")
    .innerJoin("accounts as a", "a.id", "i.invited_by")
    .select([
      "i.id",
      "i.email",
      "i.role",
      "g.id as groupId",
      "g.slug as groupSlug",
      "g.name as groupName",
      "a.name as inviterName",
    ])
    .where("i.token_hash", "=", tokenHash)
    .executeTakeFirst();
}

export async function insertInvitation(
  trx: Writer,
  row: InvitationTable,
): Promise<void> {
  await trx.insertInto("invitations").values(row).execute();
}

/** Uses an invitation up; false when it is not open any more. */
export async function spendInvitation(
  trx: Writer,
  use: { id: string; accountId: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ accepted_at: use.now, accepted_by: use.accountId })
    .where("id", "=", use.id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", use.now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes an invitation of this group back; false when it is not open. */
export async function revokeInvitationRow(
  trx: Writer,
  { groupId, id, now }: { groupId: string; id: string; now: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back what this address was sent before: only the last one counts. */
export async function revokeInvitationsTo(
  trx: Writer,
  { groupId, email, now }: { groupId: string; email: string; now: string },
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where((eb) => eb(lower(eb.ref("email")), "=", email.toLowerCase()))
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}

/** Takes back what somebody sent who may not invite any more. */
export async function revokeInvitationsBy(
  trx: Writer,
  {
    groupId,
    accountId,
    now,
  }: { groupId: string; accountId: string; now: string },
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ revoked_at: now })
    .where("group_id", "=", groupId)
    .where("invited_by", "=", accountId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .execute();
}

/** Forgets whom old invitations were sent to; that they were sent stays. */
export async function forgetInvitedAddresses(
  trx: Writer,
  expiredBefore: string,
): Promise<void> {
  await trx
    .updateTable("invitations")
    .set({ email: "" })
    .where("expires_at", "<", expiredBefore)
    .where("email", "!=", "")
    .execute();
}
