import { z } from "zod";

import {
  day,
  emailAddress,
  line,
  publicLine,
  publicLines,
  webAddress,
} from "~/lib/fields";
import { readPartialDay } from "~/lib/partial-day";

import { coverageFits, needsQuote } from "./rules";
import {
  COVERAGES,
  FORCES,
  INSTRUMENTS,
  PHASES,
  RECORD_ORDERS,
  STAGES,
  WHYS,
} from "./types";
import type { Coverage, Instrument } from "./types";

/** "2017", "2017-05" or "2017-05-12": as much of a date as is known. */
const partialDay = () =>
  line(20).transform((text, ctx) => {
    const read = readPartialDay(text);
    if (read) return read;
    ctx.addIssue({ code: "custom", message: "notAPartialDay" });
    return z.NEVER;
  });

const clauseFields = {
  coverage: z.enum(COVERAGES),
  exceptions: publicLines(2000).optional(),
  section: publicLine(120).optional(),
  quote: publicLines(4000).optional(),
  practice: publicLines(2000).optional(),
  checked: z.boolean().optional(),
};

/** Names what is wrong between a document and its clause, by field. */
export function clauseProblem(
  instrument: Instrument,
  clause: { coverage: Coverage; quote?: string | undefined },
): { field: "coverage" | "quote"; because: ClauseRefusal } | null {
  if (!coverageFits(instrument, clause.coverage)) {
    return {
      field: "coverage",
      because: instrument === "none" ? "noneIsSilent" : "contractIsAgainst",
    };
  }
  if (needsQuote(instrument, clause.coverage) && !clause.quote) {
    return { field: "quote", because: "quoteNeeded" };
  }
  return null;
}

export type ClauseRefusal =
  "noneIsSilent" | "contractIsAgainst" | "quoteNeeded";

/** As many clauses as one form takes at once. */
export const MOST_CLAUSES = 60;

/** One row of the form: a clause on file (with its id), or a new one. */
const clauseRow = z.object({
  id: z.string().max(64).optional(),
  version: z.number().int().min(1).optional(),
  provision: line(80).optional(),
  ...clauseFields,
  coverage: clauseFields.coverage.optional(),
});
type ClauseRow = z.output<typeof clauseRow>;

/** A row in which somebody wrote anything. */
function isFilled(row: ClauseRow): boolean {
  return [
    row.id,
    row.provision,
    row.coverage,
    row.exceptions,
    row.section,
    row.quote,
    row.practice,
  ].some((value) => value !== undefined);
}

/** What is wrong with the rows of a document, each at its field. */
function clauseIssues(
  instrument: Instrument,
  rows: readonly ClauseRow[],
): { path: (string | number)[]; message: string }[] {
  const at = (index: number, field: string, message: string) => ({
    path: ["clauses", index, field],
    message,
  });
  if (!rows.some(isFilled)) return [at(0, "provision", "required")];
  return rows.flatMap((row, index) => {
    if (!isFilled(row)) return [];
    const issues = [];
    if (row.id === undefined && row.provision === undefined) {
      issues.push(at(index, "provision", "required"));
    } else if (
      row.provision !== undefined &&
      rows.findIndex(({ provision }) => provision === row.provision) < index
    ) {
      issues.push(at(index, "provision", "alreadyAbove"));
    }
    if (row.coverage === undefined) {
      return [...issues, at(index, "coverage", "required")];
    }
    const problem = clauseProblem(instrument, {
      coverage: row.coverage,
      quote: row.quote,
    });
    if (problem) issues.push(at(index, problem.field, problem.because));
    return issues;
  });
}

const documentFields = {
  instrument: z.enum(INSTRUMENTS),
  title: publicLine(200).optional(),
  number: line(80).optional(),
  force: z.enum(FORCES).optional(),
  scope: publicLines(1000).optional(),
  enforcement: publicLines(1000).optional(),
  source_url: webAddress(),
  archived_url: webAddress().optional(),
};

const filledRows = <F extends { clauses: ClauseRow[] }>(form: F) => ({
  ...form,
  clauses: form.clauses.filter(isFilled).map((row) => ({
    ...row,
    coverage: row.coverage as Coverage,
  })),
});

/** A document of a place with what it says about one or more provisions. */
export const documentSchema = z
  .object({
    once: z.string().optional(),
    ...documentFields,
    stage: z.enum(STAGES).optional(),
    when: partialDay(),
    clauses: z.array(clauseRow).max(MOST_CLAUSES),
  })
  .superRefine((form, ctx) => {
    if (form.instrument !== "none") {
      if (!form.title) {
        ctx.addIssue({ code: "custom", message: "required", path: ["title"] });
      }
      if (!form.stage) {
        ctx.addIssue({ code: "custom", message: "required", path: ["stage"] });
      }
    }
    for (const issue of clauseIssues(form.instrument, form.clauses)) {
      ctx.addIssue({ code: "custom", ...issue });
    }
  })
  .transform(filledRows);
export type DocumentForm = z.output<typeof documentSchema>;

