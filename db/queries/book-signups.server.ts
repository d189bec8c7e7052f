import type { Reader, Writer } from "../connection.server";
import type { BookSignupTable } from "../schema/books";
import { inBatches } from "./batches";

/** Tasks of the group that a sign-up elsewhere may be for, latest first. */
export function listTasksForSignups(
  db: Reader,
  { groupId, limit }: { groupId: string; limit: number },
) {
  return db
    .selectFrom("tasks")
    .select([
      "id",
      "series_id as seriesId",
      "title",
      "starts_at as startsAt",
      "time_zone as timeZone",
    ])
    .where("group_id", "=", groupId)
    .where("state", "<>", "cancelled")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Who of these addresses signed up here for a task of the group? */
export function listOwnSignups(
  db: Reader,
  { groupId, emails }: { groupId: string; emails: readonly string[] },
) {
  return inBatches(emails, 500, (batch) =>
    db
      .selectFrom("claims as c")
      .innerJoin("tasks as t", "t.id", "c.task_id")
      .innerJoin("accounts as a", "a.id", "c.account_id")
      .select(["a.canonical_email as email", "t.id as taskId"])
      .where("t.group_id", "=", groupId)
      .where("a.canonical_email", "in", batch)
      .orderBy("c.id")
      .execute(),
  );
}

/** For which tasks are these contacts signed up elsewhere? */
export function listBookSignups(db: Reader, contactIds: readonly string[]) {
  return inBatches(contactIds, 500, (batch) =>
    db
      .selectFrom("book_signups as s")
      .innerJoin("tasks as t", "t.id", "s.task_id")
      .select([
        "s.contact_id as contactId",
        "t.id as taskId",
        "t.title",
        "t.starts_at as startsAt",
        "t.time_zone as timeZone",
        "s.state",
      ])
      .where("s.contact_id", "in", batch)
      .orderBy("s.contact_id")
      .orderBy("t.id")
      .execute(),
  );
}

/** Keeps a sign-up brought from elsewhere; a newer file replaces an older. */
export async function keepBookSignups(
  trx: Writer,
  rows: readonly BookSignupTable[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx
      .insertInto("book_signups")
      .values(batch)
      .onConflict((oc) =>
        oc.columns(["contact_id", "task_id"]).doUpdateSet((eb) => ({
          state: eb.ref("excluded.state"),
          import_id: eb.ref("excluded.import_id"),
          state_before: eb.ref("book_signups.state"),
          recorded_at: eb.ref("excluded.recorded_at"),
        })),
      )
      .execute();
    return [];
  });
}

/** Takes back the sign-ups of an import that no later one told of. */
export async function undoBookSignups(
  trx: Writer,
  importId: string,
): Promise<void> {
  await trx
    .deleteFrom("book_signups")
    .where("import_id", "=", importId)
    .where("state_before", "is", null)
    .execute();
  await trx
    .updateTable("book_signups")
    .set((eb) => ({
      state: eb.fn.coalesce("state_before", "state"),
      state_before: null,
    }))
    .where("import_id", "=", importId)
    .execute();
}

/** Who signed up elsewhere for this task of the group? */
export function listBookSignupsFor(
  db: Reader,
  { groupId, taskId }: { groupId: string; taskId: string },
) {
  return db
    .selectFrom("book_signups as s")
    .innerJoin("book_contacts as c", "c.id", "s.contact_id")
    .select(["c.id", "c.sealed", "s.state", "s.recorded_at as recordedAt"])
    .where("s.task_id", "=", taskId)
    .where("c.group_id", "=", groupId)
    .orderBy("c.id")
    .execute();
}

/** Who signed up here for this task of the group, with their address? */
export function listClaimsToExport(
  db: Reader,
  { groupId, taskId }: { groupId: string; taskId: string },
) {
  return db
    .selectFrom("claims as c")
    .innerJoin("tasks as t", "t.id", "c.task_id")
    .innerJoin("accounts as a", "a.id", "c.account_id")
    .select([
      "a.name",
      "a.email",
      "c.state",
      "c.claimed_at as claimedAt",
      "c.cancelled_at as cancelledAt",
      "c.finished_at as finishedAt",
    ])
    .where("t.id", "=", taskId)
    .where("t.group_id", "=", groupId)
    .where("c.state", "<>", "waiting")
    .orderBy("c.claimed_at")
    .orderBy("c.id")
    .execute();
}

/** Who sits today in the bodies of the group's place, and how to write to them? */
export function listTargetsInPlace(
  db: Reader,
  { groupId, today }: { groupId: string; today: string },
) {
  return db
    .selectFrom("groups as g")
    .innerJoin("bodies as b", "b.jurisdiction_id", "g.jurisdiction_id")
    .innerJoin("terms as t", "t.body_id", "b.id")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .select([
      "o.id",
      "o.name",
      "o.given_name as givenName",
      "o.family_name as familyName",
      "o.email",
      "o.phone",
      "b.name as body",
      "t.role",
    ])
    .where("g.id", "=", groupId)
    .where("t.starts_on", "<=", today)
    .where((eb) =>
      eb.or([eb("t.ends_on", "is", null), eb("t.ends_on", ">", today)]),
    )
    .orderBy("b.name_key")
    .orderBy("o.name_key")
    .orderBy("t.id")
    .limit(2000)
    .execute();
}
