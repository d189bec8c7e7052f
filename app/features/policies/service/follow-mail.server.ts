import { placeMessages } from "~/features/jurisdictions/messages";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { commonMessages } from "~/i18n/common/common";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import type { SiteSeal } from "~/server/keys/site-seal.server";
import type { Mail } from "~/server/mail/outbox.server";

import { followMessages } from "../follow-messages";

/** Whom a mail about a followed place goes to, and where its links lead. */
export interface FollowMail {
  readonly to: string;
  /** As the mail calls the place: "Boulder, CO". */
  readonly place: string;
  readonly locale: Locale;
  /** Origin of the site, without a slash at the end. */
  readonly origin: string;
  readonly seal: SiteSeal;
  readonly followId: string;
}

/**
 * A mail that nobody answers, with the way out at its foot and for mail
 * programs (one click, RFC 8058).
 */
function mail(
  about: FollowMail,
  { subject, text }: { subject: string; text: readonly string[] },
): Mail {
  const { locale, seal, followId, origin } = about;
  const t = translator(locale, followMessages);
  const link = origin + paths.follows.stop(seal.link("stop", followId), locale);
  return {
    to: about.to,
    subject,
    text: `${text.join("\n\n")}\n\n-- \n${t("mailFooter", { place: about.place, link })}\n`,
    locale,
    headers: {
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<${link}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    follower: { seal, followId },
  };
}

/** Asks the owner of the mailbox. Nothing typed stands in the mail. */
export function confirmationMail(about: FollowMail): Mail {
  const { locale, place, seal, followId, origin } = about;
  const t = translator(locale, followMessages);
  const site = translator(locale, commonMessages)("siteName");
  return mail(about, {
    subject: t("mailConfirmSubject", { place }),
    text: [
      `${t("mailConfirmHello")}\n${t("mailConfirmBody", { place, site })}`,
      t("mailConfirmDo"),
      origin + paths.follows.confirm(seal.link("confirm", followId), locale),
      t("mailConfirmIgnore"),
    ],
  });
}

/** Only here is said that the address follows already. */
export function followedBeforeMail(about: FollowMail): Mail {
  const { locale, place } = about;
  const t = translator(locale, followMessages);
  const site = translator(locale, commonMessages)("siteName");
  return mail(about, {
    subject: t("mailAgainSubject", { place }),
    text: [`${t("mailConfirmHello")}\n${t("mailAgainBody", { place, site })}`],
  });
}

/** What changed in the records of one place that hold where one follows. */
interface ToldLayer {
  readonly slug: string;
  readonly name: string;
  /** Null: the followed place itself. */
  readonly kind: JurisdictionKind | null;
  /** How many there are in all. */
  readonly count: number;
  /** Sentences and addresses, the latest first. */
  readonly changes: readonly { words: string; path: string }[];
}

/** The week's changes layer by layer, each with where it can be read. */
export function changesMail(
  about: FollowMail,
  told: {
    readonly slug: string;
    readonly layers: readonly ToldLayer[];
    /** How many there are in all. */
    readonly count: number;
  },
): Mail {
  const { locale, place, origin } = about;
  const t = translator(locale, followMessages);
  const kinds = translator(locale, placeMessages);
  return mail(about, {
    subject: t("mailSubject", { place, count: told.count }),
    text: [
      t("mailLead", { place }),
      ...told.layers.flatMap(({ slug, name, kind, count, changes }) => {
        const more = count - changes.length;
        return [
          kind === null
            ? t("mailOwn", { place: name })
            : t("mailLayer", { place: name, kind: kinds(`kind_${kind}`) }),
          ...changes.map(({ words, path }) => `- ${words}\n  ${origin}${path}`),
          ...(more > 0
            ? [
                `${t("mailMore", { count: more })}\n${origin}${paths.policies.changesOfPlace(slug)}`,
              ]
            : []),
        ];
      }),
      `${t("mailPlace")}\n${origin}${paths.places.show(told.slug)}`,
    ],
  });
}
