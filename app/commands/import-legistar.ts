import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { transferMessages } from "~/features/transfers/messages";
import {
  countedKinds,
  groupNotices,
  groupRefusals,
  onRecord,
} from "~/features/transfers/rules/report";
import { guessPlace } from "~/features/transfers/service/find-place.server";
import {
  planRecordImport,
  runRecordImport,
} from "~/features/transfers/service/import-record.server";
import { readLegistarRecord } from "~/features/transfers/service/import-legistar.server";
import type { SeatsGiven } from "~/features/transfers/service/import-record.server";
import { readSavedFolder } from "~/features/transfers/service/read-folder.server";
import type { ImportReport, RowPlace } from "~/features/transfers/types";
import { translator } from "~/i18n/translate";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { fail, openOrFail } from "./support/run-site";

// npm run import:legistar -- DIR [--place seattle-wa] [--seats 9] [--dry-run]:
// brings saved Legistar responses in, also while the site is up.
const USAGE = `Usage: npm run import:legistar -- DIR [options]

  DIR                   folder with saved Legistar Web API responses (.json), or one file
  --place seattle-wa    whose council it is (address of its page; guessed from the files if left out)
  --seats 9             seats of the full council, if you know the number
  --seats "Name=7"      the same for another body; may be repeated
  --dry-run             only show what would change`;

const SHOWN_ROWS = 10;
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
  showParts,
);
await db.close();
if (!result.ok) fail(`${t(result.because)} (${forPlace})`);
printReport(result.value);

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

function readSeats(text: string): SeatsGiven {
  const [, body, digits] = /^(?:(.+)=)?(\d{1,4})$/.exec(text.trim()) ?? [];
  const count = Number(digits);
  if (!Number.isInteger(count) || count < 1 || count > 1_000) {
    return fail(`--seats takes a number from 1 to 1000, not "${text}".`);
  }
  return { body: body?.trim() ?? null, count };
}

/** One line that counts up on a terminal, nothing elsewhere. */
function showParts({ done, total }: { done: number; total: number }): void {
  if (!process.stdout.isTTY) return;
  const verb = dryRun ? "Looking at" : "Storing";
  process.stdout.write(
    `\r${verb} part ${done} of ${total}${done === total ? "\n" : ""}`,
  );
}

function printReport(report: ImportReport): void {
  console.log(
    `${dryRun ? t("dryRunTitle") : t("doneTitle")}: ${t("readFrom", {
      files: report.files,
      system: report.system,
      place: forPlace,
    })}\n`,
  );
  console.log(
    `${t(dryRun ? "readFromFiles" : "onRecord", onRecord(report))}\n`,
  );
  printCounts(report);
  const reasons = groupRefusals(report.refusals, SHOWN_ROWS);
  if (reasons.length > 0) console.log(`\n${t("rowsHeading")}`);
  for (const { count, shown } of reasons) {
    for (const row of shown) {
      console.log(
        `  ${placeOf(row)}: ${t(`reason_${row.reason}`, row.params)}`,
      );
    }
    if (count > shown.length) {
      console.log(`  … ${t("moreRows", { count: count - shown.length })}`);
    }
  }
  const notices = groupNotices(report.notices, SHOWN_ROWS);
  if (notices.length > 0) console.log(`\n${t("noticesHeading")}`);
  for (const { reason, count, shown } of notices) {
    for (const { params } of shown) {
      console.log(`  ${t(`notice_${reason}`, params)}`);
    }
    if (count > shown.length) {
      console.log(`  … ${t("moreNotices", { count: count - shown.length })}`);
    }
  }
}

function printCounts(report: ImportReport): void {
  const columns = [
    "created",
    "updated",
    "unchanged",
    "skipped",
    "conflicting",
    "refused",
  ] as const;
  const rows = [
    [t("kindHeading"), ...columns.map((column) => t(column))],
    ...countedKinds(report).map(({ kind, counts }) => [
      t(`kind_${kind}`),
      ...columns.map((column) => String(counts[column])),
    ]),
  ];
  const widths = rows[0]?.map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, index) =>
          index === 0
            ? cell.padEnd(widths?.[index] ?? 0)
            : cell.padStart(widths?.[index] ?? 0),
        )
        .join("  "),
    );
  }
}

function placeOf({ file, row, within }: RowPlace): string {
  if (row === null) return t("wholeFile", { file });
  return within === null
    ? t("rowOfFile", { file, row })
    : t("rowWithin", { file, row, within });
}
