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

export interface TableText {
  encoding: TableEncoding;
  /** The text in pieces, from the beginning each time it is asked for. */
  pieces(): Iterable<string>;
}

/** Bytes in chunks, from the beginning each time they are asked for. */
export type Chunks = () => Iterable<Uint8Array>;

const LINE_FEED = 10;

/**
 * The text of a table, and the encoding it is in, found by going over its
 * bytes once. "mixed": some lines are UTF-8 and some are Windows-1252; each is
 * read in its own. Never more than a chunk (or a line) is held.
 *
 * @returns null when the bytes are no text (a spreadsheet's own format, a PDF)
 */
export function openText(chunks: Chunks): TableText | null {
  const wide = utf16Of(chunks);
  if (wide !== null) {
    const pieces = () => decoded(chunks, new TextDecoder(wide));
    for (const piece of pieces()) {
      if (piece.includes("\u0000")) return null;
    }
    return { encoding: "utf-16", pieces };
  }
  for (const chunk of chunks()) if (chunk.includes(0)) return null;
  if (isUtf8(chunks)) {
    return {
      encoding: "utf-8",
      pieces: () => decoded(chunks, new TextDecoder()),
    };
  }
  let letters = 0;
  for (const line of linesOf(chunks)) {
    if (strictly(line) !== null && line.some((byte) => byte > 127)) {
      letters += 1;
    }
  }
  return {
    encoding: letters > 0 ? "mixed" : "windows-1252",
    *pieces() {
      for (const line of linesOf(chunks)) {
        yield strictly(line) ?? windows1252.decode(line);
      }
    },
  };
}

/** Spreadsheets put a mark in front of UTF-16. */
function utf16Of(chunks: Chunks): "utf-16le" | "utf-16be" | null {
  for (const bytes of chunks()) {
    if (bytes.length === 0) continue;
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
    break;
  }
  return null;
}

function* decoded(chunks: Chunks, decoder: TextDecoder): Generator<string> {
  for (const chunk of chunks()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

function isUtf8(chunks: Chunks): boolean {
  try {
    for (const _ of decoded(chunks, new TextDecoder("utf-8", { fatal: true })));
    return true;
  } catch {
    return false;
  }
}

/** The bytes line by line, each with its line feed. */
function* linesOf(chunks: Chunks): Generator<Uint8Array> {
  let before: Uint8Array[] = [];
  for (const bytes of chunks()) {
    let start = 0;
    for (;;) {
      const feed = bytes.indexOf(LINE_FEED, start);
      if (feed < 0) break;
      const line = bytes.subarray(start, feed + 1);
      yield before.length === 0 ? line : Buffer.concat([...before, line]);
      before = [];
      start = feed + 1;
    }
    if (start < bytes.length) before.push(bytes.slice(start));
  }
  if (before.length > 0) yield Buffer.concat(before);
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
