import {
  deleteSessionOf,
  findAccount,
  listSessionsOf,
  updateAccount,
} from "@db/queries/accounts.server";

import type { Locale } from "~/i18n/locales";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { hashPassword, verifyPassword } from "~/server/session/password.server";
import { throttle } from "~/server/throttle.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { passwordProblem } from "../rules";
import type { OwnSession, PasswordProblem } from "../types";
import { replacePassword } from "./new-password.server";
import type { SignedIn } from "./sign-in.server";

/** Whoever acts on their own account. */
interface Owner {
  accountId: string;
}

/** Somebody at an unlocked laptop must not try passwords all day. */
const PRESENT_PASSWORD = {
  name: "present-password",
  tries: 6,
  minutes: 15,
} as const;

export async function renameAccount(
  world: World,
  owner: Owner,
  typed: { name: string; locale: Locale },
): Promise<void> {
  await world.db.transaction((trx) =>
    updateAccount(trx, owner.accountId, typed),
  );
}

/**
 * Replaces the password, when the present one is right. Ends every session,
 * this one too: the caller starts a new one.
 */
export async function changePassword(
  world: World,
  owner: Owner,
  typed: { presentPassword: string; newPassword: string },
): Promise<
  Result<SignedIn, PasswordProblem | "wrongPresentPassword" | "too_many">
> {
  const tries = throttle(world, PRESENT_PASSWORD);
  if (!(await tries.take(owner.accountId))) return refused("too_many");
  const account = await findAccount(world.db.read, owner.accountId);
  if (
    !account ||
    !(await verifyPassword(account.password_hash, typed.presentPassword))
  ) {
    return refused("wrongPresentPassword");
  }
  await tries.giveBack(owner.accountId);
  const problem = passwordProblem(typed.newPassword, account);
  if (problem) return refused(problem);
  const passwordHash = await hashPassword(typed.newPassword);
  await world.db.transaction((trx) =>
    replacePassword(world, trx, account, passwordHash),
  );
  return done({ id: account.id, passwordHash });
}

/** Where is this person signed in? The browser at hand first. */
export async function listOwnSessions(
  world: World,
  owner: Owner & { sessionId: string },
): Promise<OwnSession[]> {
  const rows = await listSessionsOf(world.db.read, owner.accountId);
  const here = hashToken(owner.sessionId);
  const now = timestamp(world);
  return rows
    .filter((row) => row.expires_at > now)
    .map((row) => ({
      id: row.id_hash,
      device: row.device,
      startedAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      isThisOne: row.id_hash === here,
    }))
    .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne));
}

/** Ends one session of one's own; nothing happens for anybody else's. */
export async function endOwnSession(
  world: World,
  owner: Owner,
  id: string,
): Promise<void> {
  await world.db.transaction((trx) =>
    deleteSessionOf(trx, owner.accountId, id),
  );
}
