import { z } from "zod";

import { BATCH_KINDS, MOST_AT_ONCE } from "./rules";

/** What shall be done to the chosen tasks, from the address. */
export const batchSchema = z
  .object({
    what: z.enum(BATCH_KINDS),
    days: z
      .number()
      .min(-365)
      .max(365)
      .int()
      .refine((days) => days !== 0, "daysNotNone")
      .optional(),
    /** Account of the new lead, or `NOBODY_LEADS`. */
    lead: z.string().max(64).optional(),
    campaign: z.string().max(64).optional(),
  })
  .refine(({ what, days }) => what !== "move" || days !== undefined, {
    message: "daysNeeded",
    path: ["days"],
  })
  .refine(({ what, lead }) => what !== "lead" || lead !== undefined, {
    message: "leadNeeded",
    path: ["lead"],
  })
  .refine(
    ({ what, campaign }) => what !== "campaign" || campaign !== undefined,
    { message: "campaignNeeded", path: ["campaign"] },
  );
export type BatchForm = z.output<typeof batchSchema>;

/** What is sent with the decision: what was seen, and the form's own key. */
export const batchDecisionSchema = z.object({
  seen: z.string().max(80),
  once: z.string().max(80).optional(),
});

/** The chosen tasks of an address (`?task=…&task=…`): at most a hundred. */
export function readChosen(params: URLSearchParams): string[] {
  const ids = params.getAll("task").filter((id) => /^[\w-]{1,64}$/.test(id));
  return [...new Set(ids)].slice(0, MOST_AT_ONCE);
}
