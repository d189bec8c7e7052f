import type { Reader, Writer } from "../connection.server";

/** Open tasks of these groups that people signed up for since then. */
export async function listNewSignUps(
  db: Reader,
  {
    groupIds,
    since,
    limit,
  }: { groupIds: readonly string[]; since: string; limit: number },
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .select(({ fn }) => [
      "t.id",
      "t.title",
      "c.id as campaignId",
      "c.name as campaignName",
      fn.max("x.claimed_at").as("lastAt"),
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .where("t.state", "=", "open")
    .where("x.state", "in", ["registered", "waiting"])
    .where("x.claimed_at", ">", since)
    .groupBy(["t.id", "t.title", "c.id", "c.name"])
    .orderBy(({ fn }) => fn.max("x.claimed_at"), "desc")
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/**
 * Places where these groups run open campaigns, with how many of the officials
 * there have contact details nobody has verified since that day.
 */
export async function listRostersToVerify(
  db: Reader,
  {
    groupIds,
    before,
    today,
    limit,
  }: {
    groupIds: readonly string[];
    before: string;
    today: string;
    limit: number;
  },
) {
  if (groupIds.length === 0) return [];
  return (
    db
      .selectFrom("officials as o")
      .innerJoin("jurisdictions as j", "j.id", "o.jurisdiction_id")
      .select(({ fn }) => [
        "j.slug",
        "j.name",
        fn.countAll<number>().as("count"),
      ])
      .where("o.jurisdiction_id", "in", (eb) =>
        eb
          .selectFrom("campaigns as c")
          .select("c.jurisdiction_id")
          .where("c.group_id", "in", groupIds)
          .where("c.closed_at", "is", null),
      )
      // A term that has not ended: who left office needs no telephone number.
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("terms as te")
            .select("te.id")
            .whereRef("te.official_id", "=", "o.id")
            .where((te) =>
              te.or([
                te("te.ends_on", "is", null),
                te("te.ends_on", ">=", today),
              ]),
            ),
        ),
      )
      .where((eb) =>
        eb.or([
          eb("o.contact_verified_on", "is", null),
          eb("o.contact_verified_on", "<", before),
        ]),
      )
      .groupBy(["j.slug", "j.name", "j.name_key"])
      .orderBy("j.name_key")
      .orderBy("j.slug")
      .limit(limit)
      .execute()
  );
}

/** Who sees to what in these groups' queues, taken up since then? */
export async function listTakings(
  db: Reader,
  { groupIds, since }: { groupIds: readonly string[]; since: string },
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("attention_takings as k")
    .innerJoin("accounts as a", "a.id", "k.account_id")
    .select([
      "k.kind",
      "k.subject_id as subjectId",
      "k.account_id as accountId",
      "a.name",
    ])
    .where("k.group_id", "in", groupIds)
    .where("k.taken_at", ">", since)
    .orderBy("k.taken_at")
    .orderBy("k.group_id")
    .orderBy("k.kind")
    .orderBy("k.subject_id")
    .limit(2_000)
    .execute();
}

interface Subject {
  groupId: string;
  kind: string;
  subjectId: string;
}

/** Notes who sees to a thing, in the place of whoever did before. */
export async function takeUp(
  trx: Writer,
  {
    groupId,
    kind,
    subjectId,
    accountId,
    at,
  }: Subject & { accountId: string; at: string },
): Promise<void> {
  await trx
    .insertInto("attention_takings")
    .values({
      group_id: groupId,
      kind,
      subject_id: subjectId,
      account_id: accountId,
      taken_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["group_id", "kind", "subject_id"])
        .doUpdateSet({ account_id: accountId, taken_at: at }),
    )
    .execute();
}

/** Gives a thing back, if this person took it up. */
export async function layDown(
  trx: Writer,
  { groupId, kind, subjectId, accountId }: Subject & { accountId: string },
): Promise<void> {
  await trx
    .deleteFrom("attention_takings")
    .where("group_id", "=", groupId)
    .where("kind", "=", kind)
    .where("subject_id", "=", subjectId)
    .where("account_id", "=", accountId)
    .execute();
}
