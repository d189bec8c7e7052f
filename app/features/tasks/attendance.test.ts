import { expect, test } from "vitest";

import { readAttendance, readTicked } from "./attendance";

function form(fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("marks and hours of each person are read together, whatever stands first", () => {
  const read = readAttendance(
    form([
      ["hours-a", "2,5"],
      ["mark-a", "attended"],
      ["mark-b", "missed"],
      ["hours-b", ""],
      ["mark-c", "sabotage"],
    ]),
  );
  expect(read.people.get("a")).toEqual({ mark: "attended", hours: 2.5 });
  expect(read.people.get("b")).toEqual({ mark: "missed", hours: null });
  expect(read.people.get("c")).toEqual({ mark: null, hours: null });
  expect([read.restCame, read.wrong.size]).toEqual([false, 0]);
});

test("hours that are none are given back as typed", () => {
  const { wrong } = readAttendance(
    form([
      ["hours-a", "0.3"],
      ["hours-b", "many"],
      ["hours-c", "25"],
      ["hours-d", "24"],
    ]),
  );
  expect([...wrong]).toEqual([
    ["a", "0.3"],
    ["b", "many"],
    ["c", "25"],
  ]);
});

test("everybody ticked counts once", () => {
  const ids = readTicked(
    form([
      ["claim", "a"],
      ["claim", "b"],
      ["claim", "a"],
    ]),
  );
  expect([...ids]).toEqual(["a", "b"]);
});
