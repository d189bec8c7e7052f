import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { transferMessages } from "~/features/transfers/messages";
import { readOcdRecord } from "~/features/transfers/service/import-ocd.server";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { readSavedFolder } from "~/features/transfers/service/read-folder.server";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { printReport, readSeats, showParts } from "./support/import-report";
import { showProgress } from "./support/prepare-database";
import { fail, openOrFail } from "./support/run-site";

// npm run import:ocd -- DIR --place riverbend-ca: brings Open Civic Data or
// Popolo files in, also while the site is up.
const USAGE = `Usage: npm run import:ocd -- DIR --place riverbend-ca [options]

  DIR                   folder with Open Civic Data or Popolo files (.json, .jsonl), or one file
  --place riverbend-ca  whose council it is (address of its page)
  --seats 9             seats of the full council, if you know the number
  --seats "Name=7"      the same for another body; may be repeated
  --dry-run             only show what would change`;

const t = translator("en", transferMessages);

const { folder, forPlace, seats, dryRun } = readArguments();
const read = await readSavedFolder(folder);
if (!read.ok) {
  fail(
    read.because === "not_there"
      ? `There is no file or folder ${folder}.`
      : `There is no .json or .jsonl file in ${folder}.`,
  );
}
const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
const record = await readOcdRecord(world, forPlace, read.value);
if (!record.ok) fail(`${t(record.because)} (${forPlace})`);

const importing = dryRun ? planRecordImport : runRecordImport;
const result = await importing(
  world,
  { accountId: null, groupId: null },
  { place: forPlace, record: record.value, seats },
  showParts(dryRun),
);
await db.close();
if (!result.ok) fail(`${t(result.because)} (${forPlace})`);
printReport(result.value, { forPlace, dryRun });

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        place: { type: "string" },
        seats: { type: "string", multiple: true },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0 || !values.place) {
      return fail(USAGE);
    }
    return {
      folder,
      forPlace: values.place,
      seats: (values.seats ?? []).map(readSeats),
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
