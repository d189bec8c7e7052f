import { z } from "zod";

import { day, publicLine, publicLines, webAddress } from "~/lib/fields";

import { DEMAND_SORTS, DEMAND_STATES, DEMAND_VISIBILITIES } from "./types";

/** What a demand asks, of whom, by when. */
export const demandSchema = z.object({
  once: z.string().max(80).optional(),
  /** Slug of the place whose officials are asked. */
  place: z.string().max(200),
  title: publicLine(140),
  ask: publicLines(4000),
  bodyId: z.string().max(80).optional(),
  officialIds: z.array(z.string().max(80)).max(100),
  provisionIds: z.array(z.string().max(80)).max(100),
  answerDueOn: day().optional(),
  visibility: z.enum(DEMAND_VISIBILITIES),
});

/** A change; title and ask are missing once the demand was handed over. */
export const demandChangeSchema = demandSchema
  .omit({ once: true, place: true })
  .partial({ title: true, ask: true });

/** A step that was taken, or a step that sets another right. */
export const stepSchema = z.object({
  /** Id of the last step the person saw. */
  believes: z.string().max(80),
  state: z.enum(DEMAND_STATES),
  onDate: day(),
  note: publicLines(4000).optional(),
  evidenceUrl: webAddress().optional(),
});

const listSchema = z.object({
  state: z.enum(DEMAND_STATES).optional().catch(undefined),
  overdue: z.literal("1").optional().catch(undefined),
  body: z.string().max(80).optional().catch(undefined),
  q: z.string().trim().max(200).catch(""),
  sort: z.enum(DEMAND_SORTS).catch("newest"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type DemandListQuery = z.output<typeof listSchema>;

/** Reads `?state=…&overdue=1&body=…&q=…&sort=…&page=…`; nonsense is set aside. */
export function readDemandList(params: URLSearchParams): DemandListQuery {
  const filled = Object.fromEntries([...params].filter(([, v]) => v !== ""));
  return listSchema.parse({ q: "", page: 1, ...filled });
}
