import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { parse } from "csv-parse/sync";

import { migrate } from "@db/migrate";

import { importZips } from "~/features/jurisdictions/service/load-zips.server";
import { readZipTable } from "~/features/jurisdictions/zip-table";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { fail, openOrFail } from "./support/run-site";

// npm run places:zips -- FILE: takes a table of ZIP codes over (the Census
// Bureau's relationship file of ZIP code areas to counties or to places, or a
// crosswalk with the columns ZIP, COUNTY and TOT_RATIO), also while the site
// is up.
const file = process.argv[2];
if (!file) fail("Usage: npm run places:zips -- FILE (csv, txt or .gz)");
const table = readOrFail(file);
const db = openOrFail(readEnv());
await migrate(db);
await importZips(realWorld(db), table);
await db.close();
console.log(
  `${table.rows.length} parts of ZIP codes by ${table.layer}; left out: ${table.skipped.no_zip} lines without a ZIP code, ${table.skipped.no_area} without a ${table.layer}.`,
);

function readOrFail(name: string) {
  try {
    const bytes = readFileSync(name);
    const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
    const head = text.slice(0, text.indexOf("\n"));
    const delimiter = ["|", "\t", ","].find((d) => head.includes(d)) ?? ",";
    const rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][];
    return readZipTable(rows);
  } catch (error) {
    return fail(
      `The table cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