/** A document on file with all its clauses, as corrected. */
export const editDocumentSchema = z
  .object({
    once: z.string().optional(),
    version: z.number().int().min(1),
    ...documentFields,
    // A record that came in by a table may stand on a printed document.
    source_url: webAddress().optional(),
    clauses: z.array(clauseRow).max(MOST_CLAUSES),
  })
  .superRefine((form, ctx) => {
    if (form.instrument !== "none" && !form.title) {
      ctx.addIssue({ code: "custom", message: "required", path: ["title"] });
    }
    for (const issue of clauseIssues(form.instrument, form.clauses)) {
      ctx.addIssue({ code: "custom", ...issue });
    }
  })
  .transform(filledRows);
export type EditDocumentForm = z.output<typeof editDocumentSchema>;

/** Why somebody disputes a clause, and where that can be read. */
export const disputeSchema = z.object({
  once: z.string().optional(),
  words: publicLines(2000),
  source_url: webAddress(),
});
export type DisputeForm = z.output<typeof disputeSchema>;

/** What an official's office replied, when, and where that can be read. */
export const replySchema = z.object({
  once: z.string().optional(),
  office: publicLine(200),
  words: publicLines(4000),
  on_date: day(),
  source_url: webAddress(),
});
export type ReplyForm = z.output<typeof replySchema>;

/** How a dispute was resolved, or why a reply is taken back. */
export const remarkEndSchema = z.object({ words: publicLines(2000) });
export type RemarkEndForm = z.output<typeof remarkEndSchema>;

/** What a document on file says about a further provision. */
export const newClauseSchema = z.object({
  once: z.string().optional(),
  provision: line(80),
  ...clauseFields,
});
export type NewClauseForm = z.output<typeof newClauseSchema>;

/** A clause as mended, with the version that the editor saw. */
export const editClauseSchema = z.object({
  version: z.number().int().min(1),
  ...clauseFields,
});
export type EditClauseForm = z.output<typeof editClauseSchema>;

/** A further step in the life of a document. */
export const stageSchema = z.object({
  once: z.string().optional(),
  stage: z.enum(STAGES),
  when: partialDay(),
  source_url: webAddress().optional(),
  note: publicLines(1000).optional(),
});
export type StageForm = z.output<typeof stageSchema>;

/** "Checked today against the source." */
export const checkSchema = z.object({
  once: z.string().optional(),
  note: publicLines(1000).optional(),
});
export type CheckForm = z.output<typeof checkSchema>;

/** A file beside a record: in whose words it is listed. */
export const fileSchema = z.object({ label: publicLine(120) });

/** Taking back a record that was wrong. */
export const withdrawalSchema = z.object({ reason: publicLines(1000) });
export type WithdrawalForm = z.output<typeof withdrawalSchema>;

const stateCode = () =>
  z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .transform((code) => code.toUpperCase())
    .nullable()
    .catch(null);
const provisionKey = () =>
  z
    .string()
    .regex(/^[a-z0-9_]{1,80}$/)
    .nullable()
    .catch(null);
const pageNumber = () => z.coerce.number().int().min(1).max(10_000).catch(1);

/** Which policies to map; anything unreadable counts as not chosen. */
const mapSearchSchema = z.object({
  state: stateCode(),
  provision: provisionKey(),
  phase: z.enum(PHASES).nullable().catch(null),
  instrument: z.enum(INSTRUMENTS).nullable().catch(null),
  on: day().nullable().catch(null),
  /** The end of a year, as the slider asks for it; goes before `on`. */
  year: z.coerce.number().int().min(1776).max(2199).nullable().catch(null),
  view: z.enum(["stage"]).nullable().catch(null),
  sort: z.enum(RECORD_ORDERS).nullable().catch(null),
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .catch(null),
  page: pageNumber(),
});
export type MapSearch = z.output<typeof mapSearchSchema>;

/** Reads what was asked of the map out of an address. */
export function readMapSearch(params: URLSearchParams): MapSearch {
  return mapSearchSchema.parse({
    page: 1,
    ...asked(params),
  });
}

const pageSchema = pageNumber();

/** The page of a long list that an address asks for; 1 for anything else. */
export function readPage(params: URLSearchParams): number {
  return pageSchema.parse(params.get("page") ?? 1);
}

/** What an address asks for; a field that was left empty was not asked. */
const asked = (params: URLSearchParams) =>
  Object.fromEntries([...params].filter(([, value]) => value !== ""));

/** Which state law to try out; anything unreadable counts as not chosen. */
const trialSearchSchema = z.object({
  state: stateCode(),
  provision: provisionKey(),
  law: z.string().max(80).nullable().catch(null),
  page: pageNumber(),
});
export type TrialSearch = z.output<typeof trialSearchSchema>;

/** Reads which law to try out from an address. */
export function readTrialSearch(params: URLSearchParams): TrialSearch {
  return trialSearchSchema.parse(asked(params));
}

const toVerifySchema = z.object({
  q: z.string().trim().max(100).catch(""),
  why: z.enum(WHYS).nullable().catch(null),
  all: z.boolean().catch(false),
  page: pageNumber(),
});
export type ToVerifySearch = z.output<typeof toVerifySchema>;

/** Reads which clauses to verify an address asks for. */
export function readToVerifySearch(params: URLSearchParams): ToVerifySearch {
  return toVerifySchema.parse({
    q: params.get("q") ?? "",
    why: params.get("why"),
    all: params.get("all") === "1",
    page: params.get("page") ?? 1,
  });
}

/** Following a place by mail, without an account. */
export const followSchema = z.object({
  email: emailAddress(),
  language: z.enum(["en", "es"]),
  leaveEmpty: z.string().max(200).optional(),
});
