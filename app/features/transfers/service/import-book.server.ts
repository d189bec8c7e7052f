import type { Reader, Writer } from "@db/connection.server";
import {
  holdBook,
  insertBookContacts,
  insertBookKeys,
  deleteBookKeys,
  insertBookSilences,
  listBookContactsById,
  updateBookContact,
} from "@db/queries/book-contacts.server";
import {
  endWaitingBook,
  findBookImport,
  insertBookChanges,
  insertBookImport,
  listBookImports,
  updateWaitingBook,
} from "@db/queries/book-imports.server";
import { keepBookSignups } from "@db/queries/book-signups.server";

import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { bookVaultOf } from "~/server/keys/book-vault.server";
import type { BookVault } from "~/server/keys/book-vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { keysOf, planBook } from "../book/plan";
import type { BookAnswers, BookPlan, PlannedRow } from "../book/plan";
import { readBook } from "../book/read-book";
import type { FileRefusal } from "../book/read-book";
import { BOOK_LIMITS } from "../book/types";
import type { BookFacts, ReadBook } from "../book/types";
import { knownBook, readTasksForSignups } from "./known-book.server";
import type { By } from "./stored-run.server";

/** What waits sealed between the dry run and the yes. */
interface Waiting {
  book: ReadBook;
  answers: BookAnswers;
}

/** What is said of an import; of people only numbers of rows. */
export interface BookReport {
  counts: {
    created: number;
    changed: number;
    unchanged: number;
    refused: number;
    signups: number;
    keptSilent: number;
    wordsOut: number;
  };
  refused: { number: number; because: string }[];
  tooPrivate: string[];
  notTaken: string[];
}

/**
 * Reads a list of people and lays it aside, sealed, until somebody says yes.
 * Nobody is written to, now or later.
 * Refused with `tooLarge`, or when the file is no list of people.
 */
