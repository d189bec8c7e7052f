import { expect, test } from "vitest";

import { guessDateOrder, readDay } from "./dates";

test.each([
  ["2026-03-04", "2026-03-04"],
  ["2026/3/4", "2026-03-04"],
  ["20260304", "2026-03-04"],
  ["2026-03-04T18:30:00Z", "2026-03-04"],
  ["3/4/2026", "2026-03-04"],
  ["3/4/26", "2026-03-04"],
  ["03.04.2026", "2026-03-04"],
  ["3/4/2026 6:30 PM", "2026-03-04"],
  ["March 4, 2026", "2026-03-04"],
  ["Wednesday, March 4th, 2026", "2026-03-04"],
  ["Wed 4 Mar 2026", "2026-03-04"],
  ["4-Mar-26", "2026-03-04"],
  ["4 de marzo de 2026", "2026-03-04"],
  ["miércoles, 4 de marzo de 2026", "2026-03-04"],
  ["Sept. 9, 2026", "2026-09-09"],
  ["46085", "2026-03-04"],
])("%s is a day", (printed, day) => {
  expect(readDay(printed, "mdy")?.day).toBe(day);
});

test.each([
  "",
  "soon",
  "2026-02-30",
  "13/13/2026",
  "2026",
  "3/4",
  "99999",
  "0000-01-01",
])("%s is none", (printed) => {
  expect(readDay(printed, "mdy")).toBeNull();
});

test("03/04/2026 is read in the order that was said", () => {
  expect(readDay("03/04/2026", "mdy")?.day).toBe("2026-03-04");
  expect(readDay("03/04/2026", "dmy")?.day).toBe("2026-04-03");
  // An order that does not fit is not turned around in silence.
  expect(readDay("25/04/2026", "mdy")).toBeNull();
});

test("a file's own days tell their order, or leave it in doubt", () => {
  expect(guessDateOrder(["03/04/2026", "03/25/2026"])).toBe("mdy");
  expect(guessDateOrder(["03/04/2026", "25/03/2026"])).toBe("dmy");
  expect(guessDateOrder(["03/04/2026"])).toBeNull();
  expect(guessDateOrder(["13/04/2026", "04/13/2026"])).toBeNull();
});
