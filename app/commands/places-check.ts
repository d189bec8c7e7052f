import { compareWithList } from "~/features/jurisdictions/official-list";
import { readPlacesFromPackages } from "~/features/jurisdictions/places.server";

import { readListOrFail } from "./support/read-list";

// npm run places:check -- FILE: how far do the ids derived by rule agree with
// the official Open Civic Data list (a .csv or .csv.gz)? Touches no database.
const { byKind, official } = compareWithList(
  readPlacesFromPackages(),
  readListOrFail("places:check", process.argv[2]),
);

console.log("Derived ids that are on the official list:");
for (const { kind, derived, agreeing, differing } of byKind) {
  console.log(`  ${kind}: ${share(agreeing, derived)}`);
  for (const [why, ids] of Object.entries(differing)) {
    const examples = ids
      .slice(0, 4)
      .map((id) => id.split("/").slice(2).join("/"));
    console.log(`    ${why}: ${ids.length} (${examples.join(", ")})`);
  }
}
console.log("Official ids that were derived:");
for (const { type, listed, derived } of official) {
  console.log(`  ${type}: ${share(derived, listed)}`);
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${part} of ${whole} (${percent.toFixed(1)} %)`;
}
