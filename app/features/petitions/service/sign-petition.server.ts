import { findPublicPetition } from "@db/queries/petitions.server";
import type { ConsentWordingTable } from "@db/schema/petitions";

import type { Locale } from "~/i18n/locales";
import { matchPostalCode } from "~/features/jurisdictions/service/read-zip.server";
import { translator } from "~/i18n/translate";
import { dayIn } from "~/lib/calendar";
import { canonicalEmail } from "~/lib/email";
import { foldName, tidyName } from "~/lib/names";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { TooBusy } from "~/server/group-commit.server";
import { vaultOf } from "~/server/keys/vault.server";
import { hashToken } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { petitionMessages } from "../messages";
import { acceptsSignatures } from "../rules";
import type { SignInput } from "../schema";
import type { ConsentPurpose, PetitionState } from "../types";
import { sealFacts } from "./signer-facts.server";
import { weighSigning } from "./weigh-signing.server";
import { signatureLine } from "./write-signatures.server";
import type { Prepared } from "./write-signatures.server";

export interface Signing {
  readonly slug: string;
  readonly typed: SignInput;
  /** The signer's language: of the page they signed on, and of their mail. */
  readonly locale: Locale;
  /** Origin of the site, for the links in the mail. */
  readonly origin: string;
  /** The signer's network address; stored as a keyed hash for 30 days. */
  readonly network: string;
}

type Petition = NonNullable<Awaited<ReturnType<typeof findPublicPetition>>>;

/** An open petition is not asked for again within this time. */
const KEPT_MS = 2_000;
const MOST_KEPT = 200;
const kept = new WeakMap<
  World,
  Map<string, { petition: Petition; until: number }>
>();

/**
 * The petition to sign. An open one is remembered for two seconds: whether it
 * still takes signatures is asked again in the transaction that writes them.
 */
async function petitionToSign(
  world: World,
  slug: string,
): Promise<Petition | undefined> {
  const ours =
    kept.get(world) ?? new Map<string, { petition: Petition; until: number }>();
  kept.set(world, ours);
  const known = ours.get(slug);
  if (known && known.until > performance.now()) return known.petition;
  const petition = await findPublicPetition(world.db.read, slug);
  if (petition?.state !== "open") {
    ours.delete(slug);
    return petition;
  }
  if (ours.size >= MOST_KEPT) ours.clear();
  ours.set(slug, { petition, until: performance.now() + KEPT_MS });
  return petition;
}

/**
 * Writes a signature down as pending and mails the link that confirms it;
 * answers after both are on disk.
 *
 * Whoever signs a second time with the same mailbox gets the same answer as a
 * new signer: while the first is pending the link is mailed again (a few
 * times a day), after that only the owner of the mailbox is told. Two people
 * of one household may share a mailbox (rules: seatFor). What is turned away
 * is answered like a success and leaves nothing behind but its count.
 *
 * @returns `busy` when more wait to be written than anyone would wait for
 */
export async function signPetition(
  world: World,
  signing: Signing,
): Promise<Result<null, "not_found" | "closed" | "busy">> {
  const { slug, typed } = signing;
  const petition = await petitionToSign(world, slug);
  if (!petition) return refused("not_found");
  const now = world.now();
  const today = dayIn(petition.timeZone, now);
  const state = petition.state as PetitionState;
  if (!acceptsSignatures({ state, closesOn: petition.closesOn }, today)) {
    return refused("closed");
  }
  const canonical = canonicalEmail(typed.email);
  const weighed = await weighSigning(world, petition, {
    ...signing,
    canonical,
  });
  try {
    const line = signatureLine(world);
    if (weighed.as === "turned_away") {
      const day = now.toISOString().slice(0, 10);
      await line.write({
        away: { petitionId: petition.id, day, why: weighed.why },
      });
      return done(null);
    }
    const sign = await prepare(world, petition, signing, {
      ...weighed,
      canonical,
      today,
      at: now,
    });
    const written = await line.write({ sign });
    return written === "closed" ? refused("closed") : done(null);
  } catch (error) {
    if (error instanceof TooBusy) return refused("busy");
    throw error;
  }
}

