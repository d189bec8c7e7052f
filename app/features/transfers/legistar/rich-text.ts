/**
 * Notes in Legistar are often RTF, as the clerk's word processor left them.
 * Only their words are wanted. Pure, linear, and never throws.
 */

/** Groups that hold fonts, colors, pictures, but no words of the text. */
const WORDLESS: ReadonlySet<string> = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "object",
  "header",
  "footer",
  "listtable",
  "listoverridetable",
  "themedata",
]);

/** Control words that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};

const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n\\]/giu;

interface Group {
  /** Nothing in this group is text. */
  wordless: boolean;
  /** How many signs stand in for a Unicode sign, for older readers. */
  standIns: number;
}

/** Whether a cell holds RTF. */
export function isRichText(text: string): boolean {
  return /^\s*\{\\rtf/.test(text);
}

/**
 * The words of a rich text, lines kept, without its dress. Text that is not
 * RTF comes back as it is; RTF that is cut off gives the words up to there.
 */
export function wordsOf(text: string): string {
  if (!isRichText(text)) return text;
  const ansi = new TextDecoder("windows-1252");
  const outer: Group[] = [];
  let group: Group = { wordless: false, standIns: 1 };
  let toSkip = 0;
  let words = "";
  const write = (sign: string) => {
    if (group.wordless) return;
    words += sign.slice(toSkip);
    toSkip = Math.max(0, toSkip - sign.length);
  };
  for (const token of text.matchAll(TOKEN)) {
    const [, control, argument, hex, escaped, brace, plain] = token;
    if (brace === "{") {
      outer.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (brace === "}") {
      group = outer.pop() ?? group;
      toSkip = 0;
    } else if (control !== undefined) {
      const word = control.toLowerCase();
      if (word === "u") {
        const code = Number(argument ?? 0);
        write(String.fromCharCode(code < 0 ? code + 65_536 : code));
        toSkip = group.standIns;
      } else if (word === "uc") {
        group.standIns = Math.max(0, Number(argument ?? 1));
      } else if (WORDLESS.has(word)) {
        group.wordless = true;
      } else {
        write(SIGNS[word] ?? "");
      }
    } else if (hex !== undefined) {
      write(ansi.decode(Uint8Array.of(Number.parseInt(hex, 16))));
    } else if (escaped === "*") {
      // "A reader that does not know what follows leaves the group out."
      group.wordless = true;
    } else if (escaped !== undefined) {
      write(escaped === "~" ? " " : escaped === "_" ? "-" : escaped);
    } else if (plain !== undefined) {
      write(plain);
    }
  }
  return words
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
