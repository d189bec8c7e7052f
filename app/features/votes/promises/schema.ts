import { z } from "zod";

import {
  day,
  line,
  lines,
  publicLines,
  refuseUnsafe,
  webAddress,
} from "~/lib/fields";

import {
  PROMISE_FATES,
  PROMISE_SIDES,
  PROMISE_SOURCES,
  PROMISE_VISIBILITIES,
} from "./types";

/** The words of a promise, as recorded or corrected. */
const wording = {
  side: z.enum(PROMISE_SIDES),
  saidOn: day(),
  motionId: line(80).optional(),
  quote: lines(2000),
  sourceKind: z.enum(PROMISE_SOURCES),
  sourceUrl: webAddress().optional(),
  note: lines(2000).optional(),
  visibility: z.enum(PROMISE_VISIBILITIES),
};

/** Who promised what, about which demand or protection. */
export const promiseSchema = z
  .object({
    ...wording,
    officialId: line(80),
    demandId: line(80).optional(),
    provisionId: line(80).optional(),
    once: line(80).optional(),
  })
  .superRefine(({ quote, note, visibility }, ctx) => {
    if (visibility === "public") refuseUnsafe({ quote, note }, ctx);
  })
  .refine((form) => form.demandId ?? form.provisionId, {
    message: "aboutNeeded",
    path: ["demandId"],
  });
export type PromiseForm = z.output<typeof promiseSchema>;

/** The same words set right, and what was wrong. */
export const correctionSchema = z
  .object({
    ...wording,
    why: lines(1000),
    /** The version the person saw: somebody may have corrected it meanwhile. */
    seen: z.number().int().min(1),
  })
  .superRefine(({ quote, note, why, visibility }, ctx) => {
    if (visibility === "public") refuseUnsafe({ quote, note, why }, ctx);
  });
export type CorrectionForm = z.output<typeof correctionSchema>;

/** A dispute, an answer, a withdrawal, which a later click may publish. */
export const promiseNoteSchema = z.object({
  words: publicLines(2000),
  onDate: day(),
  sourceUrl: webAddress().optional(),
  publish: z.literal("on").optional(),
  once: line(80).optional(),
});
export type PromiseNoteForm = z.output<typeof promiseNoteSchema>;

export const LEDGER_SORTS = ["said", "official", "fate"] as const;

const kept = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);

/** What may stand in the address of the ledger. */
export const ledgerSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  fate: kept(z.enum(PROMISE_FATES)),
  campaign: kept(z.string().min(1).max(80)),
  demand: kept(z.string().min(1).max(80)),
  sort: z.enum(LEDGER_SORTS).catch("said"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type LedgerSearch = z.output<typeof ledgerSchema>;

/** Reads the ledger's filters; what makes no sense is set aside. */
export function readLedgerSearch(params: URLSearchParams): LedgerSearch {
  return ledgerSchema.parse({
    q: "",
    fate: null,
    campaign: null,
    demand: null,
    page: 1,
    ...Object.fromEntries([...params].filter(([, value]) => value !== "")),
  });
}
