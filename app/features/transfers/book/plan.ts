import { canonicalEmail } from "~/lib/email";
import { foldName } from "~/lib/names";

import { SUPPORTS } from "./types";
import type {
  BookFacts,
  BookRow,
  Direction,
  FileSignup,
  MailWish,
  RefusedRow,
  RowRefusal,
  SignupState,
  Support,
} from "./types";

/** Somebody in the book, opened. */
export interface KnownContact {
  id: string;
  facts: BookFacts;
  mail: MailWish;
}

/** A task of the group that a sign-up elsewhere may be for. */
export interface KnownTask {
  id: string;
  seriesId: string | null;
  title: string;
  /** UTC; null for work without a shift. */
  startsAt: string | null;
  /** The day it starts in its own zone. */
  day: string | null;
}

/** What is in the book already, as far as a file is about it. */
export interface KnownBook {
  /** Who is known by this key; more than one for a weak key. */
  byKey: ReadonlyMap<string, readonly KnownContact[]>;
  /** Canonical addresses that said no to mail, kept after their contact went. */
  silent: ReadonlySet<string>;
  tasks: readonly KnownTask[];
  /** "contact id task id" → the state of a sign-up brought before. */
  signups: ReadonlyMap<string, SignupState>;
  /** "canonical address task id" of people who signed up here by themselves. */
  ownSignups: ReadonlySet<string>;
}

/** What the one who imports was asked and said. */
export interface BookAnswers {
  direction: Direction | null;
  /** By `eventKey`: the task these sign-ups are for. */
  tasks: Readonly<Record<string, string>>;
}

export interface PlannedRow {
  number: number;
  /** What the row does to the book; null: the contact stays as it is. */
  write: { facts: BookFacts; mail: MailWish } | null;
  /** Null: somebody new. */
  contactId: string | null;
  /** The row before that is about the same new person; null: this is the first. */
  sameAs: number | null;
  name: string;
  /** Names of the facts that change. */
  changes: readonly string[];
  signup: { taskId: string; state: SignupState; isNew: boolean } | null;
}

export interface BookPlan {
  created: PlannedRow[];
  changed: PlannedRow[];
  unchanged: PlannedRow[];
  refused: RefusedRow[];
  /** Sign-ups that would be new, or change. */
  signups: number;
  /** Addresses that the file calls subscribed and that said no here. */
  keptSilent: number;
  /** Events of the file that no task of ours is. */
  openEvents: { key: string; label: string; rows: number }[];
  asksDirection: boolean;
}

/** The first 1 to 5 of a scale as a word, once its direction is known. */
export function supportWord(level: number, direction: Direction): Support {
  const at = direction === "one_supports" ? level - 1 : 5 - level;
  return SUPPORTS[at] ?? "undecided";
}

/**
 * By what somebody is found again. Strong keys name one person: the canonical
 * address, and what a system calls them. Weak ones (phone and name, name and
 * ZIP code) serve only a row without an address, and only when they fit one
 * single person.
 */
export function keysOf(facts: BookFacts): { strong: string[]; weak: string[] } {
  // Not by the suffix: some layouts have no room for it.
  const name = foldName(`${facts.firstName} ${facts.lastName}`.trim());
  const digits = facts.phone.replace(/\D+/g, "").slice(-10);
  return {
    strong: [
      ...(facts.email ? [`email ${canonicalEmail(facts.email)}`] : []),
      ...Object.entries(facts.ids).map(([system, id]) => `${system} ${id}`),
    ],
    weak: [
      ...(digits && name ? [`phone ${digits} ${name}`] : []),
      ...(facts.zip && name ? [`zip ${facts.zip.slice(0, 5)} ${name}`] : []),
    ],
  };
}

/** Under what name somebody stands in a list. */
export function nameOf(facts: BookFacts): string {
  const name = [facts.firstName, facts.middleName, facts.lastName, facts.suffix]
    .filter(Boolean)
    .join(" ");
  return name || facts.email || facts.phone;
}

/** What a file calls an event and its shift, as one text. */
export function eventKey(signup: FileSignup): string {
  return [signup.eventId, signup.timeslotId, signup.title, signup.day].join(
    "|",
  );
}

/**
 * What a file would change in the book. Each person once: a second row about
 * somebody is refused, but for sign-ups to another task. A name is never
 * overwritten by another one: of two people at one address the second stays
 * out. Who said no to mail stays so, whatever a file says.
 *
 * @param now UTC timestamp; nobody attended or missed what is still to come
 */
