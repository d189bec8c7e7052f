import { describe, expect, test } from "vitest";

import type { Roster } from "~/features/officials/types";

import { ROBERTS_RULES } from "../rules";
import { alikeOf, leftOut } from "./live-consent";
import type { CountedItem } from "./live-consent";

const NAMES = ["Ana Reyes", "Ben Ortiz", "Cora Lind"];
const roster: Roster = {
  day: "2026-11-17",
  places: NAMES.map((name, index) => ({
    key: `seat ${index + 1}`,
    seatId: `seat ${index + 1}`,
    label: `Seat ${index + 1}`,
    weight: 1,
    chair: false,
    holder: {
      termId: `term ${index + 1}`,
      officialId: `official ${index + 1}`,
      name,
      slug: name.toLowerCase().replace(" ", "-"),
      role: "member",
      startsOn: null,
      endsOn: null,
    },
  })),
  filled: 3,
  vacant: 0,
  chair: null,
  mayor: null,
  mayorHasSeat: false,
};

const item = (id: string, over: Partial<CountedItem> = {}): CountedItem => ({
  id,
  title: id,
  kind: "resolution",
  rule: ROBERTS_RULES,
  protested: false,
  ...over,
});
const items = [item("minutes"), item("towing"), item("cameras")];
const onAll = items.map(({ id }) => ({ id, place: "on" as const }));
const all = { method: "unanimous" as const, rows: [], items: onAll };

describe("a consent list as it is filled in", () => {
  test("puts items that come to the same into one line, the most first", () => {
    const entry = {
      ...all,
      items: onAll.map((each) =>
        each.id === "towing"
          ? { ...each, exceptions: "Ortiz, Nay\nLind, Nay" }
          : each,
      ),
    };
    expect(alikeOf(entry, roster, items)).toEqual([
      { result: "passed", yes: 3, no: 0, titles: ["minutes", "cameras"] },
      { result: "failed", yes: 1, no: 2, titles: ["towing"] },
    ]);
  });

  test("counts each item by its own rule", () => {
    const strict = item("towing", {
      rule: { ...ROBERTS_RULES, numerator: 1, denominator: 1, base: "seats" },
    });
    const letters = { ...all, method: "roll_call" as const, letters: "YYN" };
    const [minutes, , cameras] = items;
    const known = [minutes, strict, cameras].flatMap((each) => each ?? []);
    const alike = alikeOf(letters, roster, known);
    expect(alike?.map(({ result, titles }) => [result, titles])).toEqual([
      ["passed", ["minutes", "cameras"]],
      ["failed", ["towing"]],
    ]);
  });

  test("says nothing of items taken off, nor of a roll without a mark", () => {
    const off = onAll.map(({ id }) => ({ id, place: "off" as const }));
    expect(alikeOf({ ...all, items: off }, roster, items)).toEqual([]);
    const blank = { ...all, method: "roll_call" as const };
    expect(alikeOf(blank, roster, items)).toEqual([]);
  });

  test("waits while letters or exceptions are half typed", () => {
    const half = { ...all, method: "roll_call" as const, letters: "YY" };
    expect(alikeOf(half, roster, items)).toBeNull();
    const exceptions = onAll.map((each) => ({ ...each, exceptions: "Ort" }));
    expect(alikeOf({ ...all, items: exceptions }, roster, items)).toBeNull();
  });
});

test("outcomes beyond those shown are counted, with their items", () => {
  const line = (titles: string[]) => ({
    result: "passed" as const,
    yes: 5,
    no: 0,
    titles,
  });
  const lines = [line(["a", "b", "c"]), line(["d", "e"]), line(["f"])];
  expect(leftOut(lines, 1)).toEqual({ outcomes: 2, items: 3 });
  expect(leftOut(lines, 3)).toBeNull();
});
