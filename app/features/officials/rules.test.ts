import { describe, expect, test } from "vitest";

import {
  firstFreeSlug,
  parseRosterLines,
  planRoster,
  rosterOn,
  spansMeet,
  spokenName,
} from "./rules";
import type { Seat, Term } from "./types";

const seat = (n: number, given: Partial<Seat> = {}): Seat => ({
  id: `seat-${n}`,
  label: `Seat ${n}`,
  position: n,
  weight: 1,
  validFrom: null,
  validTo: null,
  ...given,
});

const term = (name: string, given: Partial<Term> = {}): Term => ({
  id: `term-${name}-${given.role ?? "member"}`,
  officialId: name,
  officialName: name,
  officialSlug: name.toLowerCase(),
  seatId: null,
  role: "member",
  startsOn: null,
  endsOn: null,
  ...given,
});

const three = [seat(1), seat(2), seat(3)];

describe("who sits on a body on a day", () => {
  test("a seat whose term ended yesterday is vacant today", () => {
    const terms = [term("Rosa", { seatId: "seat-1", endsOn: "2026-11-30" })];
    const on = (day: string) =>
      rosterOn({ seats: three, terms, seatCount: 3 }, day);
    expect(on("2026-11-30")).toMatchObject({ filled: 1, vacant: 2 });
    expect(on("2026-12-01")).toMatchObject({ filled: 0, vacant: 3 });
  });

  test("the number of seats is that of the day: a council grew from 3 to 5", () => {
    const seats = [
      ...three,
      seat(4, { validFrom: "2025-01-01" }),
      seat(5, { validFrom: "2025-01-01" }),
    ];
    const sizeOn = (day: string) =>
      rosterOn({ seats, terms: [], seatCount: 5 }, day).places.length;
    expect(sizeOn("2024-12-31")).toBe(3);
    expect(sizeOn("2025-01-01")).toBe(5);
  });

  test("a member whose seat nobody wrote down still takes one up", () => {
    const roster = rosterOn(
      {
        seats: three,
        terms: [term("Rosa", { seatId: "seat-1" }), term("Ben")],
        seatCount: 3,
      },
      "2026-12-01",
    );
    expect(roster).toMatchObject({ filled: 2, vacant: 1 });
    expect(roster.places).toHaveLength(3);
    expect(
      roster.places.map(({ label, holder }) => [label, holder?.name]),
    ).toEqual([
      ["Seat 1", "Rosa"],
      ["Seat 2", undefined],
      [null, "Ben"],
    ]);
  });

  test("a body with a number of seats by law but none written down has vacancies", () => {
    const roster = rosterOn(
      { seats: [], terms: [term("Rosa")], seatCount: 5 },
      "2026-12-01",
    );
    expect(roster).toMatchObject({ filled: 1, vacant: 4 });
  });

  test("a chair who also holds a seat is one person", () => {
    const roster = rosterOn(
      {
        seats: three,
        terms: [
          term("Rosa", { seatId: "seat-2" }),
          term("Rosa", { role: "chair" }),
        ],
        seatCount: 3,
      },
      "2026-12-01",
    );
    expect(roster.filled).toBe(1);
    expect(roster.places[1]).toMatchObject({ chair: true });
    expect(roster.chair?.name).toBe("Rosa");
  });

  test("a mayor beside the seats takes none; a mayor with a seat is a member", () => {
    const beside = rosterOn(
      { seats: three, terms: [term("Mara", { role: "mayor" })], seatCount: 3 },
      "2026-12-01",
    );
    expect(beside).toMatchObject({ filled: 0, mayorHasSeat: false });
    const seated = rosterOn(
      {
        seats: three,
        terms: [term("Mara", { role: "mayor", seatId: "seat-1" })],
        seatCount: 3,
      },
      "2026-12-01",
    );
    expect(seated).toMatchObject({ filled: 1, mayorHasSeat: true });
  });

  test("where two terms overlap in the record, the later one holds the seat", () => {
    const roster = rosterOn(
      {
        seats: three,
        terms: [
          term("Ben", { seatId: "seat-1", startsOn: "2026-01-05" }),
          term("Rosa", { seatId: "seat-1", startsOn: "2022-01-03" }),
        ],
        seatCount: 3,
      },
      "2026-12-01",
    );
    expect(roster.places[0]?.holder?.name).toBe("Ben");
  });
});

test("two terms meet when they share a day", () => {
  const span = (from: string | null, to: string | null) => ({ from, to });
  expect(spansMeet(span(null, "2026-01-04"), span("2026-01-05", null))).toBe(
    false,
  );
  expect(spansMeet(span(null, "2026-01-05"), span("2026-01-05", null))).toBe(
    true,
  );
});

