import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { transferMessages } from "~/features/transfers/messages";
import { guessPlace } from "~/features/transfers/service/find-place.server";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { readLegistarRecord } from "~/features/transfers/service/import-legistar.server";
import { readSavedFolder } from "~/features/transfers/service/read-folder.server";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { printReport, readSeats, showParts } from "./support/import-report";
import { fail, openOrFail } from "./support/run-site";

// npm run import:legistar -- DIR [--place seattle-wa] [--seats 9] [--dry-run]:
// brings saved Legistar responses in, also while the site is up.
const USAGE = `Usage: npm run import:legistar -- DIR [options]

  DIR                   folder with saved Legistar Web API responses (.json), or one file
  --place seattle-wa    whose council it is (address of its page; guessed from the files if left out)
  --seats 9             seats of the full council, if you know the number
  --seats "Name=7"      the same for another body; may be repeated
  --dry-run             only show what would change`;

const t = translator("en", transferMessages);

const { folder, place, seats, dryRun } = readArguments();
const read = await readSavedFolder(folder);
if (!read.ok) {
  fail(
    read.because === "not_there"
      ? `There is no file or folder ${folder}.`
      : `There is no .json file in ${folder}.`,
  );
}
const record = readLegistarRecord(read.value);

const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
const forPlace =
  place ??
  (await guessPlace(db.read, record)) ??
  fail(
    `Whose council is it? The files ${record.source.client === null ? "do not say" : `say "${record.source.client}", which is not the name of exactly one place`}. Add --place, such as --place seattle-wa.`,
  );

const importing = dryRun ? planRecordImport : runRecordImport;
const result = await importing(
  world,
  { accountId: null, groupId: null },
  { place: forPlace, record, seats },
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
    if (folder === undefined || others.length > 0) return fail(USAGE);
    return {
      folder,
      place: values.place,
      seats: (values.seats ?? []).map(readSeats),
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
