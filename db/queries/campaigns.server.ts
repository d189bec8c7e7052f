import type { ExpressionBuilder } from "kysely";

import type { Reader, Writer } from "../connection.server";
import {
  ascNullsLast,
  dayOf,
  descNullsLast,
  likeAnywhere,
  oneIf,
} from "../dialect.server";
import type { Schema } from "../schema";
import type { CampaignEventTable, CampaignTable } from "../schema/campaigns";
import type { TaskTable } from "../schema/tasks";

const CAMPAIGN = [
  "c.id",
  "c.name",
  "c.slug",
  "c.summary",
  "c.visibility",
  "c.created_at as createdAt",
  "c.closed_at as closedAt",
  "c.closed_why as closedWhy",
  "g.id as groupId",
  "g.name as groupName",
  "g.slug as groupSlug",
  "j.id as placeId",
  "j.slug as placeSlug",
  "j.name as placeName",
  "j.state_code as stateCode",
  "j.time_zone as timeZone",
] as const;

/** The campaign, if it belongs to one of these groups. */
export async function findCampaign(
  db: Reader,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  if (groupIds.length === 0) return undefined;
  return db
    .selectFrom("campaigns as c")
    .innerJoin("groups as g", "g.id", "c.group_id")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .select(CAMPAIGN)
    .where("c.id", "=", id)
    .where("c.group_id", "in", groupIds)
    .executeTakeFirst();
}

/** The campaign at this public address. */
export function findPublicCampaign(db: Reader, slug: string) {
  return db
    .selectFrom("campaigns as c")
    .innerJoin("groups as g", "g.id", "c.group_id")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .select(CAMPAIGN)
    .where("c.slug", "=", slug)
    .where("c.visibility", "=", "public")
    .executeTakeFirst();
}

/** Open, public campaigns of a place, newest first. */
export function listPublicCampaignsIn(
  db: Reader,
  { placeId, limit }: { placeId: string; limit: number },
) {
  return db
    .selectFrom("campaigns as c")
    .innerJoin("groups as g", "g.id", "c.group_id")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .select(CAMPAIGN)
    .where("c.jurisdiction_id", "=", placeId)
    .where("c.visibility", "=", "public")
    .where("c.closed_at", "is", null)
    .orderBy("c.created_at", "desc")
    .orderBy("c.id")
    .limit(limit)
    .execute();
}

export interface CampaignFilter {
  /** At least one. */
  groupIds: readonly string[];
  closed: boolean;
  /** Words to look for in name and summary. */
  search?: string | undefined;
}

