import { listRecentMail } from "@db/queries/plumbing.server";

import type { RequestContext } from "../context.server";
import type { Env } from "../env.server";
import { openMail } from "./outbox.server";

/** Whether this site keeps its mail to itself and shows it at /dev/mail. */
export function showsMail(env: Env): boolean {
  const local = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(
    env.publicUrl,
  );
  return local && !env.smtpUrl;
}

/**
 * The latest mails in the outbox with their links found, for development and
 * the demonstration; null on a site that sends real mail or is open to others.
 */
export async function recentMail({ env, world }: RequestContext) {
  if (!showsMail(env)) return null;
  const rows = await listRecentMail(world.db.read, 50);
  const mails = await Promise.all(rows.map((row) => openMail(world, row)));
  return mails.map((mail) => ({
    id: mail.id,
    to_address: mail.to_address,
    subject: mail.subject,
    created_at: mail.created_at,
    parts: mail.body_text
      .split(/(https?:\/\/[^\s]+)/)
      .map((text, index) => ({ text, link: index % 2 === 1 })),
  }));
}
