import { jsonValues } from "../json-values";
import { looksLikeImmigrationStatus, looksPrivate } from "../private-columns";
import type { SavedFile } from "../legistar/tables";
import type { Refusal, RefusalReason, RowKind, RowPlace } from "../types";
import { firstText, isRow } from "./fields";
import type { Row } from "./fields";

/** What a row is about. */
export const OCD_KINDS = [
  "voteEvent",
  "vote",
  "person",
  "organization",
  "membership",
  "post",
  "bill",
  "event",
] as const;
export type OcdKind = (typeof OCD_KINDS)[number];

export interface SourcedRow {
  from: RowPlace;
  row: Row;
}

export interface OcdTables extends Record<OcdKind, SourcedRow[]> {
  files: number;
  refusals: Refusal[];
  /** Fields that are not taken, by why. */
  dropped: { immigration: Set<string>; private: Set<string> };
}

export const OCD_LIMITS = {
  charactersPerFile: 50_000_000,
  rows: 500_000,
} as const;

const DEEPEST = 8;

/** Kinds as the record's report names them. */
export const REPORTED: Record<OcdKind, RowKind> = {
  voteEvent: "item",
  vote: "vote",
  person: "person",
  organization: "body",
  membership: "membership",
  post: "body",
  bill: "matter",
  event: "meeting",
};

const BY_LIST: Readonly<Record<string, OcdKind>> = {
  vote_events: "voteEvent",
  voteevents: "voteEvent",
  persons: "person",
  people: "person",
  organizations: "organization",
  memberships: "membership",
  posts: "post",
  bills: "bill",
  events: "event",
};

