import { isDate, isKnownWord } from "./profile";

/** A row as cut out of the file, with its number. */
export interface CutRow {
  number: number;
  cells: readonly string[];
}

/** A table that was turned: its rows are the file's columns. */
export interface TurnedTable {
  header: string[];
  rows: { number: number; cells: string[] }[];
}

/** A larger table is not one that somebody laid out with members in rows. */
export const MOST_ROWS = 600;
const LABELS_LOOKED_AT = 12;

/**
 * Some tables have a row for each member and a column for each motion, with
 * the day above. Turned, they are one column a member. Null for any other.
 *
 * @param rows the file's rows, at most {@link MOST_ROWS} are of use
 * @returns rows numbered by the file's column, from 1
 */
export function turnedTable(rows: readonly CutRow[]): TurnedTable | null {
  if (rows.length < 3 || rows.length > MOST_ROWS) return null;
  const days = rows
    .slice(0, LABELS_LOOKED_AT)
    .find((row) => dayColumns(row).length > 0);
  if (days === undefined) return null;
  const columns = dayColumns(days);
  const first = columns[0] ?? 1;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const below = rows.filter(({ number }) => number > days.number);
  const members = below.filter(({ cells }) => isRoll(cells.slice(first)));
  if (members.length < 2 || width - first < 2) return null;
  const memberAt = memberColumn(members, first);
  if (memberAt < 0) return null;
  const isMember = new Set(members);
  const labels = rows.filter(
    (row) => row !== days && !isMember.has(row) && isLabel(row, first),
  );
  const header = [
    "Date",
    ...(hasMore(days, first) ? ["Title"] : []),
    ...labels.map(({ cells }) => labelOf(cells, first)),
    ...members.map(({ cells }) => (cells[memberAt] ?? "").trim()),
  ];
  const turned: TurnedTable = { header, rows: [] };
  let day = "";
  for (let column = first; column < width; column += 1) {
    const printed = (days.cells[column] ?? "").trim();
    const parts = splitDay(printed);
    // A cell merged over several motions holds the day in its first.
    day = parts?.day ?? day;
    const cell = ({ cells }: CutRow) => (cells[column] ?? "").trim();
    const values = [...labels.map(cell), ...members.map(cell)];
    if (printed === "" && values.every((value) => value === "")) continue;
    turned.rows.push({
      number: column + 1,
      cells: [
        day,
        ...(hasMore(days, first) ? [parts?.rest ?? printed] : []),
        ...values,
      ],
    });
  }
  return turned.rows.length > 0 ? turned : null;
}

/** Columns past the first in which a row holds a day, if it holds only days. */
function dayColumns({ cells }: CutRow): number[] {
  const filled = [...cells.keys()].filter(
    (index) => index > 0 && (cells[index] ?? "").trim() !== "",
  );
  const days = filled.filter(
    (index) => splitDay((cells[index] ?? "").trim()) !== null,
  );
  const first = days[0] ?? 0;
  const after = filled.filter((index) => index >= first);
  return days.length > 0 && days.length === after.length ? days : [];
}

/** "2025-03-04 R-1 Budget" in its day and what follows. */
function splitDay(text: string): { day: string; rest: string } | null {
  if (text === "" || text.length > 300) return null;
  if (isDate(text)) {
    const only = /^(\S+?)\s+[-–—:]?\s*(.+)$/u.exec(text);
    // A day that ends in words is a day and a title; "March 4, 2025" is not.
    return only?.[1] !== undefined &&
      only[2] !== undefined &&
      /\d/u.test(only[1]) &&
      isDate(only[1]) &&
      !/^\d{1,2}:\d{2}/u.test(only[2])
      ? { day: only[1], rest: only[2] }
      : { day: text, rest: "" };
  }
  const [, day, rest] =
    /^(\d[\d/.-]{5,9})(?:\s*[-–—:|]\s*|\s+)(.+)$/su.exec(text) ?? [];
  return day !== undefined && rest !== undefined && isDate(day)
    ? { day, rest }
    : null;
}

function hasMore({ cells }: CutRow, first: number): boolean {
  return cells
    .slice(first)
    .some((cell) => (splitDay(cell.trim())?.rest ?? "") !== "");
}

/** Whether most of what stands in a row are words for votes. */
function isRoll(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const words = filled.filter(isKnownWord);
  return (
    filled.length > 0 &&
    words.length >= filled.length * 0.6 &&
    !isResults(filled)
  );
}

/** "Passed" is an abstention in a roll and a result beneath it. */
function isResults(filled: readonly string[]): boolean {
  return filled.every((cell) =>
    /^(?:pass(?:ed)?|fail(?:ed)?|carried|approved|adopted|denied|rejected)$/iu.test(
      cell,
    ),
  );
}

/** Of the columns before the motions, the one that holds the names. */
function memberColumn(members: readonly CutRow[], first: number): number {
  const distinct = (index: number) =>
    new Set(members.map(({ cells }) => (cells[index] ?? "").trim())).size;
  const named = (index: number) =>
    members.filter(({ cells }) =>
      /^\p{L}[\p{L}'’.,()\- \d]{1,80}$/u.test((cells[index] ?? "").trim()),
    ).length;
  return (
    [...Array(first).keys()]
      .filter((index) => named(index) >= members.length * 0.8)
      .sort((a, b) => distinct(b) - distinct(a))[0] ?? -1
  );
}

/** A row that says something of the motions: their file, title, result. */
function isLabel({ cells }: CutRow, first: number): boolean {
  return (
    cells.slice(0, first).some((cell) => cell.trim() !== "") &&
    cells.slice(first).some((cell) => cell.trim() !== "")
  );
}

function labelOf(cells: readonly string[], first: number): string {
  return (
    cells
      .slice(0, first)
      .map((cell) => cell.trim())
      .find((cell) => cell !== "") ?? ""
  );
}
