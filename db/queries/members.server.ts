import type { Reader, Writer } from "../connection.server";
import { keyHolds, likeAnywhere } from "../dialect.server";
import type { MembershipTable } from "../schema/groups";

/** Which groups does this person belong to, and as what? By name. */
export function listMembershipsOf(db: Reader, accountId: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("groups as g", "g.id", "m.group_id")
    .select([
      "m.group_id as groupId",
      "g.slug as groupSlug",
      "g.name as groupName",
      "m.role",
    ])
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .orderBy("g.name_key")
    .orderBy("g.id")
    .execute();
}

/** Which coalitions does this person lead? By name. */
export function listLeadershipsOf(db: Reader, accountId: string) {
  return db
    .selectFrom("coalition_leads as l")
    .innerJoin("coalitions as c", "c.id", "l.coalition_id")
    .select([
      "c.id as coalitionId",
      "c.slug as coalitionSlug",
      "c.name as coalitionName",
    ])
    .where("l.account_id", "=", accountId)
    .where("l.ended_at", "is", null)
    .orderBy("c.name_key")
    .orderBy("c.id")
    .execute();
}

/** Makes somebody a member; false when they are one at present. */
export async function insertMembership(
  trx: Writer,
  row: MembershipTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("memberships")
    .values(row)
    .onConflict((oc) =>
      oc
        .columns(["group_id", "account_id"])
        .where("ended_at", "is", null)
        .doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

function membersOf(db: Reader, groupId: string, words: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .where("m.group_id", "=", groupId)
    .where("m.ended_at", "is", null)
    .$if(words !== "", (query) =>
      query.where((eb) =>
        eb.or([
          keyHolds(eb.ref("a.name_key"), words),
          likeAnywhere(eb.ref("a.email"), words),
        ]),
      ),
    );
}

/** Who belongs to the group? By name; `words` narrows by name or address. */
export function listMembers(
  db: Reader,
  ask: { groupId: string; words: string; limit: number; offset: number },
) {
  return membersOf(db, ask.groupId, ask.words)
    .select([
      "a.id as accountId",
      "a.name",
      "a.email",
      "m.role",
      "m.created_at as since",
    ])
    .orderBy("a.name_key")
    .orderBy("a.id")
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
}

export async function countMembers(
  db: Reader,
  ask: { groupId: string; words: string },
): Promise<number> {
  const row = await membersOf(db, ask.groupId, ask.words)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What is this person to the group at present? */
export function findMember(
  db: Reader,
  { groupId, accountId }: { groupId: string; accountId: string },
) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select([
      "m.id as membershipId",
      "a.id as accountId",
      "a.name",
      "a.email",
      "a.locale",
      "m.role",
      "m.created_at as since",
    ])
    .where("m.group_id", "=", groupId)
    .where("m.account_id", "=", accountId)
    .where("m.ended_at", "is", null)
    .executeTakeFirst();
}

/** Is somebody with this address a member at present? */
export function findMemberByEmail(
  db: Reader,
  { groupId, canonicalEmail }: { groupId: string; canonicalEmail: string },
) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select("m.id")
    .where("m.group_id", "=", groupId)
    .where("a.canonical_email", "=", canonicalEmail)
    .where("m.ended_at", "is", null)
    .executeTakeFirst();
}

/** Who are the group's admins, and in which language do they read mail? */
export function listAdmins(db: Reader, groupId: string) {
  return db
    .selectFrom("memberships as m")
    .innerJoin("accounts as a", "a.id", "m.account_id")
    .select(["a.id as accountId", "a.name", "a.email", "a.locale"])
    .where("m.group_id", "=", groupId)
    .where("m.role", "=", "admin")
    .where("m.ended_at", "is", null)
    .orderBy("m.created_at")
    .orderBy("a.id")
    .limit(50)
    .execute();
}

/** Changes a role; false when it is not `from` any more. */
export async function updateRole(
  trx: Writer,
  change: { membershipId: string; from: string; to: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("memberships")
    .set({ role: change.to })
    .where("id", "=", change.membershipId)
    .where("role", "=", change.from)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Ends a membership; false when it has ended already. */
export async function endMembershipRow(
  trx: Writer,
  ending: { membershipId: string; at: string; by: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("memberships")
    .set({ ended_at: ending.at, ended_by: ending.by })
    .where("id", "=", ending.membershipId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
