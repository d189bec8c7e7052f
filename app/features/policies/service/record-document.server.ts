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
 * says about a first provision. "No policy" is such a record too: it holds
 * from the day somebody looked.
 * @returns the document's id
 */
export async function recordDocument(
  world: World,
  recorder: Recorder,
  placeId: string,
  form: DocumentForm,
): Promise<Result<string, "unknownProvision">> {
  const provisionId = await provisionIdOf(world.db.read, form.provision);
  if (!provisionId) return refused("unknownProvision");
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
      });
      await insertClause(world, trx, recorder, documentId, provisionId, form);
      await logPolicy(world, trx, recorder, "recorded", documentId, {
        placeId,
        provision: form.provision,
        instrument: form.instrument,
        stage,
      });
      return documentId;
    },
  );
  return done(id);
}
