import { insertSignatureLink } from "@db/queries/signing.server";
import type { Writer } from "@db/connection.server";

import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { queueMail } from "~/server/mail/outbox.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { petitionMessages } from "../messages";
import { CONFIRM_WITHIN_DAYS, wordsFor } from "../rules";
import type { PetitionWords } from "../types";

/** What a mail to a signer says about the petition, and where links lead. */
export interface MailAbout {
  readonly to: string;
  readonly locale: Locale;
  readonly petition: PetitionWords & { readonly groupName: string };
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
}

export interface Tokens {
  readonly confirm: string;
  readonly manage: string;
}

/** A new secret for each link of a mail. */
export function newTokens(world: World): Tokens {
  return { confirm: world.random(24), manage: world.random(24) };
}

/** Remembers the links of a mail that was sent again (by their hashes). */
export async function keepLinks(
  world: World,
  trx: Writer,
  signatureId: string,
  tokens: Partial<Tokens>,
): Promise<void> {
  for (const purpose of ["confirm", "manage"] as const) {
    const token = tokens[purpose];
    if (token === undefined) continue;
    await insertSignatureLink(trx, {
      token_hash: hashToken(token),
      signature_id: signatureId,
      purpose,
      made_at: timestamp(world),
    });
  }
}

/**
 * Asks the owner of the mailbox to confirm. Nothing that was typed into the
 * form stands in the mail: it would let anyone write to anyone.
 */
export async function mailConfirmation(
  world: World,
  trx: Writer,
  { to, locale, petition, origin }: MailAbout,
  tokens: Tokens,
): Promise<void> {
  const t = translator(locale, petitionMessages);
  const about = {
    title: wordsFor(locale, petition).title,
    group: petition.groupName,
  };
  await queueMail(world, trx, {
    to,
    subject: t("mailConfirmSubject"),
    text: [
      `${t("mailConfirmHello")}\n${t("mailConfirmBody", about)}`,
      t("mailConfirmDo"),
      origin + paths.petitions.confirm(tokens.confirm, locale),
      t("mailConfirmIgnore"),
      t("mailManage"),
      origin + paths.petitions.manage(tokens.manage, locale),
      t("mailExpires", { days: CONFIRM_WITHIN_DAYS }),
    ].join("\n\n"),
    headers: { "Auto-Submitted": "auto-generated" },
  });
}

/**
 * Tells the owner of a mailbox that it was used again. Only here is said that
 * the address had signed; the page says the same to everyone.
 */
export async function mailSignedBefore(
  world: World,
  trx: Writer,
  { to, locale, petition, origin }: MailAbout,
  { manage, setAside }: { manage: string; setAside: boolean },
): Promise<void> {
  const t = translator(locale, petitionMessages);
  const about = {
    title: wordsFor(locale, petition).title,
    group: petition.groupName,
  };
  await queueMail(world, trx, {
    to,
    subject: t(setAside ? "mailSetAsideSubject" : "mailAgainSubject"),
    text: [
      `${t("mailConfirmHello")}\n${t(setAside ? "mailSetAsideBody" : "mailAgainBody", about)}`,
      t("mailManage"),
      origin + paths.petitions.manage(manage, locale),
    ].join("\n\n"),
    headers: { "Auto-Submitted": "auto-generated" },
  });
}
