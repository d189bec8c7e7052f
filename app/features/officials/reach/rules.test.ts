import { expect, test } from "vitest";

import {
  captionsApart,
  coarse,
  countedUntil,
  reachOfGroups,
  standsForDistrict,
} from "./rules";

test("one, or nobody, of another group cannot be told apart", () => {
  expect([0, 1, 4, 5, 9, 10, 23].map(coarse)).toEqual([0, 0, 0, 5, 5, 10, 20]);
});

test("counts of others hold from Monday to Monday", () => {
  const monday = "2026-11-16T00:00:00.000Z";
  for (const now of [
    "2026-11-16T00:00:00Z",
    "2026-11-18T09:00:00Z",
    "2026-11-22T23:59:59Z",
  ]) {
    expect(countedUntil(new Date(now)), now).toBe(monday);
  }
  expect(countedUntil(new Date("2026-11-23T00:00:00Z"))).toBe(
    "2026-11-23T00:00:00.000Z",
  );
});

test("who names no district still lives in the place", () => {
  const groups = [{ id: "g", name: "Riverbend Neighbors" }];
  const rows = [
    { groupId: "g", seatId: "four", count: 2 },
    { groupId: "g", seatId: "five", count: 1 },
    { groupId: "g", seatId: null, count: 3 },
    { groupId: "other", seatId: "four", count: 9 },
  ];
  expect(reachOfGroups(groups, rows, "four")).toMatchObject([
    { inSeat: 2, inPlace: 6 },
  ]);
  expect(reachOfGroups(groups, rows, null)).toMatchObject([
    { inSeat: null, inPlace: 6 },
  ]);
});

test("one lives in a district or ward, and not in a committee's seat", () => {
  const labels = [
    "District 4",
    "Ward 2",
    "Distrito 3",
    "Member, District 1",
    "Northside",
    "Seat 1",
    "At-large 2",
    "Council Member At Large",
    "Place 3",
    "Mayor",
  ];
  expect(labels.filter(standsForDistrict)).toEqual(labels.slice(0, 5));
});

const wordings = (place: string, label: string) => [
  "City Council",
  `City Council (${place})`,
  `City Council (${label}, ${place})`,
];

test("a body is named by as little as tells it from the others", () => {
  expect(captionsApart([])).toEqual([]);
  expect(captionsApart([wordings("Riverbend", "1")])).toEqual(["City Council"]);
  expect(
    captionsApart([wordings("Riverbend", "1"), wordings("Hillside", "1")]),
  ).toEqual(["City Council (Riverbend)", "City Council (Hillside)"]);
  expect(
    captionsApart([wordings("Riverbend", "1"), wordings("Riverbend", "2")]),
  ).toEqual(["City Council (1, Riverbend)", "City Council (2, Riverbend)"]);
  expect(
    new Set(
      captionsApart([wordings("Riverbend", "1"), wordings("Riverbend", "1")]),
    ).size,
  ).toBe(2);
});
