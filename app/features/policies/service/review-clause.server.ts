import type { Writer } from "@db/connection.server";
import { findPolicyClause } from "@db/queries/policy-documents.server";
import {
  countGroupsUpTo,
  listChecksOfWords,
  updatePolicyClauseReview,
} from "@db/queries/policy-reviews.server";
import { insertPolicyCheck } from "@db/queries/policy-writing.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { reviewOf } from "../rules/reviews";
import type { CheckForm } from "../schema";
import { logPolicy } from "./recorder.server";
import type { Recorder } from "./recorder.server";

/**
 * Puts a check on file, inside the transaction that needs it, and works out
 * anew who checked last and who seconded them.
 */
export async function insertCheck(
  world: World,
  trx: Writer,
  recorder: Recorder,
  clauseId: string,
  note: string,
): Promise<void> {
  await insertPolicyCheck(trx, {
    id: world.newId(),
    clause_id: clauseId,
    checked_on: timestamp(world).slice(0, 10),
    note,
    checked_by: recorder.accountId,
    group_id: recorder.groupId,
    at: timestamp(world),
  });
  const [checks, groups] = [
    await listChecksOfWords(trx, clauseId),
    await countGroupsUpTo(trx, 2),
  ];
  await updatePolicyClauseReview(
    trx,
    clauseId,
    reviewOf(checks, { alone: groups < 2 }),
  );
}

/** "Checked today against the source: it says so still." */
export async function checkClause(
  world: World,
  recorder: Recorder,
  clauseId: string,
  form: CheckForm,
): Promise<Result<string, "not_found">> {
  const clause = await findPolicyClause(world.db.read, clauseId);
  if (!clause || clause.withdrawnAt || clause.removedAt) {
    return refused("not_found");
  }
  await onceOnly(world, form.once, recorder.accountId, async (trx) => {
    await insertCheck(world, trx, recorder, clauseId, form.note ?? "");
    await logPolicy(world, trx, recorder, "clause_checked", clause.documentId, {
      clauseId,
    });
    return clauseId;
  });
  return done(clause.documentId);
}
