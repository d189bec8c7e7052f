import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

import { parse } from "csv-parse";

import { readDivision } from "./official-list";
import type { OfficialDivision } from "./official-list";

type Cells = Readonly<Record<string, string>>;

/**
 * The rows of an official list in a .csv or .csv.gz file, one after the
 * other: the file is never held whole.
 * @throws when the file is not there, not CSV, or has no column of ids.
 */
export async function* readOfficialRows(file: string): AsyncGenerator<Cells> {
  const parser = parse({
    columns: (names: string[]) => {
      const plain = names.map((name) => name.trim());
      if (!plain.includes("id") && !plain.includes("ocd_id")) {
        throw new Error(`${file} has no column "id" or "ocd_id".`);
      }
      return plain;
    },
    bom: true,
    relax_column_count: true,
    max_record_size: 100_000,
    skip_empty_lines: true,
  });
  // An error of any of them ends the loop below.
  const ended = () => {};
  const source = createReadStream(file);
  if (file.endsWith(".gz")) pipeline(source, createGunzip(), parser, ended);
  else pipeline(source, parser, ended);
  for await (const row of parser) yield row as Cells;
}

/**
 * The divisions of an official list: states, counties, municipalities.
 * @throws when the file is not there, not CSV, or has no column of ids.
 */
export async function readOfficialList(
  file: string,
): Promise<OfficialDivision[]> {
  const divisions: OfficialDivision[] = [];
  for await (const row of readOfficialRows(file)) {
    const division = readDivision(row);
    if (division) divisions.push(division);
  }
  return divisions;
}
