import { compareWithList } from "~/features/jurisdictions/official-list";
import type { Difference } from "~/features/jurisdictions/official-list";
import { readPlacesFromPackages } from "~/features/jurisdictions/places.server";

import { readListOrFail } from "./support/read-list";

/** What stands behind each class of difference. */
const BECAUSE: Readonly<Record<Difference, string>> = {
  beneath_county: "the list has it as a township beneath its county",
  suffix: "the list adds a word to tell it from a namesake",
  county_in_id: "one of the two writes the county into the id",
  spelling: "the same letters, spaced or punctuated differently",
  new_layout: "areas of the 2023 layout, or islands, that the list lacks",
  younger: "incorporated after the list was made",
  not_listed: "no such place on the list",
};

// npm run places:check -- FILE: how far do the ids derived by rule agree with
// the official Open Civic Data list (a .csv or .csv.gz)? Touches no database.
const { byKind, official } = compareWithList(
  readPlacesFromPackages(),
  await readListOrFail("places:check", process.argv[2]),
);

console.log("Derived ids that are on the official list:");
for (const { kind, derived, agreeing, differing } of byKind) {
  console.log(`  ${kind}: ${share(agreeing, derived)}`);
  for (const [why, ids] of Object.entries(differing)) {
    const examples = ids
      .slice(0, 4)
      .map((id) => id.split("/").slice(2).join("/"));
    const because = BECAUSE[why as Difference];
    console.log(
      `    ${why}: ${ids.length} - ${because} (${examples.join(", ")})`,
    );
  }
}
console.log("Official ids that were derived:");
for (const { type, listed, derived } of official) {
  console.log(`  ${type}: ${share(derived, listed)}`);
}
console.log(
  "What was not derived are villages of fewer than 500 people, townships and county areas of an older layout; npm run places:import -- FILE adds them.",
);

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${part} of ${whole} (${percent.toFixed(1)} %)`;
}
