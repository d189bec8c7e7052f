import { Lucia, TimeSpan } from "lucia";

import {
  noteRights,
  supersedeSession,
  touchSession,
} from "@db/queries/accounts.server";

import type { Env } from "../env.server";
import type { World } from "../world.server";
import { hashToken } from "../world.server";
import { sessionAdapter } from "./adapter.server";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: { name: string; email: string; locale: string };
    DatabaseSessionAttributes: {
      device: string;
      createdAt: string;
      lastSeenAt: string;
      rights?: string | null;
      superseded?: boolean;
    };
  }
}

/** Signed out after this many days without a visit … */
const IDLE_DAYS = 14;
/** … and in any case this many days after signing in. */
const ABSOLUTE_DAYS = 60;

/** The list of sessions says when each was last seen, to the hour. */
const NOTE_VISIT_MS = 3_600_000;

function createLucia(world: World, env: Env) {
  const secure = env.publicUrl.startsWith("https:");
  return new Lucia(sessionAdapter(world), {
    sessionExpiresIn: new TimeSpan(IDLE_DAYS, "d"),
    sessionCookie: {
      // The __Host- prefix binds the cookie to this very host, over TLS.
      name: secure ? "__Host-groundwork" : "groundwork",
      attributes: { secure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ name, email, locale }) => ({ name, email, locale }),
    getSessionAttributes: ({ device, createdAt, lastSeenAt, ...rest }) => ({
      device,
      createdAt,
      lastSeenAt,
      rights: rest.rights ?? null,
      superseded: rest.superseded ?? false,
    }),
  });
}

const made = new WeakMap<World, ReturnType<typeof createLucia>>();

function luciaOf(world: World, env: Env) {
  const known = made.get(world);
  if (known) return known;
  const lucia = createLucia(world, env);
  made.set(world, lucia);
  return lucia;
}

export interface SessionAccount {
  accountId: string;
  name: string;
  email: string;
  locale: string;
  /** The session's id as it stands in the cookie. */
  sessionId: string;
  /** What they might do when the id was made; null: not looked at yet. */
  rights: string | null;
  /** Another id took its place less than a minute ago. */
  superseded: boolean;
}

/**
 * Starts a session and returns the Set-Cookie value. The id is always new, so
 * a cookie planted before sign-in is worth nothing after it.
 */
export async function startSession(
  world: World,
  env: Env,
  account: { id: string; device: string },
): Promise<string> {
  const lucia = luciaOf(world, env);
  const now = world.now().toISOString();
  const session = await lucia.createSession(
    account.id,
    { device: account.device, createdAt: now, lastSeenAt: now },
    { sessionId: world.random(32) },
  );
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends the session behind this cookie header; returns the clearing cookie. */
export async function endSession(
  world: World,
  env: Env,
  cookieHeader: string,
): Promise<string> {
  const lucia = luciaOf(world, env);
  const id = lucia.readSessionCookie(cookieHeader);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends every session of an account: sign out everywhere, password changed. */
export async function endAllSessions(
  world: World,
  env: Env,
  accountId: string,
): Promise<void> {
  await luciaOf(world, env).invalidateUserSessions(accountId);
}

/**
 * Who the cookie belongs to, or null. When the session was extended or has
 * ended, the cookie to set is added to `cookies`.
 */
export async function readSession(
  world: World,
  env: Env,
  cookieHeader: string,
  cookies: string[],
): Promise<SessionAccount | null> {
  const lucia = luciaOf(world, env);
  const id = lucia.readSessionCookie(cookieHeader);
  if (!id) return null;
  const { session, user } = await lucia.validateSession(id);
  if (!session) {
    cookies.push(lucia.createBlankSessionCookie().serialize());
    return null;
  }
  const age = world.now().getTime() - Date.parse(session.createdAt);
  if (age > ABSOLUTE_DAYS * 86_400_000) {
    await lucia.invalidateSession(id);
    cookies.push(lucia.createBlankSessionCookie().serialize());
    return null;
  }
  const unseen = world.now().getTime() - Date.parse(session.lastSeenAt);
  if (unseen > NOTE_VISIT_MS) {
    await world.db.transaction((trx) =>
      touchSession(trx, hashToken(session.id), world.now().toISOString()),
    );
  }
  if (session.fresh) {
    cookies.push(lucia.createSessionCookie(session.id).serialize());
  }
  return {
    accountId: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    sessionId: session.id,
    rights: session.rights,
    superseded: session.superseded,
  };
}

/**
 * Gives the session another id when what its person may do has changed since
 * the id was made (a role, a membership, a coalition to lead): an id that was
 * copied before is worth nothing after. The times of the session stay.
 *
 * @param rights every right, as text in a fixed order
 * @param cookies where the new cookie is added
 * @returns the session's id from now on
 */
export async function renewWhenRightsChange(
  world: World,
  env: Env,
  session: Pick<SessionAccount, "sessionId" | "rights" | "superseded">,
  rights: string,
  cookies: string[],
): Promise<string> {
  const now = hashToken(rights);
  const { sessionId } = session;
  if (session.rights === now || session.superseded) return sessionId;
  if (session.rights === null) {
    await world.db.transaction((trx) =>
      noteRights(trx, hashToken(sessionId), now),
    );
    return sessionId;
  }
  const next = world.random(32);
  const renewed = await world.db.transaction((trx) =>
    supersedeSession(trx, hashToken(sessionId), {
      id_hash: hashToken(next),
      rights: now,
      at: world.now().toISOString(),
    }),
  );
  // Another request of the same browser was first; its cookie is on the way.
  if (!renewed) return sessionId;
  cookies.push(luciaOf(world, env).createSessionCookie(next).serialize());
  return next;
}
