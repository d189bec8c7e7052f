import { withFewMarks } from "~/lib/few-marks";

/**
 * Bytes of a table as text. Exports come in UTF-8 with or without its mark, in
 * UTF-16 from spreadsheets, and in Windows-1252 from older systems; some files
 * were put together from two of these.
 */

export const TABLE_ENCODINGS = [
  "utf-8",
  "utf-16",
  "windows-1252",
  "mixed",
] as const;
export type TableEncoding = (typeof TABLE_ENCODINGS)[number];

export interface DecodedTable {
  text: string;
  encoding: TableEncoding;
}

const LINE_FEED = 10;

/**
 * The text of a table, and the encoding it was read in. "mixed": some lines
 * are UTF-8 and some are Windows-1252; each is read in its own.
 *
 * @returns null when the bytes are no text (a spreadsheet's own format, a PDF)
 */
export function decodeTable(bytes: Uint8Array): DecodedTable | null {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.includes("\u0000") ? null : { text, encoding: "utf-16" };
  }
  if (bytes.includes(0)) return null;
  const whole = strictly(bytes);
  if (whole !== null) return { text: whole, encoding: "utf-8" };
  return byLine(bytes);
}

/** Spreadsheets put a mark in front of UTF-16. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

/** UTF-8 or nothing; a mark in front is left out. */
function strictly(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function byLine(bytes: Uint8Array): DecodedTable {
  const lines: string[] = [];
  let letters = 0;
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const text = strictly(line);
    if (text !== null && line.some((byte) => byte > 127)) letters += 1;
    lines.push(text ?? windows1252.decode(line));
    start = end;
  }
  return {
    text: lines.join(""),
    encoding: letters > 0 ? "mixed" : "windows-1252",
  };
}

/** Windows-1252's own letters above 127, back to their bytes. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    windows1252.decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/**
 * "GonzÃ¡lez" back to "González": a name whose UTF-8 was once read as
 * Windows-1252 and saved so. Any text that is not wholly of that kind is
 * handed back as it came.
 */
export function mendTwiceEncoded(text: string): string {
  if (!/[ÂÃ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = BYTE_OF.get(letter);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  return withFewMarks(strictly(Uint8Array.from(bytes)) ?? text);
}
