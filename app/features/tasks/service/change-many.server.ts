import type { Reader, Writer } from "@db/connection.server";
import {
  findWholeTask,
  forgetBatchRows,
  insertBatch,
  listBatches,
  listChosenTasks,
  listGroupsOfMember,
  setTask,
} from "@db/queries/task-batches.server";
import {
  listPossibleLeads,
  removeTask,
} from "@db/queries/task-audience.server";
import { holdTask } from "@db/queries/task-claims.server";
import { listCampaignChoices } from "@db/queries/tasks.server";
import type { TaskBatchRowTable } from "@db/schema/tasks";

import { grouped } from "~/lib/grouped";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { NOBODY_LEADS, UNDO_DAYS, verdictOn } from "../batches/rules";
import type {
  BatchKind,
  BatchWish,
  ChosenTask,
  TaskChange,
} from "../batches/rules";
import type { BatchForm } from "../batches/schema";
import type { TaskState } from "../types";
import { tellMoved } from "./follow-votes.server";
import type { Site } from "./task-mail.server";

export interface Organizer {
  accountId: string;
  /** Groups in which they may post tasks. */
  groupIds: readonly string[];
}

/** Until when back a change can be undone. */
export function undoableSince(world: World): string {
  return new Date(world.now().getTime() - UNDO_DAYS * 86_400_000).toISOString();
}

/** The chosen tasks of one's groups; what is not theirs is not there. */
export async function readChosenTasks(
  world: World,
  groupIds: readonly string[],
  ids: readonly string[],
) {
  const rows = await chosenIn(world.db.read, groupIds, ids);
  const of = [...new Set(rows.map(({ groupId }) => groupId))];
  const [leads, campaigns] = await Promise.all([
    Promise.all(of.map((id) => listPossibleLeads(world.db.read, id))),
    Promise.all(of.map((id) => listCampaignChoices(world.db.read, id))),
  ]);
  const known = new Map(leads.flat().map((lead) => [lead.id, lead]));
  return {
    tasks: rows,
    leads: [...known.values()],
    campaigns: campaigns.flat().map(({ id, name }) => ({ id, name })),
  };
}

async function chosenIn(
  db: Reader,
  groupIds: readonly string[],
  ids: readonly string[],
) {
  const rows = await listChosenTasks(db, { ids, groupIds });
  return rows.map((row) => ({ ...row, state: row.state as TaskState }));
}

/** The wish, with what of the database tells whether it fits a task. */
async function wishOf(
  db: Reader,
  groupIds: readonly string[],
  form: BatchForm,
): Promise<BatchWish> {
  const { what, days = 0, lead, campaign = "" } = form;
  if (what === "move") return { kind: what, days };
  if (what === "lead") {
    const leadId = !lead || lead === NOBODY_LEADS ? null : lead;
    const groupsOfLead = leadId
      ? await listGroupsOfMember(db, { accountId: leadId, groupIds })
      : [];
    return { kind: what, leadId, groupsOfLead };
  }
  if (what === "campaign") {
    for (const groupId of groupIds) {
      const choices = await listCampaignChoices(db, groupId);
      if (choices.some(({ id }) => id === campaign)) {
        return { kind: what, campaignId: campaign, groupId };
      }
    }
    return { kind: what, campaignId: campaign, groupId: null };
  }
  return { kind: what };
}

async function plan(
  world: World,
  db: Reader,
  groupIds: readonly string[],
  ids: readonly string[],
  form: BatchForm,
) {
  const wish = await wishOf(db, groupIds, form);
  const tasks = await chosenIn(db, groupIds, ids);
  const rows = tasks.map((task) => ({
    task,
    verdict: verdictOn(task, wish, world.now()),
  }));
  return { rows, seen: hashToken(JSON.stringify([form, rows])) };
}

/**
 * What a change would do to each of the chosen tasks. `seen` stands for
 * exactly this: {@link changeMany} refuses once anything of it is different.
 */
