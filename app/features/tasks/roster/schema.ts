import { z } from "zod";

import { personName, whole } from "~/lib/fields";

import { TASK_LANGUAGES } from "../types";
import { ATTENDS, MOST_MINUTES, TURN_STATUSES } from "./rules";
import type { TurnStatus } from "./rules";

const shape = {
  language: z.enum(TASK_LANGUAGES).optional(),
  interpreter: z.literal("on").optional(),
  attends: z.enum(ATTENDS),
  minutes: whole(1, MOST_MINUTES).optional(),
  /** Ids of the points they make. */
  points: z.array(z.string().max(64)).max(50),
};

/** Somebody an organizer writes down, who signed up nowhere. */
export const speakerSchema = z.object({
  ...shape,
  called: personName(),
  once: z.string().max(80).optional(),
});
export type SpeakerForm = z.output<typeof speakerSchema>;

/** What is said of a turn on the list. */
export const turnSchema = z.object({
  ...shape,
  called: personName().optional(),
  status: z.enum(TURN_STATUSES).optional(),
});
export type TurnForm = z.output<typeof turnSchema>;

/** What people say of their own turn: not whether they spoke. */
export const ownTurnSchema = turnSchema.omit({ status: true });

/** Points, one a line. */
export const pointsSchema = z.object({
  words: z
    .string()
    .max(4_000)
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    )
    .refine((list) => list.length > 0, "noPoint")
    .refine((list) => list.every((line) => line.length <= 200), "pointTooLong"),
  once: z.string().max(80).optional(),
});

/** A task whose sign-ups join the list, or leave it. */
export const joinTaskSchema = z.object({
  task: z.string().max(64),
  leave: z.literal("1").optional(),
});

/**
 * Reads the form of the whole list: `move` (`up:key`, `down:key`), and a
 * number (`place-key`) and a mark (`status-key`) for each turn. Of the numbers
 * only those count that differ from what was shown (`shown`, the keys in their
 * order): somebody may have joined the list since. What is no number from 1 to
 * 999, or no mark, is left out.
 */
export function readArrangement(data: FormData): {
  step: { key: string; by: -1 | 1 } | null;
  typed: Map<string, number>;
  marks: Map<string, TurnStatus>;
} {
  const move = String(data.get("move") ?? "");
  const [, way, key] = /^(up|down):([\w-]{1,64})$/.exec(move) ?? [];
  const typed = new Map<string, number>();
  const marks = new Map<string, TurnStatus>();
  for (const [name, value] of data.entries()) {
    const [, field, of] = /^(place|status)-([\w-]{1,64})$/.exec(name) ?? [];
    if (of === undefined || typeof value !== "string") continue;
    if (field === "place" && /^\d{1,3}$/.test(value.trim())) {
      typed.set(of, Math.max(1, Number(value)));
    }
    const mark = TURN_STATUSES.find((status) => status === value);
    if (field === "status" && mark) marks.set(of, mark);
  }
  String(data.get("shown") ?? "")
    .split(",")
    .forEach((of, index) => {
      if (typed.get(of) === index + 1) typed.delete(of);
    });
  return {
    step: key ? { key, by: way === "up" ? -1 : 1 } : null,
    typed,
    marks,
  };
}
