import type { Env } from "./env.server";

/**
 * The address at which the people who run this site read mail: the one it
 * sends from. Null while that is nobody's mailbox.
 */
export function siteContact(env: Pick<Env, "mailFrom">): string | null {
  const address = /<([^>]+)>/.exec(env.mailFrom)?.[1] ?? env.mailFrom;
  return address.endsWith("@localhost") ? null : address;
}
