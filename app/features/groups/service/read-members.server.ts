import {
  countMembers,
  findMember,
  listMembers,
} from "@db/queries/members.server";

import type { Role } from "~/server/permissions";
import type { World } from "~/server/world.server";

import { MEMBERS_A_PAGE } from "../types";

/** One page of the group's members by name, narrowed by `words`. */
export async function readMembers(
  world: World,
  groupId: string,
  { words, page }: { words: string; page: number },
) {
  const [rows, total] = await Promise.all([
    listMembers(world.db.read, {
      groupId,
      words,
      limit: MEMBERS_A_PAGE,
      offset: (page - 1) * MEMBERS_A_PAGE,
    }),
    countMembers(world.db.read, { groupId, words }),
  ]);
  return {
    total,
    members: rows.map((row) => ({ ...row, role: row.role as Role })),
  };
}

/** A member of the group at present, or null. */
export async function readMember(
  world: World,
  which: { groupId: string; accountId: string },
) {
  const row = await findMember(world.db.read, which);
  if (!row) return null;
  const { accountId, name, email, since } = row;
  return { accountId, name, email, since, role: row.role as Role };
}
