import { expect, test } from "vitest";

import { statusAgainstActs } from "./matter-status";

const acts = {
  vetoed: false,
  overridden: false,
  result: "passed" as const,
};

test("Enacted hides a veto that was overridden", () => {
  expect(
    statusAgainstActs("Enacted", { ...acts, vetoed: true, overridden: true }),
  ).toBe("hides_veto");
});

test("Enacted, and the last act is a veto: the status is ahead of the record", () => {
  expect(
    statusAgainstActs("Enacted", { ...acts, vetoed: true, result: "pending" }),
  ).toBe("after_veto");
});

test("Adopted, and the council voted it down: they contradict each other", () => {
  expect(statusAgainstActs("Adopted", { ...acts, result: "failed" })).toBe(
    "contradicts",
  );
  expect(statusAgainstActs("Failed", acts)).toBe("contradicts");
});

test("a status that fits, one that says nothing, and none at all are no problem", () => {
  expect(statusAgainstActs("Adopted", acts)).toBeNull();
  expect(statusAgainstActs("Agenda Ready", acts)).toBeNull();
  expect(statusAgainstActs("Vetoed", { ...acts, vetoed: true })).toBeNull();
  expect(statusAgainstActs(null, { ...acts, vetoed: true })).toBeNull();
});
