import type { Writer } from "@db/connection.server";
import {
  countMailsAgain,
  findSignatureByEmail,
  insertSignature,
  updatePendingSignature,
} from "@db/queries/signing.server";
import { findPublicPetition } from "@db/queries/petitions.server";

import type { Locale } from "~/i18n/locales";
import { matchPostalCode } from "~/features/jurisdictions/service/read-zip.server";
import { translator } from "~/i18n/translate";
import { dayIn } from "~/lib/calendar";
import { canonicalEmail } from "~/lib/email";
import { tidyName } from "~/lib/names";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { throttle } from "~/server/throttle.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { petitionMessages } from "../messages";
import { MAILS_A_DAY, acceptsSignatures } from "../rules";
import type { SignInput } from "../schema";
import type { PetitionState } from "../types";
import {
  keepLinks,
  mailConfirmation,
  mailSignedBefore,
  newTokens,
} from "./signer-mail.server";

/**
 * Signatures taken from one network address. Fifty people at one table share
 * an address and all must succeed, with some to spare for a whole rally; only
 * a machine signs once a second for ten minutes.
 */
export const SIGN_LIMIT = {
  name: "petition-sign",
  tries: 600,
  minutes: 10,
} as const;

export interface Signing {
  readonly slug: string;
  readonly typed: SignInput;
  /** The signer's language: of the page they signed on, and of their mail. */
  readonly locale: Locale;
  /** Origin of the site, for the links in the mail. */
  readonly origin: string;
  /** The signer's network address; counted in memory, never stored. */
  readonly network: string;
}

type Petition = NonNullable<Awaited<ReturnType<typeof findPublicPetition>>>;

/**
 * Writes a signature down as pending and mails the link that confirms it.
 *
 * Whoever signs a second time with the same mailbox gets the same answer as a
 * new signer: while the first is pending the link is mailed again (a few
 * times a day), after that only the owner of the mailbox is told. A filled
 * `leaveEmpty` is answered like a success and leaves nothing behind.
 */
export async function signPetition(
  world: World,
  { slug, typed, locale, origin, network }: Signing,
): Promise<Result<null, "not_found" | "closed" | "too_many">> {
  const petition = await findPublicPetition(world.db.read, slug);
  if (!petition) return refused("not_found");
  const today = dayIn(petition.timeZone, world.now());
  const state = petition.state as PetitionState;
  if (!acceptsSignatures({ state, closesOn: petition.closesOn }, today)) {
    return refused("closed");
  }
  if (typed.leaveEmpty) return done(null);
  if (!(await throttle(world, SIGN_LIMIT).take(hashToken(network)))) {
    return refused("too_many");
  }
  const canonical = canonicalEmail(typed.email);
  // The address is part of the mark: at a table one phone is handed on, and
  // the browser may show the next person the same form again.
  const once =
    typed.once && hashToken([typed.once, petition.id, canonical].join(" "));
  await onceOnly(world, once, null, async (trx) => {
    await writeDown(world, trx, petition, { typed, locale, origin, canonical });
    return "signed";
  });
  return done(null);
}

async function writeDown(
  world: World,
  trx: Writer,
  petition: Petition,
  {
    typed,
    locale,
    origin,
    canonical,
  }: Pick<Signing, "typed" | "locale" | "origin"> & { canonical: string },
): Promise<void> {
  const t = translator(locale, petitionMessages);
  const said = {
    name: tidyName(typed.name),
    email: typed.email,
    postal_code: typed.postalCode.toUpperCase(),
    comment: typed.comment ?? "",
    disclosure: typed.disclosure,
    may_contact: typed.mayContact ? 1 : 0,
    consent_wording: typed.mayContact
      ? t("consentWording", { group: petition.groupName })
      : null,
    locale,
  };
  const tokens = newTokens(world);
  const now = timestamp(world);
  const mail = { to: typed.email, locale, petition, origin };
  const id = world.newId();
  const isNew = await insertSignature(trx, {
    id,
    petition_id: petition.id,
    state: "pending",
    number: null,
    canonical_email: canonical,
    ...said,
    // A hint from a table of ZIP codes, with "unknown" among its answers: a
    // guess would be told to officials as a fact.
    place_match: await matchPostalCode(trx, typed.postalCode, petition.placeId),
    confirm_token_hash: hashToken(tokens.confirm),
    manage_token_hash: hashToken(tokens.manage),
    created_at: now,
    validated_at: null,
    ended_at: null,
    ended_why: null,
  });
  if (isNew) return mailConfirmation(world, trx, mail, tokens);

  const before = await findSignatureByEmail(trx, {
    petitionId: petition.id,
    canonical,
  });
  if (!before) return;
  const since = new Date(world.now().getTime() - 86_400_000).toISOString();
  const again = await countMailsAgain(trx, { signatureId: before.id, since });
  const mails = again + (before.createdAt > since ? 1 : 0);
  // Nobody's mailbox is filled by someone else's finger on a button.
  if (mails >= MAILS_A_DAY) return;
  if (before.state === "pending") {
    await updatePendingSignature(trx, before.id, said);
    await keepLinks(world, trx, before.id, tokens);
    return mailConfirmation(world, trx, mail, tokens);
  }
  await keepLinks(world, trx, before.id, { manage: tokens.manage });
  await mailSignedBefore(
    world,
    trx,
    { ...mail, to: before.email },
    { manage: tokens.manage, setAside: before.state === "invalidated" },
  );
}
