import type { Reader, Writer } from "../connection.server";
import type { GroupTable } from "../schema/groups";

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

export async function updateGroup(
  trx: Writer,
  id: string,
  change: Partial<Pick<GroupTable, "name" | "about" | "jurisdiction_id">>,
): Promise<void> {
  await trx.updateTable("groups").set(change).where("id", "=", id).execute();
}

/**
 * Makes other changes of this group's members wait until this transaction is
 * over: "is there another admin?" must not be asked by two at once.
 */
export async function holdGroup(trx: Writer, groupId: string): Promise<void> {
  await trx
    .updateTable("groups")
    .set((eb) => ({ name: eb.ref("name") }))
    .where("id", "=", groupId)
    .execute();
}
