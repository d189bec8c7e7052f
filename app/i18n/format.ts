import { LOCALE_TAGS } from "./locales";
import type { Locale } from "./locales";

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions) {
  const key = locale + JSON.stringify(options);
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE_TAGS[locale], options);
    numbers.set(key, format);
  }
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const key = locale + JSON.stringify(options);
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE_TAGS[locale], options);
    dates.set(key, format);
  }
  return format;
}

/**
 * Words that stand alone, in a badge, a cell or a list of choices: with a
 * capital letter in front. Inside a sentence they keep their small one.
 */
export function standingAlone(locale: Locale, words: string): string {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase(LOCALE_TAGS[locale]) + rest.join("");
}

/** 12,345 */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(locale, {}).format(value);
}

/** A share from 0 to 1 as 37 %, never rounded up to 100 or down to 0. */
export function formatPercent(locale: Locale, share: number): string {
  const percent = numberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  if (share > 0 && share < 0.01) return `<${percent.format(0.01)}`;
  if (share < 1 && share > 0.99) return `>${percent.format(0.99)}`;
  return percent.format(share);
}

/** A calendar day ("2026-12-02", no zone): "Wed, Dec 2, 2026". */
export function formatDay(
  locale: Locale,
  day: string,
  style: "long" | "short" = "long",
): string {
  const at = new Date(`${day.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return dateFormat(locale, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(style === "long" ? { weekday: "short", year: "numeric" } : {}),
  }).format(at);
}

/**
 * A day of the past, as much of it as is known: "2017", "May 2017",
 * "May 12, 2017"; "12 de may de 2017".
 */
export function formatPartialDay(
  locale: Locale,
  day: string,
  precision: "year" | "month" | "day",
): string {
  if (precision === "year") return day.slice(0, 4);
  const format = dateFormat(locale, {
    timeZone: "UTC",
    month: precision === "day" ? "short" : "long",
    year: "numeric",
    ...(precision === "day" ? { day: "numeric" } : {}),
  });
  const known =
    precision === "day" ? day.slice(0, 10) : `${day.slice(0, 7)}-15`;
  const at = new Date(`${known}T12:00:00Z`);
  // Spanish joins the parts with "de"; its short form of a date leaves it out.
  return locale === "es"
    ? format
        .formatToParts(at)
        .map(({ type, value }) => (type === "literal" ? " de " : value))
        .join("")
    : format.format(at);
}

/** An instant on the clock of a place: "Tue, Dec 2, 6:00 PM". */
export function formatMoment(
  locale: Locale,
  instant: string,
  timeZone: string,
): string {
  return dateFormat(locale, {
    timeZone,
    weekday: "short",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
}

/** Only the time of an instant on the clock of a place: "6:00 PM". */
export function formatTime(
  locale: Locale,
  instant: string,
  timeZone: string,
): string {
  return dateFormat(locale, {
    timeZone,
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(instant));
}

/** What people call the clock of a place: "Pacific Time". */
export function zoneName(
  locale: Locale,
  timeZone: string,
  instant: string,
): string {
  const parts = dateFormat(locale, {
    timeZone,
    timeZoneName: "longGeneric",
  }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
