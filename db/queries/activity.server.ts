import type { Reader, Writer } from "../connection.server";
import type { ActivityTable } from "../schema/groups";

export async function insertActivity(
  trx: Writer,
  row: ActivityTable,
): Promise<void> {
  await trx.insertInto("activity").values(row).execute();
}

/** What was done in the group? Latest first. */
export function listActivity(
  db: Reader,
  ask: { groupId: string; limit: number; offset: number },
) {
  return db
    .selectFrom("activity as x")
    .leftJoin("accounts as a", "a.id", "x.account_id")
    .select([
      "x.id",
      "x.verb",
      "x.subject_kind as subjectKind",
      "x.subject_id as subjectId",
      "x.detail",
      "x.at",
      "a.name as who",
    ])
    .where("x.group_id", "=", ask.groupId)
    .orderBy("x.at", "desc")
    .orderBy("x.id", "desc")
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
}

export async function countActivity(
  db: Reader,
  groupId: string,
): Promise<number> {
  const row = await db
    .selectFrom("activity")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("group_id", "=", groupId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * What are these things called, that the log of this group names by id? Only
 * things the group's admins may see anyway.
 */
export async function listSubjectNames(
  db: Reader,
  { groupId, ids }: { groupId: string; ids: readonly string[] },
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("accounts")
    .select(["id", "name"])
    .where("id", "in", ids)
    .unionAll((eb) =>
      eb
        .selectFrom("campaigns")
        .select(["id", "name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("petitions")
        .select(["id", "title_en as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("petitions")
        .select(["id", "title_es as name"])
        .where("group_id", "=", groupId)
        .where("title_en", "=", "")
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("demands")
        .select(["id", "title as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("tasks")
        .select(["id", "title as name"])
        .where("group_id", "=", groupId)
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("policy_documents")
        .select(["id", "title as name"])
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("motions")
        .select(["id", "title as name"])
        .where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("meetings")
        .innerJoin("bodies", "bodies.id", "meetings.body_id")
        .select(["meetings.id", "bodies.name"])
        .where("meetings.id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("terms")
        .innerJoin("officials", "officials.id", "terms.official_id")
        .select(["terms.id", "officials.name"])
        .where("terms.id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("coalitions").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("bodies").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb.selectFrom("officials").select(["id", "name"]).where("id", "in", ids),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("jurisdictions")
        .select(["id", "name"])
        .where("id", "in", ids),
    )
    .execute();
}
