import { z } from "zod";

import {
  day,
  emailAddress,
  line,
  lines,
  publicLine,
  publicLines,
  webAddress,
  whole,
} from "~/lib/fields";

import {
  CLOSING_REASONS,
  DISCLOSURES,
  EXPORT_PURPOSES,
  GUARD_EFFECTS,
  PACK_FILES,
  SHORTEST_REASON,
  SIGNATURE_STATES,
  SORTS,
  STANCES,
  SWEEP_BY,
  SWEEP_KINDS,
} from "./types";

/**
 * What a signer types. The form asks for nothing else, and `leaveEmpty` is a
 * field that only a machine can see and fill.
 */
export const signSchema = z.object({
  name: line(120).refine((text) => !/:\/\/|www\.|@/i.test(text), "nameNoLinks"),
  email: emailAddress(),
  // Neighbours may live across a border, so only the shape is checked.
  postalCode: line(12).regex(
    /^[a-z0-9](?:[a-z0-9 -]{1,10}[a-z0-9])$/i,
    "notAPostalCode",
  ),
  comment: publicLines(1000).optional(),
  disclosure: z.enum(DISCLOSURES),
  mayContact: z.boolean().optional(),
  mayContactMore: z.boolean().optional(),
  /** When the form was shown, signed by this site; see proof-of-form. */
  mark: z.string().max(120).optional(),
  /** A solved puzzle in base64, when the browser ran the script. */
  altcha: z.string().max(2_000).optional(),
  leaveEmpty: z.string().optional(),
  once: z.string().max(80).optional(),
});
export type SignInput = z.output<typeof signSchema>;

/** The search of the public list; what cannot be read is left out. */
export const listSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  place: z.string().max(120).catch(""),
  sort: z.enum(SORTS).catch("newest"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** News for the page and for the signers who agreed to be written to. */
export const updateSchema = z.object({
  titleEn: publicLine(140).optional(),
  bodyEn: publicLines(5_000).optional(),
  titleEs: publicLine(140).optional(),
  bodyEs: publicLines(5_000).optional(),
  step: z.enum(["check", "send"]),
  once: z.string().max(80).optional(),
});
export type UpdateInput = z.output<typeof updateSchema>;

/** When signers' data goes, and why the law asks to keep it. */
export const privacySchema = z.object({
  purgeOn: day().optional(),
  hold: z.boolean().optional(),
  holdWhy: lines(1000).optional(),
});

/** Which signatures a bulk decision means, from the address. */
export const sweepWishSchema = z.object({
  by: z.enum(SWEEP_BY).catch("held"),
  key: z
    .string()
    .regex(/^[\w-]{0,40}$/)
    .catch("none"),
  since: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/)
    .catch(""),
});

export const sweepSchema = z.object({
  kind: z.enum(SWEEP_KINDS),
  why: lines(500).min(SHORTEST_REASON),
});

/** A line of a block or allow list. */
export const guardSchema = z.object({
  pattern: line(254),
  effect: z.enum(GUARD_EFFECTS),
  why: line(300),
});

const id = () => z.string().max(60);

/**
 * What an organizer writes. Which words are missing is a rule and not decided
 * here: words that people have signed are not sent again.
 */
export const petitionSchema = z.object({
  titleEn: publicLine(140).optional(),
  bodyEn: publicLines(10_000).optional(),
  titleEs: publicLine(140).optional(),
  bodyEs: publicLines(10_000).optional(),
  goal: whole(1, 10_000_000),
  closesOn: day().optional(),
  campaign: id().optional(),
  demand: id().optional(),
  targets: z.array(id()).max(100),
});
export type PetitionInput = z.output<typeof petitionSchema>;

export const newPetitionSchema = petitionSchema.extend({
  place: z.string().max(120),
  group: id(),
  once: z.string().max(80).optional(),
});

/** Why a petition was closed: shown on its page. */
export const closureSchema = z
  .object({
    reason: z.enum(CLOSING_REASONS),
    note: publicLines(1000).optional(),
  })
  .refine(({ reason, note }) => reason !== "other" || note !== undefined, {
    path: ["note"],
    message: "otherReasonNeedsWords",
  });

export const deliverySchema = z.object({
  onDate: day(),
  note: publicLines(2000),
  sourceUrl: webAddress().optional(),
});

/** What goes with a list that is handed over. */
export const packSchema = z.object({
  recipient: publicLine(300),
  onDate: day(),
  letterEn: publicLines(5000).optional(),
  letterEs: publicLines(5000).optional(),
});

export const packFileSchema = z.object({
  file: z.enum(PACK_FILES),
  why: lines(500).min(SHORTEST_REASON),
});

/** A line of a delivered list, as a clerk types it. */
export const checkLineSchema = z.object({
  number: whole(1, 1_000_000_000),
  name: line(200),
  place: line(20).optional(),
});

/** An answer is a public claim about officials: never without its source. */
export const answerSchema = z.object({
  official: id().optional(),
  speaker: publicLine(200).optional(),
  stance: z.enum(STANCES),
  onDate: day(),
  note: publicLines(5000),
  noteLocale: z.enum(["en", "es"]),
  translation: publicLines(5000).optional(),
  sourceUrl: webAddress(),
  once: z.string().max(80).optional(),
});
export type AnswerInput = z.output<typeof answerSchema>;

export const invalidationSchema = z.object({
  why: lines(500).min(SHORTEST_REASON),
});

export const exportSchema = z.object({
  purpose: z.enum(EXPORT_PURPOSES),
  why: lines(500).min(SHORTEST_REASON),
});

/** The search of the group's list of signatures. */
export const signaturesSchema = z.object({
  q: z.string().trim().max(100).catch(""),
  state: z.enum(SIGNATURE_STATES).or(z.literal("")).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[\w-]{1,60}$/)
    .catch(""),
});

/** A page number from an address. */
export const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
