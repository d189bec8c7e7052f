import { emailAddress } from "~/lib/fields";
import { plainCell } from "~/lib/csv";
import { isDay } from "~/lib/calendar";
import { tidyName } from "~/lib/names";
import { storable } from "~/lib/storable";

import { openText } from "../csv/decode";
import { guessDelimiter, isMarkup, rowsOf } from "../csv/parse";
import { columnsOf, layoutOf } from "./columns";
import type { BookColumn } from "./columns";
import { columnTells, headingTells, wordsTell } from "./telling";
import { BOOK_LIMITS, SUPPORTS } from "./types";
import type {
  BookFacts,
  BookRow,
  FileSignup,
  MailWish,
  ReadBook,
  RowRefusal,
  SignupState,
  Support,
} from "./types";

/** Why a file cannot be read at all. */
export type FileRefusal = "noTable" | "noPeople" | "tooManyRows";

type Cells = ReadonlyMap<BookColumn, string>;

/** Only these name somebody; a heading without one of them is no list. */
const NAMING: readonly BookColumn[] = [
  "first",
  "last",
  "email",
  "phone",
  "id_van",
];

/** Free words: looked through cell by cell, not as a column. */
const FREE: ReadonlySet<BookColumn> = new Set(["tags", "note"]);

/**
 * Reads a list of people in one of the field's layouts. Headings are matched
 * without case, spaces or underscores. What tells of immigration status,
 * nationality, faith or health is dropped here, at the door, and named.
 * Street address, party, age and sex have no use here and are not taken.
 * Nothing is thrown.
 */
export function readBook(
  bytes: Uint8Array,
): { ok: true; value: ReadBook } | { ok: false; because: FileRefusal } {
  const opened = openText(() => [bytes]);
  if (opened === null) return { ok: false, because: "noTable" };
  const text = [...opened.pieces()].join("");
  if (isMarkup(text)) return { ok: false, because: "noTable" };
  const lines = rowsOf(text, guessDelimiter(text));
  const heading = lines.next();
  if (heading.done) return { ok: false, because: "noTable" };
  const headings = heading.value.cells.map((cell) =>
    storable(plainCell(cell.trim())).slice(0, 80),
  );
  const columns = columnsOf(headings);
  if (!columns.some((column) => column && NAMING.includes(column))) {
    return { ok: false, because: "noPeople" };
  }
  const raw: { number: number; cells: readonly string[] | null }[] = [];
  for (const line of lines) {
    if (raw.length >= BOOK_LIMITS.rows) {
      return { ok: false, because: "tooManyRows" };
    }
    const cells = line.damaged
      ? null
      : line.cells.map((cell) => storable(plainCell(cell)).trim());
    raw.push({ number: line.number, cells });
  }
  if (raw.length === 0) return { ok: false, because: "noPeople" };

  const book: ReadBook = {
    layout: layoutOf(headings),
    rows: [],
    refused: [],
    tooPrivate: [],
    notTaken: [],
    wordsOut: 0,
  };
  const kept = columns.map((column, at) => {
    const name = headings[at] ?? "";
    if (name === "") return undefined;
    const below = raw.map(({ cells }) => cells?.[at] ?? "");
    const tells =
      (column === undefined && headingTells(name)) ||
      (column !== undefined && !FREE.has(column) && columnTells(below)) ||
      (column === undefined && columnTells(below));
    if (tells) book.tooPrivate.push(name);
    else if (column === undefined) book.notTaken.push(name);
    return tells ? undefined : column;
  });
  for (const { number, cells } of raw) {
    if (cells === null) {
      book.refused.push({ number, because: "damaged" });
      continue;
    }
    const named: Cells = new Map(
      kept.flatMap((column, at) =>
        column ? [[column, cells[at] ?? ""] as const] : [],
      ),
    );
    const row = rowOf(named, number, book.layout === "mobilize");
    if ("because" in row) book.refused.push({ number, because: row.because });
    else {
      book.wordsOut += row.wordsOut;
      book.rows.push(row.row);
    }
  }
  return { ok: true, value: book };
}

const address = emailAddress();

