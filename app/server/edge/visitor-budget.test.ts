import { expect, test } from "vitest";

import { budgetKey, costOf } from "./visitor-budget.server";

test.each([
  ["unknown", null],
  ["127.0.0.1", null],
  ["::1", null],
  ["::ffff:10.0.0.4", null],
  ["192.168.1.20", null],
  ["172.20.0.3", null],
  ["fd00::12", null],
  ["203.0.113.7", "203.0.113.7"],
  ["172.32.0.3", "172.32.0.3"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
])("whoever connects from %s is counted as %s", (address, key) => {
  expect(budgetKey(address, false)).toBe(key);
});

test("an address that our proxy names is taken as it is", () => {
  expect(budgetKey("10.1.2.3", true)).toBe("10.1.2.3");
});

test.each([
  ["/petitions/save-the-park", 1],
  ["/petitions/save-the-park/sign?lang=es", 1],
  ["/places/search.json?q=river", 1],
  ["/policies?on=2020-01-01", 4],
  ["/?x=1", 4],
  ["/policies.csv", 40],
  ["/policies.geojson?on=2020-01-01", 40],
  ["/petitions/save-the-park/count.csv", 4],
])("%s costs %i", (path, cost) => {
  expect(costOf(new URL(path, "http://here.invalid"))).toBe(cost);
});
