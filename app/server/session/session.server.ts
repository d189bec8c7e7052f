import { Lucia, TimeSpan } from "lucia";

import { touchSession } from "@db/queries/accounts.server";

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
    getSessionAttributes: ({ device, createdAt, lastSeenAt }) => ({
      device,
      createdAt,
      lastSeenAt,
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
  };
}
