import type { ExpressionBuilder } from "kysely";
import type { Reader } from "../connection.server";
import { ascNullsLast, dayOf, descNullsLast, oneIf } from "../dialect.server";
import type { Schema } from "../schema";
import type { TaskTable } from "../schema/tasks";

/** Validated signatures a day, over all petitions of a campaign. */
export function listSignatureDays(
  db: Reader,
  { campaignId, from }: { campaignId: string; from: string },
) {
  return db
    .selectFrom("petition_days as x")
    .innerJoin("petitions as p", "p.id", "x.petition_id")
    .select(({ fn }) => ["x.day", fn.sum<number>("x.validated").as("count")])
    .where("p.campaign_id", "=", campaignId)
    .where("x.day", ">=", from)
    .groupBy("x.day")
    .orderBy("x.day")
    .execute();
}

/** How many signatures a campaign's petitions have, and how many they want. */
export function sumSignatures(db: Reader, campaignId: string) {
  return db
    .selectFrom("petitions as p")
    .select(({ fn, lit }) => [
      fn.countAll<number>().as("petitions"),
      fn.coalesce(fn.sum<number>("p.signature_count"), lit(0)).as("signatures"),
      fn.coalesce(fn.sum<number>("p.goal"), lit(0)).as("goal"),
    ])
    .where("p.campaign_id", "=", campaignId)
    .where("p.state", "<>", "draft")
    .executeTakeFirstOrThrow();
}

/** Tasks of a campaign posted on each day. */
export function listTasksPosted(db: Reader, campaignId: string) {
  return db
    .selectFrom("tasks as t")
    .select(({ fn, ref }) => [
      dayOf(ref("t.created_at")).as("day"),
      fn.countAll<number>().as("count"),
    ])
    .where("t.campaign_id", "=", campaignId)
    .where("t.state", "<>", "cancelled")
    .groupBy(({ ref }) => dayOf(ref("t.created_at")))
    .orderBy("day")
    .execute();
}

/** Tasks of a campaign that were done on each day. */
export function listTasksDone(db: Reader, campaignId: string) {
  return db
    .selectFrom("tasks as t")
    .select(({ fn, ref }) => [
      dayOf(ref("t.ended_at").$castTo<string>()).as("day"),
      fn.countAll<number>().as("count"),
    ])
    .where("t.campaign_id", "=", campaignId)
    .where("t.state", "=", "done")
    .where("t.ended_at", "is not", null)
    .groupBy(({ ref }) => dayOf(ref("t.ended_at").$castTo<string>()))
    .orderBy("day")
    .execute();
}

/** Whose work, and of one campaign or of all. At least one group. */
export interface WorkFilter {
  groupIds: readonly string[];
  campaignId?: string | undefined;
}

const workOf =
  ({ groupIds, campaignId }: WorkFilter) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.and([
      eb("t.group_id", "in", groupIds),
      eb("t.state", "=", "open"),
      ...(campaignId ? [eb("t.campaign_id", "=", campaignId)] : []),
    ]);

/** How many open tasks are there, how many short, how many places taken? */
export function sumOpenTasks(db: Reader, filter: WorkFilter) {
  return db
    .selectFrom("tasks as t")
    .select(({ fn, eb, lit }) => [
      fn.countAll<number>().as("open"),
      fn
        .coalesce(
          fn.sum<number>(oneIf(eb("t.taken", "<", eb.ref("t.wanted")))),
          lit(0),
        )
        .as("short"),
    ])
    .where(workOf(filter))
    .executeTakeFirstOrThrow();
}

