import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { transferMessages } from "~/features/transfers/messages";
import { policyImportMessages } from "~/features/transfers/policy-messages";
import {
  MOST_POLICY_LINES,
  importIceSheet,
} from "~/features/transfers/service/policy-imports.server";
import { formatPercent } from "~/i18n/format";
import { translator } from "~/i18n/translate";
import { isDay } from "~/lib/calendar";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { fail, openOrFail } from "./support/run-site";

// npm run import:287g -- FILE…: brings ICE's sheet of 287(g) agreements in as
// contracts that count against, also while the site is up.
const USAGE = `Usage: npm run import:287g -- FILE [FILE …] [options]

  FILE               ICE's sheet as CSV: participating agencies, pending ones, or both
  --day 2025-07-18   the day the sheet is of, if its file name does not say it
  --part             the sheet is not the whole list: end no agreement it leaves out
  --dry-run          only show what would change`;

const p = translator("en", policyImportMessages);
const t = translator("en", transferMessages);

const { names, day, part, dryRun } = readArguments();
const files = await Promise.all(
  names.map(async (name) => ({
    name: basename(name),
    bytes: new Uint8Array(
      await readFile(name).catch(() => fail(`There is no file ${name}.`)),
    ),
  })),
);
const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
await loadCatalogue(world);
const result = await importIceSheet(world, {
  files,
  sheetDay: day,
  whole: !part,
  dryRun,
});
await db.close();
if (!result.ok) {
  const { because } = result;
  fail(
    because === "noSheetDay" || because === "notIce"
      ? p(because)
      : because === "tooManyLines"
        ? p(because, { most: MOST_POLICY_LINES })
        : t(because, { file: names.join(", "), most: MOST_POLICY_LINES }),
  );
}
const { counts, out, ended, respelled, sheetDay } = result.value;
console.log(
  `${p(dryRun ? "policyPlannedTitle" : "policyDoneTitle")} (${sheetDay})\n`,
);
console.log(p("policySummary", { ...counts }));
console.log(
  p("policyPlaced", {
    placed: counts.placed,
    named: counts.named,
    share: formatPercent("en", counts.placed / Math.max(1, counts.named)),
  }),
);
if (ended.length > 0) {
  console.log(`\n${p("policyEnded", { count: ended.length })}`);
  for (const { title } of ended) console.log(`  ${title}`);
}
if (respelled.length > 0) {
  console.log(`\n${p("policyRespelled")}`);
  for (const each of respelled) console.log(`  ${p("respelled", each)}`);
}
console.log(`\n${p("policyLinesOut")}`);
for (const { file, row, reason, params } of out) {
  console.log(
    `  ${p("policyLine", { file, row })}: ${p(`line_${reason}`, params)}`,
  );
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        day: { type: "string" },
        part: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
    if (positionals.length === 0) return fail(USAGE);
    if (values.day !== undefined && !isDay(values.day)) {
      return fail(`--day takes a day such as 2025-07-18, not "${values.day}".`);
    }
    return {
      names: positionals,
      day: values.day,
      part: values.part,
      dryRun: values["dry-run"],
    };
  } catch (error) {
    return fail(
      `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`,
    );
  }
}
