import { z } from "zod";

import { isDay } from "./calendar";
import { unsafeToPublish } from "./safe-to-publish";
import { isWebAddress } from "./web-address";

/** One line of text, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => !/[\r\n]/.test(text), "invalid");

/** What a person is called. */
export const personName = () => line(80);

/**
 * A password as typed, in one Unicode form: keyboards write "ñ" in two ways.
 * Its rules belong to accounts; here only what cannot be one at all.
 */
export const password = () =>
  z
    .string()
    .max(1000)
    .transform((text) => text.normalize("NFC"));

/** Several lines of text, 1 to `max` characters. */
export const lines = (max: number) => z.string().max(max);

/**
 * Whether everybody may read it; else a refusal that names what to take out,
 * as a key of the forms' own sentences.
 */
const safe = (text: string, ctx: z.RefinementCtx) => {
  const unsafe = unsafeToPublish(text);
  if (unsafe) ctx.addIssue({ code: "custom", message: unsafe });
};

/**
 * For forms whose words are public only where somebody chose so: each unsafe
 * field is refused by its name, within `path`.
 */
export function refuseUnsafe(
  fields: Readonly<Record<string, string | undefined>>,
  ctx: z.RefinementCtx,
  path: readonly (string | number)[] = [],
): void {
  for (const [name, text] of Object.entries(fields)) {
    const message = unsafeToPublish(text ?? "");
    if (message) {
      ctx.addIssue({ code: "custom", message, path: [...path, name] });
    }
  }
}

/** One line that everybody can read: nothing that must not be published. */
export const publicLine = (max: number) => line(max).superRefine(safe);

/** Several lines that everybody can read. */
export const publicLines = (max: number) => lines(max).superRefine(safe);

/**
 * A calendar day as an `<input type="date">` sends it, from 1776 to 2199 like
 * every date here: a year typed as "26" arrives as 0026.
 */
export const day = () =>
  z
    .string()
    .refine(
      (text) => isDay(text) && text >= "1776-01-01" && text <= "2199-12-31",
      "notADay",
    );

/**
 * A whole number from `least` to `most`. Whatever else was typed ("1.5",
 * "many", a number of 300 digits) is answered by what is wanted.
 */
export const whole = (least: number, most: number) => {
  const wanted = `notWhole:${JSON.stringify({ min: least, max: most })}`;
  return z
    .number({
      error: ({ input }) =>
        input === undefined || input === "" ? "required" : wanted,
    })
    .refine(
      (typed) => Number.isInteger(typed) && typed >= least && typed <= most,
      wanted,
    );
};

/** A time of day as an `<input type="time">` sends it: "18:00". */
export const timeOfDay = () =>
  z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid");

/** A web address of the http family; nothing else may become a link. */
export const webAddress = () =>
  z.string().max(2000).refine(isWebAddress, "notAUrl");

/** An email address in the plain form; CR and LF cannot occur. */
export const emailAddress = () =>
  z
    .string()
    .max(254)
    .regex(
      /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/,
      "notAnEmail",
    );