export function planBook(
  rows: readonly BookRow[],
  known: KnownBook,
  answers: BookAnswers,
  now: string,
): BookPlan {
  const plan: BookPlan = {
    created: [],
    changed: [],
    unchanged: [],
    refused: [],
    signups: 0,
    keptSilent: 0,
    openEvents: [],
    asksDirection: rows.some(({ level }) => level !== null),
  };
  const events = new Map<string, { label: string; rows: number }>();
  /** Keys of rows before, with what stands in the row they first came in. */
  const before = new Map<
    string,
    { name: string; first: number; tasks: Set<string> }
  >();
  for (const row of rows) {
    const refuse = (because: RowRefusal) =>
      plan.refused.push({ number: row.number, because });
    const found = personOf(row.facts, known);
    if (typeof found === "string") {
      refuse(found);
      continue;
    }
    let taskId = "";
    if (row.signup) {
      const task = taskOf(row.signup, known.tasks, answers.tasks);
      if (typeof task === "string") {
        refuse(task);
        const key = eventKey(row.signup);
        const event = events.get(key) ?? {
          label: labelOf(row.signup),
          rows: 0,
        };
        events.set(key, { ...event, rows: event.rows + 1 });
        continue;
      }
      taskId = task.id;
    }
    const { strong, weak } = keysOf(row.facts);
    const ownKeys = [
      ...(found ? [`id ${found.id}`] : []),
      ...(strong.length > 0 ? strong : weak),
    ];
    const twin = ownKeys.map((key) => before.get(key)).find(Boolean);
    const name = foldName(nameOf(row.facts));
    if (twin && (taskId === "" || twin.tasks.has(taskId))) {
      refuse("twice");
      continue;
    }
    if (twin && twin.name !== name) {
      refuse("otherName");
      continue;
    }
    const seen = twin ?? {
      name,
      first: row.number,
      tasks: new Set<string>(),
    };
    seen.tasks.add(taskId);
    for (const key of ownKeys) before.set(key, seen);

    const canonical = row.facts.email ? canonicalEmail(row.facts.email) : "";
    const facts: BookFacts = {
      ...row.facts,
      support:
        row.level !== null && answers.direction !== null
          ? supportWord(row.level, answers.direction)
          : row.facts.support,
    };
    const silent = known.silent.has(canonical);
    if (silent && row.mail === "yes") plan.keptSilent += 1;
    const mail: MailWish = silent ? "no" : row.mail;
    const merged = found ? mergedInto(found, facts, mail) : { facts, mail };
    const changes = found ? changesOf(found, merged) : [];
    const signup = row.signup
      ? signupOf(row.signup.state, taskId, found, canonical, known, now)
      : null;
    if (signup?.isNew) plan.signups += 1;
    const planned: PlannedRow = {
      number: row.number,
      contactId: found?.id ?? null,
      sameAs: twin && !found ? twin.first : null,
      name: nameOf(merged.facts),
      write: twin || (found && changes.length === 0) ? null : merged,
      changes,
      signup,
    };
    // Whoever signed up here by themselves needs no second entry.
    const here =
      canonical !== "" && known.ownSignups.has(`${canonical} ${taskId}`);
    if (here && !found) plan.unchanged.push({ ...planned, write: null });
    else if (!found && !twin) plan.created.push(planned);
    else if (changes.length > 0 || signup?.isNew) plan.changed.push(planned);
    else plan.unchanged.push(planned);
  }
  plan.openEvents = [...events]
    .map(([key, event]) => ({ key, ...event }))
    .sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
  return plan;
}

/** Whom the book knows by these facts; null for nobody. */
function personOf(
  facts: BookFacts,
  known: KnownBook,
): KnownContact | null | RowRefusal {
  const { strong, weak } = keysOf(facts);
  const byStrong = distinct(strong, known);
  if (byStrong.length > 1) return "several";
  const [one] = byStrong;
  if (one) return sameName(one.facts, facts) ? one : "otherName";
  if (facts.email !== "") return null;
  for (const key of weak) {
    const fits = distinct([key], known).filter(
      (contact) => !otherIds(contact.facts, facts),
    );
    if (fits.length > 1) return "several";
    if (fits[0]) return fits[0];
  }
  return null;
}

