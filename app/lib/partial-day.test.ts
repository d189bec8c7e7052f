import { expect, test } from "vitest";

import { lastDayOf, readPartialDay, writePartialDay } from "./partial-day";

test("a clerk who knows only the year types the year", () => {
  expect(readPartialDay("2017")).toEqual({
    onDate: "2017-01-01",
    precision: "year",
  });
});

test("a month and a day are read in both usual orders", () => {
  const may = { onDate: "2017-05-01", precision: "month" };
  expect(readPartialDay("2017-05")).toEqual(may);
  expect(readPartialDay("5/2017")).toEqual(may);
  const day = { onDate: "2017-05-12", precision: "day" };
  expect(readPartialDay("2017-05-12")).toEqual(day);
  expect(readPartialDay(" 5/12/2017 ")).toEqual(day);
});

test("days that do not exist and other text are refused", () => {
  for (const text of ["", "2017-02-30", "13/2017", "last May", "1492", "17"]) {
    expect(readPartialDay(text)).toBeNull();
  }
});

test("a year lasts to December, a month to its own last day", () => {
  expect(lastDayOf({ onDate: "2017-01-01", precision: "year" })).toBe(
    "2017-12-31",
  );
  expect(lastDayOf({ onDate: "2024-02-01", precision: "month" })).toBe(
    "2024-02-29",
  );
  expect(lastDayOf({ onDate: "2017-12-01", precision: "month" })).toBe(
    "2017-12-31",
  );
  expect(lastDayOf({ onDate: "2017-05-12", precision: "day" })).toBe(
    "2017-05-12",
  );
});

test("what is written into the field again reads back the same", () => {
  for (const text of ["2017", "2017-05", "2017-05-12"]) {
    const read = readPartialDay(text);
    expect(read && writePartialDay(read)).toBe(text);
  }
});
