import { deleteExpiredSessions } from "@db/queries/accounts.server";
import {
  deleteFinishedMail,
  deleteOldFormOnce,
} from "@db/queries/plumbing.server";

import type { World } from "../world.server";

/** Mails hold addresses and links: kept only as long as they help. */
const MAIL_DAYS = 14;
const FORM_DAYS = 7;

/**
 * Drops what has done its work: sessions that ended, mails that left, marks of
 * forms. Safe to run at any time and by several processes.
 */
export async function forgetOld(
  world: World,
): Promise<{ mails: number; forms: number }> {
  const daysAgo = (days: number) =>
    new Date(world.now().getTime() - days * 86_400_000).toISOString();
  return world.db.transaction(async (trx) => {
    await deleteExpiredSessions(trx, world.now().toISOString());
    return {
      mails: await deleteFinishedMail(trx, daysAgo(MAIL_DAYS)),
      forms: await deleteOldFormOnce(trx, daysAgo(FORM_DAYS)),
    };
  });
}
