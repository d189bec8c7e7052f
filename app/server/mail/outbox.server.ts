import type { Writer } from "@db/connection.server";
import { insertMail } from "@db/queries/plumbing.server";

import type { Locale } from "~/i18n/locales";

import { timestamp } from "../world.server";
import type { World } from "../world.server";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Language of the text: said to the program that shows or reads it. */
  locale?: Locale;
  headers?: Readonly<Record<string, string>>;
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
  for (const part of [
    mail.to,
    mail.subject,
    ...Object.entries(mail.headers ?? {}).flat(),
  ]) {
    if (/[\r\n]/.test(part))
      throw new Error("A mail header holds a line break.");
  }
  const now = timestamp(world);
  await insertMail(trx, {
    id: world.newId(),
    to_address: mail.to,
    subject: mail.subject,
    body_text: mail.text,
    headers: JSON.stringify({
      ...(mail.locale ? { "Content-Language": mail.locale } : {}),
      ...mail.headers,
    }),
    created_at: now,
    next_try_at: now,
    tries: 0,
    sent_at: null,
    given_up_at: null,
    last_error: null,
  });
}
