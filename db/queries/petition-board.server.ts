import type { Insertable } from "kysely";
import type { Reader, Writer } from "../connection.server";
import type { PetitionEventTable, PetitionTable } from "../schema/petitions";

export const PETITION = [
  "p.id",
  "p.slug",
  "p.title_en as titleEn",
  "p.title_es as titleEs",
  "p.body_en as bodyEn",
  "p.body_es as bodyEs",
  "p.state",
  "p.goal",
  "p.closes_on as closesOn",
  "p.signature_count as signatureCount",
  "p.group_id as groupId",
  "p.campaign_id as campaignId",
  "p.demand_id as demandId",
  "p.jurisdiction_id as placeId",
  "p.created_at as createdAt",
  "p.purge_on as purgeOn",
  "p.purged_at as purgedAt",
  "p.hold_why as holdWhy",
  "g.name as groupName",
  "g.slug as groupSlug",
  "j.name as placeName",
  "j.official_name as placeOfficialName",
  "j.kind as placeKind",
  "j.state_code as placeStateCode",
  "j.slug as placeSlug",
  "j.time_zone as timeZone",
] as const;

/** Which petitions do these groups have? Newest first. */
export function listPetitionsOfGroups(
  db: Reader,
  {
    groupIds,
    limit,
    offset,
  }: { groupIds: readonly string[]; limit: number; offset: number },
) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select(PETITION)
    .where("p.group_id", "in", groupIds)
    .orderBy("p.created_at", "desc")
    .orderBy("p.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countPetitionsOfGroups(
  db: Reader,
  groupIds: readonly string[],
): Promise<number> {
  const row = await db
    .selectFrom("petitions")
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .where("group_id", "in", groupIds)
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

/** Which slugs that begin like this are taken? */
export async function listSlugsLike(
  db: Reader,
  beginning: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("petitions")
    .select("slug")
    .where("slug", "like", `${beginning}%`)
    .execute();
  return rows.map((row) => row.slug);
}

export async function insertPetition(
  trx: Writer,
  row: PetitionTable,
): Promise<void> {
  await trx.insertInto("petitions").values(row).execute();
}

export async function updatePetition(
  trx: Writer,
  id: string,
  change: Partial<
    Pick<
      PetitionTable,
      | "title_en"
      | "title_es"
      | "body_en"
      | "body_es"
      | "goal"
      | "closes_on"
      | "campaign_id"
      | "demand_id"
    >
  >,
): Promise<void> {
  await trx.updateTable("petitions").set(change).where("id", "=", id).execute();
}

/** Turns a petition; false when somebody turned it before. */
export async function updatePetitionState(
  trx: Writer,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("petitions")
    .set({ state: to })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function insertPetitionEvent(
  trx: Writer,
  row: Insertable<PetitionEventTable>,
): Promise<void> {
  await trx.insertInto("petition_events").values(row).execute();
}

/** Sets to whom the petition is addressed. */
export async function replaceTargets(
  trx: Writer,
  petitionId: string,
  officialIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("petition_targets")
    .where("petition_id", "=", petitionId)
    .execute();
  if (officialIds.length === 0) return;
  await trx
    .insertInto("petition_targets")
    .values(
      officialIds.map((official_id) => ({
        petition_id: petitionId,
        official_id,
      })),
    )
    .execute();
}

/** Has anyone signed, whether or not it counts (yet)? */
export async function anyoneSigned(
  db: Reader,
  petitionId: string,
): Promise<boolean> {
  const rows = await db
    .selectFrom("signatures")
    .select("id")
    .where("petition_id", "=", petitionId)
    .limit(1)
    .execute();
  return rows.length > 0;
}

/** Who holds public office in this place? By name. */
export function listOfficialsOfPlace(
  db: Reader,
  { placeId, limit }: { placeId: string; limit: number },
) {
  return db
    .selectFrom("officials")
    .select(["id", "name", "family_name as familyName"])
    .where("jurisdiction_id", "=", placeId)
    .orderBy("family_key")
    .orderBy("name_key")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** The place behind an address, as a petition needs it. */
export function findPetitionPlace(db: Reader, slug: string) {
  return db
    .selectFrom("jurisdictions")
    .select([
      "id",
      "slug",
      "name",
      "official_name as officialName",
      "kind",
      "state_code as stateCode",
      "time_zone as timeZone",
    ])
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** Which campaigns of the group still run (or are linked already)? By name. */
export function listRunningCampaigns(
  db: Reader,
  {
    groupId,
    linkedId,
    limit,
  }: { groupId: string; linkedId: string | null; limit: number },
) {
  return db
    .selectFrom("campaigns")
    .select(["id", "name"])
    .where("group_id", "=", groupId)
    .where((eb) =>
      eb.or([eb("closed_at", "is", null), eb("id", "=", linkedId ?? "")]),
    )
    .orderBy("name_key")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Which demands of the group can a petition carry? With their campaign. */
export function listDemandsOfGroup(
  db: Reader,
  {
    groupId,
    linkedId,
    limit,
  }: { groupId: string; linkedId: string | null; limit: number },
) {
  return db
    .selectFrom("demands as d")
    .innerJoin("campaigns as c", "c.id", "d.campaign_id")
    .select([
      "d.id",
      "d.title",
      "d.campaign_id as campaignId",
      "c.name as campaignName",
    ])
    .where("d.group_id", "=", groupId)
    .where((eb) =>
      eb.or([
        eb("d.state", "<>", "withdrawn"),
        eb("d.id", "=", linkedId ?? ""),
      ]),
    )
    .orderBy("c.name_key")
    .orderBy("d.title_key")
    .orderBy("d.id")
    .limit(limit)
    .execute();
}

/** The campaign of a petition, for people of its group. */
export function findCampaignName(db: Reader, campaignId: string) {
  return db
    .selectFrom("campaigns")
    .select(["id", "name"])
    .where("id", "=", campaignId)
    .executeTakeFirst();
}

/** The campaign of a petition, if a visitor may see it. */
export function findPublicCampaign(db: Reader, campaignId: string) {
  return db
    .selectFrom("campaigns")
    .select(["slug", "name"])
    .where("id", "=", campaignId)
    .where("visibility", "=", "public")
    .executeTakeFirst();
}
