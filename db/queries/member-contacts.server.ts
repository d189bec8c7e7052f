import type { Reader } from "../connection.server";

/**
 * Open tasks of these groups about these officials, the soonest first.
 * Whose groups: those in which the reader may read tasks.
 */
export async function listOpenTasksAbout(
  db: Reader,
  {
    officialIds,
    groupIds,
  }: { officialIds: readonly string[]; groupIds: readonly string[] },
) {
  if (officialIds.length === 0 || groupIds.length === 0) return [];
  return db
    .selectFrom("tasks as t")
    .select(["t.id", "t.title", "t.official_id as officialId"])
    .where("t.official_id", "in", officialIds)
    .where("t.group_id", "in", groupIds)
    .where("t.state", "=", "open")
    .orderBy((eb) => eb.fn.coalesce("t.starts_at", "t.due_on", "t.created_at"))
    .orderBy("t.id")
    .limit(500)
    .execute();
}

/**
 * The last time a task of these groups reached each of these officials: they
 * spoke, or wrote. A message left and a call nobody took reached nobody.
 */
export async function listLastContacts(
  db: Reader,
  {
    officialIds,
    groupIds,
  }: { officialIds: readonly string[]; groupIds: readonly string[] },
) {
  if (officialIds.length === 0 || groupIds.length === 0) return [];
  return db
    .selectFrom("contact_outcomes as c")
    .innerJoin("tasks as t", "t.id", "c.task_id")
    .innerJoin("groups as g", "g.id", "t.group_id")
    .innerJoin("accounts as a", "a.id", "c.recorded_by")
    .select([
      "c.official_id as officialId",
      "c.contacted_on as contactedOn",
      "g.name as groupName",
      "a.name as recorder",
    ])
    .where("c.official_id", "in", officialIds)
    .where("t.group_id", "in", groupIds)
    .where("c.reached", "in", ["spoke", "wrote"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contact_outcomes as later")
            .innerJoin("tasks as lt", "lt.id", "later.task_id")
            .select("later.id")
            .whereRef("later.official_id", "=", "c.official_id")
            .where("lt.group_id", "in", groupIds)
            .where("later.reached", "in", ["spoke", "wrote"])
            .where((eb) =>
              eb.or([
                eb("later.contacted_on", ">", eb.ref("c.contacted_on")),
                eb.and([
                  eb("later.contacted_on", "=", eb.ref("c.contacted_on")),
                  eb("later.id", ">", eb.ref("c.id")),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy("c.official_id")
    .execute();
}

/**
 * How many signatures these groups' petitions in a place have, as their
 * counters stand. A number, never a name.
 */
export async function sumSignaturesIn(
  db: Reader,
  { placeId, groupIds }: { placeId: string; groupIds: readonly string[] },
): Promise<number> {
  if (groupIds.length === 0) return 0;
  const row = await db
    .selectFrom("petitions as p")
    .select((eb) =>
      eb.fn
        .coalesce(eb.fn.sum<number>("p.signature_count"), eb.lit(0))
        .as("signatures"),
    )
    .where("p.jurisdiction_id", "=", placeId)
    .where("p.group_id", "in", groupIds)
    .where("p.state", "<>", "draft")
    .executeTakeFirstOrThrow();
  return row.signatures;
}
