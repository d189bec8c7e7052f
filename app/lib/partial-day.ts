import { addDays, isDay } from "./calendar";

/** A date of which at least the year is known. */
export interface PartialDay {
  /** First day of the period: "2017-01-01" for the year 2017. */
  readonly onDate: string;
  readonly precision: "year" | "month" | "day";
}

/**
 * Reads a date as people know it: "2017", "2017-05", "2017-05-12", and the
 * American "5/2017" and "5/12/2017". Null for anything else, for days that do
 * not exist and for years before 1776 or after 2199.
 */
export function readPartialDay(text: string): PartialDay | null {
  const typed = text.trim();
  const american = /^(\d{1,2})\/(?:(\d{1,2})\/)?(\d{4})$/.exec(typed);
  const [year = "", month, day] = american
    ? [
        american[3],
        american[1]?.padStart(2, "0"),
        american[2]?.padStart(2, "0"),
      ]
    : (/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed)?.slice(1) ?? []);
  const onDate = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(onDate) || year < "1776" || year > "2199") return null;
  return { onDate, precision: day ? "day" : month ? "month" : "year" };
}

/** The last day a partly known date may mean: "2017" may mean 31 December. */
export function lastDayOf({ onDate, precision }: PartialDay): string {
  if (precision === "day") return onDate;
  const year = Number(onDate.slice(0, 4));
  if (precision === "year") return `${year}-12-31`;
  const month = Number(onDate.slice(5, 7));
  const next =
    month === 12
      ? `${year + 1}-01-01`
      : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}

/** What to write into a field so that it reads back the same. */
export function writePartialDay({ onDate, precision }: PartialDay): string {
  return onDate.slice(
    0,
    precision === "year" ? 4 : precision === "month" ? 7 : 10,
  );
}
