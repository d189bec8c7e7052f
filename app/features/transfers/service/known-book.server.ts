import type { Reader } from "@db/connection.server";
import {
  listBookSilences,
  listContactsByKeys,
} from "@db/queries/book-contacts.server";
import {
  listBookSignups,
  listOwnSignups,
  listTasksForSignups,
} from "@db/queries/book-signups.server";

import { dayIn } from "~/lib/calendar";
import { canonicalEmail } from "~/lib/email";
import type { BookVault } from "~/server/keys/book-vault.server";

import { keysOf } from "../book/plan";
import type { KnownBook, KnownContact } from "../book/plan";
import type { BookRow, SignupState } from "../book/types";
import { openContact } from "./open-book.server";

const MOST_TASKS = 2_000;

/** The group's tasks that sign-ups can be for, latest first. */
export async function readTasksForSignups(db: Reader, groupId: string) {
  const tasks = await listTasksForSignups(db, { groupId, limit: MOST_TASKS });
  return tasks.map(({ timeZone, ...task }) => ({
    ...task,
    day: task.startsAt ? dayIn(timeZone, new Date(task.startsAt)) : null,
  }));
}

/** What the group's book holds already of what these rows are about. */
export async function knownBook(
  db: Reader,
  vault: BookVault,
  groupId: string,
  rows: readonly BookRow[],
): Promise<KnownBook> {
  const keys = new Map<string, string>();
  const emails = new Map<string, string>();
  for (const { facts } of rows) {
    const { strong, weak } = keysOf(facts);
    for (const key of [...strong, ...weak]) keys.set(vault.hash(key), key);
    if (facts.email) {
      const email = canonicalEmail(facts.email);
      emails.set(vault.hash(`email ${email}`), email);
    }
  }
  const found = await listContactsByKeys(db, {
    groupId,
    hashes: [...keys.keys()],
  });
  const contacts = new Map<string, KnownContact>();
  const byKey = new Map<string, KnownContact[]>();
  for (const row of found) {
    const contact = contacts.get(row.id) ?? openContact(vault, row);
    contacts.set(row.id, contact);
    const key = keys.get(row.keyHash) ?? "";
    byKey.set(key, [...(byKey.get(key) ?? []), contact]);
  }
  const silent = await listBookSilences(db, {
    groupId,
    hashes: [...emails.keys()],
  });
  const withSignups = rows.some(({ signup }) => signup !== null);
  const [tasks, signups, own] = withSignups
    ? await Promise.all([
        readTasksForSignups(db, groupId),
        listBookSignups(db, [...contacts.keys()]),
        listOwnSignups(db, { groupId, emails: [...emails.values()] }),
      ])
    : [[], [], []];
  return {
    byKey,
    silent: new Set(silent.map((hash) => emails.get(hash) ?? "")),
    tasks,
    signups: new Map(
      signups.map((each) => [
        `${each.contactId} ${each.taskId}`,
        each.state as SignupState,
      ]),
    ),
    ownSignups: new Set(own.map((each) => `${each.email} ${each.taskId}`)),
  };
}
