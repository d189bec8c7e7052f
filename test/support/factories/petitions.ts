import { canonicalEmail } from "~/lib/email";
import { slugify } from "~/lib/slug";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { aGroup, aMember, aPlace } from "./people";

/** A petition of a group of its own in Riverbend, open unless told otherwise. */
export async function aPetition(
  world: World,
  given: {
    groupId?: string;
    placeId?: string;
    createdBy?: string;
    campaignId?: string;
    state?: "draft" | "open" | "closed" | "delivered" | "answered";
    titleEn?: string;
    titleEs?: string;
    bodyEn?: string;
    bodyEs?: string;
    goal?: number;
    closesOn?: string;
    slug?: string;
  } = {},
) {
  const id = world.newId();
  const groupId = given.groupId ?? (await aGroup(world)).id;
  const placeId = given.placeId ?? (await aPlace(world)).id;
  const createdBy =
    given.createdBy ??
    (await aMember(world, groupId, "organizer", { name: "Ben" })).id;
  const titleEn = given.titleEn ?? "Keep the Riverbend library open";
  const row = {
    id,
    group_id: groupId,
    campaign_id: given.campaignId ?? null,
    demand_id: null,
    jurisdiction_id: placeId,
    slug: given.slug ?? `${slugify(titleEn)}-${id.slice(-4)}`,
    title_en: titleEn,
    title_es: given.titleEs ?? "",
    body_en: given.bodyEn ?? "Six days a week, as it used to be.",
    body_es: given.bodyEs ?? "",
    state: given.state ?? "open",
    goal: given.goal ?? 100,
    closes_on: given.closesOn ?? null,
    signature_count: 0,
    created_by: createdBy,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("petitions").values(row).execute(),
  );
  return row;
}

/**
 * A signature, pending unless told otherwise, with the two tokens of its
 * mail. The petition's counter moves with a validated one.
 */
export async function aSignature(
  world: World,
  petitionId: string,
  given: {
    name?: string;
    email?: string;
    state?: "pending" | "validated" | "invalidated";
    disclosure?: "count" | "first_name" | "full";
    comment?: string;
    mayContact?: boolean;
  } = {},
) {
  const id = world.newId();
  const name = given.name ?? "Rosa Ortiz";
  const email =
    given.email ?? `${slugify(name)}-${id.slice(-6)}@riverbend.example`;
  const tokens = { confirm: world.random(24), manage: world.random(24) };
  const state = given.state ?? "pending";
  const now = timestamp(world);
  const counts = state === "validated";
  await world.db.transaction(async (trx) => {
    const last = await trx
      .selectFrom("signatures")
      .select((eb) => eb.fn.max<number | null>("number").as("number"))
      .where("petition_id", "=", petitionId)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("signatures")
      .values({
        id,
        petition_id: petitionId,
        state,
        number: state === "pending" ? null : (last.number ?? 0) + 1,
        name,
        email,
        canonical_email: canonicalEmail(email),
        postal_code: "90802",
        comment: given.comment ?? "",
        disclosure: given.disclosure ?? "first_name",
        may_contact: given.mayContact ? 1 : 0,
        consent_wording: given.mayContact ? "They may write to me." : null,
        locale: "en",
        place_match: "unknown",
        confirm_token_hash: hashToken(tokens.confirm),
        manage_token_hash: hashToken(tokens.manage),
        created_at: now,
        validated_at: state === "pending" ? null : now,
        ended_at: state === "invalidated" ? now : null,
        ended_why: state === "invalidated" ? "Made up" : null,
      })
      .execute();
    if (!counts) return;
    await trx
      .updateTable("petitions")
      .set((eb) => ({ signature_count: eb("signature_count", "+", 1) }))
      .where("id", "=", petitionId)
      .execute();
    await trx
      .insertInto("petition_days")
      .values({ petition_id: petitionId, day: now.slice(0, 10), validated: 1 })
      .onConflict((oc) =>
        oc.columns(["petition_id", "day"]).doUpdateSet((eb) => ({
          validated: eb("petition_days.validated", "+", 1),
        })),
      )
      .execute();
  });
  return { id, name, email, tokens };
}

/** What stands behind the public count: the counter, the days, the rows. */
export async function countsOf(world: World, petitionId: string) {
  const { signature_count } = await world.db.read
    .selectFrom("petitions")
    .select("signature_count")
    .where("id", "=", petitionId)
    .executeTakeFirstOrThrow();
  const days = await world.db.read
    .selectFrom("petition_days")
    .select("validated")
    .where("petition_id", "=", petitionId)
    .execute();
  const rows = await world.db.read
    .selectFrom("signatures")
    .select(["number"])
    .where("petition_id", "=", petitionId)
    .where("state", "=", "validated")
    .orderBy("number")
    .execute();
  return {
    counter: signature_count,
    days: days.reduce((sum, day) => sum + day.validated, 0),
    numbers: rows.map((row) => row.number),
  };
}

/** Mails in the outbox, in order of writing. */
export function mailsOf(world: World) {
  return world.db.read
    .selectFrom("outbox")
    .select(["to_address as to", "subject", "body_text as text"])
    .orderBy("id")
    .execute();
}

/** The token in the first link of that purpose in a mail's text. */
export function tokenIn(text: string, purpose: "confirm" | "withdraw"): string {
  const found = new RegExp(`/petitions/${purpose}/([\\w-]+)`).exec(text)?.[1];
  if (!found) throw new Error(`No ${purpose} link in: ${text}`);
  return found;
}
