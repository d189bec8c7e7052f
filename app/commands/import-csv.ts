import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { checkMapping } from "~/features/transfers/csv/check-mapping";
import { DATE_ORDERS } from "~/features/transfers/csv/dates";
import { wordKey } from "~/features/transfers/csv/profile";
import { readTable } from "~/features/transfers/csv/read-table";
import { columnsFileSchema } from "~/features/transfers/csv/schema";
import type { ColumnsFile } from "~/features/transfers/csv/schema";
import { tableToRecord } from "~/features/transfers/csv/to-record";
import type { SavedTable, TableMapping } from "~/features/transfers/csv/types";
import { transferMessages } from "~/features/transfers/messages";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { guessForPlace } from "~/features/transfers/service/saved-table.server";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import {
  printReport,
  readSameVotes,
  readSeats,
  showParts,
} from "./support/import-report";
import { showProgress } from "./support/prepare-database";
import { fail, openOrFail } from "./support/run-site";

// npm run import:csv -- FILE --place riverbend-ca [--columns mapping.json]:
// brings a table of votes in, also while the site is up.
const USAGE = `Usage: npm run import:csv -- FILE… --place riverbend-ca [options]

  FILE…                 tables (.csv, .tsv) with one heading: one row a vote, or one column a member
  --place riverbend-ca  whose council it is (address of its page)
  --columns FILE        JSON that says what the columns hold, where the guess is wrong:
                        { "columns": { "Heading": "member" }, "dateOrder": "dmy", "body": "City Council",
                          "words": { "Q": "recused" }, "results": { "Held over": "none" }, "carryDown": true }
  --days mdy|dmy        whether 03/04/2025 is March 4 or April 3, where nothing in the file tells
  --seats 9             seats of the full council, if you know the number
  --seats "Name=7"      the same for another body; may be repeated
  --same-votes same     votes that look like ones on record from another source are the same
                        (apart: votes of their own; without it they stay out and are listed)
  --dry-run             only show what would change`;

const t = translator("en", transferMessages);

const { files, forPlace, columns, days, seats, allSameVotes, dryRun } =
  await readArguments();
const { table, refusals } = readTable(files);
if (table === null) {
  fail(
    refusals
      .map(
        ({ file, reason, params }) =>
          `${file}: ${t(`reason_${reason}`, params)}`,
      )
      .join("\n"),
  );
}

const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
const guess = await guessForPlace(world, forPlace, table);
if (guess === null) fail(`${t("unknown_place")} (${forPlace})`);
const dateOrder = days ?? columns?.dateOrder;
const mapping = withColumns(
  { ...guess.mapping, ...(dateOrder && { dateOrder }) },
  table,
  columns && { ...columns, dateOrder },
);
printMapping(table, mapping);
const problem = checkMapping(mapping);
if (problem !== null) {
  await db.close();
  fail(`${t(problem, { count: 2 })} Add --columns.`);
}
if (guess.dateOrderInDoubt && dateOrder === undefined) {
  await db.close();
  fail(
    `${t("dateOrderMissing")} Add --days mdy (03/04 is March 4) or --days dmy.`,
  );
}

const importing = dryRun ? planRecordImport : runRecordImport;
const result = await importing(
  world,
  { accountId: null, groupId: null },
  {
    place: forPlace,
    record: tableToRecord(table, mapping, guess.today, refusals),
    seats,
    allSameVotes,
  },
  showParts(dryRun),
);
await db.close();
if (!result.ok) fail(`${t(result.because)} (${forPlace})`);
printReport(result.value, { forPlace, dryRun });

async function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        place: { type: "string" },
        columns: { type: "string" },
        days: { type: "string" },
        seats: { type: "string", multiple: true },
        "same-votes": { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0 || values.place === undefined) {
      return fail(USAGE);
    }
    const days = DATE_ORDERS.find((order) => order === values.days);
    if (values.days !== undefined && days === undefined) return fail(USAGE);
    return {
      files: await Promise.all(
        positionals.map(async (path) => ({
          name: basename(path),
          bytes: new Uint8Array(await readFile(path)),
        })),
      ),
      forPlace: values.place,
      columns:
        values.columns === undefined
          ? null
          : columnsFileSchema.parse(
              JSON.parse(await readFile(values.columns, "utf8")),
            ),
      days,
      seats: (values.seats ?? []).map(readSeats),
      allSameVotes: readSameVotes(values["same-votes"]),
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}

/** The guess, put right by what the file of columns says. */
function withColumns(
  guessed: TableMapping,
  { header }: SavedTable,
  said: ColumnsFile | null,
): TableMapping {
  if (said === null) return guessed;
  const byKey = <Means>(words: Record<string, Means>) =>
    Object.fromEntries(
      Object.entries(words).map(([word, means]) => [wordKey(word), means]),
    );
  const unknown = Object.keys(said.columns).filter(
    (name) => !header.includes(name),
  );
  if (unknown.length > 0) {
    return fail(`The table has no column ${unknown.join(", ")}.`);
  }
  return {
    columns: header.map((name, index) =>
      Object.hasOwn(said.columns, name)
        ? (said.columns[name] ?? "ignore")
        : (guessed.columns[index] ?? "ignore"),
    ),
    dateOrder: said.dateOrder ?? guessed.dateOrder,
    body: said.body ?? guessed.body,
    words: { ...guessed.words, ...byKey(said.words) },
    results: { ...guessed.results, ...byKey(said.results) },
    carryDown: said.carryDown,
  };
}

function printMapping({ header }: SavedTable, mapping: TableMapping): void {
  console.log(t("matchTitle"));
  for (const [index, name] of header.entries()) {
    const means = mapping.columns[index] ?? "ignore";
    console.log(
      `  ${name || t("columnUnnamed", { number: index + 1 })}: ${means} (${t(`means_${means}`)})`,
    );
  }
  console.log("");
}
