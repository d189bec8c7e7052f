import { gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { aTable, recordOf } from "../csv/riverbend.test-data";
import { packRecord, unpackRecord } from "./pack-record.server";

/** A record of so many rolls of two members, José among them. */
function aRecord(rolls: number) {
  return recordOf(
    aTable(
      ["date", "title", "result", "Ana Vega", "José Ortiz"],
      ...Array.from({ length: rolls }, (_, n) => [
        "2026-03-03",
        `Ordinance number ${n + 1}, on trees`,
        "Passed",
        "Yea",
        n % 3 === 0 ? "Nay" : "Yea",
      ]),
    ),
  );
}

test("a large record comes out of its pieces as it went in", () => {
  const record = aRecord(2_500);
  expect(record.votes).toHaveLength(5_000);
  const packed = packRecord(record);
  expect(packed.length).toBeLessThan(JSON.stringify(record).length / 5);
  expect(unpackRecord(packed)).toEqual(record);
});

test("a small record stays readable", () => {
  const record = aRecord(3);
  const packed = packRecord(record);
  expect(packed).toBe(JSON.stringify(record));
  expect(unpackRecord(packed)).toEqual(record);
});

test("what was packed whole by an earlier version is still read", () => {
  const record = aRecord(3);
  const before = gzipSync(JSON.stringify(record)).toString("base64");
  expect(unpackRecord(`gz:${before}`)).toEqual(record);
});