/** Campaigns of these groups, newest first. */
export function listCampaignsOf(
  db: Reader,
  {
    groupIds,
    closed,
    search,
    limit,
    offset,
  }: CampaignFilter & { limit: number; offset: number },
) {
  return db
    .selectFrom("campaigns as c")
    .innerJoin("groups as g", "g.id", "c.group_id")
    .innerJoin("jurisdictions as j", "j.id", "c.jurisdiction_id")
    .select(CAMPAIGN)
    .where("c.group_id", "in", groupIds)
    .where("c.closed_at", closed ? "is not" : "is", null)
    .$if(search !== undefined, (qb) =>
      qb.where((eb) =>
        eb.or([
          likeAnywhere(eb.ref("c.name"), search ?? ""),
          likeAnywhere(eb.ref("c.summary"), search ?? ""),
        ]),
      ),
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countCampaignsOf(
  db: Reader,
  { groupIds, closed, search }: CampaignFilter,
): Promise<number> {
  const row = await db
    .selectFrom("campaigns as c")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("c.group_id", "in", groupIds)
    .where("c.closed_at", closed ? "is not" : "is", null)
    .$if(search !== undefined, (qb) =>
      qb.where((eb) =>
        eb.or([
          likeAnywhere(eb.ref("c.name"), search ?? ""),
          likeAnywhere(eb.ref("c.summary"), search ?? ""),
        ]),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.count;
}

/** When and why was it closed and taken up again? Oldest first. */
export function listCampaignEvents(db: Reader, campaignId: string) {
  return db
    .selectFrom("campaign_events as e")
    .innerJoin("accounts as a", "a.id", "e.recorded_by")
    .select([
      "e.id",
      "e.kind",
      "e.why",
      "e.recorded_at as recordedAt",
      "a.name as recordedByName",
    ])
    .where("e.campaign_id", "=", campaignId)
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .limit(200)
    .execute();
}

/** Is a public address taken? */
export async function campaignSlugIsTaken(
  db: Reader,
  slug: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("campaigns as c")
    .select("c.id")
    .where("c.slug", "=", slug)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertCampaign(
  trx: Writer,
  row: CampaignTable,
): Promise<void> {
  await trx.insertInto("campaigns").values(row).execute();
}

export async function updateCampaign(
  trx: Writer,
  id: string,
  change: Pick<CampaignTable, "name" | "summary" | "visibility">,
): Promise<void> {
  await trx.updateTable("campaigns").set(change).where("id", "=", id).execute();
}

/** Closes an open campaign; false when somebody closed it before. */
export async function closeCampaignRow(
  trx: Writer,
  { id, at, by, why }: { id: string; at: string; by: string; why: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("campaigns")
    .set({ closed_at: at, closed_by: by, closed_why: why })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a closed campaign up again; false when somebody did before. */
export async function reopenCampaignRow(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const result = await trx
    .updateTable("campaigns")
    .set({ closed_at: null, closed_by: null, closed_why: null })
    .where("id", "=", id)
    .where("closed_at", "is not", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function insertCampaignEvent(
  trx: Writer,
  row: CampaignEventTable,
): Promise<void> {
  await trx.insertInto("campaign_events").values(row).execute();
}

/** Where do these groups work? For a first guess at a campaign's place. */
export function listPlacesOfGroups(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("groups as g")
    .innerJoin("jurisdictions as j", "j.id", "g.jurisdiction_id")
    .select(["j.slug", "j.name", "j.state_code as stateCode"])
    .distinct()
    .where("g.id", "in", groupIds)
    .orderBy("j.name")
    .orderBy("j.slug")
    .execute();
}

/** The protection with this key, for starting a campaign from a gap. */
export function findProvision(db: Reader, key: string) {
  return db
    .selectFrom("provisions as p")
    .select(["p.id", "p.key", "p.name_en as nameEn", "p.name_es as nameEs"])
    .where("p.key", "=", key)
    .executeTakeFirst();
}

// ------------------------------------------------------- the public page

/** Demands of a campaign that everybody may read, oldest first. */
export function listPublicDemandsOf(db: Reader, campaignId: string) {
  return db
    .selectFrom("demands as d")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select([
      "d.id",
      "d.title",
      "d.ask",
      "d.state",
      "d.answer_due_on as answerDueOn",
      "b.name as bodyName",
    ])
    .where("d.campaign_id", "=", campaignId)
    .where("d.visibility", "=", "public")
    .where("d.state", "<>", "draft")
    .orderBy("d.created_at")
    .orderBy("d.id")
    .limit(100)
    .execute();
}

/** Petitions of a campaign that can be signed now. */
export function listOpenPetitionsOf(db: Reader, campaignId: string) {
  return db
    .selectFrom("petitions as p")
    .select([
      "p.slug",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.goal",
      "p.closes_on as closesOn",
      "p.signature_count as signatureCount",
    ])
    .where("p.campaign_id", "=", campaignId)
    .where("p.state", "=", "open")
    .orderBy("p.created_at")
    .orderBy("p.id")
    .limit(20)
    .execute();
}

/** Tasks of a campaign that anyone may take on and that are still to come. */
export function listPublicTasksOf(
  db: Reader,
  {
    campaignId,
    now,
    today,
    limit,
  }: { campaignId: string; now: string; today: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .select([
      "t.id",
      "t.title",
      "t.location",
      "t.starts_at as startsAt",
      "t.due_on as dueOn",
      "t.time_zone as timeZone",
      "t.wanted",
      "t.taken",
    ])
    .where("t.campaign_id", "=", campaignId)
    .where("t.visibility", "=", "public")
    .where("t.state", "=", "open")
    .where((eb) =>
      eb.or([eb("t.starts_at", "is", null), eb("t.starts_at", ">=", now)]),
    )
    .where((eb) =>
      eb.or([eb("t.due_on", "is", null), eb("t.due_on", ">=", today)]),
    )
    .orderBy(({ ref }) => ascNullsLast(ref("t.starts_at")))
    .orderBy(({ ref }) => ascNullsLast(ref("t.due_on")))
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/** Votes to come on the public demands of a campaign, the next first. */
export function listPublicVotesOf(
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
    .innerJoin("meetings as e", "e.id", "m.meeting_id")
    .select([
      "m.id",
      "m.title",
      "m.campaign_title as campaignTitle",
      "b.name as bodyName",
      "e.local_date as localDate",
      "e.local_time as localTime",
      "e.time_zone as timeZone",
      "e.starts_at as startsAt",
      "e.location",
      "e.agenda_url as agendaUrl",
    ])
    .where("d.campaign_id", "=", campaignId)
    .where("d.visibility", "=", "public")
    .where("d.state", "<>", "draft")
    .where("e.status", "=", "scheduled")
    .where("e.local_date", ">=", today)
    .orderBy("e.local_date")
    .orderBy("m.sequence")
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

// ---------------------------------------------------------- the dashboard

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
    .groupBy(["g.id", "g.slug", "g.name"])
    .orderBy("g.name")
    .orderBy("g.id")
    .execute();
}

// --------------------------------------------------------- the coalition

/** The groups of a coalition, by name. */
export function listGroupsOfCoalition(db: Reader, coalitionId: string) {
  return db
    .selectFrom("coalition_groups as x")
    .innerJoin("groups as g", "g.id", "x.group_id")
    .select(["g.id", "g.name", "g.slug"])
    .where("x.coalition_id", "=", coalitionId)
    .where("x.left_at", "is", null)
    .orderBy("g.name")
    .orderBy("g.id")
    .execute();
}

/** How many demands of each group are out of draft? */
export function countDemandsByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("demands as d")
    .select(({ fn }) => [
      "d.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("d.group_id", "in", groupIds)
    .where("d.state", "<>", "draft")
    .groupBy("d.group_id")
    .orderBy("d.group_id")
    .execute();
}

/** How many validated signatures have each group's petitions? */
export function sumSignaturesByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("petitions as p")
    .select(({ fn }) => [
      "p.group_id as groupId",
      fn.sum<number>("p.signature_count").as("count"),
    ])
    .where("p.group_id", "in", groupIds)
    .groupBy("p.group_id")
    .orderBy("p.group_id")
    .execute();
}

/** How many tasks of each group are open, and how many are done? */
export function countTasksByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("tasks as t")
    .select(({ fn }) => [
      "t.group_id as groupId",
      "t.state",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .groupBy(["t.group_id", "t.state"])
    .orderBy("t.group_id")
    .orderBy("t.state")
    .execute();
}

/** How many times did somebody come to a shift of each group? */
export function countTurnoutByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .select(({ fn }) => [
      "t.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .where("x.state", "=", "attended")
    .groupBy("t.group_id")
    .orderBy("t.group_id")
    .execute();
}

/** How many contacts with officials did each group report? */
export function countContactsByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("contact_outcomes as o")
    .innerJoin("tasks as t", "t.id", "o.task_id")
    .select(({ fn }) => [
      "t.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .groupBy("t.group_id")
    .orderBy("t.group_id")
    .execute();
}
