import { dayIn, isDay, timeIn } from "~/lib/calendar";
import { tidyName } from "~/lib/names";

import { localTime, webAddress } from "../legistar/fields";
import { tidyText } from "../legistar/schema";

/** Single fields of an Open Civic Data or Popolo row. All pure. */

export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Text or null; a number is its digits, a list its first text. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return tidyText(value.slice(0, 50_000));
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  return null;
}

/** The first of these fields that says anything. */
export function firstText(row: Row, ...fields: string[]): string | null {
  for (const field of fields) {
    const text = Object.hasOwn(row, field) ? textOf(row[field]) : null;
    if (text !== null) return text;
  }
  return null;
}

export function rowsIn(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** Whoever or whatever a row points to: its id, its name, or both. */
export interface Reference {
  id: string | null;
  name: string | null;
  classification: string | null;
}

/**
 * A reference by id ("organization_id"), as an object ("organization": {…}),
 * as a scraper's stand-in ("~{\"name\": …}") or by a bare name
 * ("organization_name"). Null when the row has none.
 */
export function referenceOf(row: Row, field: string): Reference | null {
  const found: Reference = { id: null, name: null, classification: null };
  for (const value of [row[field], row[`${field}_id`]]) {
    const pointed = pseudoRow(value);
    if (pointed !== null) {
      found.id ??= firstText(pointed, "id", "_id");
      found.name ??= nameOf(pointed);
      found.classification ??= firstText(pointed, "classification");
    } else if (value === row[`${field}_id`] || isOcdId(value)) {
      found.id ??= textOf(value);
    } else {
      found.name ??= textOf(value);
    }
  }
  found.name ??= firstText(row, `${field}_name`);
  const says = found.id ?? found.name ?? found.classification;
  return says === null ? null : found;
}

function pseudoRow(value: unknown): Row | null {
  if (isRow(value)) return value;
  if (typeof value !== "string" || !value.startsWith("~")) return null;
  try {
    const parsed: unknown = JSON.parse(value.slice(1));
    return isRow(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isOcdId(value: unknown): boolean {
  return typeof value === "string" && /^ocd-[a-z]+\//.test(value);
}

/** A row's name in one encoding, without stray spaces. */
export function nameOf(row: Row): string | null {
  const whole = tidyName(firstText(row, "name", "full_name") ?? "");
  if (whole !== "") return whole;
  const parts = tidyName(
    `${firstText(row, "given_name") ?? ""} ${firstText(row, "family_name") ?? ""}`,
  );
  return parts === "" ? null : parts;
}

/**
 * Day and time on the clock of the place. A time in UTC is an instant and is
 * put on that clock; any other time is the clock's already. Midnight stands
 * for "no time". Null when it is no day of the calendar.
 */
export function whenOf(
  printed: string | null,
  timeZone: string,
): { day: string; time: string | null } | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(.*))?$/s.exec(
    printed ?? "",
  );
  const [, day = "", clock, zone = ""] = parts ?? [];
  if (!isDay(day) || day < "1800-01-01") return null;
  if (clock === undefined || clock === "00:00") return { day, time: null };
  if (!/(?:Z|[+-]00:?00)$/.test(zone)) return { day, time: localTime(clock) };
  const instant = new Date(`${day}T${clock}:00Z`);
  if (Number.isNaN(instant.getTime())) return { day, time: null };
  const time = timeIn(timeZone, instant);
  return {
    day: dayIn(timeZone, instant),
    time: time === "00:00" ? null : time,
  };
}

/** A calendar day, or null: "2021" and "2021-03" say too little. */
export function dayOf(printed: string | null): string | null {
  const day = (printed ?? "").slice(0, 10);
  return isDay(day) ? day : null;
}

/** Where the row was taken from. */
export function sourceOf(row: Row): string | null {
  for (const source of rowsIn(row["sources"])) {
    const url = webAddress(firstText(source, "url"));
    if (url !== null) return url;
  }
  return webAddress(firstText(row, "source_url", "openstates_url", "url"));
}
