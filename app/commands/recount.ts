import { recountAll } from "~/features/petitions/service/recount.server";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { openOrFail } from "./support/run-site";

// npm run recount: counts every petition's signatures afresh, puts right what
// differs and says so. The site may be up meanwhile.
const db = openOrFail(readEnv());
const { petitions, healed } = await recountAll(realWorld(db));
for (const { slug, stored, counted, days } of healed) {
  const tallies = days.length > 0 ? ` (days: ${days.join(", ")})` : "";
  console.log(`${slug}: said ${stored}, counted ${counted}${tallies}`);
}
console.log(
  `${petitions} petitions counted, ${healed.length} of them put right.`,
);
await db.close();
