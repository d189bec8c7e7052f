import type { ExpressionBuilder } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { dayOf, likeAnywhere, plus } from "../dialect.server";
import type { Schema } from "../schema";
import type {
  PetitionEventTable,
  PetitionTable,
  SignatureEventTable,
  SignatureLinkTable,
  SignatureTable,
} from "../schema/petitions";

// ---------------------------------------------------------- public petitions

export interface OpenPetitionFilter {
  /** Words in a title or in the place's name. */
  q?: string | undefined;
  /** The place itself and what lies beneath it, down to the second level. */
  placeId?: string | undefined;
  campaignId?: string | undefined;
  /** Closing dates before this day are over. */
  today: string;
}

function openPetitions(db: Reader, filter: OpenPetitionFilter) {
  const { q, placeId, campaignId, today } = filter;
  let query = db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .leftJoin("jurisdictions as above", "above.id", "j.parent_id")
    .where("p.state", "=", "open")
    .where((eb) =>
      eb.or([eb("p.closes_on", "is", null), eb("p.closes_on", ">=", today)]),
    );
  if (q) {
    query = query.where((eb) =>
      eb.or([
        likeAnywhere(eb.ref("p.title_en"), q),
        likeAnywhere(eb.ref("p.title_es"), q),
        likeAnywhere(eb.ref("j.name"), q),
      ]),
    );
  }
  if (placeId) {
    query = query.where((eb) =>
      eb.or([
        eb("j.id", "=", placeId),
        eb("j.parent_id", "=", placeId),
        eb("above.parent_id", "=", placeId),
      ]),
    );
  }
  if (campaignId) query = query.where("p.campaign_id", "=", campaignId);
  return query;
}

/** Which petitions can be signed: the newest, or the most signed, first? */
export function listOpenPetitions(
  db: Reader,
  filter: OpenPetitionFilter & {
    sort: "newest" | "most";
    limit: number;
    offset?: number;
  },
) {
  const query = openPetitions(db, filter).select([
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
    "g.name as groupName",
    "g.slug as groupSlug",
    "j.name as placeName",
    "j.official_name as placeOfficialName",
    "j.kind as placeKind",
    "j.state_code as placeStateCode",
    "j.slug as placeSlug",
    "j.time_zone as timeZone",
  ]);
  const sorted =
    filter.sort === "most"
      ? query.orderBy("p.signature_count", "desc")
      : query.orderBy("p.created_at", "desc");
  return sorted
    .orderBy("p.id", "desc")
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute();
}

