import { z } from "zod";

import { SHORTEST_REASON } from "~/features/petitions/types";
import { day, line, lines, whole } from "~/lib/fields";

import { BOOK_LAYOUTS, DIRECTIONS, SUPPORTS } from "./book/types";

/** The fields beside the files: whose council, and how many seats it has. */
export const importSchema = z.object({
  place: line(200),
  seats: whole(1, 1000).optional(),
});

/** Where a council publishes its record live, and from when we want it. */
export const liveSourceSchema = z.object({
  place: line(200),
  host: line(200).optional(),
  /** The council's name in the address, as in /v1/riverbend. */
  council: line(80).regex(/^[A-Za-z0-9-]+$/, "councilWrong"),
  bodyNumber: whole(1, 999_999_999).optional(),
  bodyName: line(160).optional(),
  since: day(),
});
export type LiveSource = z.output<typeof liveSourceSchema>;

/** What an organizer answers about a list of people. */
export const bookAnswersSchema = z.object({
  direction: z.enum(DIRECTIONS).optional(),
  events: z
    .array(
      z.object({
        key: line(800).optional(),
        task: z.string().max(60).optional(),
      }),
    )
    .max(50)
    .optional(),
});

/** Which list leaves the site, and why. */
export const bookExportSchema = z.object({
  what: z.enum([...BOOK_LAYOUTS, "targets"]),
  why: lines(500).min(SHORTEST_REASON),
});

export const signupsExportSchema = z.object({
  why: lines(500).min(SHORTEST_REASON),
});

/** What the address of the address book asks for. */
export function readBookSearch(params: URLSearchParams) {
  const page = Number(params.get("page") ?? 1);
  const support = params.get("support");
  return {
    words: (params.get("q") ?? "").trim().slice(0, 100),
    support: SUPPORTS.find((word) => word === support) ?? ("" as const),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
