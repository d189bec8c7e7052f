import {
  countActivity,
  listActivity,
  listSubjectNames,
} from "@db/queries/activity.server";

import type { World } from "~/server/world.server";

import { ACTIVITY_A_PAGE } from "../types";
import type { LoggedAct } from "../types";

/** One page of the group's log, latest first, with names for its ids. */
export async function readActivity(
  world: World,
  groupId: string,
  page: number,
): Promise<{ acts: LoggedAct[]; total: number }> {
  const { read } = world.db;
  const [rows, total] = await Promise.all([
    listActivity(read, {
      groupId,
      limit: ACTIVITY_A_PAGE,
      offset: (page - 1) * ACTIVITY_A_PAGE,
    }),
    countActivity(read, groupId),
  ]);
  const ids = [...new Set(rows.map((row) => row.subjectId))];
  const names = new Map(
    (await listSubjectNames(read, { groupId, ids })).map((row) => [
      row.id,
      row.name,
    ]),
  );
  const acts = rows.map(({ id, verb, subjectId, detail, at, who }) => ({
    id,
    verb,
    at,
    who,
    what: names.get(subjectId) ?? null,
    detail: JSON.parse(detail) as LoggedAct["detail"],
  }));
  return { acts, total };
}
