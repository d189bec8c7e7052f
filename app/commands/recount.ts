import { recheckKept } from "~/features/policies/service/recheck-kept.server";
import { recountAll } from "~/features/petitions/service/recount.server";
import { recountRecords } from "~/features/votes/service/recount-records.server";
import { readEnv } from "~/server/env.server";
import { realWorld } from "~/server/world.server";

import { openOrFail } from "./support/run-site";

// npm run recount: counts every petition's signatures afresh and holds what is
// kept of every vote against its roll, puts right what differs and says so.
// The site may be up meanwhile.
const db = openOrFail(readEnv());
const world = realWorld(db);
const { petitions, healed } = await recountAll(world);
for (const { slug, stored, counted, days } of healed) {
  const tallies = days.length > 0 ? ` (days: ${days.join(", ")})` : "";
  console.log(`${slug}: said ${stored}, counted ${counted}${tallies}`);
}
console.log(
  `${petitions} petitions counted, ${healed.length} of them put right.`,
);
const records = await recountRecords(world);
for (const id of records.healed) {
  console.log(`/votes/${id}: what was kept was not what its roll says`);
}
console.log(
  `${records.motions} votes looked at, ${records.healed.length} of them put right.`,
);
const policies = await recheckKept(world);
for (const id of policies.healed) {
  console.log(`place ${id}: its policies were kept as they are not`);
}
console.log(
  `${policies.places} places with policies looked at, ${policies.healed.length} of them put right.`,
);
await db.close();
