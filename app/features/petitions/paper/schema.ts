import { z } from "zod";

import { day, emailAddress, line, lines, whole } from "~/lib/fields";

import { LINES_A_SHEET, LINE_KINDS, MOST_SHEETS } from "./types";

/** What an organizer says about the sheets of a batch. */
export const batchSchema = z.object({
  sheets: whole(1, MOST_SHEETS),
  carriedBy: line(120),
  gatheredIn: line(160),
  gatheredOn: day(),
  language: z.enum(["en", "es"]),
  once: z.string().max(80).optional(),
});
export type BatchInput = z.output<typeof batchSchema>;

/** A row as it is typed in; nothing in it: nothing stands on that line. */
const reading = {
  name: line(120)
    .refine((text) => !/:\/\/|www\.|@/i.test(text), "nameNoLinks")
    .optional(),
  postalCode: line(12)
    .regex(/^[a-z0-9](?:[a-z0-9 -]{1,10}[a-z0-9])$/i, "notAPostalCode")
    .optional(),
  email: emailAddress().optional(),
  a: z.boolean().optional(),
  b: z.boolean().optional(),
  c: z.boolean().optional(),
  d: z.boolean().optional(),
  kind: z.enum(LINE_KINDS).optional(),
};

type Typed = Partial<
  Record<"name" | "postalCode" | "email" | "kind", string> &
    Record<"a" | "b" | "c" | "d", boolean>
>;

/** Who has anything on a line has a name and a postal code. */
function wholeLine(row: Typed, ctx: z.RefinementCtx) {
  if ((row.kind ?? "name") !== "name") return;
  const any = [row.name, row.postalCode, row.email, row.a, row.b, row.c, row.d];
  if (!any.some(Boolean)) return;
  for (const [field, message] of [
    ["name", "nameMissing"],
    ["postalCode", "postalMissing"],
  ] as const) {
    if (!row[field]) ctx.addIssue({ code: "custom", message, path: [field] });
  }
}

const lineNumber = whole(1, LINES_A_SHEET);

/** Rows of one sheet; each with how often it had been written when shown. */
export const linesSchema = z.object({
  rows: z
    .array(
      z
        .object({
          ...reading,
          line: lineNumber,
          seen: whole(0, 1_000_000),
        })
        .superRefine(wholeLine),
    )
    .min(1)
    .max(LINES_A_SHEET),
  go: z.enum(["next"]).optional(),
});
export type LineInput = z.output<typeof linesSchema>["rows"][number];

const MOST_SAMPLE = Math.ceil((MOST_SHEETS * LINES_A_SHEET) / 10);

/** What a second person reads on the lines of a sample. */
export const checkSchema = z.object({
  rows: z
    .array(
      z
        .object({
          ...reading,
          line: lineNumber,
          sheet: whole(1, MOST_SHEETS),
        })
        .superRefine(wholeLine),
    )
    .min(1)
    .max(MOST_SAMPLE),
});
export type CheckRow = z.output<typeof checkSchema>["rows"][number];

/** What can be done with a batch, by a button of its page. */
export const batchActSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("finish") }),
  z.object({ act: z.literal("count") }),
  z.object({ act: z.literal("restore") }),
  z.object({ act: z.literal("take"), lineId: z.string().max(60) }),
  z.object({
    act: z.literal("give"),
    people: z.array(z.string().max(60)).max(200),
  }),
  z.object({ act: z.literal("send_back"), why: lines(500).min(10) }),
  z.object({ act: z.literal("set_aside"), why: lines(500).min(10) }),
]);
