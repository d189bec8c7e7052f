import PDFDocument from "pdfkit";

import { facesOf, fontRuns, widthOf } from "./pack-fonts.server";
import type { Weight } from "./pack-fonts.server";

export type Paper = "LETTER" | "A4";

const MARGIN = 54;
const ROW = 14;
const ROW_SIZE = 9.5;
/** Between two columns. */
const GAP = 8;

export interface PagesAbout {
  readonly paper: Paper;
  /** BCP 47, of the pack's first language. */
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** Stands at the foot of each page, with the page's number. */
  readonly foot: (page: number) => string;
  /** Stands at the foot of a page on which a letter could not be printed. */
  readonly missing: readonly string[];
  readonly createdAt: Date;
}

type Tag = "P" | "H1" | "H2";

/**
 * A PDF that is written line by line and keeps only the present page: what
 * was written is taken out by {@link drain} as it grows. Pages are tagged
 * page by page (PDF 1.7), in the order in which they are read.
 */
export class PackPages {
  readonly #doc: PDFKit.PDFDocument;
  readonly #about: PagesAbout;
  #page = 0;
  #y = 0;
  /** A letter of this page could not be printed. */
  #missing = false;
  #element: ReturnType<PDFKit.PDFDocument["struct"]> | null = null;

  constructor(about: PagesAbout) {
    this.#about = about;
    this.#doc = new PDFDocument({
      size: about.paper,
      margin: 0,
      autoFirstPage: false,
      lang: about.lang,
      displayTitle: true,
      tagged: true,
      pdfVersion: "1.7",
      info: {
        Title: about.title,
        Author: about.author,
        CreationDate: about.createdAt,
      },
    });
    for (const weight of [400, 600] as const) {
      for (const face of facesOf(weight)) {
        this.#doc.registerFont(face.name, face.bytes);
      }
    }
    this.#begin();
  }

  /** A paragraph or heading over as many lines and pages as it needs. */
  paragraph(
    text: string,
    {
      size = 10.5,
      weight = 400,
      tag = "P",
      gap = 8,
    }: { size?: number; weight?: Weight; tag?: Tag; gap?: number } = {},
  ): void {
    const width = this.#doc.page.width - 2 * MARGIN;
    this.#room(size * 3);
    this.#open(tag);
    for (const line of wrapped(text, { size, weight, width })) {
      if (this.#room(size * 1.4)) this.#open(tag);
      this.#draw(line, MARGIN, { size, weight });
      this.#y += size * 1.4;
    }
    this.#close();
    this.#y += gap;
  }

  /**
   * Rows in columns; the head stands on top of each page they go over.
   * @param shares how the page's width is shared out
   */
  rows(
    head: readonly string[],
    shares: readonly number[],
    rows: Iterable<readonly string[]>,
  ): void {
    const inner = this.#doc.page.width - 2 * MARGIN;
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const columns = shares.map((share) => (share / whole) * inner);
    for (const row of rows) {
      const cells = inColumns(row, columns, 400);
      const lines = Math.max(...cells.map((cell) => cell.length), 1);
      const turned = this.#room(lines * ROW);
      if (turned || this.#element === null) {
        this.#open("P");
        if (head.length > 0) {
          this.#cells(inColumns(head, columns, 600), columns, 600);
        }
      }
      this.#cells(cells, columns, 400);
    }
  }

  /** Ends a table; what follows is not part of it. */
  endRows(gap = 10): void {
    this.#close();
    this.#y += gap;
  }

  /** Begins a new page. */
  turn(): void {
    this.#foot();
    this.#begin();
  }

  /** Takes out what was written since the last time; null: nothing yet. */
  drain(): Uint8Array | null {
    return this.#doc.read() as Buffer | null;
  }

  /** Finishes the document; what it gives is the rest of it. */
  async *end(): AsyncGenerator<Uint8Array> {
    this.#foot();
    this.#doc.end();
    for await (const chunk of this.#doc) yield chunk as Buffer;
  }

  #begin(): void {
    this.#doc.addPage();
    this.#page += 1;
    this.#y = MARGIN;
    this.#missing = false;
  }

  #foot(): void {
    this.#close();
    this.#doc.markContent("Artifact", { type: "Pagination" });
    this.#y = this.#doc.page.height - MARGIN + 6;
    for (const line of [
      ...(this.#missing ? this.#about.missing : []),
      this.#about.foot(this.#page),
    ]) {
      this.#draw(line, MARGIN, { size: 7.5, weight: 400 });
      this.#y += 10;
    }
    this.#doc.endMarkedContent();
  }

  /** Makes room for `height` points; true when that took a new page. */
  #room(height: number): boolean {
    if (this.#y + height <= this.#doc.page.height - MARGIN) return false;
    this.turn();
    return true;
  }

  #open(tag: Tag): void {
    this.#close();
    const content = this.#doc.markStructureContent(tag);
    this.#element = this.#doc.struct(tag, {}, content);
    this.#doc.addStructure(this.#element);
  }

  #close(): void {
    if (this.#element === null) return;
    this.#doc.endMarkedContent();
    this.#element.end();
    this.#element = null;
  }

  #cells(
    cells: readonly (readonly string[])[],
    columns: readonly number[],
    weight: Weight,
  ): void {
    const top = this.#y;
    let lowest = top + ROW;
    let x = MARGIN;
    for (const [index, lines] of cells.entries()) {
      this.#y = top;
      for (const line of lines) {
        this.#draw(line, x, { size: ROW_SIZE, weight });
        this.#y += ROW;
      }
      lowest = Math.max(lowest, this.#y);
      x += columns[index] ?? 0;
    }
    this.#y = lowest;
  }

  #draw(
    text: string,
    from: number,
    { size, weight }: { size: number; weight: Weight },
  ): void {
    const { runs, missing } = fontRuns(text, weight);
    this.#missing ||= missing;
    let x = from;
    for (const run of runs) {
      this.#doc.font(run.face.name).fontSize(size);
      // The library remembers how every word is laid out, unless features are
      // named (none): so of names and numbers, but not of days and
      // what stands in place of a name.
      const often = /^(?:\d{4}-\d\d-\d\d|\(.*\))$/.test(run.text);
      this.#doc.text(run.text, x, this.#y, {
        lineBreak: false,
        ...(often ? {} : { features: [] }),
      });
      x += widthOf(run, size);
    }
  }
}

function inColumns(
  cells: readonly string[],
  columns: readonly number[],
  weight: Weight,
): string[][] {
  return cells.map((cell, index) =>
    wrapped(cell, {
      size: ROW_SIZE,
      weight,
      width: (columns[index] ?? 0) - GAP,
    }),
  );
}

/** A text broken into lines of a width; a word that is too long is cut. */
function wrapped(
  text: string,
  { size, weight, width }: { size: number; weight: Weight; width: number },
): string[] {
  const wide = (words: string) =>
    fontRuns(words, weight).runs.reduce(
      (sum, run) => sum + widthOf(run, size),
      0,
    );
  // Most cells are far too short to need measuring: no letter is wider than
  // one and a half of its size.
  if (!text.includes("\n") && text.length * size * 1.5 <= width) return [text];
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let line = "";
    for (const word of part.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (wide(longer) <= width) {
        line = longer;
        continue;
      }
      if (line !== "") lines.push(line);
      line = "";
      for (const letter of word) {
        if (line !== "" && wide(line + letter) > width) {
          lines.push(line);
          line = "";
        }
        line += letter;
      }
    }
    lines.push(line);
  }
  return lines;
}
