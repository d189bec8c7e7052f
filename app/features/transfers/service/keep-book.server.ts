import {
  deleteBookContacts,
  deleteBookKeys,
  findBookContact,
  holdBook,
  insertBookKeys,
  insertBookSilences,
  updateBookContact,
} from "@db/queries/book-contacts.server";
import {
  deleteBookChanges,
  endWaitingBook,
  findBookImport,
  listBookChanges,
  listContactsBroughtBy,
  markBookUndone,
} from "@db/queries/book-imports.server";
import { undoBookSignups } from "@db/queries/book-signups.server";

import { canonicalEmail } from "~/lib/email";
import { recordActivity } from "~/server/activity.server";
import { bookVaultOf } from "~/server/keys/book-vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { keysOf } from "../book/plan";
import type { BookFacts } from "../book/types";
import { openContact } from "./open-book.server";
import type { By } from "./stored-run.server";

/** Puts a waiting list aside, with all that stood in it. */
export async function discardBookImport(
  world: World,
  { groupId }: By,
  id: string,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    if (!(await findBookImport(trx, { groupId, id }))) return;
    await endWaitingBook(trx, {
      id,
      state: "discarded",
      report: "{}",
      done_at: timestamp(world),
    });
  });
}

/**
 * Takes an import back: whom it brought goes, with their sign-ups; whom it
 * changed is as before, unless a later import changed them again. Addresses
 * that said no to mail stay known as such. False when it was undone before,
 * or never carried out.
 */
export async function undoBookImport(
  world: World,
  by: By,
  id: string,
): Promise<boolean> {
  const { groupId } = by;
  const vault = await bookVaultOf(world, groupId);
  const at = timestamp(world);
  return world.db.transaction(async (trx) => {
    await holdBook(trx, groupId);
    if (!(await findBookImport(trx, { groupId, id }))) return false;
    if (!(await markBookUndone(trx, { id, by: by.accountId, at }))) {
      return false;
    }
    await undoBookSignups(trx, id);
    const brought = await listContactsBroughtBy(trx, { importId: id, groupId });
    const removed = await deleteBookContacts(trx, { groupId, ids: brought });
    let restored = 0;
    for (const change of await listBookChanges(trx, id)) {
      if (change.changedBy !== id) continue;
      const facts = JSON.parse(
        vault.open(change.sealedBefore, change.id),
      ) as BookFacts;
      const now = await findBookContact(trx, { groupId, id: change.id });
      await updateBookContact(trx, change.id, {
        sealed: vault.seal(JSON.stringify(facts), change.id),
        // A no that came meanwhile stays.
        mail: now?.mail === "no" ? "no" : change.mailBefore,
        changed_by_import_id: null,
        changed_at: at,
      });
      await deleteBookKeys(trx, change.id);
      const { strong, weak } = keysOf(facts);
      await insertBookKeys(
        trx,
        [...strong, ...weak].map((key) => ({
          group_id: groupId,
          key_hash: vault.hash(key),
          contact_id: change.id,
        })),
      );
      restored += 1;
    }
    await deleteBookChanges(trx, id);
    await recordActivity(world, trx, {
      ...by,
      verb: "book.undone",
      subjectKind: "book_import",
      subjectId: id,
      detail: { removed, restored },
    });
    return true;
  });
}

/** Takes one person out of the group's book. False when there is none. */
export async function removeBookContact(
  world: World,
  by: By,
  id: string,
): Promise<boolean> {
  return world.db.transaction(async (trx) => {
    const gone = await deleteBookContacts(trx, {
      groupId: by.groupId,
      ids: [id],
    });
    if (gone === 0) return false;
    await recordActivity(world, trx, {
      ...by,
      verb: "book.removed",
      subjectKind: "book_contact",
      subjectId: id,
    });
    return true;
  });
}

/**
 * Somebody told an organizer that they want no mail. No import turns that
 * round, also after their entry went. False when there is none.
 */
export async function silenceBookContact(
  world: World,
  by: By,
  id: string,
): Promise<boolean> {
  const vault = await bookVaultOf(world, by.groupId);
  const at = timestamp(world);
  return world.db.transaction(async (trx) => {
    await holdBook(trx, by.groupId);
    const row = await findBookContact(trx, { groupId: by.groupId, id });
    if (!row) return false;
    const { facts } = openContact(vault, row);
    await updateBookContact(trx, id, {
      sealed: row.sealed,
      mail: "no",
      changed_by_import_id: null,
      changed_at: at,
    });
    if (facts.email !== "") {
      await insertBookSilences(trx, [
        {
          group_id: by.groupId,
          email_hash: vault.hash(`email ${canonicalEmail(facts.email)}`),
          since: at,
        },
      ]);
    }
    await recordActivity(world, trx, {
      ...by,
      verb: "book.silenced",
      subjectKind: "book_contact",
      subjectId: id,
    });
    return true;
  });
}
