import type { PetitionUpdateTable } from "@db/schema/petition-updates";
import { moveCounts } from "@db/queries/petition-counts.server";
import {
  insertConsents,
  insertConsentWordings,
} from "@db/queries/signature-consents.server";

import {
  sealFacts,
  withFacts,
} from "~/features/petitions/service/signer-facts.server";
import { canonicalEmail } from "~/lib/email";
import { foldName } from "~/lib/names";
import { slugify } from "~/lib/slug";
import { vaultOf } from "~/server/keys/vault.server";
import { openMail } from "~/server/mail/outbox.server";
import { timestamp } from "~/server/world.server";
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
    slug: given.slug ?? `${slugify(titleEn)}-${id.slice(-12)}`,
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
    purge_on: null,
    purged_at: null,
    hold_why: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("petitions").values(row).execute(),
  );
  return row;
}

const WORDING = {
  id: "test-wording",
  purpose: "petition",
  locale: "en",
  wording: "They may write to me.",
  first_used_at: "2026-11-01T00:00:00.000Z",
};

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
    postalCode?: string;
    placeMatch?: string;
    districtId?: string;
    network?: string;
    disclosure?: "count" | "first_name" | "full";
    comment?: string;
    mayContact?: boolean;
  } = {},
) {
  const id = world.newId();
  const name = given.name ?? "Rosa Ortiz";
  const email =
    given.email ?? `${slugify(name)}-${id.slice(-12)}@riverbend.example`;
  const vault = await vaultOf(world, petitionId);
  const tokens = {
    confirm: vault.link("confirm", id, world.now()),
    manage: vault.link("manage", id, world.now()),
  };
  const canonical = canonicalEmail(email);
  const comment = given.comment ?? "";
  const postalCode = given.postalCode ?? "90802";
  const placeMatch = given.placeMatch ?? "unknown";
  const districtId = given.districtId ?? null;
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
        source: "online",
        batch_id: null,
        sealed: sealFacts(vault, id, { name, email, phone: "", comment }),
        key_version: vault.version,
        email_hash: vault.hash("email", canonical),
        seat: 1,
        person_hash: vault.hash("person", `${foldName(name)} ${postalCode}`),
        domain_hash: vault.hash("domain", canonical.split("@")[1] ?? ""),
        network_hash: vault.hash("network", given.network ?? "192.0.2.7"),
        postal_code: postalCode,
        place_match: placeMatch,
        district_id: districtId,
        has_comment: comment === "" ? 0 : 1,
        disclosure: given.disclosure ?? "first_name",
        locale: "en",
        proof: "form",
        held_why: null,
        sweep_id: null,
        once_key: null,
        mailed_on: now.slice(0, 10),
        mails: 1,
        unsubscribed_at: null,
        created_at: now,
        validated_at: state === "pending" ? null : now,
        ended_at: state === "invalidated" ? now : null,
        ended_why: state === "invalidated" ? "Made up" : null,
      })
      .execute();
    if (given.mayContact) {
      await insertConsentWordings(trx, [WORDING]);
      await insertConsents(trx, [
        {
          signature_id: id,
          purpose: WORDING.purpose,
          wording_id: WORDING.id,
          given_at: now,
        },
      ]);
    }
    if (!counts) return;
    await moveCounts(trx, petitionId, [
      { at: now, change: 1, districtId, placeMatch, source: "online" },
    ]);
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

/** Mails in the outbox, in order of writing, opened. */
export async function mailsOf(world: World) {
  const rows = await world.db.read
    .selectFrom("outbox")
    .selectAll()
    .orderBy("id")
    .execute();
  const mails = await Promise.all(rows.map((row) => openMail(world, row)));
  return mails.map(({ to_address, subject, body_text, headers }) => ({
    to: to_address,
    subject,
    text: body_text,
    headers: JSON.parse(headers) as Record<string, string>,
  }));
}

/** What stands sealed in the signatures of a petition, in order of signing. */
export async function signersOf(world: World, petitionId: string) {
  const vault = await vaultOf(world, petitionId);
  const rows = await world.db.read
    .selectFrom("signatures")
    .select([
      "id",
      "state",
      "number",
      "seat",
      "sealed",
      "key_version as keyVersion",
      "held_why as heldWhy",
      "proof",
      "locale",
    ])
    .where("petition_id", "=", petitionId)
    .orderBy("id")
    .execute();
  return rows.map((row) => withFacts(vault, row));
}

/** The token in the first link of that purpose in a mail's text. */
export function tokenIn(text: string, purpose: "confirm" | "withdraw"): string {
  const found = new RegExp(`/petitions/${purpose}/([\\w-]+)`).exec(text)?.[1];
  if (!found) throw new Error(`No ${purpose} link in: ${text}`);
  return found;
}

/** News of a petition that wait to be mailed; its id. */
export async function someNews(
  world: World,
  petitionId: string,
  given: Partial<PetitionUpdateTable> = {},
): Promise<string> {
  const id = world.newId();
  await world.db.transaction(async (trx) => {
    const { created_by } = await trx
      .selectFrom("petitions")
      .select("created_by")
      .where("id", "=", petitionId)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("petition_updates")
      .values({
        id,
        petition_id: petitionId,
        title_en: "The council votes on Tuesday",
        title_es: "",
        body_en: "Come to the chamber at six.",
        body_es: "",
        written_by: created_by,
        written_at: timestamp(world),
        mailed_to: "",
        mails: 0,
        done_at: null,
        stopped_at: null,
        ...given,
      })
      .execute();
  });
  return id;
}
