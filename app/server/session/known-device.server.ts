import { createHmac, timingSafeEqual } from "node:crypto";

import type { Env } from "../env.server";
import type { World } from "../world.server";

/**
 * A browser in which somebody has signed in before keeps a mark of it. While
 * strangers guess at the account from elsewhere, its owner still gets in from
 * such a browser. (OWASP calls these device cookies.)
 *
 * The mark is signed with the stored hash of the password: nothing has to be
 * kept for it, and a new password makes every earlier mark worthless.
 */
const YEAR_SECONDS = 31_536_000;

interface Owner {
  id: string;
  passwordHash: string | null;
}

function isSecure(env: Env): boolean {
  return env.publicUrl.startsWith("https:");
}

function cookieName(env: Env): string {
  return isSecure(env) ? "__Host-device" : "device";
}

function sign(owner: Owner, device: string): string {
  return createHmac("sha256", owner.passwordHash ?? "")
    .update(`${owner.id}.${device}`)
    .digest("base64url");
}

/** The Set-Cookie value that marks this browser as known to `owner`. */
export function knownDeviceCookie(
  world: World,
  env: Env,
  owner: Owner & { passwordHash: string },
): string {
  const device = world.random(16);
  const value = `${device}.${sign(owner, device)}`;
  return `${cookieName(env)}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${isSecure(env) ? "; Secure" : ""}`;
}

/** The name of this browser when `owner` has signed in with it, else null. */
export function knownDeviceOf(
  env: Env,
  cookieHeader: string,
  owner: Owner | null | undefined,
): string | null {
  const start = `${cookieName(env)}=`;
  const value = cookieHeader
    .split(/;\s*/)
    .find((part) => part.startsWith(start))
    ?.slice(start.length);
  const [device, mark] = value?.split(".") ?? [];
  if (!device || !mark || !owner || owner.passwordHash === null) return null;
  const expected = Buffer.from(sign(owner, device));
  const given = Buffer.from(mark);
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? device
    : null;
}
