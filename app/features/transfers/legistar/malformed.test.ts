import fc from "fast-check";
import { expect, test } from "vitest";

import { normalizeLegistar } from "./normalize";
import { readLegistarFiles } from "./read-files";
import {
  aMatter,
  anEvent,
  anItem,
  aPerson,
  asFile,
  aVote,
} from "./riverbend.test-data";

const RECORD = [anEvent(), anItem(), aPerson(), aMatter(), aVote()];
const COLUMNS = [
  ...new Set(RECORD.flatMap((row) => Object.keys(row))),
  "BodyId",
  "BodyName",
  "OfficeRecordId",
  "OfficeRecordPersonId",
  "OfficeRecordBodyId",
  "__proto__",
];

test("whatever stands in the columns, reading ends with a record and reasons", () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(1, 2, "1", null, "TEST", "2026-02-30T00:00:00"),
    fc.jsonValue(),
  );
  const rows = fc.array(
    fc.dictionary(fc.constantFrom(...COLUMNS), odd, { maxKeys: 12 }),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(rows, (content) => {
      const read = readLegistarFiles([asFile("odd.json", content)]);
      expect(normalizeLegistar(read).fileCount).toBe(1);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test("a file cut off or damaged anywhere is refused, not fatal", () => {
  const text = JSON.stringify(RECORD);
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(30),
      fc.string(),
      (at, cut, noise) => {
        const damaged = text.slice(0, at) + noise + text.slice(at + cut);
        const read = readLegistarFiles([{ name: "cut.json", text: damaged }]);
        expect(normalizeLegistar(read).fileCount).toBe(1);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);