/** How many petitions does this search find? */
export async function countOpenPetitions(
  db: Reader,
  filter: OpenPetitionFilter,
): Promise<number> {
  const row = await openPetitions(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

/** In which places are petitions open? By name. */
export function listPlacesWithOpenPetitions(
  db: Reader,
  { today, limit }: { today: string; limit: number },
) {
  return openPetitions(db, { today })
    .select([
      "j.id",
      "j.slug",
      "j.name",
      "j.official_name as officialName",
      "j.kind",
      "j.state_code as stateCode",
    ])
    .distinct()
    .orderBy("j.name")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}

const PETITION = [
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
  "g.name as groupName",
  "g.slug as groupSlug",
  "j.name as placeName",
  "j.official_name as placeOfficialName",
  "j.kind as placeKind",
  "j.state_code as placeStateCode",
  "j.slug as placeSlug",
  "j.time_zone as timeZone",
] as const;

function onePetition(db: Reader) {
  return db
    .selectFrom("petitions as p")
    .innerJoin("jurisdictions as j", "j.id", "p.jurisdiction_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select(PETITION);
}

/** The petition behind a public address; drafts are not there yet. */
export function findPublicPetition(db: Reader, slug: string) {
  return onePetition(db)
    .where("p.slug", "=", slug)
    .where("p.state", "<>", "draft")
    .executeTakeFirst();
}

/** One petition of these groups, whatever its state: for the board. */
export function findPetitionOfGroups(
  db: Reader,
  { id, groupIds }: { id: string; groupIds: readonly string[] },
) {
  return onePetition(db)
    .where("p.id", "=", id)
    .where("p.group_id", "in", groupIds)
    .executeTakeFirst();
}

/** To whom is it addressed? With the office each of them holds today. */
export function listTargets(
  db: Reader,
  { petitionId, today }: { petitionId: string; today: string },
) {
  return db
    .selectFrom("petition_targets as t")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .leftJoin("terms as m", (join) =>
      join.onRef("m.official_id", "=", "o.id").on((eb) => holdsOn(eb, today)),
    )
    .leftJoin("bodies as b", "b.id", "m.body_id")
    .select(["o.id", "o.slug", "o.name", "b.name as bodyName", "m.role"])
    .where("t.petition_id", "=", petitionId)
    .orderBy("o.family_name")
    .orderBy("o.name")
    .orderBy("o.id")
    .orderBy("b.name")
    .limit(200)
    .execute();
}

function holdsOn(
  eb: ExpressionBuilder<Schema & { m: Schema["terms"] }, "m">,
  today: string,
) {
  return eb.and([
    eb.or([eb("m.starts_on", "is", null), eb("m.starts_on", "<=", today)]),
    eb.or([eb("m.ends_on", "is", null), eb("m.ends_on", ">=", today)]),
  ]);
}

/** Which turns has the petition taken? Oldest first. */
export function listPetitionEvents(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_events as e")
    .innerJoin("accounts as a", "a.id", "e.recorded_by")
    .select([
      "e.id",
      "e.kind",
      "e.on_date as onDate",
      "e.note",
      "e.source_url as sourceUrl",
      "e.signature_count as signatureCount",
      "e.recorded_at as recordedAt",
      "a.name as recordedBy",
    ])
    .where("e.petition_id", "=", petitionId)
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .limit(200)
    .execute();
}

/** Who signed last, of those who let themselves be shown? */
export function listRecentPublicSigners(
  db: Reader,
  { petitionId, limit }: { petitionId: string; limit: number },
) {
  return db
    .selectFrom("signatures")
    .select(["number", "name", "disclosure", "validated_at as validatedAt"])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .where("number", "is not", null)
    .where("disclosure", "<>", "count")
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
}

/** Validated signatures a day (UTC), oldest first. */
export function listPetitionDays(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_days")
    .select(["day", "validated"])
    .where("petition_id", "=", petitionId)
    .where("validated", "<>", 0)
    .orderBy("day")
    .execute();
}

// ------------------------------------------------------------------- signing

/** The signature of one mailbox under one petition, if there is one. */
export function findSignatureByEmail(
  db: Reader,
  { petitionId, canonical }: { petitionId: string; canonical: string },
) {
  return db
    .selectFrom("signatures")
    .select(["id", "state", "email", "locale", "created_at as createdAt"])
    .where("petition_id", "=", petitionId)
    .where("canonical_email", "=", canonical)
    .executeTakeFirst();
}

/** Writes a signature down; false when that mailbox has signed already. */
export async function insertSignature(
  trx: Writer,
  row: SignatureTable,
): Promise<boolean> {
  const made = await trx
    .insertInto("signatures")
    .values(row)
    .onConflict((oc) =>
      oc.columns(["petition_id", "canonical_email"]).doNothing(),
    )
    .returning("id")
    .execute();
  return made.length > 0;
}

/** What a pending signer typed the second time replaces the first. */
export async function updatePendingSignature(
  trx: Writer,
  id: string,
  change: Pick<
    SignatureTable,
    | "name"
    | "email"
    | "postal_code"
    | "comment"
    | "disclosure"
    | "may_contact"
    | "consent_wording"
    | "locale"
  >,
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", "pending")
    .execute();
}

export async function insertSignatureLink(
  trx: Writer,
  row: SignatureLinkTable,
): Promise<void> {
  await trx.insertInto("signature_links").values(row).execute();
}

/** How often was this signer mailed again since then? */
export async function countMailsAgain(
  db: Reader,
  { signatureId, since }: { signatureId: string; since: string },
): Promise<number> {
  const row = await db
    .selectFrom("signature_links")
    .select((eb) => eb.fn.countAll<number>().as("mails"))
    .where("signature_id", "=", signatureId)
    .where("purpose", "=", "manage")
    .where("made_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(row.mails);
}

/**
 * The signature behind a link from a mail, with its petition and the day the
 * link was made.
 */
export function findSignatureByLink(
  db: Reader,
  { purpose, tokenHash }: { purpose: "confirm" | "manage"; tokenHash: string },
) {
  const column =
    purpose === "confirm" ? "s.confirm_token_hash" : "s.manage_token_hash";
  return db
    .selectFrom("signatures as s")
    .innerJoin("petitions as p", "p.id", "s.petition_id")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .leftJoin("signature_links as l", (join) =>
      join
        .onRef("l.signature_id", "=", "s.id")
        .on("l.token_hash", "=", tokenHash)
        .on("l.purpose", "=", purpose),
    )
    .select([
      "s.id",
      "s.state",
      "s.number",
      "s.name",
      "s.email",
      "s.postal_code as postalCode",
      "s.comment",
      "s.disclosure",
      "s.may_contact as mayContact",
      "s.consent_wording as consentWording",
      "s.locale",
      "s.created_at as createdAt",
      "s.validated_at as validatedAt",
      "s.ended_at as endedAt",
      "l.made_at as linkMadeAt",
      "p.id as petitionId",
      "p.slug as petitionSlug",
      "p.state as petitionState",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
      "g.id as groupId",
      "g.name as groupName",
    ])
    .where((eb) =>
      eb.or([
        eb(column, "=", tokenHash),
        eb(
          "s.id",
          "in",
          eb
            .selectFrom("signature_links as again")
            .select("again.signature_id")
            .where("again.token_hash", "=", tokenHash)
            .where("again.purpose", "=", purpose),
        ),
      ]),
    )
    .executeTakeFirst();
}

/**
 * Takes the petition's row for this transaction, so that all who change its
 * count stand in one line. Returns its state, or undefined when it is gone.
 */
export async function lockPetition(
  trx: Writer,
  petitionId: string,
): Promise<Pick<PetitionTable, "state" | "signature_count"> | undefined> {
  return trx
    .updateTable("petitions")
    .set({ signature_count: plus("signature_count", 0) })
    .where("id", "=", petitionId)
    .returning(["state", "signature_count"])
    .executeTakeFirst();
}

/** The next public number; ask it with the petition locked. */
export async function nextSignatureNumber(
  trx: Writer,
  petitionId: string,
): Promise<number> {
  const row = await trx
    .selectFrom("signatures")
    .select((eb) => eb.fn.max<number | null>("number").as("last"))
    .where("petition_id", "=", petitionId)
    .executeTakeFirstOrThrow();
  return Number(row.last ?? 0) + 1;
}

/** Validates a pending signature; false when it was not pending any more. */
export async function validateSignature(
  trx: Writer,
  { id, number, at }: { id: string; number: number; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "validated", number, validated_at: at })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Moves the petition's counter and the day's tally by `change` (+1 or -1). */
export async function moveCount(
  trx: Writer,
  {
    petitionId,
    day,
    change,
  }: { petitionId: string; day: string; change: 1 | -1 },
): Promise<void> {
  await trx
    .updateTable("petitions")
    .set({ signature_count: plus("signature_count", change) })
    .where("id", "=", petitionId)
    .execute();
  await trx
    .insertInto("petition_days")
    .values({ petition_id: petitionId, day, validated: change })
    .onConflict((oc) =>
      oc
        .columns(["petition_id", "day"])
        .doUpdateSet({ validated: plus("petition_days.validated", change) }),
    )
    .execute();
}

/**
 * Takes a signature back and erases what it says about the person; its number
 * stays given away. False when it was withdrawn already.
 */
export async function eraseSignature(
  trx: Writer,
  { id, from, at }: { id: string; from: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({
      state: "withdrawn",
      name: "",
      email: "",
      canonical_email: `withdrawn:${id}`,
      postal_code: "",
      comment: "",
      disclosure: "count",
      may_contact: 0,
      consent_wording: null,
      ended_at: at,
      ended_why: null,
    })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes back the consent to be contacted; the signature stays. */
export async function endConsent(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ may_contact: 0, consent_wording: null })
    .where("id", "=", id)
    .execute();
}

export async function insertSignatureEvent(
  trx: Writer,
  row: SignatureEventTable,
): Promise<void> {
  await trx.insertInto("signature_events").values(row).execute();
}

// ----------------------------------------------------------------- the board

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
  row: PetitionEventTable,
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
    .select(["id", "name"])
    .where("jurisdiction_id", "=", placeId)
    .orderBy("family_name")
    .orderBy("name")
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
    .orderBy("name")
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
    .orderBy("c.name")
    .orderBy("d.title")
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

/** How many signatures stand in which state? */
export async function countSignaturesByState(
  db: Reader,
  petitionId: string,
): Promise<{ state: string; signatures: number }[]> {
  const rows = await db
    .selectFrom("signatures")
    .select(["state", (eb) => eb.fn.countAll<number>().as("signatures")])
    .where("petition_id", "=", petitionId)
    .groupBy("state")
    .orderBy("state")
    .execute();
  return rows.map((row) => ({
    state: row.state,
    signatures: Number(row.signatures),
  }));
}

export interface SignatureFilter {
  petitionId: string;
  /** Words in the name, the address, the postal code or the comment. */
  q?: string | undefined;
  state?: string | undefined;
}

function signaturesOf(db: Reader, { petitionId, q, state }: SignatureFilter) {
  let query = db
    .selectFrom("signatures as s")
    .where("s.petition_id", "=", petitionId);
  if (state) query = query.where("s.state", "=", state);
  if (q) {
    query = query.where((eb) =>
      eb.or([
        likeAnywhere(eb.ref("s.name"), q),
        likeAnywhere(eb.ref("s.email"), q),
        likeAnywhere(eb.ref("s.postal_code"), q),
        likeAnywhere(eb.ref("s.comment"), q),
      ]),
    );
  }
  return query;
}

const SIGNATURE = [
  "s.id",
  "s.state",
  "s.number",
  "s.name",
  "s.email",
  "s.postal_code as postalCode",
  "s.comment",
  "s.disclosure",
  "s.may_contact as mayContact",
  "s.created_at as createdAt",
  "s.validated_at as validatedAt",
  "s.ended_at as endedAt",
  "s.ended_why as endedWhy",
] as const;

/** Who signed? Latest first. */
export function listSignatures(
  db: Reader,
  filter: SignatureFilter & { limit: number; offset: number },
) {
  return signaturesOf(db, filter)
    .select(SIGNATURE)
    .orderBy("s.created_at", "desc")
    .orderBy("s.id", "desc")
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
}

export async function countSignatures(
  db: Reader,
  filter: SignatureFilter,
): Promise<number> {
  const row = await signaturesOf(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("found"))
    .executeTakeFirstOrThrow();
  return Number(row.found);
}

/** One signature of a petition. */
export function findSignature(
  db: Reader,
  { petitionId, id }: { petitionId: string; id: string },
) {
  return db
    .selectFrom("signatures as s")
    .select(SIGNATURE)
    .where("s.petition_id", "=", petitionId)
    .where("s.id", "=", id)
    .executeTakeFirst();
}

/** What happened to this signature since it was given? Oldest first. */
export function listSignatureEvents(db: Reader, signatureId: string) {
  return db
    .selectFrom("signature_events as e")
    .leftJoin("accounts as a", "a.id", "e.recorded_by")
    .select([
      "e.id",
      "e.kind",
      "e.why",
      "e.recorded_at as recordedAt",
      "a.name as recordedBy",
    ])
    .where("e.signature_id", "=", signatureId)
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .limit(100)
    .execute();
}

/** Takes a validated signature out of the count; false when it was not in. */
export async function invalidateSignature(
  trx: Writer,
  { id, at, why }: { id: string; at: string; why: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "invalidated", ended_at: at, ended_why: why })
    .where("id", "=", id)
    .where("state", "=", "validated")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Puts an invalidated signature back, with the number it had. */
export async function restoreSignature(
  trx: Writer,
  id: string,
): Promise<boolean> {
  const result = await trx
    .updateTable("signatures")
    .set({ state: "validated", ended_at: null, ended_why: null })
    .where("id", "=", id)
    .where("state", "=", "invalidated")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The validated signatures after this number, in order: for the export. */
export function listSignaturesToHandOver(
  db: Reader,
  {
    petitionId,
    onlyContacts,
    afterNumber,
    limit,
  }: {
    petitionId: string;
    /** Only those who agreed to be contacted by the group. */
    onlyContacts: boolean;
    afterNumber: number;
    limit: number;
  },
) {
  let query = db.selectFrom("signatures");
  if (onlyContacts) query = query.where("may_contact", "=", 1);
  return query
    .select([
      "number",
      "name",
      "email",
      "postal_code as postalCode",
      "comment",
      "disclosure",
      "may_contact as mayContact",
      "validated_at as validatedAt",
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .where("number", ">", afterNumber)
    .orderBy("number")
    .limit(limit)
    .execute();
}

// --------------------------------------------------------------- the recount

/** Every petition that has ever been open, in order of making. */
export async function listPetitionIds(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom("petitions")
    .select("id")
    .where("state", "<>", "draft")
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** What the counter says. */
export function findStoredCount(db: Reader, petitionId: string) {
  return db
    .selectFrom("petitions")
    .select(["id", "slug", "group_id as groupId", "signature_count as count"])
    .where("id", "=", petitionId)
    .executeTakeFirst();
}

/** What the signatures themselves say, by the day they were validated. */
export async function countValidatedByDay(
  db: Reader,
  petitionId: string,
): Promise<{ day: string; validated: number }[]> {
  const rows = await db
    .selectFrom("signatures")
    .select((eb) => [
      dayOf(eb.fn.coalesce("validated_at", "created_at")).as("day"),
      eb.fn.countAll<number>().as("validated"),
    ])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .groupBy("day")
    .orderBy("day")
    .execute();
  return rows.map((row) => ({
    day: row.day,
    validated: Number(row.validated),
  }));
}

/** Puts the counter and the days right. */
export async function writeCounts(
  trx: Writer,
  {
    petitionId,
    count,
    days,
  }: {
    petitionId: string;
    count: number;
    days: readonly { day: string; validated: number }[];
  },
): Promise<void> {
  await trx
    .updateTable("petitions")
    .set({ signature_count: count })
    .where("id", "=", petitionId)
    .execute();
  await trx
    .deleteFrom("petition_days")
    .where("petition_id", "=", petitionId)
    .execute();
  for (const { day, validated } of days) {
    await trx
      .insertInto("petition_days")
      .values({ petition_id: petitionId, day, validated })
      .execute();
  }
}
