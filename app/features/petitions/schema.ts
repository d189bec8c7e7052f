import { z } from "zod";

import { emailAddress, line, lines } from "~/lib/fields";

import { DISCLOSURES, SORTS } from "./types";

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
  comment: lines(1000).optional(),
  disclosure: z.enum(DISCLOSURES),
  mayContact: z.boolean().optional(),
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
