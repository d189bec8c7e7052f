import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";

/** Groups for which this person may record leans, the vote's own first. */
export function groupsToRecordFor(
  member: Member,
  motion: { groupId: string | null },
): { id: string; name: string }[] {
  const able = groupsWhere(member, "lean.record");
  return member.memberships
    .filter(({ groupId }) => able.includes(groupId))
    .map(({ groupId, groupName }) => ({ id: groupId, name: groupName }))
    .sort(
      (a, b) =>
        Number(b.id === motion.groupId) - Number(a.id === motion.groupId),
    );
}
