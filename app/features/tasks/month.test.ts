import { expect, test } from "vitest";

import { calendarPage, dayOfTask, readCalendarPage } from "./month";

test("a month is whole weeks from Sunday to Saturday", () => {
  const december = calendarPage("month", "2026-12-02");
  expect(december.days.length).toBe(35);
  expect([december.days[0], december.days.at(-1)]).toEqual([
    "2026-11-29",
    "2027-01-02",
  ]);
  expect([december.previous, december.next]).toEqual([
    "2026-11-01",
    "2027-01-01",
  ]);
  // Four weeks, when a February begins on a Sunday; six, when a month is unlucky.
  expect(calendarPage("month", "2026-02-11").days.length).toBe(28);
  expect(calendarPage("month", "2026-08-31").days.length).toBe(42);
});

test("a week turns by seven days, over the turn of the year", () => {
  const week = calendarPage("week", "2026-12-31");
  expect([week.days[0], week.days[6], week.next]).toEqual([
    "2026-12-27",
    "2027-01-02",
    "2027-01-07",
  ]);
});

test("an address that makes no sense shows this month", () => {
  for (const on of ["2026-02-30", "x", "0000-01-01", "9999-12-31"]) {
    const page = readCalendarPage(new URLSearchParams({ on }), "2026-12-02");
    expect(page.on).toBe("2026-12-02");
  }
});

test("a shift stands on the day its place is in, also late in the evening", () => {
  const late = {
    startsAt: "2026-12-06T05:00:00.000Z",
    endsAt: null,
    dueOn: null,
    timeZone: "America/Los_Angeles",
  };
  expect(dayOfTask(late)).toBe("2026-12-05");
  expect(dayOfTask({ ...late, startsAt: null, dueOn: "2026-12-09" })).toBe(
    "2026-12-09",
  );
});
