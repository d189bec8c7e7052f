import { z } from "zod";

import { MOTION_KINDS, VOTE_OPTIONS } from "../types";

const kept = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);
const flag = z
  .literal("1")
  .transform(() => true)
  .catch(false);
const page = z.coerce.number().int().min(1).max(10_000).catch(1);
const search = z.string().trim().max(200).catch("");
const slug = kept(z.string().min(1).max(200));

/** Narrows every part of the record. */
const rollFilter = {
  year: kept(z.string().regex(/^\d{4}$/)),
  kind: kept(z.enum(MOTION_KINDS)),
  contested: flag,
};

/** What may stand in the address of a body's list of votes. */
export const voteFilterSchema = z.object({
  ...rollFilter,
  q: search,
  result: kept(z.enum(["pass", "fail", "none"])),
  demand: flag,
  sort: z.enum(["newest", "oldest", "title"]).catch("newest"),
  page,
});
export type VoteSearch = z.output<typeof voteFilterSchema>;

/** What may stand in the address of an official's record. */
export const recordFilterSchema = voteFilterSchema.extend({
  option: kept(z.enum(VOTE_OPTIONS)),
});
export type RecordSearch = z.output<typeof recordFilterSchema>;

export const PARTICIPATION_SORTS = ["name", "voted", "votes"] as const;

/** What may stand in the address of a body's participation. */
export const participationSchema = z.object({
  ...rollFilter,
  sort: z.enum(PARTICIPATION_SORTS).catch("name"),
});

/** What may stand in the address of a body's agreement. */
export const agreementSchema = z.object({
  ...rollFilter,
  /** Slug of the member by whom the others are ordered. */
  like: slug,
  /** Which part of a large square: its rows and its columns. */
  page,
  across: page,
});

/** Up to five members side by side: slugs, one parameter each. */
export const COMPARED = ["a", "b", "c", "d", "e"] as const;

/** What may stand in the address of a comparison. */
export const comparisonSchema = z.object({
  ...rollFilter,
  a: slug,
  b: slug,
  c: slug,
  d: slug,
  e: slug,
  /** All votes they share, or those on which they differed. */
  show: z.enum(["differed", "all"]).catch("differed"),
  page,
});

/**
 * Reads a list's filters from an address; what makes no sense is set aside.
 * An empty parameter is the same as none.
 */
export function readSearch<S extends z.ZodType>(
  schema: S,
  params: URLSearchParams,
): z.output<S> {
  return schema.parse({
    ...EVERYTHING,
    ...Object.fromEntries([...params].filter(([, value]) => value !== "")),
  });
}

/** Nothing asked for: each schema's catch turns these into its own start. */
const EVERYTHING = {
  q: "",
  year: null,
  kind: null,
  option: null,
  result: null,
  like: null,
  a: null,
  b: null,
  c: null,
  d: null,
  e: null,
  page: 1,
  across: 1,
};
