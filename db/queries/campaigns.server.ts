import type { Reader, Writer } from "../connection.server";
import { keyHolds, likeAnywhere } from "../dialect.server";
import type { CampaignEventTable, CampaignTable } from "../schema/campaigns";

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
          keyHolds(eb.ref("c.name_key"), search ?? ""),
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
          keyHolds(eb.ref("c.name_key"), search ?? ""),
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
    .groupBy(["j.slug", "j.name", "j.state_code", "j.name_key"])
    .where("g.id", "in", groupIds)
    .orderBy("j.name_key")
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
