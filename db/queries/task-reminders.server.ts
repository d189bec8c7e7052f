import type { Reader, Writer } from "../connection.server";
import type { TaskReminderTable } from "../schema/tasks";

/**
 * Sign-ups that hold a place in an open shift that begins within a span, with
 * the reminders already sent for that start, one row each (or one with null).
 * Soonest first.
 */
export function listClaimsToRemind(
  db: Reader,
  span: { from: string; to: string },
) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("claims as x", "x.task_id", "t.id")
    .innerJoin("accounts as a", "a.id", "x.account_id")
    .leftJoin("task_reminders as r", (join) =>
      join
        .onRef("r.claim_id", "=", "x.id")
        .onRef("r.starts_at", "=", "t.starts_at"),
    )
    .select([
      "x.id as claimId",
      "x.state as claimState",
      "x.claimed_at as claimedAt",
      "r.kind as sentKind",
      "r.sent_at as sentAt",
      "a.id as accountId",
      "a.name",
      "a.email",
      "a.locale",
      "t.id",
      "t.title",
      "t.location",
      "t.starts_at as startsAt",
      "t.ends_at as endsAt",
      "t.due_on as dueOn",
      "t.time_zone as timeZone",
    ])
    .where("t.state", "=", "open")
    .where("t.starts_at", ">", span.from)
    .where("t.starts_at", "<=", span.to)
    .where("x.state", "in", ["registered", "confirmed"])
    .orderBy("t.starts_at")
    .orderBy("x.id")
    .execute();
}

/**
 * Notes that a reminder goes out; false when another process was faster, or
 * the shift was moved or the sign-up taken back since it was looked at.
 */
export async function takeReminder(
  trx: Writer,
  row: TaskReminderTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("task_reminders")
    .columns(["claim_id", "kind", "starts_at", "sent_at"])
    .expression((eb) =>
      eb
        .selectFrom("claims as x")
        .innerJoin("tasks as t", "t.id", "x.task_id")
        .select(({ val }) => [
          "x.id",
          val(row.kind).as("kind"),
          "t.starts_at",
          val(row.sent_at).as("sent_at"),
        ])
        .where("x.id", "=", row.claim_id)
        .where("x.state", "in", ["registered", "confirmed"])
        .where("t.state", "=", "open")
        .where("t.starts_at", "=", row.starts_at),
    )
    .onConflict((oc) =>
      oc.columns(["claim_id", "kind", "starts_at"]).doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
