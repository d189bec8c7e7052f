import type { Writer } from "@db/connection.server";
import {
  findPolicyClause,
  findPolicyDocument,
  listStagesOfDocument,
} from "@db/queries/policy-documents.server";
import {
  deletePolicyStage,
  deletePolicyWithdrawal,
  deleteRemovedPolicyStage,
  findPolicyStage,
  findPolicyWithdrawal,
  findRemovedPolicyStage,
  insertPolicyEvent,
  insertRemovedPolicyStage,
  insertRestoredPolicyStage,
  updatePolicyClauseRemoval,
} from "@db/queries/policy-edits.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { logPolicy } from "./recorder.server";
import type { Recorder } from "./recorder.server";
import { settleStage } from "./record-stage.server";

type Removal = Result<
  string,
  "not_found" | "not_allowed" | "someone_was_first" | "lastStep"
>;

async function writeEvent(
  world: World,
  trx: Writer,
  recorder: Recorder,
  documentId: string,
  what:
    | "restored"
    | "stage_removed"
    | "stage_restored"
    | "clause_removed"
    | "clause_restored",
  about: { clauseId?: string; stageId?: string } = {},
): Promise<void> {
  await insertPolicyEvent(trx, {
    id: world.newId(),
    document_id: documentId,
    clause_id: about.clauseId ?? null,
    stage_id: about.stageId ?? null,
    what,
    note: "",
    account_id: recorder.accountId,
    group_id: recorder.groupId,
    at: timestamp(world),
  });
  await logPolicy(world, trx, recorder, what, documentId, {
    ...(about.clauseId !== undefined && { clauseId: about.clauseId }),
  });
}

/** A record that was taken back counts again; that it was stays in its history. */
export async function restoreDocument(
  world: World,
  recorder: Recorder,
  documentId: string,
): Promise<Removal> {
  return world.db.transaction(async (trx) => {
    const document = await findPolicyDocument(trx, documentId);
    const withdrawal = await findPolicyWithdrawal(trx, documentId);
    if (!document || !withdrawal) return refused("not_found");
    if (
      withdrawal.groupId !== null &&
      withdrawal.groupId !== recorder.groupId
    ) {
      return refused("not_allowed");
    }
    if (!(await deletePolicyWithdrawal(trx, documentId))) {
      return refused("someone_was_first");
    }
    await insertPolicyEvent(trx, {
      id: world.newId(),
      document_id: documentId,
      clause_id: null,
      stage_id: null,
      what: "withdrawn",
      note: withdrawal.reason,
      account_id: withdrawal.withdrawnBy,
      group_id: withdrawal.groupId,
      at: withdrawal.at,
    });
    await writeEvent(world, trx, recorder, documentId, "restored");
    return done(documentId);
  });
}

/** Takes out a step recorded by mistake; the last one stays. */
export async function removeStage(
  world: World,
  recorder: Recorder,
  stageId: string,
): Promise<Removal> {
  return world.db.transaction(async (trx) => {
    const step = await findPolicyStage(trx, stageId);
    const document = step && (await findPolicyDocument(trx, step.document_id));
    if (!document || document.withdrawnAt) return refused("not_found");
    const steps = await listStagesOfDocument(trx, document.id);
    if (steps.length < 2) return refused("lastStep");
    if (!(await deletePolicyStage(trx, stageId))) {
      return refused("someone_was_first");
    }
    await insertRemovedPolicyStage(trx, {
      ...step,
      removed_at: timestamp(world),
    });
    await settleStage(world, trx, document.id);
    await writeEvent(world, trx, recorder, document.id, "stage_removed", {
      stageId,
    });
    return done(document.id);
  });
}

/** Puts a removed step back. */
export async function restoreStage(
  world: World,
  recorder: Recorder,
  stageId: string,
): Promise<Removal> {
  return world.db.transaction(async (trx) => {
    const step = await findRemovedPolicyStage(trx, stageId);
    const document = step && (await findPolicyDocument(trx, step.document_id));
    if (!document || document.withdrawnAt) return refused("not_found");
    if (!(await deleteRemovedPolicyStage(trx, stageId))) {
      return refused("someone_was_first");
    }
    await insertRestoredPolicyStage(trx, step);
    await settleStage(world, trx, document.id);
    await writeEvent(world, trx, recorder, document.id, "stage_restored", {
      stageId,
    });
    return done(document.id);
  });
}

/** Takes out what was recorded of a provision by mistake, or puts it back. */
export async function removeClause(
  world: World,
  recorder: Recorder,
  clauseId: string,
  { restore }: { restore: boolean },
): Promise<Removal> {
  return world.db.transaction(async (trx) => {
    const clause = await findPolicyClause(trx, clauseId);
    if (!clause || clause.withdrawnAt) return refused("not_found");
    const changed = await updatePolicyClauseRemoval(trx, {
      id: clauseId,
      removedAt: restore ? null : timestamp(world),
    });
    if (!changed) return refused("someone_was_first");
    await writeEvent(
      world,
      trx,
      recorder,
      clause.documentId,
      restore ? "clause_restored" : "clause_removed",
      { clauseId },
    );
    return done(clause.documentId);
  });
}