export function previewBatch(
  world: World,
  groupIds: readonly string[],
  ids: readonly string[],
  form: BatchForm,
) {
  return plan(world, world.db.read, groupIds, ids, form);
}

/**
 * Does to several tasks at once what {@link previewBatch} showed: to all that
 * can, in one transaction, or to none. Who signed up for a task that moves is
 * told. Tasks of other groups are not touched.
 * @param seen from the preview; refused when a task, or who signed up for it,
 *   has changed since
 * @returns how many were changed
 */
export async function changeMany(
  world: World,
  site: Site,
  by: Organizer,
  ids: readonly string[],
  form: BatchForm & { seen: string; once?: string | undefined },
): Promise<Result<{ tasks: number }, "someone_was_first" | "nothingToChange">> {
  const { seen, once, ...wish } = form;
  const result = await onceOnly(
    world,
    once,
    by.accountId,
    async (trx) => {
      const own = await chosenIn(trx, by.groupIds, ids);
      // In one order, so that two who change the same tasks never block.
      for (const id of own.map((task) => task.id).sort())
        await holdTask(trx, id);
      const now = await plan(world, trx, by.groupIds, ids, wish);
      if (now.seen !== seen) return "changed";
      const meant = now.rows.flatMap(({ task, verdict }) =>
        verdict.because === null ? [{ task, change: verdict.change }] : [],
      );
      for (const [groupId, some] of grouped(meant, (row) => row.task.groupId)) {
        await changeOfGroup(world, trx, site, by, groupId, wish, some);
      }
      await forgetBatchRows(trx, undoableSince(world));
      return String(meant.length);
    },
    (answer) => Number(answer) > 0,
  );
  if (result === "changed") return refused("someone_was_first");
  const tasks = Number(result);
  return tasks > 0 ? done({ tasks }) : refused("nothingToChange");
}

async function changeOfGroup(
  world: World,
  trx: Writer,
  site: Site,
  by: Organizer,
  groupId: string,
  { what, days }: BatchForm,
  meant: readonly { task: ChosenTask; change: TaskChange }[],
): Promise<void> {
  const batchId = world.newId();
  const at = timestamp(world);
  const rows: TaskBatchRowTable[] = [];
  for (const { task, change } of meant) {
    const whole = await findWholeTask(trx, task.id);
    const after = {
      ...change,
      ...(change.state === "done" && { ended_at: at, ended_by: by.accountId }),
      ...(change.state === "open" && {
        ended_at: null,
        ended_by: null,
        ended_why: null,
      }),
    };
    const before =
      what === "remove"
        ? whole
        : Object.fromEntries(
            Object.entries(whole ?? {}).filter(([column]) => column in after),
          );
    rows.push({
      batch_id: batchId,
      task_id: task.id,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    });
    if (what === "remove") {
      await removeTask(trx, task.id);
      continue;
    }
    await setTask(trx, task.id, after);
    if (what === "move") {
      await tellMoved(world, trx, site, {
        ...task,
        startsAt: after.starts_at ?? null,
        endsAt: after.ends_at ?? null,
        dueOn: after.due_on ?? null,
      });
    }
  }
  await insertBatch(
    trx,
    {
      id: batchId,
      group_id: groupId,
      kind: what,
      days: what === "move" ? (days ?? 0) : null,
      tasks: rows.length,
      made_by: by.accountId,
      made_at: at,
      undone_by: null,
      undone_at: null,
      put_back: null,
    },
    rows,
  );
  await recordActivity(world, trx, {
    groupId,
    accountId: by.accountId,
    verb: "tasks.changed_together",
    subjectKind: "group",
    subjectId: groupId,
    detail: { kind: what, tasks: rows.length },
  });
}

/** What was lately done to several tasks at once, in these groups. */
export async function readBatches(world: World, groupIds: readonly string[]) {
  const rows = await listBatches(world.db.read, {
    groupIds,
    since: undoableSince(world),
    limit: 20,
  });
  return rows.map((row) => ({ ...row, kind: row.kind as BatchKind }));
}