const BY_ID: readonly (readonly [RegExp, OcdKind])[] = [
  [/^ocd-vote\//, "voteEvent"],
  [/^ocd-person\//, "person"],
  [/^ocd-organization\//, "organization"],
  [/^ocd-membership\//, "membership"],
  [/^ocd-post\//, "post"],
  [/^ocd-bill\//, "bill"],
  [/^ocd-event\//, "event"],
];

/**
 * Reads Open Civic Data and Popolo files: single objects, lists, pages of an
 * API, objects of lists, JSON lines. What a row is, its id, its list or its
 * fields tell. Nothing is thrown: what cannot be read is refused with its
 * reason.
 */
export function readOcdFiles(files: Iterable<SavedFile>): OcdTables {
  const reader = new Reader();
  for (const file of files) reader.readFile(file);
  return reader.tables;
}

class Reader {
  readonly tables: OcdTables = {
    voteEvent: [],
    vote: [],
    person: [],
    organization: [],
    membership: [],
    post: [],
    bill: [],
    event: [],
    files: 0,
    refusals: [],
    dropped: { immigration: new Set(), private: new Set() },
  };
  private rows = 0;

  readFile({ name, text }: SavedFile): void {
    this.tables.files += 1;
    const whole: RowPlace = { file: name, row: null, within: null };
    if (text.trim() === "") return this.refuse(whole, "file_empty");
    if (text.length > OCD_LIMITS.charactersPerFile) {
      return this.refuse(whole, "file_too_big", {
        most: OCD_LIMITS.charactersPerFile,
      });
    }
    if (/^\s*</.test(text)) return this.refuse(whole, "is_markup");
    const parsed = jsonValues(text.replace(/^\uFEFF/, ""));
    if (parsed === null) return this.refuse(whole, "not_json");
    for (const line of parsed.unreadable) {
      this.refuse({ file: name, row: line, within: null }, "not_json");
    }
    for (const { value, line } of parsed.values) {
      if (line !== null && isRow(value)) {
        this.keepOrWalk(value, { ...whole, row: line }, null, 0);
        continue;
      }
      const before = this.rows + this.tables.refusals.length;
      const within = line === null ? null : `[${line}]`;
      this.walk(value, { ...whole, within }, null, 0);
      const found = this.rows + this.tables.refusals.length > before;
      const empty = Array.isArray(value) && value.length === 0;
      if (!found && !empty) this.refuse({ ...whole, within }, "unknown_shape");
    }
  }

  private walk(
    value: unknown,
    from: RowPlace,
    list: string | null,
    depth: number,
  ): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        const place = { ...from, row: index + 1 };
        if (isRow(entry)) this.keepOrWalk(entry, place, list, depth);
        else this.refuse(place, "unknown_row");
      }
    } else if (isRow(value)) {
      this.keepOrWalk(
        value,
        { ...from, row: from.row ?? 1 },
        list,
        depth,
        true,
      );
    }
  }

  private keepOrWalk(
    row: Row,
    from: RowPlace,
    list: string | null,
    depth: number,
    wrapper = false,
  ): void {
    const kind = kindOf(row, list);
    if (kind !== null) return this.keep(kind, row, from, depth);
    const before = this.rows + this.tables.refusals.length;
    for (const [key, value] of Object.entries(row)) {
      if (typeof value !== "object" || value === null) continue;
      if (isRow(value) && !holdsRows(value, 0)) continue;
      if (Array.isArray(value) && !value.some(isRow)) continue;
      const around = from.within ?? "";
      const step = wrapper || from.row === null ? key : `[${from.row}].${key}`;
      this.walk(
        value,
        {
          file: from.file,
          row: null,
          within: around === "" ? step : `${around}.${step}`,
        },
        isListName(key) ? key : list,
        depth + 1,
      );
    }
    const found = this.rows + this.tables.refusals.length > before;
    if (!found && !wrapper) this.refuse(from, "unknown_row");
  }

  private keep(kind: OcdKind, row: Row, from: RowPlace, depth: number): void {
    if (this.rows >= OCD_LIMITS.rows) {
      if (this.rows === OCD_LIMITS.rows) {
        this.refuse(from, "too_many_rows", { most: OCD_LIMITS.rows });
        this.rows += 1;
      }
      return;
    }
    this.rows += 1;
    this.noteFields(row);
    this.tables[kind].push({ from, row });
    const inside = (key: string, as: OcdKind, link: Row) => {
      const rows = row[key];
      if (!Array.isArray(rows) || depth > DEEPEST) return;
      for (const [index, entry] of rows.entries()) {
        if (!isRow(entry)) continue;
        const around = from.within ?? "";
        this.keep(
          as,
          { ...link, ...entry },
          {
            file: from.file,
            row: index + 1,
            within: `${around}[${from.row ?? 1}].${key}`,
          },
          depth + 1,
        );
      }
    };
    const id = firstText(row, "id", "_id");
    if (kind === "bill") {
      inside("votes", "voteEvent", { bill: row });
      inside("vote_events", "voteEvent", { bill: row });
    }
    if (kind === "person") inside("memberships", "membership", { person: row });
    if (kind === "organization" && id !== null) {
      inside("memberships", "membership", { organization: row });
      inside("posts", "post", { organization_id: id });
    }
    if (kind === "event") inside("vote_events", "voteEvent", { event: row });
  }

  private noteFields(row: Row): void {
    for (const [field, value] of Object.entries(row)) {
      if (value === null || value === "") continue;
      if (looksLikeImmigrationStatus(field)) {
        this.tables.dropped.immigration.add(field);
      } else if (field !== "email" && looksPrivate(field)) {
        this.tables.dropped.private.add(field);
      }
    }
  }

  private refuse(
    from: RowPlace,
    reason: RefusalReason,
    params: Refusal["params"] = {},
  ): void {
    this.tables.refusals.push({ ...from, kind: "unknown", reason, params });
  }
}

function isListName(key: string): boolean {
  return Object.hasOwn(BY_LIST, key.toLowerCase()) || key === "votes";
}

function holdsRows(row: Row, depth: number): boolean {
  if (depth > 3) return false;
  return (
    kindOf(row, null) !== null ||
    Object.values(row).some((value) =>
      Array.isArray(value)
        ? value.some(isRow)
        : isRow(value) && holdsRows(value, depth + 1),
    )
  );
}

/** What a row is: by its id, then by its fields, then by the list it is in. */
function kindOf(row: Row, list: string | null): OcdKind | null {
  const id = firstText(row, "id", "_id") ?? "";
  const byId = BY_ID.find(([pattern]) => pattern.test(id));
  if (byId !== undefined) return byId[1];
  const has = (...fields: string[]) =>
    fields.some((field) => Object.hasOwn(row, field));
  if (has("option") && has("voter", "voter_id", "voter_name", "person_id")) {
    return "vote";
  }
  if (
    has("motion_text", "motion", "motion_classification", "yes_votes") ||
    (has("votes") &&
      has("counts", "result", "start_date", "legislative_session"))
  ) {
    return "voteEvent";
  }
  if (has("person_id", "person") && has("organization_id", "organization")) {
    return "membership";
  }
  const byList = BY_LIST[(list ?? "").toLowerCase()];
  if (byList !== undefined && has("id", "_id", "name", "identifier")) {
    return byList;
  }
  if (has("identifier") && has("title")) return "bill";
  if (has("agenda") || (has("start_date", "start_time") && has("name"))) {
    return has("given_name", "family_name", "memberships") ? "person" : "event";
  }
  if (has("name") && has("given_name", "family_name", "memberships", "party")) {
    return has("classification") ? "organization" : "person";
  }
  if (has("name") && has("classification", "parent_id", "jurisdiction_id")) {
    return "organization";
  }
  return null;
}

const LEGISTAR_SIGNS =
  /"(?:Event|EventItem|Vote|Person|Body|Matter|OfficeRecord|RollCall)Id"\s*:/;
const OCD_SIGNS =
  /"(?:voter|voter_id|voter_name|motion_text|motion|vote_events?|organization_id|organizations|persons|memberships|legislative_session|classification)"\s*:|"ocd-[a-z]+\//;

/** Which sources' fields saved JSON has. */
export function signsOfSource(text: string): {
  legistar: boolean;
  ocd: boolean;
} {
  return { legistar: LEGISTAR_SIGNS.test(text), ocd: OCD_SIGNS.test(text) };
}
