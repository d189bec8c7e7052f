import type { Reader, Writer } from "../connection.server";
import type { JoinRequestTable } from "../schema/groups";

/** Who asks to join and has no answer yet? Oldest first. */
export function listJoinRequests(db: Reader, groupId: string) {
  return db
    .selectFrom("join_requests as r")
    .innerJoin("accounts as a", "a.id", "r.account_id")
    .select([
      "r.id",
      "r.note",
      "r.created_at as createdAt",
      "a.name",
      "a.email",
    ])
    .where("r.group_id", "=", groupId)
    .where("r.decided_at", "is", null)
    .orderBy("r.created_at")
    .orderBy("r.id")
    .limit(200)
    .execute();
}

/** Somebody's latest wish to join the group, and what became of it. */
export function findLatestJoinRequest(
  db: Reader,
  { groupId, accountId }: { groupId: string; accountId: string },
) {
  return db
    .selectFrom("join_requests")
    .select(["id", "created_at", "decided_at", "decision"])
    .where("group_id", "=", groupId)
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Writes a wish down; false when this person's last one is still open. */
export async function insertJoinRequest(
  trx: Writer,
  row: JoinRequestTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("join_requests")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["group_id", "account_id"])
        .where("decided_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** An open wish to join this group, with whose it is. */
export function findOpenJoinRequest(
  db: Reader,
  { groupId, id }: { groupId: string; id: string },
) {
  return db
    .selectFrom("join_requests as r")
    .innerJoin("accounts as a", "a.id", "r.account_id")
    .select(["r.id", "a.id as accountId", "a.name", "a.email", "a.locale"])
    .where("r.group_id", "=", groupId)
    .where("r.id", "=", id)
    .where("r.decided_at", "is", null)
    .executeTakeFirst();
}

/** Answers a wish; false when somebody has done so already. */
export async function decideJoinRequest(
  trx: Writer,
  answer: {
    id: string;
    decision: "welcomed" | "declined";
    by: string;
    at: string;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("join_requests")
    .set({
      decision: answer.decision,
      decided_by: answer.by,
      decided_at: answer.at,
    })
    .where("id", "=", answer.id)
    .where("decided_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets what people wrote about themselves when they asked to join. */
export async function forgetJoinNotes(
  trx: Writer,
  decidedBefore: string,
): Promise<void> {
  await trx
    .updateTable("join_requests")
    .set({ note: "" })
    .where("decided_at", "<", decidedBefore)
    .where("note", "!=", "")
    .execute();
}
