import type { Writer } from "@db/connection.server";
import { listProvisions } from "@db/queries/policy-catalogue.server";
import type { Reader } from "@db/connection.server";
import { recordActivity } from "~/server/activity.server";
import type { World } from "~/server/world.server";

/** Who records: a person, for a group that lets them (`policy.record`). */
export interface Recorder {
  readonly accountId: string;
  readonly groupId: string;
}

/** The id of the provision with this key; undefined when there is none. */
export async function provisionIdOf(
  db: Reader,
  key: string,
): Promise<string | undefined> {
  return (await listProvisions(db)).find((p) => p.key === key)?.id;
}

/** Writes down what was done to a document, for the log of the group. */
export function logPolicy(
  world: World,
  trx: Writer,
  recorder: Recorder,
  verb:
    | "recorded"
    | "stage_recorded"
    | "clause_recorded"
    | "clause_edited"
    | "clause_checked"
    | "withdrawn"
    | "restored"
    | "edited"
    | "stage_removed"
    | "stage_restored"
    | "clause_removed"
    | "clause_restored"
    | "file_added"
    | "file_removed",
  documentId: string,
  detail: Readonly<Record<string, string | number | null>> = {},
): Promise<void> {
  return recordActivity(world, trx, {
    groupId: recorder.groupId,
    accountId: recorder.accountId,
    verb: `policy.${verb}`,
    subjectKind: "policy_document",
    subjectId: documentId,
    detail,
  });
}
