import { z } from "zod";

import { COLUMN_MEANINGS, RESULT_MEANINGS, WORD_MEANINGS } from "./types";

/** A mapping as it was kept, or as somebody wrote it for the command. */
export const mappingSchema = z.object({
  columns: z.array(z.enum(COLUMN_MEANINGS)).max(400),
  dateOrder: z.enum(["mdy", "dmy"]),
  body: z.string().trim().min(1).max(200),
  words: z.record(z.string().max(200), z.enum(WORD_MEANINGS)),
  results: z.record(z.string().max(500), z.enum(RESULT_MEANINGS)),
  carryDown: z.boolean().default(false),
});

/** The command's file: columns by their headings, the rest where it differs. */
export const columnsFileSchema = z.object({
  columns: z.record(z.string(), z.enum(COLUMN_MEANINGS)).default({}),
  dateOrder: z.enum(["mdy", "dmy"]).optional(),
  body: z.string().trim().min(1).max(200).optional(),
  words: z.record(z.string(), z.enum(WORD_MEANINGS)).default({}),
  results: z.record(z.string(), z.enum(RESULT_MEANINGS)).default({}),
  carryDown: z.boolean().default(false),
});
export type ColumnsFile = z.infer<typeof columnsFileSchema>;
