import type { Writer } from "@db/connection.server";
import { listStagesOfDocument } from "@db/queries/policy-documents.server";
import { setPolicyStage } from "@db/queries/policy-writing.server";
import {
  insertPolicyClauses,
  insertPolicyDocuments,
  insertPolicyLinks,
  insertPolicyStages,
  restatePolicyDocument,
} from "@db/queries/imported-policies.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ImportedPolicies, ImportedStage } from "../import/types";
import { stageOn } from "../rules";
import type { Precision, Stage } from "../types";

/** Who stores: a group's organizer, or the operator at the machine (nulls). */
export interface ImportedBy {
  readonly accountId: string | null;
  readonly groupId: string | null;
}

/**
 * Puts what an import planned on record, in its transaction. Nothing of it
 * counts as checked: nobody held it against its source.
 */
export async function storeImportedPolicies(
  world: World,
  trx: Writer,
  by: ImportedBy,
  system: string,
  { documents, clauses, stages, restated, links }: ImportedPolicies,
): Promise<void> {
  const at = timestamp(world);
  const today = at.slice(0, 10);
  const step = (documentId: string, each: ImportedStage) => ({
    id: each.id,
    document_id: documentId,
    stage: each.stage,
    on_date: each.when.onDate,
    precision: each.when.precision,
    source_url: null,
    note: each.note,
    recorded_by: by.accountId,
    recorded_at: at,
  });
  const clause = (
    documentId: string,
    each: ImportedPolicies["documents"][number]["clauses"][number],
  ) => ({
    id: each.id,
    document_id: documentId,
    provision_id: each.provisionId,
    coverage: each.coverage,
    exceptions: each.exceptions,
    section: each.section,
    quote: each.quote,
    practice: each.practice,
    last_verified_on: null,
    verified_by: null,
    recorded_by: by.accountId,
    recorded_at: at,
    version: 1,
  });
  await insertPolicyDocuments(
    trx,
    documents.map((each) => ({
      id: each.id,
      jurisdiction_id: each.placeId,
      title: each.title,
      number: each.number,
      instrument: each.instrument,
      stage: latest(each.stages, today),
      force: each.force,
      source_url: each.sourceUrl,
      archived_url: each.archivedUrl,
      recorded_by: by.accountId,
      group_id: by.groupId,
      recorded_at: at,
      source_title: each.sourceTitle,
      stated_on: each.stated?.onDate ?? null,
      stated_precision: each.stated?.precision ?? null,
      origin: each.origin,
    })),
  );
  await insertPolicyStages(trx, [
    ...documents.flatMap((each) => each.stages.map((s) => step(each.id, s))),
    ...stages.map((each) => step(each.documentId, each)),
  ]);
  await insertPolicyClauses(trx, [
    ...documents.flatMap((each) => each.clauses.map((c) => clause(each.id, c))),
    ...clauses.map((each) => clause(each.documentId, each)),
  ]);
  await insertPolicyLinks(trx, system, links);
  for (const { documentId, on } of restated) {
    await restatePolicyDocument(trx, {
      id: documentId,
      on: on.onDate,
      precision: on.precision,
    });
  }
  for (const id of new Set(stages.map((each) => each.documentId))) {
    const steps = (await listStagesOfDocument(trx, id)).map((each) => ({
      ...each,
      stage: each.stage as Stage,
      precision: each.precision as Precision,
    }));
    const now = stageOn(steps, today) ?? steps[0];
    if (now) await setPolicyStage(trx, { id, stage: now.stage });
  }
}

function latest(stages: readonly ImportedStage[], today: string): Stage {
  const steps = stages.map(({ id, stage, when }) => ({ id, stage, ...when }));
  const now = stageOn(steps, today) ?? steps[0];
  if (!now) throw new Error("A document has at least one step");
  return now.stage;
}
