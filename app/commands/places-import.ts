import { createWriteStream } from "node:fs";
import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { importList } from "~/features/jurisdictions/service/import-list.server";
import type {
  ListImport,
  OutReason,
  RowOut,
} from "~/features/jurisdictions/service/import-list.server";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { readRowsOrFail } from "./support/read-list";
import { fail, openOrFail } from "./support/run-site";

// npm run places:import -- FILE…: takes official Open Civic Data lists (.csv or
// .csv.gz) over, also while the site is up: all divisions, council districts
// and wards, other spellings of ids.
const USAGE = `Usage: npm run places:import -- FILE [FILE …] [options]

  FILE             an official list as .csv or .csv.gz: divisions, districts, aliases
  --dry-run        only show what would change
  --left-out FILE  write every row that brings nothing, with its reason, as CSV`;

/** What stands behind each reason. */
const BECAUSE: Readonly<Record<OutReason, string>> = {
  no_id: "without an id",
  malformed: "whose id is not an Open Civic Data id",
  abroad: "of another country",
  legislative: "districts of a legislature or of Congress: no places here",
  other_kind: "of kinds this site does not keep",
  repeated: "whose id stands further up already",
  layout: "states and counties: the site has them in the newer layout",
  city_half: "cities that are one with their county here",
  no_state_here: "of a state that is not here",
  no_whole_list: "municipalities in a list that is not the whole one",
  parent_not_here: "districts of a government that is not here",
  removed_by_group: "districts that a group took away",
  target_not_here: "aliases of places that are not here",
  two_places: "aliases of two places that are apart here",
};

const { values, positionals } = readArguments();
const dryRun = values["dry-run"] ?? false;
const leftOut = values["left-out"];
const lines = leftOut === undefined ? null : createWriteStream(leftOut);
lines?.on("error", (error) => fail(`${leftOut}: ${error.message}`));
lines?.write("file,row,id,reason,kind\n");

const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
for (const file of positionals) {
  const kinds = new Map<string, number>();
  const report = await importList(world, readRowsOrFail(file), {
    dryRun,
    onProgress: showProgress,
    onOut: (out) => {
      if (out.reason === "other_kind") {
        kinds.set(out.type, (kinds.get(out.type) ?? 0) + 1);
      }
      lines?.write(lineOf(file, out));
    },
  });
  console.log(told(file, report, kinds));
}
await db.close();
if (lines) await new Promise<void>((resolve) => lines.end(resolve));

function lineOf(file: string, { row, ocdId, reason, type }: RowOut): string {
  // A cell that begins like a formula must not become one in a spreadsheet.
  const cell = (text: string) =>
    `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return `${[cell(file), row, cell(ocdId), reason, cell(type)].join(",")}\n`;
}

function told(
  file: string,
  { rows, municipalities, districts, aliases, out }: ListImport,
  kinds: ReadonlyMap<string, number>,
): string {
  const text = [`${file}: ${rows} rows${dryRun ? " (dry run)" : ""}`];
  if (municipalities) {
    const { added, settled, known, ungoverned } = municipalities;
    text.push(
      `  municipalities: ${added} new, ${settled} given their official id, ${known} unchanged; ${ungoverned} hamlets have no council of their own`,
    );
  }
  if (sum(districts) > 0) {
    const { added, changed, unchanged, settled } = districts;
    text.push(
      `  districts and wards: ${added} new, ${changed} changed, ${unchanged} unchanged, ${settled} of groups given their official id`,
    );
  }
  if (sum(aliases) > 0) {
    const { added, changed, unchanged } = aliases;
    text.push(
      `  other spellings of ids: ${added} new, ${changed} changed, ${unchanged} unchanged`,
    );
  }
  for (const [reason, count] of out) {
    text.push(`  left out: ${count} ${BECAUSE[reason]}`);
    if (reason !== "other_kind") continue;
    const each = [...kinds].sort((a, b) => b[1] - a[1]);
    text.push(`    ${each.map(([k, n]) => `${k} ${n}`).join(", ")}`);
  }
  return text.join("\n");
}

function sum(counts: object): number {
  return Object.values(counts as Record<string, number>).reduce(
    (all, count) => all + count,
    0,
  );
}

function readArguments() {
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean" },
        "left-out": { type: "string" },
      },
    });
    if (read.positionals.length === 0) fail(USAGE);
    return read;
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}
