import {
  deleteOldMailLinks,
  findMailLink,
  insertMailLink,
  listMailChoices,
  saveMailChoices as storeMailChoices,
} from "@db/queries/notices.server";
import type { Reader, Writer } from "@db/connection.server";

import { chooseLocale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { paths } from "~/paths";
import { queueMail } from "~/server/mail/outbox.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { noticeMessages } from "../notice-messages";
import { isNoticeKind, wantedKinds } from "../notices/rules";
import type { NoticeKind } from "../notices/types";

/** Whoever opens a mail half a year later can still end them. */
const LINK_DAYS = 190;

/** Who gets a notice, and in what language. */
export interface NoticeReader {
  accountId: string;
  email: string;
  locale: string;
}

async function wants(
  db: Reader,
  accountId: string,
  kind: NoticeKind,
): Promise<boolean> {
  return wantedKinds(await listMailChoices(db, accountId)).includes(kind);
}

/**
 * Queues a mail that its reader may switch off, unless they have. Every one
 * ends with a link that stops its kind, and says the same to mail programs
 * (one click, RFC 8058). Mails about the account itself are not of these.
 * @returns whether a mail was queued
 */
export async function queueNotice(
  world: World,
  trx: Writer,
  site: { publicUrl: string },
  to: NoticeReader,
  kind: NoticeKind,
  mail: { subject: string; text: string },
): Promise<boolean> {
  if (!(await wants(trx, to.accountId, kind))) return false;
  const token = world.random(24);
  await insertMailLink(trx, {
    token_hash: hashToken(token),
    account_id: to.accountId,
    kind,
    created_at: timestamp(world),
  });
  const locale = chooseLocale({ account: to.locale });
  const t = translator(locale, noticeMessages);
  const link = site.publicUrl + paths.mail.stop(token, locale);
  await queueMail(world, trx, {
    to: to.email,
    subject: mail.subject,
    text: `${mail.text.trimEnd()}\n\n-- \n${t("mailFooter", {
      kind: t(`kind_${kind}`),
      link,
      choices: site.publicUrl + paths.account.mail(),
    })}\n`,
    locale,
    headers: {
      "Auto-Submitted": "auto-generated",
      "List-Unsubscribe": `<${link}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
  });
  return true;
}

/** The kinds of mail that somebody gets at present. */
export async function readMailChoices(
  world: World,
  owner: { accountId: string },
): Promise<NoticeKind[]> {
  return wantedKinds(await listMailChoices(world.db.read, owner.accountId));
}

/** Keeps what somebody chose: the kinds named are wanted, all others not. */
export async function saveMailChoices(
  world: World,
  owner: { accountId: string },
  wanted: readonly NoticeKind[],
  kinds: readonly NoticeKind[],
): Promise<void> {
  await world.db.transaction((trx) =>
    storeMailChoices(
      trx,
      kinds.map((kind) => ({
        account_id: owner.accountId,
        kind,
        wanted: wanted.includes(kind) ? 1 : 0,
        chosen_at: timestamp(world),
      })),
    ),
  );
}

/** What the link of a mail ends; null when it is unknown or too old. */
export async function readMailLink(
  world: World,
  token: string,
): Promise<{ kind: NoticeKind; wanted: boolean } | null> {
  const link = await findMailLink(world.db.read, hashToken(token));
  if (!link || !isNoticeKind(link.kind)) return null;
  return {
    kind: link.kind,
    wanted: await wants(world.db.read, link.accountId, link.kind),
  };
}

/**
 * Ends (or takes up again) the mails of the link's kind, for whoever holds the
 * mail. May be sent as often as one likes. Null when the link is unknown.
 */
export async function followMailLink(
  world: World,
  token: string,
  wanted: boolean,
): Promise<NoticeKind | null> {
  const link = await findMailLink(world.db.read, hashToken(token));
  if (!link || !isNoticeKind(link.kind)) return null;
  await saveMailChoices(world, link, wanted ? [link.kind] : [], [link.kind]);
  return link.kind;
}

/** Drops the links of mails that are older than half a year. */
export async function forgetMailLinks(world: World): Promise<void> {
  const before = new Date(world.now().getTime() - LINK_DAYS * 86_400_000);
  await world.db.transaction((trx) =>
    deleteOldMailLinks(trx, before.toISOString()),
  );
}
