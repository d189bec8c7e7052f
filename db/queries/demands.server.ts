import type { ExpressionBuilder } from "kysely";

import type { DemandSort, DemandState } from "~/features/demands/types";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast, keyHolds, likeAnywhere } from "../dialect.server";
import type { DemandStepTable, DemandTable } from "../schema/demands";
import type { Schema } from "../schema/index";

type Demands = ExpressionBuilder<Schema & { d: Schema["demands"] }, "d">;

/**
 * Read by everybody once it is public and no longer a draft, else by the
 * members of its group. The same rule as `isOpenToAll`.
 */
const readableBy = (groupIds: readonly string[]) => (eb: Demands) => {
  const open = eb.and([
    eb("d.visibility", "=", "public"),
    eb("d.state", "<>", "draft"),
  ]);
  return groupIds.length === 0
    ? open
    : eb.or([open, eb("d.group_id", "in", groupIds)]);
};

const LINE = [
  "d.id",
  "d.title",
  "d.state",
  "d.visibility",
  "d.answer_due_on as answerDueOn",
  "d.created_at as createdAt",
  "d.campaign_id as campaignId",
  "d.group_id as groupId",
  "d.body_id as bodyId",
  "b.name as bodyName",
  "g.name as groupName",
  "g.slug as groupSlug",
] as const;