export async function prepareBookImport(
  world: World,
  { accountId, groupId }: By,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<string, FileRefusal | "tooLarge">> {
  if (file.bytes.length > BOOK_LIMITS.megabytes * 1_000_000) {
    return refused("tooLarge");
  }
  const read = readBook(file.bytes);
  if (!read.ok) return read;
  const id = world.newId();
  const vault = await bookVaultOf(world, groupId);
  const waiting: Waiting = {
    book: read.value,
    answers: { direction: null, tasks: {} },
  };
  await world.db.transaction((trx) =>
    insertBookImport(trx, {
      id,
      group_id: groupId,
      layout: read.value.layout,
      file_name: file.name,
      state: "planned",
      sealed: vault.seal(JSON.stringify(waiting), id),
      report: "{}",
      made_by: accountId,
      made_at: timestamp(world),
      done_at: null,
      undone_at: null,
      undone_by: null,
    }),
  );
  return done(id);
}

/** Lists brought to the group's book, latest first. */
export function readBookImports(world: World, groupId: string) {
  return listBookImports(world.db.read, { groupId, limit: 30 });
}

async function openWaiting(
  db: Reader,
  vault: BookVault,
  which: { groupId: string; id: string },
): Promise<Waiting | null> {
  const row = await findBookImport(db, which);
  if (row?.state !== "planned") return null;
  return JSON.parse(vault.open(row.sealed, row.id)) as Waiting;
}

function reportOf({ book }: Waiting, plan: BookPlan): BookReport {
  const refusedRows = [...book.refused, ...plan.refused].sort(
    (a, b) => a.number - b.number,
  );
  return {
    counts: {
      created: plan.created.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged.length,
      refused: refusedRows.length,
      signups: plan.signups,
      keptSilent: plan.keptSilent,
      wordsOut: book.wordsOut,
    },
    refused: refusedRows,
    tooPrivate: book.tooPrivate,
    notTaken: book.notTaken,
  };
}

/**
 * An import of the group: what it would do to the book as it is now, or what
 * it did. Null when the group has none of this id.
 */
export async function readBookImport(
  world: World,
  which: { groupId: string; id: string },
) {
  const row = await findBookImport(world.db.read, which);
  if (!row) return null;
  const { sealed: _, report, ...facts } = row;
  const vault = await bookVaultOf(world, which.groupId);
  const waiting = await openWaiting(world.db.read, vault, which);
  if (!waiting) {
    const said = JSON.parse(report) as Partial<BookReport>;
    return {
      ...facts,
      report: said.counts ? (said as BookReport) : null,
      plan: null,
    };
  }
  const { book, answers } = waiting;
  const plan = planBook(
    book.rows,
    await knownBook(world.db.read, vault, which.groupId, book.rows),
    answers,
    timestamp(world),
  );
  const tasks =
    book.layout === "mobilize"
      ? await readTasksForSignups(world.db.read, which.groupId)
      : [];
  return {
    ...facts,
    report: reportOf(waiting, plan),
    plan: {
      created: shown(plan.created),
      changed: shown(plan.changed),
      asksDirection: plan.asksDirection,
      direction: answers.direction,
      openEvents: plan.openEvents.slice(0, 50),
      tasks: tasks
        .slice(0, 300)
        .map(({ id, title, day }) => ({ id, title, day })),
    },
  };
}

/** The first of them: a look at whether names stand where names belong. */
const shown = (rows: readonly PlannedRow[]) =>
  rows.slice(0, 100).map(({ number, name, changes }) => ({
    number,
    name,
    changes,
  }));

/** Keeps what was answered: the direction of support, and the tasks of events. */
export async function answerBookImport(
  world: World,
  which: { groupId: string; id: string },
  said: Partial<BookAnswers>,
): Promise<void> {
  const vault = await bookVaultOf(world, which.groupId);
  await world.db.transaction(async (trx) => {
    const waiting = await openWaiting(trx, vault, which);
    if (!waiting) return;
    const tasks = await readTasksForSignups(trx, which.groupId);
    const ours = new Set(tasks.map(({ id }) => id));
    const chosen = Object.entries(said.tasks ?? {}).filter(([, id]) =>
      ours.has(id),
    );
    const answers: BookAnswers = {
      direction: said.direction ?? waiting.answers.direction,
      tasks: { ...waiting.answers.tasks, ...Object.fromEntries(chosen) },
    };
    await updateWaitingBook(trx, {
      id: which.id,
      sealed: vault.seal(
        JSON.stringify({ ...waiting, answers } satisfies Waiting),
        which.id,
      ),
    });
  });
}

/**
 * Carries out what the dry run showed, planned once more on the book as it is
 * then. Sends no mail and invites nobody. Whoever clicks twice does it once.
 * Refused with `over`, or with `needsDirection` while nobody has said what a 1
 * means.
 */
export async function carryOutBookImport(
  world: World,
  by: By,
  id: string,
): Promise<Result<void, "over" | "needsDirection">> {
  const { groupId } = by;
  const vault = await bookVaultOf(world, groupId);
  return world.db.transaction(async (trx) => {
    await holdBook(trx, groupId);
    const waiting = await openWaiting(trx, vault, { groupId, id });
    if (!waiting) return refused("over");
    const { book, answers } = waiting;
    const at = timestamp(world);
    const plan = planBook(
      book.rows,
      await knownBook(trx, vault, groupId, book.rows),
      answers,
      at,
    );
    if (plan.asksDirection && answers.direction === null) {
      return refused("needsDirection");
    }
    const report = reportOf(waiting, plan);
    const ended = await endWaitingBook(trx, {
      id,
      state: "done",
      report: JSON.stringify(report),
      done_at: at,
    });
    if (!ended) return refused("over");
    await store(world, trx, { vault, groupId, importId: id, plan, at });
    const { created, changed, signups, refused: out } = report.counts;
    await recordActivity(world, trx, {
      ...by,
      verb: "book.imported",
      subjectKind: "book_import",
      subjectId: id,
      detail: { created, changed, signups, refused: out },
    });
    return done(undefined);
  });
}

interface Storing {
  vault: BookVault;
  groupId: string;
  importId: string;
  plan: BookPlan;
  at: string;
}

async function store(
  world: World,
  trx: Writer,
  { vault, groupId, importId, plan, at }: Storing,
): Promise<void> {
  const idOfRow = new Map<number, string>();
  for (const { number } of plan.created) idOfRow.set(number, world.newId());
  const seal = (id: string, facts: BookFacts) =>
    vault.seal(JSON.stringify(facts), id);
  const keysFor = (id: string, facts: BookFacts) => {
    const { strong, weak } = keysOf(facts);
    return [...strong, ...weak].map((key) => ({
      group_id: groupId,
      key_hash: vault.hash(key),
      contact_id: id,
    }));
  };
  const written = [...plan.created, ...plan.changed].flatMap((row) => {
    const id =
      row.contactId ?? idOfRow.get(row.sameAs ?? row.number) ?? world.newId();
    return row.write
      ? [{ id, isNew: row.contactId === null, ...row.write }]
      : [];
  });
  await insertBookContacts(
    trx,
    written
      .filter(({ isNew }) => isNew)
      .map(({ id, facts, mail }) => ({
        id,
        group_id: groupId,
        sealed: seal(id, facts),
        mail,
        import_id: importId,
        changed_by_import_id: null,
        created_at: at,
        changed_at: at,
      })),
  );
  const changed = written.filter(({ isNew }) => !isNew);
  const before = new Map(
    (
      await listBookContactsById(trx, {
        groupId,
        ids: changed.map(({ id }) => id),
      })
    ).map((row) => [row.id, row]),
  );
  await insertBookChanges(
    trx,
    changed.flatMap(({ id }) => {
      const was = before.get(id);
      return was
        ? [
            {
              import_id: importId,
              contact_id: id,
              sealed_before: was.sealed,
              mail_before: was.mail,
            },
          ]
        : [];
    }),
  );
  for (const { id, facts, mail } of changed) {
    await updateBookContact(trx, id, {
      sealed: seal(id, facts),
      mail,
      changed_by_import_id: importId,
      changed_at: at,
    });
    await deleteBookKeys(trx, id);
  }
  await insertBookKeys(
    trx,
    written.flatMap(({ id, facts }) => keysFor(id, facts)),
  );
  await insertBookSilences(
    trx,
    written
      .filter(({ facts, mail }) => mail === "no" && facts.email !== "")
      .map(({ facts }) => ({
        group_id: groupId,
        email_hash: vault.hash(`email ${canonicalEmail(facts.email)}`),
        since: at,
      })),
  );
  await keepBookSignups(
    trx,
    [...plan.created, ...plan.changed].flatMap((row) => {
      const id = row.contactId ?? idOfRow.get(row.sameAs ?? row.number);
      return row.signup?.isNew && id
        ? [
            {
              contact_id: id,
              task_id: row.signup.taskId,
              state: row.signup.state,
              import_id: importId,
              state_before: null,
              recorded_at: at,
            },
          ]
        : [];
    }),
  );
}
