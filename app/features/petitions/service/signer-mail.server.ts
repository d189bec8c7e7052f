import { inLanguage } from "~/i18n/in-language";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import type { Vault } from "~/server/keys/vault.server";
import type { Mail } from "~/server/mail/outbox.server";

import { petitionMessages } from "../messages";
import { newsMessages } from "../news-messages";
import { CONFIRM_WITHIN_DAYS, wordsFor } from "../rules";
import type { PetitionWords } from "../types";

/** What a mail to a signer says about the petition, and where links lead. */
export interface MailAbout {
  readonly to: string;
  readonly locale: Locale;
  readonly petition: PetitionWords & { readonly groupName: string };
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
  readonly vault: Vault;
  readonly signatureId: string;
  readonly at: Date;
}

const CONFIRM = "{{confirm}}";
const MANAGE = "{{manage}}";

interface Wording {
  subject: string;
  text: string;
}

/** Words that are the same for every signer of a petition, made once. */
const wordings = new WeakMap<object, Map<string, Wording>>();

function wordingOf(
  petition: MailAbout["petition"],
  key: string,
  make: () => Wording,
): Wording {
  const known = wordings.get(petition) ?? new Map<string, Wording>();
  wordings.set(petition, known);
  const wording = known.get(key) ?? make();
  known.set(key, wording);
  return wording;
}

/**
 * Headers of a mail that nobody answers, with one-click unsubscribing
 * (RFC 8058): the mail program may post to the address by itself.
 */
function headersOf({ origin }: MailAbout, manage: string, locale: Locale) {
  return {
    "Auto-Submitted": "auto-generated",
    "List-Unsubscribe": `<${origin}${paths.petitions.unsubscribe(manage, locale)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function mail(about: MailAbout, wording: Wording): Mail {
  const { vault, signatureId, at, locale, to } = about;
  const manage = vault.link("manage", signatureId, at);
  const text = wording.text
    .replace(CONFIRM, () => vault.link("confirm", signatureId, at))
    .replace(MANAGE, manage);
  return {
    to,
    subject: wording.subject,
    text,
    locale,
    headers: headersOf(about, manage, locale),
    signer: { vault, signatureId },
  };
}

/**
 * Asks the owner of the mailbox to confirm. Nothing that was typed into the
 * form stands in the mail: it would let anyone write to anyone.
 */
export function confirmationMail(about: MailAbout): Mail {
  const { locale, petition, origin } = about;
  const make = () => {
    const t = translator(locale, petitionMessages);
    const named = {
      title: wordsFor(locale, petition).title,
      group: petition.groupName,
    };
    return {
      subject: t("mailConfirmSubject"),
      text: [
        `${t("mailConfirmHello")}\n${t("mailConfirmBody", named)}`,
        t("mailConfirmDo"),
        `${origin}${paths.petitions.confirm("TOKEN", locale).replace("TOKEN", CONFIRM)}`,
        t("mailConfirmIgnore"),
        t("mailManage"),
        `${origin}${paths.petitions.manage("TOKEN", locale).replace("TOKEN", MANAGE)}`,
        t("mailExpires", { days: CONFIRM_WITHIN_DAYS }),
      ].join("\n\n"),
    };
  };
  return mail(about, wordingOf(petition, `confirm ${locale} ${origin}`, make));
}

/** What a mailbox is told about a signature that was not written down. */
export type ToldAgain = "again" | "setAside" | "full";

const TOLD = {
  again: ["mailAgainSubject", "mailAgainBody"],
  setAside: ["mailSetAsideSubject", "mailSetAsideBody"],
  full: ["mailFullSubject", "mailFullBody"],
} as const;

/**
 * Tells the owner of a mailbox that it was used again. Only here is said that
 * the address had signed; the page says the same to everyone.
 */
export function signedBeforeMail(about: MailAbout, told: ToldAgain): Mail {
  const { locale, petition, origin } = about;
  const make = () => {
    const t = translator(locale, petitionMessages);
    const named = {
      title: wordsFor(locale, petition).title,
      group: petition.groupName,
    };
    const [subject, body] = TOLD[told];
    return {
      subject: t(subject),
      text: [
        `${t("mailConfirmHello")}\n${t(body, named)}`,
        t("mailManage"),
        `${origin}${paths.petitions.manage("TOKEN", locale).replace("TOKEN", MANAGE)}`,
      ].join("\n\n"),
    };
  };
  return mail(about, wordingOf(petition, `${told} ${locale} ${origin}`, make));
}

/** News of a petition, for a signer who agreed to be written to about it. */
export function newsMail(
  about: MailAbout,
  news: {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
    readonly body: string;
  },
): Mail {
  const { locale, petition, origin } = about;
  const make = () => {
    const t = translator(locale, petitionMessages);
    const n = translator(locale, newsMessages);
    const named = {
      title: wordsFor(locale, petition).title,
      group: petition.groupName,
    };
    return {
      subject: news.title,
      text: [
        `${t("mailConfirmHello")}\n${n("mailNews", named)}`,
        news.title,
        // What stands for links in our own words stands for nothing in theirs.
        news.body.replaceAll("{{", "{ {"),
        n("mailPetition"),
        origin + inLanguage(paths.petitions.show(news.slug), locale),
        n("mailWhy", named),
        `${origin}${paths.petitions.manage("TOKEN", locale).replace("TOKEN", MANAGE)}`,
      ].join("\n\n"),
    };
  };
  return mail(about, wordingOf(petition, `${news.id} ${locale}`, make));
}
