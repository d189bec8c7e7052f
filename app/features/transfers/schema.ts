import { z } from "zod";

import { day, line } from "~/lib/fields";

/** The fields beside the files: whose council, and how many seats it has. */
export const importSchema = z.object({
  place: line(200),
  seats: z.number().int().min(1).max(1000).optional(),
});

/** Where a council publishes its record live, and from when we want it. */
export const liveSourceSchema = z.object({
  place: line(200),
  host: line(200).optional(),
  /** The council's name in the address, as in /v1/riverbend. */
  council: line(80).regex(/^[A-Za-z0-9-]+$/, "councilWrong"),
  bodyNumber: z.number().int().min(1).max(999_999_999).optional(),
  bodyName: line(160).optional(),
  since: day(),
});
export type LiveSource = z.output<typeof liveSourceSchema>;
