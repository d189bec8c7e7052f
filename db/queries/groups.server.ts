import type { Reader, Writer } from "../connection.server";
import type {
  ActivityTable,
  GroupTable,
  MembershipTable,
} from "../schema/groups";

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
    .orderBy("g.name")
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
    .orderBy("c.name")
    .orderBy("c.id")
    .execute();
}

export async function insertActivity(
  trx: Writer,
  row: ActivityTable,
): Promise<void> {
  await trx.insertInto("activity").values(row).execute();
}

/** Does any group exist yet? */
export async function anyGroupExists(db: Reader): Promise<boolean> {
  const row = await db.selectFrom("groups").select("id").limit(1).execute();
  return row.length > 0;
}

/** Which group is at this address, and in which place does it work? */
export function findGroup(db: Reader, slug: string) {
  return db
    .selectFrom("groups as g")
    .leftJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select([
      "g.id",
      "g.name",
      "g.slug",
      "g.about",
      "g.created_at",
      "j.id as placeId",
      "j.name as placeName",
      "j.slug as placeSlug",
      "j.time_zone as timeZone",
    ])
    .where("g.slug", "=", slug)
    .executeTakeFirst();
}

/** Writes the group down; false when its address is taken. */
export async function insertGroup(
  trx: Writer,
  row: GroupTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("groups")
    .values(row)
    .onConflict((oc) => oc.column("slug").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertMembership(
  trx: Writer,
  row: MembershipTable,
): Promise<void> {
  await trx.insertInto("memberships").values(row).execute();
}

/** How many members, admins, and invitations does the group have now? */
export async function countGroup(
  db: Reader,
  { groupId, now }: { groupId: string; now: string },
) {
  const members = await db
    .selectFrom("memberships")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  const invitations = await db
    .selectFrom("invitations")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirstOrThrow();
  const requests = await db
    .selectFrom("join_requests")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .where("decided_at", "is", null)
    .executeTakeFirstOrThrow();
  return {
    members: members.count,
    invitations: invitations.count,
    requests: requests.count,
  };
}
