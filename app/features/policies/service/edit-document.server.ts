import {
  findPolicyDocument,
  listClausesOfDocument,
} from "@db/queries/policy-documents.server";
import {
  insertPolicyDocumentVersion,
  updatePolicyDocument,
} from "@db/queries/policy-edits.server";
import { updatePolicyClauseWordsChanged } from "@db/queries/policy-reviews.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { clauseProblem } from "../schema";
import type { ClauseRefusal, EditDocumentForm } from "../schema";
import type { Coverage } from "../types";
import { logPolicy, provisionIdOf } from "./recorder.server";
import type { Recorder } from "./recorder.server";
import { insertClause, mendClause } from "./write-clause.server";

type Refusal =
  | "not_found"
  | "someone_was_first"
  | "already_done"
  | "unknownProvision"
  | "sourceNeeded"
  | ClauseRefusal;

/** Rolls everything back: half a correction would be a new mistake. */
class Stop extends Error {
  constructor(readonly because: Refusal) {
    super(because);
  }
}

/**
 * Corrects a document and what it says, all in one: fields of the document,
 * clauses on file, and clauses that are new. What stood there before stays on
 * file. A new source has not been held against the words yet, so their checks
 * count no more.
 */
export async function editDocument(
  world: World,
  recorder: Recorder,
  documentId: string,
  form: EditDocumentForm,
): Promise<Result<string, Refusal>> {
  try {
    await world.db.transaction(async (trx) => {
      const document = await findPolicyDocument(trx, documentId);
      if (!document || document.withdrawnAt) throw new Stop("not_found");
      if (!form.source_url && !document.sourceTitle) {
        throw new Stop("sourceNeeded");
      }
      const all = await listClausesOfDocument(trx, documentId);
      const standing = all.filter(({ removedAt }) => removedAt === null);
      // A row that the form left out must fit the new kind of document too.
      for (const clause of standing) {
        const row = form.clauses.find(({ id }) => id === clause.id);
        const problem = clauseProblem(form.instrument, {
          coverage: row?.coverage ?? (clause.coverage as Coverage),
          quote: row ? row.quote : clause.quote,
        });
        if (problem) throw new Stop(problem.because);
      }

      const before = {
        title: document.title,
        number: document.number,
        instrument: document.instrument,
        force: document.force,
        scope: document.scope,
        enforcement: document.enforcement,
        source_url: document.sourceUrl,
        archived_url: document.archivedUrl,
      };
      const after = {
        title: form.title ?? "",
        number: form.number ?? null,
        instrument: form.instrument,
        force: form.force ?? null,
        scope: form.scope ?? null,
        enforcement: form.enforcement ?? null,
        source_url: form.source_url ?? "",
        archived_url: form.archived_url ?? null,
      };
      if (JSON.stringify(before) !== JSON.stringify(after)) {
        const seen = { id: documentId, seenVersion: form.version };
        if (!(await updatePolicyDocument(trx, seen, after))) {
          throw new Stop("someone_was_first");
        }
        await insertPolicyDocumentVersion(trx, {
          id: world.newId(),
          document_id: documentId,
          version: document.version,
          ...before,
          replaced_by: recorder.accountId,
          group_id: recorder.groupId,
          replaced_at: timestamp(world),
        });
        await logPolicy(world, trx, recorder, "edited", documentId, {
          version: document.version + 1,
        });
        if (before.source_url !== after.source_url) {
          for (const { id } of standing) {
            await updatePolicyClauseWordsChanged(trx, {
              id,
              at: timestamp(world),
            });
          }
        }
      }

      for (const row of form.clauses) {
        if (row.id !== undefined) {
          const clause = standing.find(({ id }) => id === row.id);
          if (!clause) throw new Stop("someone_was_first");
          const mended = await mendClause(
            world,
            trx,
            recorder,
            { ...clause, documentId },
            row,
            row.version ?? 0,
          );
          if (!mended) throw new Stop("someone_was_first");
          continue;
        }
        const key = row.provision ?? "";
        if (all.some(({ provisionKey }) => provisionKey === key)) {
          throw new Stop("already_done");
        }
        const provisionId = await provisionIdOf(trx, key);
        if (!provisionId) throw new Stop("unknownProvision");
        await insertClause(world, trx, recorder, documentId, provisionId, row);
        await logPolicy(world, trx, recorder, "clause_recorded", documentId, {
          provision: key,
          coverage: row.coverage,
        });
      }
    });
    return done(documentId);
  } catch (error) {
    if (error instanceof Stop) return refused(error.because);
    throw error;
  }
}
