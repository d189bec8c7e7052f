import type { Ledger } from "../legistar/ledger";
import { isKnownWord } from "./profile";
import type { SavedTable, TableMapping } from "./types";

/** What was seen while a table was read, that a person should know of. */
export class Seen {
  readonly unknownWords = new Map<string, number>();
  readonly unclearResults = new Map<string, number>();
  blankCells = 0;
  leftOutCells = 0;
  /** Rows whose day came from the row above. */
  carriedRows = 0;
  private ascending = 0;
  private descending = 0;
  private lastDay: string | null = null;

  /** The day of the next row; null where another file begins. */
  day(day: string | null): void {
    if (this.lastDay !== null && day !== null) {
      if (day > this.lastDay) this.ascending += 1;
      if (day < this.lastDay) this.descending += 1;
    }
    this.lastDay = day;
  }

  /** Whether the days run from new to old in the file. */
  get newestFirst(): boolean {
    return this.descending > 0 && this.ascending === 0;
  }

  tell(
    table: SavedTable,
    { columns }: Pick<TableMapping, "columns">,
    ledger: Ledger,
  ): void {
    const { immigration, private: home } = table.dropped;
    if (immigration.length > 0) {
      ledger.notice("immigration_columns_dropped", {
        columns: immigration.join(", "),
      });
    }
    if (home.length > 0) {
      ledger.notice("private_columns_dropped", { columns: home.join(", ") });
    }
    const unused = table.header.filter(
      (_, index) => (columns[index] ?? "ignore") === "ignore",
    );
    if (unused.length > 0) {
      ledger.notice("columns_left_out", {
        count: unused.length,
        columns: unused.map((name) => name || "?").join(", "),
      });
    }
    for (const encoding of table.encodings) {
      if (encoding === "windows-1252" || encoding === "mixed") {
        ledger.notice("encoding_guessed", { encoding });
      }
    }
    const tellCount = (
      reason:
        "letters_mended" | "blank_cells" | "cells_left_out" | "days_carried",
      count: number,
    ) => {
      if (count > 0) ledger.notice(reason, { count });
    };
    tellCount("letters_mended", table.mended);
    tellCount("blank_cells", this.blankCells);
    tellCount("cells_left_out", this.leftOutCells);
    tellCount("days_carried", this.carriedRows);
    if (table.turned) ledger.notice("table_turned", {});
    for (const [word, count] of this.unknownWords) {
      if (!isKnownWord(word)) {
        ledger.notice("unknown_word", { word: word.slice(0, 80), count });
      }
    }
    for (const [words, count] of this.unclearResults) {
      ledger.notice("result_unclear", { words: words.slice(0, 80), count });
    }
  }
}

export function countUp(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}
