import { migrate } from "@db/migrate";

import { ensurePlaces } from "~/features/jurisdictions/service/ensure-places.server";
import { importDivisions } from "~/features/jurisdictions/service/import-divisions.server";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { showProgress } from "./support/prepare-database";
import { readListOrFail } from "./support/read-list";
import { openOrFail } from "./support/run-site";

// npm run places:import -- FILE: takes the municipalities and townships of the
// official Open Civic Data list (a .csv or .csv.gz) over, also while the site
// is up.
const divisions = readListOrFail("places:import", process.argv[2]);

const db = openOrFail(readEnv());
const world = realWorld(db);
await migrate(db);
await ensurePlaces(world, showProgress);
const report = await importDivisions(world, divisions, showProgress);
await db.close();
console.log(
  `${report.added} places added, ${report.settled} given their official id, ${report.known} known already; ${report.ungoverned} hamlets have no council of their own.`,
);
