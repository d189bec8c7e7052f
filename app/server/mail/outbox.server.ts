import type { Writer } from "@db/connection.server";
import { insertMails } from "@db/queries/plumbing.server";
import type { OutboxTable } from "@db/schema/plumbing";

import type { Locale } from "~/i18n/locales";

import { vaultOf } from "../keys/vault.server";
import { followSeal } from "../keys/site-seal.server";
import type { SiteSeal } from "../keys/site-seal.server";
import type { Vault } from "../keys/vault.server";
import { timestamp } from "../world.server";
import type { World } from "../world.server";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Language of the text: said to the program that shows or reads it. */
  locale?: Locale;
  headers?: Readonly<Record<string, string>>;
  /**
   * For a mail to a signer: it is sealed with that petition's key, and goes
   * when the signature is erased.
   */
  signer?: { readonly vault: Vault; readonly signatureId: string };
  /** For a mail to somebody who follows a place: sealed, and goes with them. */
  follower?: { readonly seal: SiteSeal; readonly followId: string };
}

/** Puts many mails into the outbox at once; see {@link queueMail}. */
export async function queueMails(
  world: World,
  trx: Writer,
  mails: readonly Mail[],
): Promise<void> {
  await insertMails(
    trx,
    mails.map((mail) => mailRow(world, mail)),
  );
}

/**
 * A mail as a row of the outbox.
 * @throws when a line break stands where it could start a header of its own.
 */
function mailRow(world: World, mail: Mail): OutboxTable {
  for (const part of [
    mail.to,
    mail.subject,
    ...Object.entries(mail.headers ?? {}).flat(),
  ]) {
    if (/[\r\n]/.test(part))
      throw new Error("A mail header holds a line break.");
  }
  const now = timestamp(world);
  const id = world.newId();
  const headers = JSON.stringify({
    ...(mail.locale ? { "Content-Language": mail.locale } : {}),
    ...mail.headers,
  });
  const { signer, follower } = mail;
  const whole = JSON.stringify([mail.to, mail.subject, mail.text, headers]);
  const about = `mail ${id}`;
  const sealed = signer
    ? `${signer.vault.version}.${signer.vault.seal(whole, about)}`
    : follower?.seal.seal(whole, about);
  const hides = sealed !== undefined;
  return {
    id,
    to_address: hides ? "" : mail.to,
    subject: hides ? "" : mail.subject,
    body_text: sealed ?? mail.text,
    headers: hides ? "{}" : headers,
    created_at: now,
    next_try_at: now,
    tries: 0,
    sent_at: null,
    given_up_at: null,
    last_error: null,
    petition_id: signer?.vault.petitionId ?? null,
    signature_id: signer?.signatureId ?? null,
    follow_id: follower?.followId ?? null,
  };
}

/**
 * Puts a mail into the outbox, in the transaction that caused it: either both
 * happen or neither. The runner sends it.
 * @throws when a line break stands where it could start a header of its own.
 */
export async function queueMail(
  world: World,
  trx: Writer,
  mail: Mail,
): Promise<void> {
  await insertMails(trx, [mailRow(world, mail)]);
}

/**
 * A mail of the outbox as it is sent: opened when it was sealed.
 * @throws when the key that sealed it is gone (its petition was purged).
 */
export async function openMail<
  Row extends Pick<
    OutboxTable,
    "id" | "to_address" | "subject" | "body_text" | "petition_id" | "follow_id"
  > & { headers?: string },
>(world: World, row: Row): Promise<Row> {
  const about = `mail ${row.id}`;
  if (row.follow_id !== null) {
    const seal = await followSeal(world);
    return opened(row, seal.open(row.body_text, about));
  }
  if (row.petition_id === null) return row;
  const vault = await vaultOf(world, row.petition_id);
  const dot = row.body_text.indexOf(".");
  const version = Number(row.body_text.slice(0, dot));
  return opened(row, vault.open(row.body_text.slice(dot + 1), version, about));
}

function opened<Row>(row: Row, whole: string): Row {
  const [to_address, subject, body_text, headers] = JSON.parse(whole) as [
    string,
    string,
    string,
    string,
  ];
  return { ...row, to_address, subject, body_text, headers };
}
