import {
  deleteTemplate,
  findTemplate,
  insertTemplate,
  listTemplates,
} from "@db/queries/task-templates.server";

import type { Locale } from "~/i18n/locales";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { TaskKind } from "../types";
import type { Task } from "./read-tasks.server";

/** What this person can start a task from: the site's and their groups'. */
export async function readTemplates(
  world: World,
  member: Member,
  locale: Locale,
) {
  const rows = await listTemplates(world.db.read, {
    groupIds: groupsWhere(member, "task.post"),
    locale,
  });
  return rows.map((row) => ({ ...row, kind: row.kind as TaskKind }));
}

/** A template this person may use; null when it is none. */
export async function readTemplate(world: World, member: Member, id: string) {
  const row = await findTemplate(world.db.read, {
    id,
    groupIds: groupsWhere(member, "task.post"),
  });
  return row ? { ...row, kind: row.kind as TaskKind } : null;
}

/** Keeps the words and numbers of a task for the group to start from again. */
export async function keepTemplate(
  world: World,
  by: { accountId: string; groupId: string },
  task: Task,
  locale: Locale,
): Promise<void> {
  const minutes =
    task.startsAt !== null && task.endsAt !== null
      ? Math.round(
          (Date.parse(task.endsAt) - Date.parse(task.startsAt)) / 60_000,
        )
      : null;
  await world.db.transaction(async (trx) => {
    const id = world.newId();
    await insertTemplate(trx, {
      id,
      group_id: by.groupId,
      toolkit: "own",
      locale,
      kind: task.kind,
      name: task.title,
      title: task.title,
      why: task.why,
      ask: task.ask ?? "",
      script: task.script ?? "",
      location: task.location,
      wanted: task.wanted,
      capacity: task.capacity,
      minutes,
      created_by: by.accountId,
      created_at: timestamp(world),
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "template.kept",
      subjectKind: "template",
      subjectId: id,
      detail: {},
    });
  });
}

/** Forgets a template of one of this person's groups. */
export async function forgetTemplate(
  world: World,
  member: Member,
  id: string,
): Promise<Result<null, "not_found">> {
  const groupIds = groupsWhere(member, "task.post");
  const gone = await world.db.transaction((trx) =>
    deleteTemplate(trx, { id, groupIds }),
  );
  return gone ? done(null) : refused("not_found");
}
