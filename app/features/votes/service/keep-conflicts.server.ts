import {
  insertConflictStep,
  listConflictStepsOf,
} from "@db/queries/conflicts.server";
import type { Writer } from "@db/connection.server";

import { done, refused } from "~/lib/result";
import type { Result as Outcome } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ConflictForm, ReopeningForm } from "../schema";
import type { By } from "./keep-rules.server";
import type { Conflict } from "./read-conflicts.server";

/**
 * Says that the record stands although rule and roll amount to another
 * result: with a reason, dated, and by whom.
 *
 * @param conflict as it is now; refused when the person saw another one
 */
export async function letRecordStand(
  world: World,
  trx: Writer,
  by: By,
  motionId: string,
  conflict: Pick<Conflict, "recorded" | "computed" | "state">,
  form: ConflictForm,
): Promise<Outcome<void, "someone_was_first">> {
  if (
    conflict.state !== "open" ||
    form.recorded !== conflict.recorded ||
    form.computed !== conflict.computed
  )
    return refused("someone_was_first");
  await insertConflictStep(trx, {
    id: world.newId(),
    motion_id: motionId,
    step: "stands",
    recorded: conflict.recorded,
    computed: conflict.computed,
    note: form.note,
    source_url: form.sourceUrl ?? null,
    group_id: by.groupId,
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "conflict.settled",
    subjectKind: "motion",
    subjectId: motionId,
    detail: { recorded: conflict.recorded, computed: conflict.computed },
  });
  return done(undefined);
}

/** Takes back that the record stands; what was said stays readable. */
export async function reopenConflict(
  world: World,
  trx: Writer,
  by: By,
  motionId: string,
  form: ReopeningForm,
): Promise<Outcome<void, "someone_was_first">> {
  const [last] = await listConflictStepsOf(trx, motionId);
  if (last?.step !== "stands") return refused("someone_was_first");
  await insertConflictStep(trx, {
    id: world.newId(),
    motion_id: motionId,
    step: "reopened",
    recorded: last.recorded,
    computed: last.computed,
    note: form.note,
    source_url: null,
    group_id: by.groupId,
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "conflict.reopened",
    subjectKind: "motion",
    subjectId: motionId,
    detail: {},
  });
  return done(undefined);
}
