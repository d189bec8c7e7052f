import { canonicalEmail } from "~/lib/email";
import { foldName } from "~/lib/names";

import type { Disclosure } from "../types";
import type { KindReading, LineKind, PaperFacts } from "./types";

/** Of a batch at least this many lines are read a second time … */
export const LEAST_SAMPLE = 5;
/** … and at least this part of them. */
export const SAMPLE_PART = 0.1;
/** With more than this part read otherwise the batch goes back. */
export const MOST_WRONG = 0.05;

/** How many of so many lines are read a second time. */
export function sampleSize(lines: number): number {
  return Math.min(
    lines,
    Math.max(LEAST_SAMPLE, Math.ceil(lines * SAMPLE_PART)),
  );
}

/**
 * Draws `wanted` of `ids`, each as likely as any other (Fisher and Yates).
 * @param chance a number from 0 up to, not including, 1
 */
export function drawSample(
  ids: readonly string[],
  wanted: number,
  chance: () => number,
): string[] {
  const left = [...ids];
  const drawn: string[] = [];
  while (drawn.length < wanted && left.length > 0) {
    drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
  }
  return drawn;
}

/** Whether a check lets the batch through. */
export function passes(wrong: number, lines: number): boolean {
  return lines > 0 && wrong / lines <= MOST_WRONG;
}

/** Fields of a line that two people can read differently. */
export const READ_FIELDS = [
  "kind",
  "name",
  "postalCode",
  "email",
  "ticks",
] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/**
 * In which fields two readings of a line differ. Capitals, accents and
 * spaces are no difference in a name; of what is struck out or illegible only
 * that it is counts.
 */
export function differingFields(
  one: KindReading,
  other: KindReading,
): ReadField[] {
  if (one.kind !== other.kind) return ["kind"];
  if (one.kind !== "name") return [];
  const same: Record<Exclude<ReadField, "kind">, boolean> = {
    name: foldName(one.name) === foldName(other.name),
    postalCode: postal(one.postalCode) === postal(other.postalCode),
    email: mailbox(one.email) === mailbox(other.email),
    ticks: one.ticks === other.ticks,
  };
  return READ_FIELDS.filter((field) => field !== "kind" && !same[field]);
}

const postal = (code: string) => code.toUpperCase().replace(/\s/g, "");
const mailbox = (email: string) => (email === "" ? "" : canonicalEmail(email));

/** The ticks as they are stored: letters in order, "AC". */
export function ticksOf(
  row: Readonly<Partial<Record<"a" | "b" | "c" | "d", boolean>>>,
): string {
  return (["a", "b", "c", "d"] as const)
    .filter((tick) => row[tick])
    .join("")
    .toUpperCase();
}

/** D allows the whole name, C the first; without them only the count. */
export function disclosureOf(ticks: string): Disclosure {
  if (ticks.includes("D")) return "full";
  return ticks.includes("C") ? "first_name" : "count";
}

/** Both readings as one text, to be sealed. */
export function packFacts({ typed, again }: PaperFacts): string {
  const flat = (one: KindReading | null) =>
    one && [one.kind, one.name, one.postalCode, one.email, one.ticks];
  return JSON.stringify([flat(typed), flat(again)]);
}

type Flat = [LineKind, string, string, string, string];

/** A line that its signer took back says nothing any more. */
const ERASED: KindReading = {
  kind: "struck",
  name: "",
  postalCode: "",
  email: "",
  ticks: "",
};

/** The text of {@link packFacts} taken apart. */
export function unpackFacts(text: string): PaperFacts {
  if (text === "") return { typed: ERASED, again: null };
  const [typed, again] = JSON.parse(text) as [Flat, Flat | null];
  const whole = ([kind, name, postalCode, email, ticks]: Flat) => ({
    kind,
    name,
    postalCode,
    email,
    ticks,
  });
  return { typed: whole(typed), again: again && whole(again) };
}
