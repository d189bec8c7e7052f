import { expect, test } from "vitest";
import {
  clientOf,
  isTest,
  isVacantSeat,
  localDay,
  localTime,
  mailAddress,
  saysCancelled,
  webAddress,
} from "./fields";

test.each([
  ["9:30 AM", "09:30"],
  ["12:00 AM", "00:00"],
  ["12:05 PM", "12:05"],
  ["6 p.m.", "18:00"],
  ["6:30PM", "18:30"],
  ["18:30", "18:30"],
  ["2:00 PM - 4:00 PM", "14:00"],
  ["12:00 Noon", "12:00"],
  ["Noon", "12:00"],
  ["6", null],
  ["25:00", null],
  ["13:00 PM", null],
  ["9:75 AM", null],
  ["TBD", null],
  [null, null],
])("the clerk's time %j is read as %j", (words, time) => {
  expect(localTime(words)).toBe(time);
});

test.each([
  ["2026-03-03T00:00:00", "2026-03-03"],
  ["2028-02-29", "2028-02-29"],
  ["2026-02-29T00:00:00", null],
  ["03/03/2026", null],
  ["4/22/2025 12:00:00 AM", "2025-04-22"],
  ["22/4/2025 12:00:00 AM", null],
  ["4/22/2025 00:00:00", null],
  ["/Date(1745305200000-0700)/", "2025-04-22"],
  ["/Date(1745305200000)/", null],
  [null, null],
])("the day in %j is %j", (text, day) => {
  expect(localDay(text)).toBe(day);
});

test.each([
  "TEST",
  "test",
  "Test Item 2",
  "TEST: Ordinance on parks",
  "Test meeting - do not use",
  "This is a test.",
])("%j is a clerk trying the system", (text) => {
  expect(isTest(text)).toBe(true);
});

test.each([
  "Testimony on housing",
  "Contract for water testing",
  "Contest rules",
  "Test of new voting machines",
  "Ordinance",
  null,
])("%j is business", (text) => {
  expect(isTest(text)).toBe(false);
});

test("a cancelled meeting is one that says so of itself", () => {
  expect(saysCancelled("CANCELED")).toBe(true);
  expect(saysCancelled("Meeting has been cancelled")).toBe(true);
  expect(saysCancelled("Replaces the cancelled meeting of May 2")).toBe(false);
});

test("an empty seat is told from a name", () => {
  expect(isVacantSeat("VACANT")).toBe(true);
  expect(isVacantSeat("District 4 (Vacancy)")).toBe(true);
  expect(isVacantSeat("Rosa Vega")).toBe(false);
});

test("only web and mail addresses pass", () => {
  expect(webAddress("www.riverbend.example/vega")).toBe(
    "https://www.riverbend.example/vega",
  );
  expect(webAddress("data:text/html,x")).toBeNull();
  expect(webAddress("https://")).toBeNull();
  expect(mailAddress("rosa.vega@riverbend.example")).not.toBeNull();
  expect(mailAddress("see website")).toBeNull();
});

test("the council's name at Legistar is in its addresses", () => {
  expect(clientOf("https://riverbend.legistar.com/x")).toBe("riverbend");
  expect(clientOf("http://legistar2.granicus.com/riverbend/a.pdf")).toBe(
    "riverbend",
  );
  expect(clientOf("https://webapi.legistar.com/v1/riverbend")).toBeNull();
  expect(clientOf("https://riverbend.example/x")).toBeNull();
});
