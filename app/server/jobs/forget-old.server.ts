import {
  deleteExpiredSessions,
  deleteOldResets,
} from "@db/queries/accounts.server";
import { discardOldBooks } from "@db/queries/book-imports.server";
import { forgetInvitedAddresses } from "@db/queries/invitations.server";
import { forgetJoinNotes } from "@db/queries/join-requests.server";
import { deleteOldTaskLinks } from "@db/queries/task-links.server";
import {
  deleteFinishedMail,
  deleteOldFormOnce,
} from "@db/queries/plumbing.server";

import type { World } from "../world.server";

/** Mails hold addresses and links: kept only as long as they help. */
const MAIL_DAYS = 14;
const FORM_DAYS = 7;
/** Whoever never answered should not stand in a list of ours. */
const INVITED_DAYS = 30;
const JOIN_NOTE_DAYS = 90;
/** A list of people that nobody carried out. */
const WAITING_BOOK_DAYS = 3;

/**
 * Drops what has done its work: sessions that ended, mails that left, marks of
 * forms, addresses of old invitations, what people wrote to be let in, lists of people
 * that wait for a yes. Safe to run at any time and by several processes.
 */
export async function forgetOld(
  world: World,
): Promise<{ mails: number; forms: number }> {
  const daysAgo = (days: number) =>
    new Date(world.now().getTime() - days * 86_400_000).toISOString();
  return world.db.transaction(async (trx) => {
    await deleteExpiredSessions(trx, world.now().toISOString());
    await deleteOldResets(trx, world.now().toISOString());
    await deleteOldTaskLinks(trx, world.now().toISOString());
    await forgetInvitedAddresses(trx, daysAgo(INVITED_DAYS));
    await discardOldBooks(trx, daysAgo(WAITING_BOOK_DAYS));
    await forgetJoinNotes(trx, daysAgo(JOIN_NOTE_DAYS));
    return {
      mails: await deleteFinishedMail(trx, daysAgo(MAIL_DAYS)),
      forms: await deleteOldFormOnce(trx, daysAgo(FORM_DAYS)),
    };
  });
}
