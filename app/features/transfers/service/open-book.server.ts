import {
  findBookContact,
  listBookContacts,
} from "@db/queries/book-contacts.server";
import { listBookSignups } from "@db/queries/book-signups.server";

import { foldName } from "~/lib/names";
import { dayIn } from "~/lib/calendar";
import { bookVaultOf } from "~/server/keys/book-vault.server";
import type { BookVault } from "~/server/keys/book-vault.server";
import type { World } from "~/server/world.server";

import { nameOf } from "../book/plan";
import type { KnownContact } from "../book/plan";
import { BOOK_A_PAGE, MAIL_WISHES } from "../book/types";
import type { BookFacts, MailWish, SignupState, Support } from "../book/types";

/** More are not opened for one page; a group of this size has other means. */
const MOST_OPENED = 50_000;

export function openContact(
  vault: BookVault,
  row: { id: string; sealed: string; mail: string },
): KnownContact {
  return {
    id: row.id,
    facts: JSON.parse(vault.open(row.sealed, row.id)) as BookFacts,
    mail: MAIL_WISHES.find((wish) => wish === row.mail) ?? "unknown",
  };
}

/** Everybody in the group's book, by family name. */
export async function readWholeBook(
  world: World,
  groupId: string,
): Promise<KnownContact[]> {
  const vault = await bookVaultOf(world, groupId);
  const rows = await listBookContacts(world.db.read, {
    groupId,
    limit: MOST_OPENED,
  });
  return rows
    .map((row) => openContact(vault, row))
    .map((contact) => ({ contact, key: sortKey(contact.facts) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ contact }) => contact);
}

const sortKey = (facts: BookFacts) =>
  foldName(facts.lastName || nameOf(facts)) + foldName(facts.firstName);

/** What the list of the book is asked for. */
export interface BookSearch {
  words: string;
  support: Support | "";
  page: number;
}

/** One page of the group's book: people whose name, address, place or tags fit. */
export async function readBookPage(
  world: World,
  groupId: string,
  { words, support, page }: BookSearch,
) {
  const all = await readWholeBook(world, groupId);
  const wanted = foldName(words);
  const fits = ({ facts }: KnownContact) =>
    (support === "" || facts.support === support) &&
    (wanted === "" ||
      [nameOf(facts), facts.email, facts.city, facts.zip, ...facts.tags].some(
        (text) => foldName(text).includes(wanted),
      ));
  const found = all.filter(fits);
  return {
    inAll: all.length,
    total: found.length,
    people: found
      .slice((page - 1) * BOOK_A_PAGE, page * BOOK_A_PAGE)
      .map(({ id, facts, mail }) => ({
        id,
        name: nameOf(facts),
        email: facts.email,
        where: [facts.city, facts.zip].filter(Boolean).join(" "),
        tags: facts.tags,
        support: facts.support,
        mail,
      })),
  };
}

/** One person of the group's book with their sign-ups elsewhere; null: not ours. */
export async function readBookContact(
  world: World,
  which: { groupId: string; id: string },
) {
  const row = await findBookContact(world.db.read, which);
  if (!row) return null;
  const vault = await bookVaultOf(world, which.groupId);
  const signups = await listBookSignups(world.db.read, [row.id]);
  const { facts, mail } = openContact(vault, row);
  return {
    id: row.id,
    name: nameOf(facts),
    facts,
    mail: mail as MailWish,
    importId: row.importId,
    createdOn: row.createdAt.slice(0, 10),
    signups: signups.map((signup) => ({
      taskId: signup.taskId,
      title: signup.title,
      day: signup.startsAt
        ? dayIn(signup.timeZone, new Date(signup.startsAt))
        : null,
      state: signup.state as SignupState,
    })),
  };
}
