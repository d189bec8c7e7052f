import { tidyName } from "~/lib/names";

/** Single columns of a Legistar row, read one by one. All pure. */

/**
 * The local day of an event, YYYY-MM-DD. Legistar writes midnight without a
 * zone; whatever follows the day, a zone included, is not believed, because the
 * clerk meant the day on the wall. Exports by way of .NET write "4/22/2025
 * 12:00:00 AM", whose AM tells that the month stands first, or
 * "/Date(1745305200000-0700)/". Null when it is no day of the calendar.
 */
export function localDay(dateTime: string | null): string | null {
  const text = (dateTime ?? "").trim();
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text) ??
    americanDay(text) ??
    epochDay(text) ??
    [];
  const instant = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day)),
  );
  const exists =
    instant.getUTCMonth() === Number(month) - 1 &&
    instant.getUTCDate() === Number(day);
  return exists ? `${year}-${month}-${day}` : null;
}

function americanDay(text: string): string[] | null {
  const [, month, day, year] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}) \d{1,2}:\d{2}(?::\d{2})? [AP]M$/i.exec(
      text,
    ) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? null
    : ["", year, month.padStart(2, "0"), day.padStart(2, "0")];
}

/** Only with its zone: without it nobody knows whose midnight is meant. */
function epochDay(text: string): string[] | null {
  const [, digits, sign, hours, minutes] =
    /^\/Date\((-?\d{1,15})([+-])(\d{2})(\d{2})\)\/$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  const local = Number(digits) + (sign === "-" ? -offset : offset);
  const day = new Date(local).toISOString().slice(0, 10).split("-");
  return day.length === 3 ? ["", ...day] : null;
}

/**
 * The clock time in a clerk's words as HH:MM, or null: "9:30 AM", "6 p.m.",
 * "18:30", "12:00 Noon". "Immediately after Council" is null.
 */
export function localTime(words: string | null): string | null {
  const text = (words ?? "").trim().toLowerCase();
  if (/^(?:12(?::00)?\s*)?noon\b/.test(text)) return "12:00";
  if (/^(?:12(?::00)?\s*)?midnight\b/.test(text)) return "00:00";
  const clock =
    /^(\d{1,2})(?::(\d{2})(?::\d{2})?)?\s*(?:([ap])\.?\s?m\b\.?)?/.exec(text);
  if (clock === null) return null;
  const [, hourText, minuteText, half] = clock;
  const minutes = Number(minuteText ?? 0);
  let hours = Number(hourText);
  if (minutes > 59) return null;
  if (half === undefined) {
    // A bare "6" could be anything; "18:30" could not.
    if (minuteText === undefined || hours > 23) return null;
  } else {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === "p" ? 12 : 0);
  }
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** A web address as a link may carry it, or null: http and https only. */
export function webAddress(text: string | null): string | null {
  if (text === null) return null;
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s<>"]+$/i.test(address)) return null;
  return URL.canParse(address) ? address : null;
}

/** Longer than any (RFC 5321); cells may hold anything. */
const LONGEST_MAIL_ADDRESS = 254;

/** A mail address the office publishes, or null when it is not one. */
export function mailAddress(text: string | null): string | null {
  return text !== null &&
    text.length <= LONGEST_MAIL_ADDRESS &&
    /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(text)
    ? text
    : null;
}

/**
 * The council's name at Legistar, from an address of its public site
 * (https://riverbend.legistar.com/…) or of its files
 * (http://legistar2.granicus.com/riverbend/…). Null for any other address.
 */
export function clientOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const site = /^([a-z0-9-]+)\.legistar\d?\.com$/.exec(hostname)?.[1];
  if (site !== undefined && site !== "www" && site !== "webapi") return site;
  if (/^legistar\d?\.granicus\.com$/.test(hostname)) {
    return pathname.split("/")[1]?.toLowerCase() || null;
  }
  return null;
}

const TEST_WORDS: ReadonlySet<string> = new Set(
  `test testing tests a an the this is just for only number no please ignore do
   not use disregard item event meeting agenda matter vote file legislation
   resolution ordinance motion body committee council board calendar record`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * Whether a clerk typed this to try the system: "TEST", "Test item 2 - please
 * ignore", "TEST: Ordinance 12". "Testimony on housing" and "Contract for
 * water testing" are business.
 */
export function isTest(text: string | null): boolean {
  if (text === null) return false;
  if (/^\W*TEST\s*[:–—-]/u.test(text)) return true;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^\d+$/.test(word));
  return (
    words.some((word) => /^test(?:s|ing)?$/.test(word)) &&
    words.every((word) => TEST_WORDS.has(word))
  );
}

/** Whether a status, a time or a place says the meeting does not take place. */
export function saysCancelled(text: string | null): boolean {
  return /^\W*(?:(?:this|the)\s+)?(?:(?:meeting|hearing|session)\s+)?(?:(?:has been|is|was)\s+)?cancel(?:l?ed|lation)\b/i.test(
    text ?? "",
  );
}

/** Whether a voter's name stands for an empty seat. */
export function isVacantSeat(printedName: string): boolean {
  return /\bvacan(?:t|cy)\b/i.test(tidyName(printedName));
}
