import {
  insertPolicyDocument,
  insertPolicyStage,
} from "@db/queries/policy-writing.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { DocumentForm } from "../schema";
import { logPolicy, provisionIdOf } from "./recorder.server";
import type { Recorder } from "./recorder.server";
import { insertClause } from "./write-clause.server";

/**
 * Puts a document of a place on file, with its first dated step and what it
 * says about one or more provisions. "No policy" is such a record too: it holds
 * from the day somebody looked.
 * @returns the document's id
 */
export async function recordDocument(
  world: World,
  recorder: Recorder,
  placeId: string,
  form: DocumentForm,
): Promise<Result<string, "unknownProvision">> {
  const clauses: {
    provisionId: string;
    clause: DocumentForm["clauses"][number];
  }[] = [];
  for (const clause of form.clauses) {
    const provisionId = await provisionIdOf(
      world.db.read,
      clause.provision ?? "",
    );
    if (!provisionId) return refused("unknownProvision");
    clauses.push({ provisionId, clause });
  }
  const stage = form.instrument === "none" ? "in_force" : form.stage;
  if (!stage) throw new Error("The schema asks for a stage");

  const id = await onceOnly(
    world,
    form.once,
    recorder.accountId,
    async (trx) => {
      const documentId = world.newId();
      await insertPolicyDocument(trx, {
        id: documentId,
        jurisdiction_id: placeId,
        title: form.title ?? "",
        number: form.number ?? null,
        instrument: form.instrument,
        stage,
        force: form.force ?? null,
        scope: form.scope ?? null,
        enforcement: form.enforcement ?? null,
        source_url: form.source_url,
        archived_url: form.archived_url ?? null,
        recorded_by: recorder.accountId,
        group_id: recorder.groupId,
        recorded_at: timestamp(world),
      });
      await insertPolicyStage(trx, {
        id: world.newId(),
        document_id: documentId,
        stage,
        on_date: form.when.onDate,
        precision: form.when.precision,
        source_url: null,
        note: "",
        recorded_by: recorder.accountId,
        recorded_at: timestamp(world),
        group_id: recorder.groupId,
      });
      for (const { provisionId, clause } of clauses) {
        await insertClause(
          world,
          trx,
          recorder,
          documentId,
          provisionId,
          clause,
        );
      }
      await logPolicy(world, trx, recorder, "recorded", documentId, {
        placeId,
        provision: form.clauses[0]?.provision ?? null,
        instrument: form.instrument,
        stage,
      });
      return documentId;
    },
  );
  return done(id);
}