/** Tasks to come that have fewer people than wanted; the soonest first. */
export function listShortTasks(
  db: Reader,
  {
    now,
    until,
    limit,
    ...filter
  }: WorkFilter & { now: string; until: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .select([
      "t.id",
      "t.title",
      "t.starts_at as startsAt",
      "t.due_on as dueOn",
      "t.time_zone as timeZone",
      "t.wanted",
      "t.taken",
      "c.id as campaignId",
      "c.name as campaignName",
    ])
    .where(workOf(filter))
    .where(({ eb, ref }) => eb("t.taken", "<", ref("t.wanted")))
    .where((eb) =>
      eb.or([
        eb.and([eb("t.starts_at", ">=", now), eb("t.starts_at", "<", until)]),
        eb.and([
          eb("t.starts_at", "is", null),
          eb("t.due_on", ">=", now.slice(0, 10)),
          eb("t.due_on", "<=", until.slice(0, 10)),
        ]),
      ]),
    )
    .orderBy(({ fn, ref }) => fn.coalesce(ref("t.starts_at"), ref("t.due_on")))
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Shifts that start before `until`, with the people who have not confirmed. */
export function listUnconfirmedShifts(
  db: Reader,
  {
    now,
    until,
    limit,
    ...filter
  }: WorkFilter & { now: string; until: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("claims as x", "x.task_id", "t.id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .select(({ fn }) => [
      "t.id",
      "t.title",
      "t.starts_at as startsAt",
      "t.time_zone as timeZone",
      "c.id as campaignId",
      "c.name as campaignName",
      fn.countAll<number>().as("count"),
    ])
    .where(workOf(filter))
    .where("x.state", "=", "registered")
    .where("t.starts_at", ">=", now)
    .where("t.starts_at", "<", until)
    .groupBy([
      "t.id",
      "t.title",
      "t.starts_at",
      "t.time_zone",
      "c.id",
      "c.name",
    ])
    .orderBy("t.starts_at")
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Shifts that are over and for which nobody has said who came. */
export function listUnmarkedShifts(
  db: Reader,
  { now, limit, ...filter }: WorkFilter & { now: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("claims as x", "x.task_id", "t.id")
    .leftJoin("campaigns as c", "c.id", "t.campaign_id")
    .select(({ fn }) => [
      "t.id",
      "t.title",
      "t.ends_at as endsAt",
      "t.time_zone as timeZone",
      "c.id as campaignId",
      "c.name as campaignName",
      fn.countAll<number>().as("count"),
    ])
    .where(workOf(filter))
    .where("x.state", "in", ["registered", "confirmed"])
    .where("t.ends_at", "<", now)
    .groupBy(["t.id", "t.title", "t.ends_at", "t.time_zone", "c.id", "c.name"])
    .orderBy("t.ends_at")
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Petitions that are closed, or whose last day is over, and wait to be handed over. */
export function listUndeliveredPetitions(
  db: Reader,
  {
    groupIds,
    campaignId,
    today,
    limit,
  }: WorkFilter & { today: string; limit: number },
) {
  return db
    .selectFrom("petitions as p")
    .leftJoin("campaigns as c", "c.id", "p.campaign_id")
    .select([
      "p.id",
      "p.slug",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.signature_count as count",
      "p.closes_on as closesOn",
      "c.id as campaignId",
      "c.name as campaignName",
    ])
    .where("p.group_id", "in", groupIds)
    .where((eb) =>
      eb.or([
        eb("p.state", "=", "closed"),
        eb.and([eb("p.state", "=", "open"), eb("p.closes_on", "<", today)]),
      ]),
    )
    .$if(campaignId !== undefined, (qb) =>
      qb.where("p.campaign_id", "=", campaignId ?? ""),
    )
    .orderBy("p.created_at")
    .orderBy("p.id")
    .limit(limit)
    .execute();
}

/**
 * Votes these groups (at least one) count and that are still to come, or on
 * no agenda yet; of one campaign, or of all that are not closed. The next
 * meeting first.
 * @param today the earliest day of a meeting
 */
export function listOpenMotions(
  db: Reader,
  {
    groupIds,
    campaignId,
    today,
    limit,
  }: WorkFilter & { today: string; limit: number },
) {
  return (
    db
      .selectFrom("motions as m")
      .leftJoin("meetings as e", "e.id", "m.meeting_id")
      .leftJoin("demands as d", "d.id", "m.demand_id")
      .leftJoin("campaigns as c", "c.id", "d.campaign_id")
      .select(["m.id", "c.id as campaignId", "c.name as campaignName"])
      .where("m.group_id", "in", groupIds)
      .where("m.recorded_result", "is", null)
      // A roll was taken, whether or not the record says what came of it.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("roll_calls as r")
              .select("r.id")
              .whereRef("r.motion_id", "=", "m.id"),
          ),
        ),
      )
      .where("c.closed_at", "is", null)
      .where((eb) =>
        eb.or([
          eb("m.meeting_id", "is", null),
          eb.and([
            eb("e.local_date", ">=", today),
            eb("e.status", "=", "scheduled"),
          ]),
        ]),
      )
      .$if(campaignId !== undefined, (qb) =>
        qb.where("d.campaign_id", "=", campaignId ?? ""),
      )
      .orderBy(({ ref }) => ascNullsLast(ref("e.local_date")))
      .orderBy("m.sequence")
      .orderBy("m.id")
      .limit(limit)
      .execute()
  );
}

/** The petitions of a campaign in whatever state, newest first. */
export function listPetitionsOfCampaign(
  db: Reader,
  { campaignId, limit }: { campaignId: string; limit: number },
) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .select([
      "p.id",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
      "p.state",
      "p.goal",
      "p.closes_on as closesOn",
      "p.signature_count as signatureCount",
      "j.time_zone as timeZone",
    ])
    .where("p.campaign_id", "=", campaignId)
    .orderBy("p.created_at", "desc")
    .orderBy("p.id")
    .limit(limit)
    .execute();
}

/** Votes on the demands of a campaign that are over, the latest first. */
export function listPastMotions(
  db: Reader,
  {
    campaignId,
    today,
    limit,
  }: { campaignId: string; today: string; limit: number },
) {
  return db
    .selectFrom("motions as m")
    .innerJoin("demands as d", "d.id", "m.demand_id")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .leftJoin("meetings as e", "e.id", "m.meeting_id")
    .select([
      "m.id",
      "m.title",
      "m.campaign_title as campaignTitle",
      "m.recorded_result as recordedResult",
      "b.name as bodyName",
      "e.local_date as localDate",
    ])
    .where("d.campaign_id", "=", campaignId)
    .where((eb) =>
      eb.or([
        eb("m.recorded_result", "is not", null),
        eb("e.local_date", "<", today),
      ]),
    )
    .orderBy(({ ref }) => descNullsLast(ref("e.local_date")))
    .orderBy("m.sequence")
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/** How many people wait to be let into each of these groups, and since when? */
export function listWaitingToJoin(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("join_requests as r")
    .innerJoin("groups as g", "g.id", "r.group_id")
    .select(({ fn }) => [
      "g.slug",
      "g.name",
      fn.countAll<number>().as("count"),
      fn.min("r.created_at").as("since"),
    ])
    .where("r.group_id", "in", groupIds)
    .where("r.decided_at", "is", null)
    .groupBy(["g.id", "g.slug", "g.name", "g.name_key"])
    .orderBy("g.name_key")
    .orderBy("g.id")
    .execute();
}
