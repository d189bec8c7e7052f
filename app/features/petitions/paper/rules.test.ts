import { describe, expect, test } from "vitest";

import {
  differingFields,
  disclosureOf,
  drawSample,
  packFacts,
  passes,
  sampleSize,
  ticksOf,
  unpackFacts,
} from "./rules";

const rosa = {
  kind: "name" as const,
  name: "Rosa Ortiz",
  postalCode: "90802",
  email: "",
  ticks: "AC",
};

test("a tenth is read again, and never fewer than five while there are five", () => {
  expect([3, 5, 20, 50, 51, 200].map(sampleSize)).toEqual([3, 5, 5, 5, 6, 20]);
});

test("one in twenty may be wrong, more may not, and nothing read is no check", () => {
  expect(passes(1, 20)).toBe(true);
  expect(passes(2, 20)).toBe(false);
  expect(passes(1, 5)).toBe(false);
  expect(passes(0, 0)).toBe(false);
});

test("a sample has no line twice and can be any line", () => {
  const ids = ["a", "b", "c", "d"];
  const highest = drawSample(ids, 3, () => 0.999);
  expect(highest).toEqual(["d", "c", "b"]);
  expect(drawSample(ids, 9, () => 0)).toEqual(ids);
});

describe("two readings of a line", () => {
  test("capitals, accents and spaces are no difference", () => {
    const other = { ...rosa, name: "ROSA  Ortíz", postalCode: "90802 " };
    expect(differingFields(rosa, other)).toEqual([]);
  });
  test("each field that differs is named", () => {
    const other = {
      ...rosa,
      name: "Rosa Orta",
      postalCode: "90803",
      email: "rosa@people.example",
      ticks: "A",
    };
    expect(differingFields(rosa, other)).toEqual([
      "name",
      "postalCode",
      "email",
      "ticks",
    ]);
  });
  test("of a struck line only that it is struck counts", () => {
    const struck = { ...rosa, kind: "struck" as const };
    expect(differingFields(rosa, struck)).toEqual(["kind"]);
    expect(differingFields(struck, { ...struck, name: "x" })).toEqual([]);
  });
});

test("ticks say how a name may be used", () => {
  expect(ticksOf({ d: true, a: true })).toBe("AD");
  expect(["", "AB", "C", "CD"].map(disclosureOf)).toEqual([
    "count",
    "count",
    "first_name",
    "full",
  ]);
});

test("both readings come back as they were put away", () => {
  const facts = { typed: rosa, again: { ...rosa, name: "Rosa O." } };
  expect(unpackFacts(packFacts(facts))).toEqual(facts);
  expect(unpackFacts(packFacts({ typed: rosa, again: null })).again).toBeNull();
});
