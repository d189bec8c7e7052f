import type { Writer } from "@db/connection.server";
import { isUniqueViolation } from "@db/dialect.server";
import {
  findPolicyClause,
  findPolicyDocument,
} from "@db/queries/policy-documents.server";
import {
  insertPolicyClause,
  insertPolicyClauseVersion,
  updatePolicyClause,
} from "@db/queries/policy-writing.server";
import { updatePolicyClauseWordsChanged } from "@db/queries/policy-reviews.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { clauseProblem } from "../schema";
import type { ClauseRefusal, EditClauseForm, NewClauseForm } from "../schema";
import type { Coverage, Instrument } from "../types";
import { logPolicy, provisionIdOf } from "./recorder.server";
import type { Recorder } from "./recorder.server";
import { insertCheck } from "./review-clause.server";

interface ClauseWords {
  readonly coverage: Coverage;
  readonly exceptions?: string | undefined;
  readonly section?: string | undefined;
  readonly quote?: string | undefined;
  readonly practice?: string | undefined;
  /** The person says that they held it against the source today. */
  readonly checked?: boolean | undefined;
}

function wordsOf(form: ClauseWords) {
  return {
    coverage: form.coverage,
    exceptions: form.exceptions ?? "",
    section: form.section ?? null,
    quote: form.quote ?? "",
    practice: form.practice ?? "",
  };
}

/** The rows of a new clause, inside the transaction that needs them. */
export async function insertClause(
  world: World,
  trx: Writer,
  recorder: Recorder,
  documentId: string,
  provisionId: string,
  form: ClauseWords,
): Promise<string> {
  const id = world.newId();
  await insertPolicyClause(trx, {
    id,
    document_id: documentId,
    provision_id: provisionId,
    ...wordsOf(form),
    last_verified_on: null,
    verified_by: null,
    recorded_by: recorder.accountId,
    recorded_at: timestamp(world),
    group_id: recorder.groupId,
    version: 1,
  });
  if (form.checked) await insertCheck(world, trx, recorder, id, "");
  return id;
}

/** Writes down what a document on file says about a further provision. */
export async function recordClause(
  world: World,
  recorder: Recorder,
  documentId: string,
  form: NewClauseForm,
): Promise<
  Result<
    string,
    "not_found" | "already_done" | "unknownProvision" | ClauseRefusal
  >
> {
  const document = await findPolicyDocument(world.db.read, documentId);
  if (!document || document.withdrawnAt) return refused("not_found");
  const problem = clauseProblem(document.instrument as Instrument, form);
  if (problem) return refused(problem.because);
  const provisionId = await provisionIdOf(world.db.read, form.provision);
  if (!provisionId) return refused("unknownProvision");
  try {
    const id = await onceOnly(
      world,
      form.once,
      recorder.accountId,
      async (trx) => {
        const clauseId = await insertClause(
          world,
          trx,
          recorder,
          documentId,
          provisionId,
          form,
        );
        await logPolicy(world, trx, recorder, "clause_recorded", documentId, {
          provision: form.provision,
          coverage: form.coverage,
        });
        return clauseId;
      },
    );
    return done(id);
  } catch (error) {
    // One clause for each provision: a second one belongs into the first.
    if (isUniqueViolation(error)) return refused("already_done");
    throw error;
  }
}

/** What is on file of a clause, as its editor saw it. */
export interface ClauseOnFile {
  readonly id: string;
  readonly documentId: string;
  readonly coverage: string;
  readonly exceptions: string;
  readonly section: string | null;
  readonly quote: string;
  readonly practice: string;
  readonly version: number;
}

/**
 * Mends a clause inside a transaction; what it said before stays on file.
 * Words that changed and were not held against the source again count as not
 * checked. False when somebody else changed it since `seenVersion`.
 */
export async function mendClause(
  world: World,
  trx: Writer,
  recorder: Recorder,
  clause: ClauseOnFile,
  form: ClauseWords,
  seenVersion: number,
): Promise<boolean> {
  const before = {
    coverage: clause.coverage,
    exceptions: clause.exceptions,
    section: clause.section,
    quote: clause.quote,
    practice: clause.practice,
  };
  const after = wordsOf(form);
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    const updated = await updatePolicyClause(
      trx,
      { id: clause.id, seenVersion },
      after,
    );
    if (!updated) return false;
    await insertPolicyClauseVersion(trx, {
      id: world.newId(),
      clause_id: clause.id,
      version: clause.version,
      ...before,
      replaced_by: recorder.accountId,
      group_id: recorder.groupId,
      replaced_at: timestamp(world),
    });
    if (
      before.coverage !== after.coverage ||
      before.quote !== after.quote ||
      before.section !== after.section ||
      before.exceptions !== after.exceptions
    ) {
      await updatePolicyClauseWordsChanged(trx, {
        id: clause.id,
        at: timestamp(world),
      });
    }
    await logPolicy(world, trx, recorder, "clause_edited", clause.documentId, {
      clauseId: clause.id,
      version: clause.version + 1,
    });
  }
  if (form.checked) await insertCheck(world, trx, recorder, clause.id, "");
  return true;
}

/** Mends one clause alone. */
export async function editClause(
  world: World,
  recorder: Recorder,
  clauseId: string,
  form: EditClauseForm,
): Promise<Result<string, "not_found" | "someone_was_first" | ClauseRefusal>> {
  return world.db.transaction(async (trx) => {
    const clause = await findPolicyClause(trx, clauseId);
    if (!clause || clause.withdrawnAt || clause.removedAt) {
      return refused("not_found");
    }
    const problem = clauseProblem(clause.instrument as Instrument, form);
    if (problem) return refused(problem.because);
    return (await mendClause(world, trx, recorder, clause, form, form.version))
      ? done(clause.documentId)
      : refused("someone_was_first");
  });
}
