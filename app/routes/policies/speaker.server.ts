import type { Speaker } from "~/features/policies/service/remarks.server";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";

/**
 * For which group somebody speaks about a record: one where they may record,
 * else any of theirs, else none.
 */
export function speakerOf(member: Member): Speaker {
  const groupId =
    groupsWhere(member, "policy.record").at(0) ??
    member.memberships.at(0)?.groupId ??
    null;
  return { accountId: member.accountId, groupId };
}
