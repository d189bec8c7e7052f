import { migrate } from "@db/migrate";

import { readOfficialList } from "~/features/jurisdictions/official-list.server";
import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { importDivisions } from "~/features/jurisdictions/service/import-divisions.server";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { fail, openOrFail } from "./support/run-site";

// npm run places:import -- FILE: takes the municipalities and townships of the
// official Open Civic Data list (a .csv or .csv.gz) over, also while the site
// is up.
const file = process.argv[2];
if (!file) fail("Usage: npm run places:import -- FILE (csv or csv.gz)");
const divisions = readListOrFail(file);

const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
const report = await importDivisions(world, divisions, showProgress);
await db.close();
console.log(
  `${report.added} places added, ${report.settled} given their official id, ${report.known} known already; ${report.ungoverned} hamlets have no council of their own.`,
);

function readListOrFail(path: string) {
  try {
    return readOfficialList(path);
  } catch (error) {
    return fail(
      `The list cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
