import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { parse } from "csv-parse/sync";

import { readDivision } from "./official-list";
import type { OfficialDivision } from "./official-list";

/**
 * Reads the official list of divisions from a .csv or .csv.gz file.
 * @throws when the file is not there, not CSV, or has no column of ids.
 */
export function readOfficialList(file: string): OfficialDivision[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  const rows = parse(text, {
    columns: true,
    bom: true,
    relax_column_count: true,
  }) as Record<string, string>[];
  const first = rows[0];
  if (!first || !("id" in first || "ocd_id" in first)) {
    throw new Error(`${file} has no column "id" or "ocd_id".`);
  }
  return rows.flatMap((row) => readDivision(row) ?? []);
}
