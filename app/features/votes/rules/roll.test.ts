import { describe, expect, test } from "vitest";

import { rosterOn } from "~/features/officials/rules";
import type { Seat, Term } from "~/features/officials/types";

import type { VoteOption } from "../types";
import { presetOf, ROBERTS_RULES } from "./presets";
import { computeResult } from "./result";
import { membersWithoutRow, rollFrom } from "./roll";
import type { RollRow } from "./roll";

const seats: Seat[] = Array.from({ length: 9 }, (_, n) => ({
  id: `s${n + 1}`,
  label: `Seat ${n + 1}`,
  position: n + 1,
  weight: 1,
  validFrom: null,
  validTo: null,
}));

const term = (n: number, given: Partial<Term> = {}): Term => ({
  id: `t${n}`,
  officialId: `o${n}`,
  officialName: `Member ${n}`,
  officialSlug: `member-${n}`,
  seatId: `s${n}`,
  role: "member",
  startsOn: null,
  endsOn: null,
  ...given,
});

const council = (terms: Term[], day = "2026-12-01") =>
  rosterOn({ seats, terms, seatCount: 9 }, day);

const all = seats.map((_, n) => term(n + 1));

const row = (n: number, option: VoteOption): RollRow => ({
  officialId: `o${n}`,
  seatId: `s${n}`,
  option,
  weight: 1,
});

describe("a roll laid over the body of its day", () => {
  test("eight rows in a nine-member council: the ninth is no record, not absent", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => row(n, "yes"));
    const roll = rollFrom(rows, council(all));
    expect(roll.votes).toHaveLength(8);
    expect(roll.seats).toBe(9);
    expect(computeResult(ROBERTS_RULES, roll)).toMatchObject({
      result: "passed",
      noRecord: 1,
    });
    expect(membersWithoutRow(rows, council(all))).toMatchObject([
      { name: "Member 9" },
    ]);
  });

  test("a seat vacant on that day stands in the count as vacant", () => {
    const terms = [...all.slice(0, 8), term(9, { startsOn: "2026-12-02" })];
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => row(n, "yes"));
    const roll = rollFrom(rows, council(terms));
    expect(roll.votes.at(-1)).toMatchObject({ option: "vacant" });
    expect(computeResult(ROBERTS_RULES, roll).noRecord).toBe(0);
  });

  test("rows nobody could match take up a seat all the same", () => {
    const rows: RollRow[] = Array.from({ length: 9 }, () => ({
      officialId: null,
      seatId: null,
      option: "yes" as const,
      weight: 1,
    }));
    const roll = rollFrom(rows, council([]));
    expect(roll.votes).toHaveLength(9);
    expect(roll.votes.every(({ option }) => option === "yes")).toBe(true);
  });

  test("a 6-6 with the mayor voting no: the mayor's row is no member's", () => {
    const rule = presetOf("portland_oregon")?.rule;
    if (!rule) throw new Error("no rule");
    const twelve: Seat[] = Array.from({ length: 12 }, (_, n) => ({
      id: `s${n + 1}`,
      label: `Seat ${n + 1}`,
      position: n + 1,
      weight: 1,
      validFrom: null,
      validTo: null,
    }));
    const roster = rosterOn(
      {
        seats: twelve,
        terms: [
          ...twelve.map((_, n) => term(n + 1)),
          term(99, { role: "mayor", seatId: null }),
        ],
        seatCount: 12,
      },
      "2026-12-01",
    );
    const tied = twelve.map((_, n) => row(n + 1, n < 6 ? "yes" : "no"));
    expect(computeResult(rule, rollFrom(tied, roster))).toMatchObject({
      result: "pending",
      because: "awaits_mayor",
    });
    const mayor: RollRow = {
      officialId: "o99",
      seatId: null,
      option: "no",
      weight: 1,
    };
    const roll = rollFrom([...tied, mayor], roster);
    expect(roll.mayor).toBe("no");
    expect(computeResult(rule, roll)).toMatchObject({
      result: "failed",
      brokenBy: "mayor",
    });
  });

  test("weighted towns: the seats without a row carry the rest", () => {
    const weights = [1000, 988, 986];
    const towns: Seat[] = weights.map((weight, n) => ({
      id: `s${n + 1}`,
      label: `Town ${n + 1}`,
      position: n + 1,
      weight,
      validFrom: null,
      validTo: null,
    }));
    const roster = rosterOn(
      { seats: towns, terms: [1, 2, 3].map((n) => term(n)), seatCount: 3 },
      "2026-12-01",
    );
    const roll = rollFrom(
      [
        { ...row(1, "yes"), weight: 1000 },
        { ...row(2, "no"), weight: 988 },
      ],
      roster,
    );
    expect(roll.totalWeight).toBe(2974);
  });

  test("a mayor who presided was in the room, row or not", () => {
    const mayor = { ...term(9), officialId: "mayor", role: "mayor" as const };
    const roster = rosterOn(
      { seats: [], terms: [term(1), { ...mayor, seatId: null }], seatCount: 1 },
      "2026-12-01",
    );
    const rows = [row(1, "yes")];
    const presided = rollFrom(rows, roster, { presidedBy: "mayor" });
    expect(presided.mayorPresides).toBe(true);
    expect(presided.mayor).toBeUndefined();
    expect(rollFrom(rows, roster).mayorPresides).toBeUndefined();
  });
});
