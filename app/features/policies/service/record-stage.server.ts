import type { Writer } from "@db/connection.server";
import {
  findPolicyDocument,
  listStagesOfDocument,
} from "@db/queries/policy-documents.server";
import {
  insertPolicyStage,
  setPolicyStage,
} from "@db/queries/policy-writing.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { stageOn } from "../rules";
import type { StageForm } from "../schema";
import type { Precision, Stage } from "../types";
import { logPolicy } from "./recorder.server";
import type { Recorder } from "./recorder.server";

/** Works out the present stage of a document from all its steps. */
export async function settleStage(
  world: World,
  trx: Writer,
  documentId: string,
): Promise<void> {
  const steps = (await listStagesOfDocument(trx, documentId)).map((step) => ({
    ...step,
    stage: step.stage as Stage,
    precision: step.precision as Precision,
  }));
  const now = stageOn(steps, timestamp(world).slice(0, 10)) ?? steps[0];
  if (now) await setPolicyStage(trx, { id: documentId, stage: now.stage });
}

/**
 * Adds a dated step to a document: introduced, passed, in force, repealed …
 * Steps may come in any order, as people find them; the document's present
 * stage is worked out from all of them.
 */
export async function recordStage(
  world: World,
  recorder: Recorder,
  documentId: string,
  form: StageForm,
): Promise<Result<string, "not_found">> {
  const document = await findPolicyDocument(world.db.read, documentId);
  if (!document || document.withdrawnAt) return refused("not_found");
  await onceOnly(world, form.once, recorder.accountId, async (trx) => {
    const stepId = world.newId();
    await insertPolicyStage(trx, {
      id: stepId,
      document_id: documentId,
      stage: form.stage,
      on_date: form.when.onDate,
      precision: form.when.precision,
      source_url: form.source_url ?? null,
      note: form.note ?? "",
      recorded_by: recorder.accountId,
      recorded_at: timestamp(world),
      group_id: recorder.groupId,
    });
    await settleStage(world, trx, documentId);
    await logPolicy(world, trx, recorder, "stage_recorded", documentId, {
      stage: form.stage,
      on: form.when.onDate,
    });
    return stepId;
  });
  return done(documentId);
}
