import type { LoaderFunctionArgs } from "@remix-run/node";

import { readGroup } from "~/features/groups/service/read-group.server";
import { readRoster } from "~/features/tasks/service/read-roster.server";
import { findMeeting } from "~/features/votes/service.server";
import { actorMay } from "~/server/actor.server";
import {
  found,
  requireInGroup,
  requireMember,
} from "~/server/http/guards.server";

/** The group and meeting of the address, and who asks. */
async function rosterOf(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const { world } = args.context;
  const [group, at] = await Promise.all([
    readGroup(world, args.params["slug"]),
    findMeeting(world, args.params["id"]),
  ]);
  const { id, slug, name } = found(group);
  const { meeting, body } = found(at);
  return {
    member,
    group: { id, slug, name },
    meeting,
    body,
    of: { groupId: id, meetingId: meeting.id },
    organizer: actorMay(member, "task.post", id),
  };
}

/** A group's list of speakers, for its organizers and for who is on it. */
export async function requireRoster(args: LoaderFunctionArgs) {
  const at = await rosterOf(args);
  const roster = await readRoster(args.context.world, at.of, {
    accountId: at.member.accountId,
    organizer: at.organizer,
  });
  if (!roster) await requireInGroup(args, "task.post", at.group);
  return { ...at, roster: found(roster) };
}

/** The same for who keeps the list: organizers of the group. */
export async function requireRosterKeeper(args: LoaderFunctionArgs) {
  const at = await rosterOf(args);
  await requireInGroup(args, "task.post", at.group);
  return at;
}

/** The same for somebody who is on the list by their own sign-up. */
export async function requireOwnTurn(args: LoaderFunctionArgs) {
  const at = await rosterOf(args);
  const roster = found(
    await readRoster(args.context.world, at.of, {
      accountId: at.member.accountId,
      organizer: false,
    }),
  );
  return { ...at, roster };
}
