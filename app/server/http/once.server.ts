import { isUniqueViolation } from "@db/dialect.server";
import type { Writer } from "@db/connection.server";
import { findFormOnce, insertFormOnce } from "@db/queries/plumbing.server";

import { timestamp } from "../world.server";
import type { World } from "../world.server";

/**
 * Carries out `work` once for each `key` (a hidden field `once` that the form
 * was given when it was shown), so that a double submit is harmless. `work`
 * runs in a transaction and returns a short text (an id, an address) that a
 * second submit gets back unchanged.
 *
 * @param isDone tells a result that was carried out from a refusal; by default
 *   an empty text is one. A refusal is not kept: a twin is then refused as
 *   well instead of being told that all went through, and whoever goes back
 *   and mends what they typed is heard again.
 */
export async function onceOnly(
  world: World,
  key: string | undefined,
  accountId: string | null,
  work: (trx: Writer) => Promise<string>,
  isDone: (result: string) => boolean = (result) => result !== "",
): Promise<string> {
  if (!key) return world.db.transaction(work);
  const stored = `${accountId ?? "-"}:${key.slice(0, 80)}`;
  const before = await findFormOnce(world.db.read, stored);
  if (before) return before.result;
  try {
    return await world.db.transaction(async (trx) => {
      const result = await work(trx);
      if (!isDone(result)) {
        // Two at once: the twin's change is what this one was refused for.
        const twin = await findFormOnce(trx, stored);
        return twin?.result ?? result;
      }
      await insertFormOnce(trx, {
        key: stored,
        account_id: accountId,
        at: timestamp(world),
        result,
      });
      return result;
    });
  } catch (error) {
    // The twin of this submit was faster: its answer is ours.
    if (!isUniqueViolation(error)) throw error;
    const twin = await findFormOnce(world.db.read, stored);
    if (!twin) throw error;
    return twin.result;
  }
}
