import {
  insertProtest,
  insertReading,
  takeBackReading as takeBackReadingRow,
} from "@db/queries/vote-facts.server";
import type { Writer } from "@db/connection.server";

import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ProtestForm, ReadingForm } from "../schema";
import type { By } from "./keep-rules.server";

/** Writes down a step of a protest: who filed it, when, and where it says so. */
export async function recordProtest(
  world: World,
  trx: Writer,
  by: By,
  motionId: string,
  form: ProtestForm,
): Promise<void> {
  await insertProtest(trx, {
    id: world.newId(),
    motion_id: motionId,
    step: form.step,
    filed_by: form.filedBy,
    happened_on: form.happenedOn,
    source_url: form.sourceUrl ?? null,
    note: form.note ?? "",
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "protest.recorded",
    subjectKind: "motion",
    subjectId: motionId,
    detail: { step: form.step, on: form.happenedOn },
  });
}

/** Writes down an earlier reading of what this motion would pass. */
export async function recordReading(
  world: World,
  trx: Writer,
  by: By,
  motionId: string,
  form: ReadingForm,
): Promise<void> {
  await insertReading(trx, {
    id: world.newId(),
    motion_id: motionId,
    read_on: form.readOn,
    source_url: form.sourceUrl ?? null,
    note: form.note ?? "",
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
    taken_back_by: null,
    taken_back_at: null,
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "reading.recorded",
    subjectKind: "motion",
    subjectId: motionId,
    detail: { on: form.readOn },
  });
}

/** Takes back a reading recorded by mistake; false when it is gone already. */
export async function takeBackReading(
  world: World,
  by: By,
  motionId: string,
  readingId: string,
): Promise<boolean> {
  return world.db.transaction(async (trx) => {
    const gone = await takeBackReadingRow(trx, {
      id: readingId,
      motionId,
      by: by.accountId,
      at: timestamp(world),
    });
    if (gone)
      await recordActivity(world, trx, {
        ...by,
        verb: "reading.taken_back",
        subjectKind: "motion",
        subjectId: motionId,
        detail: { reading: readingId },
      });
    return gone;
  });
}