async function prepare(
  world: World,
  petition: Petition,
  { typed, locale, origin, network }: Signing,
  given: {
    proof: string;
    heldWhy: string | null;
    usedProof: Prepared["usedProof"];
    canonical: string;
    today: string;
    at: Date;
  },
): Promise<Prepared> {
  const { canonical, today, at } = given;
  const vault = await vaultOf(world, petition.id);
  const id = world.newId();
  const facts = {
    name: tidyName(typed.name),
    email: typed.email,
    phone: "",
    comment: typed.comment ?? "",
  };
  const postalCode = typed.postalCode.toUpperCase();
  // A hint from a table of ZIP codes, with "unknown" among its answers: a
  // guess would be told to officials as a fact.
  const match = await placeMatch(world, petition.placeId, postalCode);
  const now = at.toISOString();
  // The address is part of the mark: at a table one phone is handed on, and
  // the browser may show the next person the same form again.
  const once = typed.once
    ? vault.hash("once", `${typed.once} ${canonical}`)
    : null;
  return {
    petition,
    vault,
    facts,
    locale,
    origin,
    at,
    today,
    usedProof: given.usedProof,
    consents: consentsOf(petition, typed, locale, now),
    row: {
      id,
      petition_id: petition.id,
      state: "pending",
      source: "online",
      batch_id: null,
      number: null,
      sealed: sealFacts(vault, id, facts),
      key_version: vault.version,
      email_hash: vault.hash("email", canonical),
      seat: 1,
      person_hash: vault.hash(
        "person",
        `${foldName(facts.name)} ${postalCode}`,
      ),
      domain_hash: vault.hash(
        "domain",
        canonical.slice(canonical.lastIndexOf("@") + 1),
      ),
      network_hash: vault.hash("network", network),
      postal_code: postalCode,
      place_match: match,
      district_id: null,
      has_comment: facts.comment === "" ? 0 : 1,
      disclosure: typed.disclosure,
      locale,
      proof: given.proof,
      held_why: given.heldWhy,
      sweep_id: null,
      once_key: once,
      mailed_on: given.heldWhy === null ? now.slice(0, 10) : null,
      mails: given.heldWhy === null ? 1 : 0,
      unsubscribed_at: null,
      created_at: now,
      validated_at: null,
      ended_at: null,
      ended_why: null,
    },
  };
}

const matches = new WeakMap<World, Map<string, Promise<string>>>();
const MOST_MATCHES = 5_000;

/** Where a postal code lies; the same few codes are asked all day. */
function placeMatch(
  world: World,
  placeId: string,
  postalCode: string,
): Promise<string> {
  const ours = matches.get(world) ?? new Map<string, Promise<string>>();
  matches.set(world, ours);
  const key = `${placeId} ${postalCode}`;
  const known = ours.get(key);
  if (known) return known;
  if (ours.size >= MOST_MATCHES) ours.clear();
  const asked = matchPostalCode(world.db.read, postalCode, placeId);
  ours.set(key, asked);
  asked.catch(() => ours.delete(key));
  return asked;
}

const WORDINGS = {
  petition: "consentWording",
  group: "consentWordingMore",
} as const;

/** What was agreed to, each with the very words that stood there. */
function consentsOf(
  petition: Petition,
  typed: SignInput,
  locale: Locale,
  at: string,
): ConsentWordingTable[] {
  const given: ConsentPurpose[] = [
    ...(typed.mayContact ? (["petition"] as const) : []),
    ...(typed.mayContactMore ? (["group"] as const) : []),
  ];
  if (given.length === 0) return [];
  const t = translator(locale, petitionMessages);
  return given.map((purpose) => {
    const wording = t(WORDINGS[purpose], { group: petition.groupName });
    return {
      id: hashToken([purpose, locale, wording].join("\n")).slice(0, 32),
      purpose,
      locale,
      wording,
      first_used_at: at,
    };
  });
}
