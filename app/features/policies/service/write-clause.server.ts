import type { Writer } from "@db/connection.server";
import { isUniqueViolation } from "@db/dialect.server";
import {
  findPolicyClause,
  findPolicyDocument,
} from "@db/queries/policy-documents.server";
import {
  insertPolicyCheck,
  insertPolicyClause,
  insertPolicyClauseVersion,
  markPolicyClauseChecked,
  resetPolicyClauseCheck,
  updatePolicyClause,
} from "@db/queries/policy-writing.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { clauseProblem } from "../schema";
import type {
  CheckForm,
  ClauseRefusal,
  EditClauseForm,
  NewClauseForm,
} from "../schema";
import type { Coverage, Instrument } from "../types";
import { logPolicy, provisionIdOf } from "./recorder.server";
import type { Recorder } from "./recorder.server";

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

const today = (world: World) => timestamp(world).slice(0, 10);

async function insertCheck(
  world: World,
  trx: Writer,
  recorder: Recorder,
  clauseId: string,
  note: string,
): Promise<void> {
  await insertPolicyCheck(trx, {
    id: world.newId(),
    clause_id: clauseId,
    checked_on: today(world),
    note,
    checked_by: recorder.accountId,
    group_id: recorder.groupId,
    at: timestamp(world),
  });
  await markPolicyClauseChecked(trx, {
    id: clauseId,
    on: today(world),
    by: recorder.accountId,
  });
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

/**
 * Mends a clause; what it said before stays on file. Words that changed and
 * were not held against the source again count as not checked.
 */
export async function editClause(
  world: World,
  recorder: Recorder,
  clauseId: string,
  form: EditClauseForm,
): Promise<Result<string, "not_found" | "someone_was_first" | ClauseRefusal>> {
  return world.db.transaction(async (trx) => {
    const clause = await findPolicyClause(trx, clauseId);
    if (!clause || clause.withdrawnAt) return refused("not_found");
    const problem = clauseProblem(clause.instrument as Instrument, form);
    if (problem) return refused(problem.because);

    const before = {
      coverage: clause.coverage,
      exceptions: clause.exceptions,
      section: clause.section,
      quote: clause.quote,
      practice: clause.practice,
    };
    const after = wordsOf(form);
    const changed = JSON.stringify(before) !== JSON.stringify(after);
    if (changed) {
      const updated = await updatePolicyClause(
        trx,
        { id: clauseId, seenVersion: form.version },
        after,
      );
      if (!updated) return refused("someone_was_first");
      await insertPolicyClauseVersion(trx, {
        id: world.newId(),
        clause_id: clauseId,
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
        await resetPolicyClauseCheck(trx, clauseId);
      }
      await logPolicy(
        world,
        trx,
        recorder,
        "clause_edited",
        clause.documentId,
        { clauseId, version: clause.version + 1 },
      );
    }
    if (form.checked) await insertCheck(world, trx, recorder, clauseId, "");
    return done(clause.documentId);
  });
}

/** "Checked today against the source: it says so still." */
export async function checkClause(
  world: World,
  recorder: Recorder,
  clauseId: string,
  form: CheckForm,
): Promise<Result<string, "not_found">> {
  const clause = await findPolicyClause(world.db.read, clauseId);
  if (!clause || clause.withdrawnAt) return refused("not_found");
  await onceOnly(world, form.once, recorder.accountId, async (trx) => {
    await insertCheck(world, trx, recorder, clauseId, form.note ?? "");
    await logPolicy(world, trx, recorder, "clause_checked", clause.documentId, {
      clauseId,
    });
    return clauseId;
  });
  return done(clause.documentId);
}
