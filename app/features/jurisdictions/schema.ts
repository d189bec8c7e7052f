import { z } from "zod";

import { publicLine, webAddress } from "~/lib/fields";

import { ADDED_KINDS, JURISDICTION_KINDS } from "./types";

/**
 * What may stand in the address of a place search. A query too long to be a
 * name, a page that is no number or a kind that does not exist is set aside
 * rather than refused: search has no form to give back.
 */
export const placeSearchSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100).catch(1),
  kind: z
    .array(z.enum(JURISDICTION_KINDS))
    .max(JURISDICTION_KINDS.length)
    .catch([]),
});

/** Reads `?q=…&page=…&kind=…&kind=…`. */
export function readPlaceSearch(params: URLSearchParams) {
  return placeSearchSchema.parse({
    q: params.get("q") ?? "",
    page: params.get("page") ?? 1,
    kind: params.getAll("kind"),
  });
}

/** What a group says of a place it adds. */
export const ownPlaceSchema = z.object({
  kind: z.enum(ADDED_KINDS),
  name: publicLine(120),
  website: webAddress().optional(),
  once: z.string().max(80).optional(),
});
export type OwnPlaceForm = z.output<typeof ownPlaceSchema>;

/** Another name by which people look for a place. */
export const placeNameSchema = z.object({ name: publicLine(80) });