/** The demand, if one of `groupIds` or everybody may read it. */
export function findDemand(
  db: Reader,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  return db
    .selectFrom("demands as d")
    .innerJoin("campaigns as c", "c.id", "d.campaign_id")
    .innerJoin("groups as g", "g.id", "d.group_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select(LINE)
    .select([
      "d.ask",
      "c.name as campaignName",
      "c.slug as campaignSlug",
      "c.visibility as campaignVisibility",
      "b.slug as bodySlug",
      "j.id as placeId",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.state_code as stateCode",
      "j.time_zone as timeZone",
    ])
    .where("d.id", "=", id)
    .where(readableBy(groupIds))
    .executeTakeFirst();
}

/** Every step of a demand, in the order recorded; at most 500. */
export function listStepsOf(db: Reader, demandId: string) {
  return db
    .selectFrom("demand_steps as s")
    .innerJoin("accounts as a", "a.id", "s.recorded_by")
    .select([
      "s.id",
      "s.state",
      "s.on_date as onDate",
      "s.note",
      "s.evidence_url as evidenceUrl",
      "s.corrects_step_id as correctsStepId",
      "s.recorded_at as recordedAt",
      "a.name as recordedByName",
    ])
    .where("s.demand_id", "=", demandId)
    .orderBy("s.recorded_at")
    .orderBy("s.id")
    .limit(500)
    .execute();
}

/** Which officials does the demand name? By name. */
export function listOfficialsOfDemand(db: Reader, demandId: string) {
  return db
    .selectFrom("demand_officials as x")
    .innerJoin("officials as o", "o.id", "x.official_id")
    .select(["o.id", "o.name", "o.slug"])
    .where("x.demand_id", "=", demandId)
    .orderBy("o.family_key")
    .orderBy("o.name_key")
    .orderBy("o.id")
    .execute();
}

/** Which missing protections does the demand ask for? In catalogue order. */
export function listProvisionsOfDemand(db: Reader, demandId: string) {
  return db
    .selectFrom("demand_provisions as x")
    .innerJoin("provisions as p", "p.id", "x.provision_id")
    .innerJoin("provision_categories as k", "k.id", "p.category_id")
    .select(["p.id", "p.key", "p.name_en as nameEn", "p.name_es as nameEs"])
    .where("x.demand_id", "=", demandId)
    .orderBy("k.position")
    .orderBy("p.position")
    .orderBy("p.id")
    .execute();
}

export interface DemandFilter {
  campaignId: string;
  state?: DemandState | undefined;
  bodyId?: string | undefined;
  /** Words to look for in title and ask. */
  search?: string | undefined;
  /** Only demands whose answer was due before this day and has not come. */
  overdueOn?: string | undefined;
}

const matching =
  ({ campaignId, state, bodyId, search, overdueOn }: DemandFilter) =>
  (eb: Demands) =>
    eb.and([
      eb("d.campaign_id", "=", campaignId),
      ...(state ? [eb("d.state", "=", state)] : []),
      ...(bodyId ? [eb("d.body_id", "=", bodyId)] : []),
      ...(search
        ? [
            eb.or([
              keyHolds(eb.ref("d.title_key"), search),
              likeAnywhere(eb.ref("d.ask"), search),
            ]),
          ]
        : []),
      ...(overdueOn
        ? [
            eb("d.state", "=", "delivered"),
            eb("d.answer_due_on", "<", overdueOn),
          ]
        : []),
    ]);

/** The demands of a campaign that match; the caller has checked the group. */
export function listDemandsOfCampaign(
  db: Reader,
  {
    sort,
    limit,
    offset,
    ...filter
  }: DemandFilter & { sort: DemandSort; limit: number; offset: number },
) {
  const matched = db
    .selectFrom("demands as d")
    .innerJoin("groups as g", "g.id", "d.group_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select(LINE)
    .select("d.ask")
    .where(matching(filter))
    .limit(limit)
    .offset(offset);
  if (sort === "due") {
    return matched
      .orderBy(({ ref }) => ascNullsLast(ref("d.answer_due_on")))
      .orderBy("d.id")
      .execute();
  }
  if (sort === "title") {
    return matched.orderBy("d.title_key").orderBy("d.id").execute();
  }
  return matched.orderBy("d.created_at", "desc").orderBy("d.id").execute();
}

export async function countDemandsOfCampaign(
  db: Reader,
  filter: DemandFilter,
): Promise<number> {
  const row = await db
    .selectFrom("demands as d")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where(matching(filter))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Bodies that the demands of a campaign go to, for the filter. By name. */
export function listBodiesOfCampaign(db: Reader, campaignId: string) {
  return db
    .selectFrom("bodies as b")
    .select(["b.id", "b.name"])
    .where(
      "b.id",
      "in",
      db
        .selectFrom("demands as d")
        .select("d.body_id")
        .where("d.campaign_id", "=", campaignId)
        .where("d.body_id", "is not", null),
    )
    .orderBy("b.name_key")
    .orderBy("b.id")
    .execute();
}

/** How many demands of a campaign stand in each state? */
export function countDemandsByState(db: Reader, campaignId: string) {
  return db
    .selectFrom("demands as d")
    .select(({ fn }) => ["d.state", fn.countAll<number>().as("count")])
    .where("d.campaign_id", "=", campaignId)
    .groupBy("d.state")
    .orderBy("d.state")
    .execute();
}

/** Demands to the officials of a place that the reader may see, newest first. */
export function listDemandsIn(
  db: Reader,
  {
    placeId,
    groupIds,
    limit,
  }: { placeId: string; groupIds: readonly string[]; limit: number },
) {
  return db
    .selectFrom("demands as d")
    .innerJoin("groups as g", "g.id", "d.group_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select(LINE)
    .where("d.jurisdiction_id", "=", placeId)
    .where(readableBy(groupIds))
    .orderBy("d.created_at", "desc")
    .orderBy("d.id")
    .limit(limit)
    .execute();
}

/** Demands that name this official and that the reader may see, newest first. */
export function listDemandsTo(
  db: Reader,
  {
    officialId,
    groupIds,
    limit,
  }: { officialId: string; groupIds: readonly string[]; limit: number },
) {
  return db
    .selectFrom("demands as d")
    .innerJoin("demand_officials as x", "x.demand_id", "d.id")
    .innerJoin("groups as g", "g.id", "d.group_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select(LINE)
    .where("x.official_id", "=", officialId)
    .where(readableBy(groupIds))
    .orderBy("d.created_at", "desc")
    .orderBy("d.id")
    .limit(limit)
    .execute();
}

/**
 * Unanswered demands of these groups (at least one), or of one campaign of
 * theirs, whose answer was due before `today`; longest overdue first.
 */
export function listOverdueDemands(
  db: Reader,
  {
    groupIds,
    campaignId,
    today,
    limit,
  }: {
    groupIds: readonly string[];
    campaignId?: string | undefined;
    today: string;
    limit: number;
  },
) {
  return db
    .selectFrom("demands as d")
    .innerJoin("groups as g", "g.id", "d.group_id")
    .innerJoin("campaigns as c", "c.id", "d.campaign_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .select(LINE)
    .select(["c.name as campaignName", "j.time_zone as timeZone"])
    .where("d.group_id", "in", groupIds)
    .where("d.state", "=", "delivered")
    .where("d.answer_due_on", "<", today)
    .where("c.closed_at", "is", null)
    .$if(campaignId !== undefined, (qb) =>
      qb.where("d.campaign_id", "=", campaignId ?? ""),
    )
    .orderBy("d.answer_due_on")
    .orderBy("d.id")
    .limit(limit)
    .execute();
}

// ---------------------------------------------------- what a form offers

/** The campaign, if it belongs to this group and is not closed. */
export function findOpenCampaign(
  db: Reader,
  { id, groupId }: { id: string; groupId: string },
) {
  return db
    .selectFrom("campaigns as c")
    .select("c.id")
    .where("c.id", "=", id)
    .where("c.group_id", "=", groupId)
    .where("c.closed_at", "is", null)
    .executeTakeFirst();
}

/** Bodies of a place, by name. */
export function listBodiesIn(db: Reader, placeId: string) {
  return db
    .selectFrom("bodies as b")
    .select(["b.id", "b.name"])
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("b.name_key")
    .orderBy("b.id")
    .limit(200)
    .execute();
}

/**
 * People in public office in a place on a day, with the body they serve in;
 * once for each body. By body, then family name.
 */
export function listOfficialsIn(
  db: Reader,
  { placeId, today }: { placeId: string; today: string },
) {
  return db
    .selectFrom("terms as t")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .leftJoin("seats as s", "s.id", "t.seat_id")
    .select([
      "o.id",
      "o.name",
      "o.family_name as familyName",
      "b.id as bodyId",
      "b.name as bodyName",
      "t.role",
      "s.label as seatLabel",
    ])
    .where("b.jurisdiction_id", "=", placeId)
    .where((eb) =>
      eb.and([
        eb.or([eb("t.starts_on", "is", null), eb("t.starts_on", "<=", today)]),
        eb.or([eb("t.ends_on", "is", null), eb("t.ends_on", ">=", today)]),
      ]),
    )
    .orderBy("b.name_key")
    .orderBy("b.id")
    .orderBy("o.family_key")
    .orderBy("o.name_key")
    .orderBy("t.id")
    .limit(500)
    .execute();
}

/** The whole catalogue of protections, in its order. */
export function listProvisionChoices(db: Reader) {
  return db
    .selectFrom("provisions as p")
    .innerJoin("provision_categories as k", "k.id", "p.category_id")
    .select([
      "p.id",
      "p.key",
      "p.name_en as nameEn",
      "p.name_es as nameEs",
      "k.key as categoryKey",
      "k.name_en as categoryEn",
      "k.name_es as categoryEs",
    ])
    .orderBy("k.position")
    .orderBy("k.id")
    .orderBy("p.position")
    .orderBy("p.id")
    .limit(500)
    .execute();
}

// ---------------------------------------------------------------- changes

export async function insertDemand(
  trx: Writer,
  row: DemandTable,
): Promise<void> {
  await trx.insertInto("demands").values(row).execute();
}

/** The officials and protections of a demand become exactly these. */
export async function replaceTargets(
  trx: Writer,
  demandId: string,
  {
    officialIds,
    provisionIds,
  }: { officialIds: readonly string[]; provisionIds: readonly string[] },
): Promise<void> {
  await trx
    .deleteFrom("demand_officials")
    .where("demand_id", "=", demandId)
    .execute();
  await trx
    .deleteFrom("demand_provisions")
    .where("demand_id", "=", demandId)
    .execute();
  // Who serves in two bodies stands in the form twice.
  const officials = [...new Set(officialIds)];
  const provisions = [...new Set(provisionIds)];
  if (officials.length > 0) {
    await trx
      .insertInto("demand_officials")
      .values(officials.map((id) => ({ demand_id: demandId, official_id: id })))
      .execute();
  }
  if (provisions.length > 0) {
    await trx
      .insertInto("demand_provisions")
      .values(
        provisions.map((id) => ({ demand_id: demandId, provision_id: id })),
      )
      .execute();
  }
}

/** Changes a demand that is still in `state`; false when it has moved on. */
export async function updateDemand(
  trx: Writer,
  { id, state }: { id: string; state: DemandState },
  change: Partial<
    Pick<
      DemandTable,
      "title" | "ask" | "body_id" | "answer_due_on" | "visibility"
    >
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("demands")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", state)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Takes hold of a demand until the transaction ends, so that a second writer
 * waits and then sees what the first one wrote. False when there is none.
 */
export async function holdDemand(trx: Writer, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("demands")
    .set((eb) => ({ state: eb.ref("state") }))
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Moves a demand on; false when it is no longer in `from`. */
export async function moveDemand(
  trx: Writer,
  { id, from, to }: { id: string; from: DemandState; to: DemandState },
): Promise<boolean> {
  const result = await trx
    .updateTable("demands")
    .set({ state: to })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function insertStep(
  trx: Writer,
  row: DemandStepTable,
): Promise<void> {
  await trx.insertInto("demand_steps").values(row).execute();
}
