import type { Writer } from "@db/connection.server";
import { endStrayLeads } from "@db/queries/coalitions.server";
import {
  endMembershipRow,
  findMember,
  listAdmins,
  updateRole,
} from "@db/queries/members.server";
import { holdGroup } from "@db/queries/groups.server";
import { revokeInvitationsBy } from "@db/queries/invitations.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Role } from "~/server/permissions";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { leavesNoAdmin } from "../rules";

interface Actor {
  accountId: string;
}

/** Which membership is meant. */
interface Which {
  groupId: string;
  accountId: string;
}

/**
 * Gives a member another role, from the next request on. Refused with
 * `lastAdmin` when the group would be left without one, with `not_found` when
 * the person is no member any more.
 */
export async function changeRole(
  world: World,
  actor: Actor,
  which: Which,
  to: Role,
): Promise<Result<null, "not_found" | "lastAdmin">> {
  return world.db.transaction(async (trx) => {
    const found = await holdMember(trx, which, to);
    if (!found.ok) return found;
    const { membershipId, role: from } = found.value;
    if (from === to) return done(null);
    await updateRole(trx, { membershipId, from, to });
    if (from === "admin") await takeBackInvitations(world, trx, which);
    await recordActivity(world, trx, {
      groupId: which.groupId,
      accountId: actor.accountId,
      verb: "member.role_changed",
      subjectKind: "account",
      subjectId: which.accountId,
      detail: { from, to },
    });
    return done(null);
  });
}

/**
 * Ends a membership, one's own or (for admins) anybody's; the row stays. What
 * they may see ends with the next request. Refused like {@link changeRole}.
 */
export async function endMembership(
  world: World,
  actor: Actor,
  which: Which,
): Promise<Result<null, "not_found" | "lastAdmin">> {
  return world.db.transaction(async (trx) => {
    const found = await holdMember(trx, which, null);
    if (!found.ok) return found;
    await endMembershipRow(trx, {
      membershipId: found.value.membershipId,
      at: timestamp(world),
      by: actor.accountId,
    });
    await takeBackInvitations(world, trx, which);
    // A lead belongs to a group of the coalition, or is none.
    await endStrayLeads(trx, timestamp(world));
    await recordActivity(world, trx, {
      groupId: which.groupId,
      accountId: actor.accountId,
      verb:
        actor.accountId === which.accountId ? "member.left" : "member.removed",
      subjectKind: "account",
      subjectId: which.accountId,
    });
    return done(null);
  });
}

/** The membership, with the group held so that it keeps an admin. */
async function holdMember(trx: Writer, which: Which, next: Role | null) {
  await holdGroup(trx, which.groupId);
  const member = await findMember(trx, which);
  if (!member) return refused("not_found");
  const admins = await listAdmins(trx, which.groupId);
  if (leavesNoAdmin(member.role, next, admins.length)) {
    return refused("lastAdmin");
  }
  return done(member);
}

/** Nobody comes in by the word of somebody who may not invite any more. */
function takeBackInvitations(world: World, trx: Writer, which: Which) {
  return revokeInvitationsBy(trx, { ...which, now: timestamp(world) });
}
