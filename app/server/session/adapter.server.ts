import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";

import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findSession,
  insertSession,
  listSessionsOf,
  updateSessionExpiry,
} from "@db/queries/accounts.server";

import { hashToken } from "../world.server";
import type { World } from "../world.server";

/**
 * Lucia's view of our tables. Lucia keeps session ids in clear; we keep only
 * their SHA-256, so that a copy of the table opens nothing. For that reason
 * `getUserSessions` returns hashes as ids: good for a list, not for a cookie.
 */
export function sessionAdapter(world: World): Adapter {
  const { db } = world;
  return {
    async getSessionAndUser(sessionId) {
      const row = await findSession(db.read, hashToken(sessionId));
      if (!row || isSuperseded(row, world.now())) return [null, null];
      return [asSession(row, sessionId), asUser(row)];
    },
    async getUserSessions(accountId) {
      const rows = await listSessionsOf(db.read, accountId);
      return rows.map((row) => asSession(row, row.id_hash));
    },
    setSession: (session) =>
      db.transaction((trx) =>
        insertSession(trx, {
          id_hash: hashToken(session.id),
          account_id: session.userId,
          created_at: world.now().toISOString(),
          last_seen_at: world.now().toISOString(),
          expires_at: session.expiresAt.toISOString(),
          device: session.attributes.device,
        }),
      ),
    updateSessionExpiration: (sessionId, expiresAt) =>
      db.transaction((trx) =>
        updateSessionExpiry(trx, hashToken(sessionId), {
          expires_at: expiresAt.toISOString(),
          last_seen_at: world.now().toISOString(),
        }),
      ),
    deleteSession: (sessionId) =>
      db.transaction((trx) => deleteSession(trx, hashToken(sessionId))),
    deleteUserSessions: (accountId) =>
      db.transaction((trx) => deleteSessionsOf(trx, accountId)),
    deleteExpiredSessions: () =>
      db.transaction((trx) =>
        deleteExpiredSessions(trx, world.now().toISOString()),
      ),
  };
}

/** Pages that were under way with the old id may still come in. */
const GRACE_MS = 60_000;

function isSuperseded(
  { superseded_at }: Pick<Row, "superseded_at">,
  now: Date,
): boolean {
  return (
    superseded_at !== null &&
    now.getTime() - Date.parse(superseded_at) > GRACE_MS
  );
}

interface Row {
  account_id: string;
  expires_at: string;
  created_at: string;
  last_seen_at: string;
  device: string;
  rights: string | null;
  superseded_at: string | null;
}

function asSession(row: Row, id: string): DatabaseSession {
  return {
    id,
    userId: row.account_id,
    expiresAt: new Date(row.expires_at),
    attributes: {
      device: row.device,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      rights: row.rights,
      superseded: row.superseded_at !== null,
    },
  };
}

function asUser(row: {
  account_id: string;
  name: string;
  email: string;
  locale: string;
}): DatabaseUser {
  return {
    id: row.account_id,
    attributes: { name: row.name, email: row.email, locale: row.locale },
  };
}
