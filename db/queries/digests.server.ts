import type { Reader, Writer } from "../connection.server";
import type { DigestTable } from "../schema/accounts";

/**
 * People in some group whose last digest is older than the week of `latest`,
 * each with the clocks of their groups' places, a row for each group.
 * `after`: the last account of the page before ("" for the first).
 */
export function listDigestReaders(
  db: Reader,
  { latest, after, limit }: { latest: string; after: string; limit: number },
) {
  const people = db
    .selectFrom("accounts as a")
    .select("a.id")
    .where("a.id", ">", after)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("memberships as m")
          .select("m.id")
          .whereRef("m.account_id", "=", "a.id")
          .where("m.ended_at", "is", null),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("digests as d")
            .select("d.account_id")
            .whereRef("d.account_id", "=", "a.id")
            .where("d.week_of", ">=", latest),
        ),
      ),
    )
    .orderBy("a.id")
    .limit(limit);
  return db
    .selectFrom("accounts as a")
    .innerJoin("memberships as m", "m.account_id", "a.id")
    .innerJoin("groups as g", "g.id", "m.group_id")
    .leftJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select((eb) => [
      "a.id as accountId",
      eb
        .selectFrom("digests as d")
        .select(({ fn }) => fn.max("d.week_of").as("week"))
        .whereRef("d.account_id", "=", "a.id")
        .as("lastWeek"),
      "a.name",
      "a.email",
      "a.locale",
      "m.role",
      "g.id as groupId",
      "g.slug as groupSlug",
      "g.name as groupName",
      "j.time_zone as timeZone",
    ])
    .where("m.ended_at", "is", null)
    .where("a.id", "in", people)
    .orderBy("a.id")
    .orderBy("m.created_at")
    .orderBy("g.id")
    .execute();
}

/** Notes the week's digest; false when another process was faster. */
export async function takeDigest(
  trx: Writer,
  row: DigestTable,
): Promise<boolean> {
  const result = await trx
    .insertInto("digests")
    .values(row)
    .onConflict((oc) => oc.columns(["account_id", "week_of"]).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Steps of these groups' demands that were recorded since, latest first. */
export function listStepsSince(
  db: Reader,
  {
    groupIds,
    since,
    limit,
  }: { groupIds: readonly string[]; since: string; limit: number },
) {
  return db
    .selectFrom("demand_steps as s")
    .innerJoin("demands as d", "d.id", "s.demand_id")
    .select(["s.id", "d.title", "s.state", "s.on_date as onDate"])
    .where("d.group_id", "in", groupIds)
    .where("s.recorded_at", ">=", since)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("demand_steps as l")
            .select("l.id")
            .whereRef("l.corrects_step_id", "=", "s.id"),
        ),
      ),
    )
    .orderBy("s.recorded_at", "desc")
    .orderBy("s.id", "desc")
    .limit(limit)
    .execute();
}

/** Votes on these groups' motions at meetings within a span, soonest first. */
export function listVotesWithin(
  db: Reader,
  span: {
    groupIds: readonly string[];
    from: string;
    to: string;
    limit: number;
  },
) {
  return db
    .selectFrom("motions as m")
    .innerJoin("meetings as e", "e.id", "m.meeting_id")
    .innerJoin("bodies as b", "b.id", "e.body_id")
    .select(["m.id", "m.title", "b.name as bodyName", "e.local_date as day"])
    .where("m.group_id", "in", span.groupIds)
    .where("m.recorded_result", "is", null)
    .where("e.status", "=", "scheduled")
    .where("e.local_date", ">=", span.from)
    .where("e.local_date", "<=", span.to)
    .orderBy("e.local_date")
    .orderBy("m.id")
    .limit(span.limit)
    .execute();
}
