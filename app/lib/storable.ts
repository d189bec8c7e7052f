import { withFewMarks } from "./few-marks";

// PostgreSQL cannot store a NUL, and half a surrogate pair is not text.
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu; // eslint-disable-line no-control-regex
const HALF_PAIR = /[\uD800-\uDFFF]/gu;

/**
 * Text of somebody's file as both databases can store it: one encoding of each
 * letter, plain line ends, no control signs, no stray spaces at its ends.
 */
export function storable(text: string): string {
  return withFewMarks(text)
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(UNSTORABLE, "")
    .replace(HALF_PAIR, "\uFFFD")
    .trim();
}