function rowOf(
  cells: Cells,
  number: number,
  withSignups: boolean,
): { row: BookRow; wordsOut: number } | { because: RowRefusal } {
  const cell = (column: BookColumn) => cells.get(column) ?? "";
  const line = (column: BookColumn) => cell(column).replace(/\s+/gu, " ");
  const tags = cell("tags")
    .split(/[,;|\n]/)
    .map((tag) => tag.replace(/\s+/gu, " ").trim())
    .filter((tag) => tag !== "");
  const stay = [...new Set(tags)].filter((tag) => !wordsTell(tag));
  const noteTells = wordsTell(cell("note"));
  const ids = Object.fromEntries(
    (
      [
        ["action_network", line("id_action_network")],
        ["van", line("id_van")],
        ["nationbuilder", line("id_nationbuilder")],
        ["external", line("id_external")],
      ] as const
    ).filter(([, id]) => id !== ""),
  );
  const support = supportOf(cell("support"));
  if (support === null) return { because: "badSupport" };
  const facts: BookFacts = {
    firstName: tidyName(cell("first")),
    middleName: tidyName(cell("middle")),
    lastName: tidyName(cell("last")),
    suffix: tidyName(cell("suffix")),
    email: cell("email"),
    phone: line("phone"),
    city: line("city"),
    state: line("state"),
    zip: line("zip"),
    tags: stay,
    support: typeof support === "string" ? support : "",
    volunteer: yesOrNo(cell("volunteer")),
    texting: wishOf(cell("texting")),
    note: noteTells ? "" : cell("note"),
    ids,
  };
  const { firstName, lastName, email } = facts;
  if (`${firstName}${lastName}${email}` === "") return { because: "noName" };
  if (email !== "" && !address.safeParse(email).success) {
    return { because: "badEmail" };
  }
  if (tooLong(facts)) return { because: "tooLong" };
  if (
    email === "" &&
    facts.phone === "" &&
    Object.keys(ids).length === 0 &&
    (facts.zip === "" || firstName === "" || lastName === "")
  ) {
    return { because: "noWay" };
  }
  const signup = withSignups ? signupOf(cells) : null;
  if (signup === "badStatus") return { because: signup };
  return {
    row: {
      number,
      facts,
      mail: wishOf(cell("mail")) || "unknown",
      level: typeof support === "number" ? support : null,
      signup,
    },
    wordsOut: new Set(tags).size - stay.length + (noteTells ? 1 : 0),
  };
}

function tooLong(facts: BookFacts): boolean {
  const { tags, note, ids, ...short } = facts;
  return (
    Object.values(short).some((text) => text.length > 254) ||
    Object.values(ids).some((id) => id.length > 100) ||
    note.length > 4_000 ||
    tags.length > 100 ||
    tags.some((tag) => tag.length > 100)
  );
}

/** A word of ours, a number of 1 to 5, "" for nothing; null for what is neither. */
export function supportOf(text: string): Support | number | "" | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  if (plain === "") return "";
  if (/^[1-5](?:\.0)?$/.test(plain)) return Number(plain);
  return SUPPORTS.find((word) => word === plain) ?? null;
}

function yesOrNo(text: string): "yes" | "no" | "" {
  const plain = text.trim().toLowerCase();
  if (/^(?:true|t|yes|y|1|si|sí)$/.test(plain)) return "yes";
  return /^(?:false|f|no|n|0)$/.test(plain) ? "no" : "";
}

/**
 * Only "subscribed" and a plain yes are a yes to mail. Whoever unsubscribed,
 * bounced or complained is a no; anything else was never asked.
 */
function wishOf(text: string): Exclude<MailWish, "unknown"> | "" {
  const plain = text.trim().toLowerCase();
  if (/^un|bounc|spam|complain|block|opt.?(?:ed)?.?out|invalid/.test(plain)) {
    return "no";
  }
  if (/^subscribed$|^opt.?(?:ed)?.?in$/.test(plain)) return "yes";
  return yesOrNo(plain);
}

function signupOf(cells: Cells): FileSignup | "badStatus" {
  const cell = (column: BookColumn) => cells.get(column) ?? "";
  const state = stateOf(cell("status"), yesOrNo(cell("attended")));
  if (state === null) return "badStatus";
  const day = cell("event_start").slice(0, 10);
  return {
    eventId: cell("event").slice(0, 100),
    timeslotId: cell("timeslot").slice(0, 100),
    title: cell("event_title").replace(/\s+/gu, " ").slice(0, 200),
    day: isDay(day) ? day : "",
    state,
  };
}

/** Mobilize's word and its column "attended" as one state of ours. */
export function stateOf(
  status: string,
  attended: "yes" | "no" | "",
): SignupState | null {
  const plain = status.trim().toLowerCase();
  if (/^cancel/.test(plain)) return "cancelled";
  if (!/^(?:registered|confirmed|attended|missed|no.?show|)$/.test(plain)) {
    return null;
  }
  if (attended === "yes" || plain === "attended") return "attended";
  if (attended === "no" || /^(?:missed|no.?show)$/.test(plain)) return "missed";
  return plain === "confirmed" ? "confirmed" : "registered";
}
