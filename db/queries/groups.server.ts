import type { Reader, Writer } from "../connection.server";
import type { ActivityTable } from "../schema/groups";

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
