import { z } from "zod";

import { line } from "~/lib/fields";

/** The fields beside the files: whose council, and how many seats it has. */
export const importSchema = z.object({
  place: line(200),
  seats: z.number().int().min(1).max(1000).optional(),
});
