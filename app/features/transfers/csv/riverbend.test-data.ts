import type { CouncilRecord } from "../types";
import { guessMapping } from "./guess";
import { profileRows } from "./profile";
import { allRows, readTable } from "./read-table";
import type { RawFile } from "./read-table";
import { tableToRecord } from "./to-record";
import type { SavedTable, TableMapping } from "./types";

/** Tables of an invented council, Riverbend, as clerks export them. For tests. */

export function aFile(text: string, name = "votes.csv"): RawFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A table of rows of cells; cells that need quotation marks get them. */
export function aTable(...rows: readonly (string | number)[][]): string {
  return rows
    .map((cells) =>
      cells
        .map(String)
        .map((cell) =>
          /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(","),
    )
    .join("\r\n");
}

export function guessed(
  table: SavedTable,
  change: Partial<TableMapping> = {},
): TableMapping {
  const profile = profileRows(allRows(table), table.header);
  return { ...guessMapping(profile, "City Council").mapping, ...change };
}

/** The record of a text, read by the guessed mapping. */
export function recordOf(
  text: string | RawFile,
  change: Partial<TableMapping> = {},
): CouncilRecord {
  const { table, refusals } = readTable([
    typeof text === "string" ? aFile(text) : text,
  ]);
  if (table === null) throw new Error(refusals[0]?.reason);
  return tableToRecord(table, guessed(table, change), "2026-11-21", refusals);
}

/** Who voted how on which item: "CB 12 Rosa Vega yes". */
export function votesOf(record: CouncilRecord): string[] {
  const file = new Map(
    record.items.map((item) => [
      item.externalId,
      item.matterFile ?? item.title ?? "",
    ]),
  );
  return record.votes.map(
    (vote) =>
      `${file.get(vote.itemExternalId) ?? ""} ${vote.printedName} ${vote.option ?? ""}`,
  );
}

export function reasonsOf(record: CouncilRecord): string[] {
  return record.refusals.map(({ row, reason }) => `${row ?? "file"} ${reason}`);
}

export function noticesOf(record: CouncilRecord): string[] {
  return record.notices.map(({ reason }) => reason);
}
