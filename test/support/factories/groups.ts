import type { Role } from "~/server/permissions";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** An open invitation, with the token that its mail would carry. */
export async function anInvitation(
  world: World,
  given: {
    groupId: string;
    invitedBy: string;
    email?: string;
    role?: Role;
  },
) {
  const token = world.random(24);
  const row = {
    id: world.newId(),
    group_id: given.groupId,
    email: given.email ?? "ben@riverbend.example",
    role: given.role ?? "volunteer",
    token_hash: hashToken(token),
    invited_by: given.invitedBy,
    created_at: timestamp(world),
    expires_at: new Date(world.now().getTime() + 72 * 3_600_000).toISOString(),
    accepted_at: null,
    accepted_by: null,
    revoked_at: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("invitations").values(row).execute(),
  );
  return { ...row, token };
}

/** A coalition asks a group to join. */
export async function aCoalitionInvitation(
  world: World,
  given: { coalitionId: string; groupId: string; invitedBy: string },
) {
  const row = {
    id: world.newId(),
    coalition_id: given.coalitionId,
    group_id: given.groupId,
    invited_by: given.invitedBy,
    created_at: timestamp(world),
    answered_at: null,
    answered_by: null,
    answer: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("coalition_invitations").values(row).execute(),
  );
  return row;
}

/** Somebody's wish to join, without an answer yet. */
export async function aJoinRequest(
  world: World,
  given: { groupId: string; accountId: string; note?: string },
) {
  const row = {
    id: world.newId(),
    group_id: given.groupId,
    account_id: given.accountId,
    note: given.note ?? "I live on Mill Street.",
    created_at: timestamp(world),
    decided_at: null,
    decided_by: null,
    decision: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("join_requests").values(row).execute(),
  );
  return row;
}
