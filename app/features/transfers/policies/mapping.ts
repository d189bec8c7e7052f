import { z } from "zod";

import { CATALOGUE } from "~/features/policies/catalogue";
import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import type { Coverage, Instrument, Stage } from "~/features/policies/types";

/** What a column of a table of policies may hold, besides a protection. */
export const POLICY_COLUMNS = [
  "ignore",
  "place",
  "official_name",
  "state",
  "county",
  "kind",
  "ocd_id",
  "geoid",
  "provision",
  "coverage",
  "instrument",
  "stage",
  "date",
  "ended",
  "title",
  "number",
  "section",
  "quote",
  "exceptions",
  "practice",
  "force",
  "source_url",
  "source_title",
  "archived_url",
  "stated_on",
  "record_id",
] as const;
export type PolicyColumn = (typeof POLICY_COLUMNS)[number];

/**
 * A column of its own for one protection: "for:no_holds" (yes grants it) or
 * "against:no_287g" (yes is an agreement against it).
 */
export type ProvisionColumn = `for:${string}` | `against:${string}`;
/** A column beside it: the source of that one answer, or notes on it. */
export type ItemColumn = `source:${string}` | `notes:${string}`;
export type PolicyMeaning = PolicyColumn | ProvisionColumn | ItemColumn;

/** What a cell's word may say of a protection. */
export const COVERAGE_WORDS = [
  "full",
  "partial",
  "none",
  "opposite",
  "skip",
] as const;
export type CoverageWord =
  (typeof COVERAGE_WORDS)[number] | `by:${Instrument}` | `at:${Stage}`;

/** All that a word can be taken for, in the order shown. */
export const WORD_CHOICES: readonly CoverageWord[] = [
  ...COVERAGE_WORDS,
  ...INSTRUMENTS.filter((each) => each !== "unknown" && each !== "none").map(
    (each): CoverageWord => `by:${each}`,
  ),
  ...STAGES.map((each): CoverageWord => `at:${each}`),
];

/** What holds for the whole file, where no column says it. */
export interface WholeFile {
  provision: string;
  instrument: Instrument;
  stage: Stage;
  coverage: Extract<Coverage, "full" | "partial" | "opposite">;
  state: string;
  sourceUrl: string;
  sourceTitle: string;
  /** As typed: a year, a month or a day; "" for none. */
  statedOn: string;
}

export interface PolicyMapping {
  /** For each column, in the order of the file. */
  columns: PolicyMeaning[];
  dateOrder: "mdy" | "dmy";
  words: Record<string, CoverageWord>;
  instruments: Record<string, Instrument>;
  stages: Record<string, Stage>;
  /** Protections by the words of a column of protections; "" leaves it out. */
  provisions: Record<string, string>;
  whole: WholeFile;
}

export function isProvisionColumn(means: string): means is ProvisionColumn {
  return /^(?:for|against):./.test(means);
}

export function isItemColumn(means: string): means is ItemColumn {
  return /^(?:source|notes):./.test(means);
}

/** A mapping as it was kept. */
export const policyMappingSchema = z.object({
  columns: z.array(z.string().max(120)).max(400),
  dateOrder: z.enum(["mdy", "dmy"]),
  words: z.record(z.string(), z.string()),
  instruments: z.record(z.string(), z.enum(INSTRUMENTS)),
  stages: z.record(z.string(), z.enum(STAGES)),
  provisions: z.record(z.string(), z.string()),
  whole: z.object({
    provision: z.string(),
    instrument: z.enum(INSTRUMENTS),
    stage: z.enum(STAGES),
    coverage: z.enum(["full", "partial", "opposite"]),
    state: z.string(),
    sourceUrl: z.string(),
    sourceTitle: z.string(),
    statedOn: z.string(),
  }),
});

/** What keeps a mapping from being used; the sentence's key. */
export type PolicyMappingProblem =
  | "twoPolicyColumns"
  | "noPlaceColumn"
  | "noProvisionColumn"
  | "noSourceColumn"
  | "noDateAnywhere";

/** Columns that share a meaning only one may have. */
export function doubledPolicyColumns(columns: readonly PolicyMeaning[]) {
  return [...new Set(columns)]
    .filter((means) => means !== "ignore")
    .map((means) =>
      [...columns.keys()].filter((index) => columns[index] === means),
    )
    .filter((indexes) => indexes.length > 1);
}

/** The first thing that is missing or too much; null when all is said. */
export function checkPolicyMapping({
  columns,
  whole,
}: Pick<PolicyMapping, "columns" | "whole">): PolicyMappingProblem | null {
  const has = (...meanings: PolicyMeaning[]) =>
    meanings.some((means) => columns.includes(means));
  if (doubledPolicyColumns(columns).length > 0) return "twoPolicyColumns";
  if (!has("place", "official_name", "ocd_id", "geoid", "state")) {
    return "noPlaceColumn";
  }
  if (
    !has("provision") &&
    !columns.some(isProvisionColumn) &&
    whole.provision === ""
  ) {
    return "noProvisionColumn";
  }
  if (
    !has("source_url", "source_title") &&
    !columns.some((means) => means.startsWith("source:")) &&
    whole.sourceUrl === "" &&
    whole.sourceTitle === ""
  ) {
    return "noSourceColumn";
  }
  return !has("date") && !has("stated_on") && whole.statedOn === ""
    ? "noDateAnywhere"
    : null;
}

/** Keys of the protections every database has. */
export const CATALOGUE_KEYS: readonly string[] = CATALOGUE.flatMap((category) =>
  category.provisions.map(({ key }) => key),
);
