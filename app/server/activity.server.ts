import type { Writer } from "@db/connection.server";
import { insertActivity } from "@db/queries/activity.server";

import { timestamp } from "./world.server";
import type { World } from "./world.server";

/**
 * Writes down who did what, in the transaction that does it. `detail` holds
 * the few facts a reader of the log needs: ids, states, counts; never
 * personal data.
 */
export async function recordActivity(
  world: World,
  trx: Writer,
  entry: {
    groupId: string | null;
    accountId: string | null;
    verb: string;
    subjectKind: string;
    subjectId: string;
    detail?: Readonly<Record<string, string | number | null>>;
  },
): Promise<void> {
  await insertActivity(trx, {
    id: world.newId(),
    group_id: entry.groupId,
    account_id: entry.accountId,
    verb: entry.verb,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    detail: JSON.stringify(entry.detail ?? {}),
    at: timestamp(world),
  });
}