function distinct(keys: readonly string[], known: KnownBook): KnownContact[] {
  const found = keys.flatMap((key) => known.byKey.get(key) ?? []);
  return [...new Map(found.map((contact) => [contact.id, contact])).values()];
}

/** One person: where both names are given, family names or first names agree. */
function sameName(ours: BookFacts, theirs: BookFacts): boolean {
  const differ = (a: string, b: string) =>
    a !== "" && b !== "" && foldName(a) !== foldName(b);
  return !differ(ours.firstName, theirs.firstName);
}

/** A system calls them by two different ids: two people. */
function otherIds(ours: BookFacts, theirs: BookFacts): boolean {
  return Object.entries(theirs.ids).some(([system, id]) => {
    const own = ours.ids[system as keyof BookFacts["ids"]];
    return own !== undefined && own !== id;
  });
}

/** Ours with what the file adds; an empty cell takes nothing away. */
function mergedInto(
  ours: KnownContact,
  theirs: BookFacts,
  mail: MailWish,
): { facts: BookFacts; mail: MailWish } {
  const { tags, ids, email, ...texts } = theirs;
  const given = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== ""),
  ) as Partial<BookFacts>;
  // Another spelling of the same mailbox is no change.
  const sameBox =
    email === "" ||
    (ours.facts.email !== "" &&
      canonicalEmail(email) === canonicalEmail(ours.facts.email));
  return {
    facts: {
      ...ours.facts,
      ...given,
      email: sameBox ? ours.facts.email : email,
      // A layout with room for five digits takes no other four away.
      zip:
        theirs.zip !== "" && ours.facts.zip.startsWith(theirs.zip)
          ? ours.facts.zip
          : theirs.zip || ours.facts.zip,
      tags: [...new Set([...ours.facts.tags, ...tags])],
      ids: { ...ours.facts.ids, ...ids },
    },
    mail: ours.mail === "no" || mail === "unknown" ? ours.mail : mail,
  };
}

function changesOf(
  ours: KnownContact,
  merged: { facts: BookFacts; mail: MailWish },
): string[] {
  const names = Object.keys(merged.facts) as (keyof BookFacts)[];
  const changed: string[] = names.filter(
    (name) => plainly(ours.facts[name]) !== plainly(merged.facts[name]),
  );
  return ours.mail === merged.mail ? changed : [...changed, "mail"];
}

const plainly = (value: BookFacts[keyof BookFacts]): string =>
  typeof value === "string"
    ? value
    : JSON.stringify(
        Array.isArray(value)
          ? value
          : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)),
      );

function taskOf(
  signup: FileSignup,
  tasks: readonly KnownTask[],
  chosen: Readonly<Record<string, string>>,
): KnownTask | "noTask" | "severalTasks" {
  const said = chosen[eventKey(signup)];
  const byId = [said, signup.timeslotId, signup.eventId]
    .filter(Boolean)
    .map((id) => tasks.find((task) => task.id === id))
    .find(Boolean);
  if (byId) return byId;
  const title = foldName(signup.title);
  const inSeries = signup.eventId
    ? tasks.filter((task) => task.seriesId === signup.eventId)
    : [];
  const fitting =
    inSeries.length > 0
      ? inSeries
      : title === ""
        ? []
        : tasks.filter((task) => foldName(task.title) === title);
  const onDay =
    signup.day === ""
      ? fitting
      : fitting.filter((task) => task.day === signup.day);
  if (onDay.length > 1) return "severalTasks";
  return onDay[0] ?? "noTask";
}

function labelOf({ title, eventId, timeslotId, day }: FileSignup): string {
  return [title, eventId, timeslotId, day].filter(Boolean).join(" · ");
}

function signupOf(
  state: SignupState,
  taskId: string,
  found: KnownContact | null,
  canonical: string,
  known: KnownBook,
  now: string,
): PlannedRow["signup"] {
  if (canonical !== "" && known.ownSignups.has(`${canonical} ${taskId}`)) {
    return null;
  }
  const task = known.tasks.find(({ id }) => id === taskId);
  const toCome = (task?.startsAt ?? "") > now;
  const over = state === "attended" || state === "missed";
  const really = toCome && over ? "registered" : state;
  const ours = found ? known.signups.get(`${found.id} ${taskId}`) : undefined;
  return { taskId, state: really, isNew: ours !== really };
}
