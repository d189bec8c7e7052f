import { isUniqueViolation } from "@db/dialect.server";
import { findPolicyDocument } from "@db/queries/policy-documents.server";
import { insertPolicyWithdrawal } from "@db/queries/policy-writing.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { WithdrawalForm } from "../schema";
import { logPolicy } from "./recorder.server";
import type { Recorder } from "./recorder.server";

/**
 * Takes a wrong record back: it leaves scorecards, map and downloads at once;
 * its page stays and says why.
 */
export async function withdrawDocument(
  world: World,
  recorder: Recorder,
  documentId: string,
  form: WithdrawalForm,
): Promise<Result<string, "not_found" | "not_allowed" | "already_done">> {
  const document = await findPolicyDocument(world.db.read, documentId);
  if (!document) return refused("not_found");
  // Anyone may add to what is known; taking back is for those who said it.
  if (document.groupId !== null && document.groupId !== recorder.groupId) {
    return refused("not_allowed");
  }
  try {
    await world.db.transaction(async (trx) => {
      await insertPolicyWithdrawal(trx, {
        document_id: documentId,
        reason: form.reason,
        withdrawn_by: recorder.accountId,
        group_id: recorder.groupId,
        at: timestamp(world),
      });
      await logPolicy(world, trx, recorder, "withdrawn", documentId);
    });
    return done(documentId);
  } catch (error) {
    if (isUniqueViolation(error)) return refused("already_done");
    throw error;
  }
}
