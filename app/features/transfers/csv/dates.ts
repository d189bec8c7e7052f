import { isDay } from "~/lib/calendar";

/** In which order a file writes the numbers of a day such as 03/04/2025. */
export const DATE_ORDERS = ["mdy", "dmy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

// Full names and their first three letters, English and Spanish.
const MONTHS: readonly (readonly string[])[] = [
  ["january", "enero", "ene"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril", "abr"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto", "ago"],
  ["september", "septiembre", "setiembre", "sept"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre", "dic"],
];

/** A day as a file may print it, and the time that stands behind it. */
export interface PrintedDay {
  /** YYYY-MM-DD. */
  day: string;
  /** What follows the day, as "T13:30:00Z" or " 6:30 PM"; "" for nothing. */
  rest: string;
}

/**
 * A printed day: 2026-03-04, 20260304, 3/4/2026, 04.03.26, "March 4, 2026",
 * "4 de marzo de 2026", or a spreadsheet's own number (46085). A weekday in
 * front is passed over. Null when it is no day of the calendar, or none that
 * a council's record could be of (before 1800, after 2100).
 *
 * @param order how to read 03/04/2026; where one of the two is above 12 the
 *   order is not asked, except that it must not contradict it
 */
export function readDay(printed: string, order: DateOrder): PrintedDay | null {
  const text = withoutWeekday(printed.trim());
  return (
    yearFirst(text) ??
    numbersOnly(text, order) ??
    monthInWords(text) ??
    spreadsheetDay(text)
  );
}

function withoutWeekday(text: string): string {
  const [whole = "", word] =
    /^(\p{L}{3,10})\.?,?\s+(?=[\p{L}\d])/u.exec(text) ?? [];
  return word !== undefined && monthOf(word) === null
    ? text.slice(whole.length)
    : text;
}

function yearFirst(text: string): PrintedDay | null {
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/su.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?!\d)(.*)$/su.exec(text);
  return parts && dayOf(parts[1], parts[3], parts[4], parts[5]);
}

const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/su;

function numbersOnly(text: string, order: DateOrder): PrintedDay | null {
  const parts = NUMBERS.exec(text);
  if (parts === null) return null;
  const [, first, , second, year, rest] = parts;
  return order === "mdy"
    ? dayOf(fullYear(year), first, second, rest)
    : dayOf(fullYear(year), second, first, rest);
}

function monthInWords(text: string): PrintedDay | null {
  const monthFirst =
    /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/su.exec(
      text,
    );
  if (monthFirst !== null) {
    const [, month, day, year, rest] = monthFirst;
    return dayOf(year, monthOf(month), day, rest);
  }
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|º|o)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})(?!\d)(.*)$/su.exec(
      text,
    );
  if (dayFirst === null) return null;
  const [, day, month, year, rest] = dayFirst;
  return dayOf(fullYear(year), monthOf(month), day, rest);
}

/** Days since the end of 1899, as spreadsheets keep them. */
function spreadsheetDay(text: string): PrintedDay | null {
  const number = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (number === undefined) return null;
  const instant = new Date(Date.UTC(1899, 11, 30 + Number(number)));
  const day = instant.toISOString().slice(0, 10);
  return day >= "1950-01-01" && day <= "2100-12-31" ? { day, rest: "" } : null;
}

function dayOf(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
  rest: string | undefined,
): PrintedDay | null {
  if (!year || !month || !day) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const known = isDay(text) && text >= "1800-01-01" && text <= "2100-12-31";
  return known ? { day: text, rest: rest ?? "" } : null;
}

function fullYear(year: string | undefined): string | undefined {
  if (year?.length !== 2) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

function monthOf(word: string | undefined): string | null {
  const plain = (word ?? "").toLowerCase();
  const index = MONTHS.findIndex((names) =>
    names.some(
      (name) =>
        name === plain || (plain.length === 3 && name.startsWith(plain)),
    ),
  );
  return index < 0 ? null : String(index + 1);
}

/**
 * The order of day and month in a column, as far as its own numbers tell: a
 * first number above 12 is a day. Null when nothing tells, or some say one
 * thing and some the other.
 */
export function guessDateOrder(values: Iterable<string>): DateOrder | null {
  let monthFirst = false;
  let dayFirst = false;
  for (const value of values) {
    const parts = NUMBERS.exec(value.trim());
    if (parts === null) continue;
    if (Number(parts[1]) > 12) dayFirst = true;
    if (Number(parts[3]) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst ? "mdy" : "dmy";
}

/** Whether some value can be read both ways. */
export function needsDateOrder(values: Iterable<string>): boolean {
  for (const value of values) if (NUMBERS.test(value.trim())) return true;
  return false;
}
