import {
  deleteDeliveryLines,
  forgetSalt,
  listDeliveriesToForget,
} from "@db/queries/deliveries.server";

import { addDays } from "~/lib/calendar";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** Days after the purge in which a clerk can still check a line. */
export const CHECK_DAYS = 365;

/**
 * A year after the signers' data was destroyed the lists' hashes go, too
 * (docs/decisions/0032): salt and lines; counts, seal and letter stay.
 * @returns how many lists were forgotten
 */
export async function forgetDeliveries(world: World): Promise<number> {
  const at = timestamp(world);
  const purgedBefore = addDays(at.slice(0, 10), -CHECK_DAYS);
  const ids = await listDeliveriesToForget(world.db.read, { purgedBefore });
  for (const id of ids) {
    await world.db.transaction(async (trx) => {
      await forgetSalt(trx, { id, at });
      await deleteDeliveryLines(trx, id);
    });
  }
  return ids.length;
}