test("a name printed family first is said given name first, its suffix last", () => {
  expect(spokenName("Ortiz, Ben")).toBe("Ben Ortiz");
  expect(spokenName("Ortiz III, Ben ")).toBe("Ben Ortiz III");
  expect(spokenName("  Rosa   González ")).toBe("Rosa González");
});

describe("the quick roster", () => {
  const empty = rosterOn(
    { seats: three, terms: [], seatCount: 3 },
    "2026-12-01",
  );

  test("reads one line per seat, with vacancies and the mayor", () => {
    expect(
      parseRosterLines(
        "District 1, Rosa Delgado\n\nDistrict 2;Ortiz, Ben\nDistrict 3\tvacant\nMayor, Mara Lund\nIda Quist",
      ),
    ).toEqual([
      { line: 1, label: "District 1", name: "Rosa Delgado", mayor: false },
      { line: 3, label: "District 2", name: "Ben Ortiz", mayor: false },
      { line: 4, label: "District 3", name: null, mayor: false },
      { line: 5, label: "Mayor", name: "Mara Lund", mayor: true },
      { line: 6, label: null, name: "Ida Quist", mayor: false },
    ]);
  });

  test("names the numbered seats of a new council in one go", () => {
    const { steps, problems } = planRoster(
      parseRosterLines("District 1, Rosa\nDistrict 2, Ben\nDistrict 3, vacant"),
      empty,
      [{ id: "o-ben", name: "Ben" }],
      false,
    );
    expect(problems).toEqual([]);
    expect(
      steps.map(({ seatId, label, officialId, renamed }) => [
        seatId,
        label,
        officialId,
        renamed,
      ]),
    ).toEqual([
      ["seat-1", "District 1", null, true],
      ["seat-2", "District 2", "o-ben", true],
      ["seat-3", "District 3", null, true],
    ]);
  });

  test("finds a seat by its name whatever its case, and keeps it for its line", () => {
    const { steps } = planRoster(
      parseRosterLines("Rosa Delgado\nSEAT 1, Ben Ortiz"),
      empty,
      [],
      false,
    );
    expect(steps.map(({ seatId }) => seatId)).toEqual(["seat-2", "seat-1"]);
  });

  test("more names than seats are refused by line", () => {
    const { problems } = planRoster(
      parseRosterLines("A One\nB Two\nC Three\nD Four"),
      empty,
      [],
      false,
    );
    expect(problems).toEqual([{ line: 4, because: "noSeat" }]);
  });

  test("a page of text in one line is no name, nor a seat's", () => {
    const page = "Delgado ".repeat(700);
    const { steps, problems } = planRoster(
      parseRosterLines(`${page}\nSeat ${"x".repeat(80)}, Ben Ortiz\nAna Reyes`),
      empty,
      [],
      false,
    );
    expect(problems).toEqual([
      { line: 1, because: "tooLong" },
      { line: 2, because: "tooLong" },
    ]);
    expect(steps.map(({ name }) => name)).toEqual(["Ana Reyes"]);
  });

  test("the same person twice is refused", () => {
    const { problems } = planRoster(
      parseRosterLines("Seat 1, Rosa González\nSeat 2, GONZALEZ, Rosa"),
      empty,
      [],
      false,
    );
    expect(problems).toEqual([{ line: 2, because: "twice" }]);
  });

  test("a held seat changes hands only when the organizer says so", () => {
    const held = rosterOn(
      {
        seats: three,
        terms: [term("Rosa", { seatId: "seat-1", startsOn: "2022-01-03" })],
        seatCount: 3,
      },
      "2026-12-01",
    );
    const lines = parseRosterLines("Seat 1, Ben Ortiz");
    expect(planRoster(lines, held, [], false).problems).toEqual([
      { line: 1, because: "seatTaken" },
    ]);
    const { steps, problems } = planRoster(lines, held, [], true);
    expect(problems).toEqual([]);
    expect(steps[0]?.ends?.name).toBe("Rosa");
  });

  test("who sits there already is left alone", () => {
    const held = rosterOn(
      {
        seats: three,
        terms: [term("Rosa", { seatId: "seat-1" })],
        seatCount: 3,
      },
      "2026-12-01",
    );
    const { steps } = planRoster(
      parseRosterLines("Seat 1, ROSA"),
      held,
      [{ id: "Rosa", name: "Rosa" }],
      false,
    );
    expect(steps[0]).toMatchObject({ unchanged: true, ends: null });
  });
});

test("namesakes get a number in their address", () => {
  expect(firstFreeSlug("ben-ortiz", new Set())).toBe("ben-ortiz");
  expect(
    firstFreeSlug("ben-ortiz", new Set(["ben-ortiz", "ben-ortiz-2"])),
  ).toBe("ben-ortiz-3");
});
