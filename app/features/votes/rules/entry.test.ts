import { describe, expect, test } from "vitest";

import { rosterOn } from "~/features/officials/rules";

import {
  matchPrintedName,
  parseLetters,
  parsePrintedLines,
  planRoll,
} from "./entry";
import { holderMark, realignRows } from "./seen-roster";

describe("one letter a seat", () => {
  test("YYNA.YYBR is read in the order of the seats", () => {
    expect(parseLetters("yyn a.yyBR", 9)).toEqual({
      ok: true,
      options: [
        "yes",
        "yes",
        "no",
        "absent",
        null,
        "yes",
        "yes",
        "abstain",
        "recused",
      ],
    });
  });

  test("a dash is no record, whichever dash was typed", () => {
    expect(parseLetters("Y-–—.", 5)).toEqual({
      ok: true,
      options: ["yes", null, null, null, null],
    });
  });

  test("S is a yes too: an organizer may think in Spanish", () => {
    expect(parseLetters("SSN", 3)).toEqual({
      ok: true,
      options: ["yes", "yes", "no"],
    });
  });

  test("a line of the wrong length or with a strange letter is refused", () => {
    expect(parseLetters("YYN", 9)).toEqual({
      ok: false,
      problem: { because: "wrongLength", letters: 3, seats: 9 },
    });
    expect(parseLetters("YYQ", 3)).toEqual({
      ok: false,
      problem: { because: "unknownLetter", letter: "Q" },
    });
  });
});

describe("lines pasted from the minutes", () => {
  test("keep the word as printed and normalize it", () => {
    expect(
      parsePrintedLines("Rosa Delgado, In Favor\nOrtiz, Ben:\tMedical\n\nx"),
    ).toEqual({
      lines: [
        {
          line: 1,
          printedName: "Rosa Delgado",
          word: "In Favor",
          option: "yes",
        },
        {
          line: 2,
          printedName: "Ortiz, Ben",
          word: "Medical",
          option: "excused",
        },
      ],
      unread: [4],
    });
  });

  test("a word nobody knows is no record, never absent", () => {
    expect(parsePrintedLines("Rosa, Hmm").lines[0]).toMatchObject({
      word: "Hmm",
      option: "other",
    });
  });
});

describe("whose line it is", () => {
  const members = [
    { name: "Rosa González", familyName: "González" },
    { name: "Ben Ortiz", familyName: "Ortiz" },
    { name: "Ben Ortiz III", familyName: "Ortiz" },
  ];

  test("accents in two encodings are one name", () => {
    expect(matchPrintedName("GONZA\u0301LEZ ", members)?.name).toBe(
      "Rosa González",
    );
  });

  test("of two members with one surname neither is guessed", () => {
    expect(matchPrintedName("Ortiz", members)).toBeNull();
  });

  test("the third of that name is his own man", () => {
    expect(matchPrintedName("Ortiz III, Ben", members)?.name).toBe(
      "Ben Ortiz III",
    );
    expect(matchPrintedName("Ben Ortiz", members)?.name).toBe("Ben Ortiz");
  });

  test("a stranger's name stays without an official", () => {
    expect(matchPrintedName("Ida Quist", members)).toBeNull();
  });
});

describe("what a filled form amounts to", () => {
  const roster = rosterOn(
    {
      seats: [1, 2, 3, 4].map((n) => ({
        id: `s${n}`,
        label: `Seat ${n}`,
        position: n,
        weight: 1,
        validFrom: null,
        validTo: null,
      })),
      terms: [
        ["rosa", "Rosa González", "s1", "member"],
        ["ben", "Ben Ortiz", "s2", "member"],
        ["ida", "Ida Quist", "s3", "member"],
        ["mara", "Mara Lund", null, "mayor"],
      ].map(([officialId, officialName, seatId, role]) => ({
        id: `t-${officialId}`,
        officialId: String(officialId),
        officialName: String(officialName),
        officialSlug: String(officialId),
        seatId: seatId ?? null,
        role: role as "member" | "mayor",
        startsOn: null,
        endsOn: null,
      })),
      seatCount: 4,
    },
    "2026-12-01",
  );
  const said = (plan: ReturnType<typeof planRoll>) =>
    plan.votes.map(({ printedName, option, word }) => [
      printedName,
      option,
      word,
    ]);

  test("marked on another body than this, nothing is taken: not for another, not in silence", () => {
    const rows = roster.places.map((place) => ({
      key: place.key,
      holder: holderMark(place),
      option: "yes" as const,
    }));
    expect(planRoll({ method: "roll_call", rows }, roster).problems).toEqual(
      [],
    );
    const changed = [{ because: "rosterChanged" }];
    const [first, second, ...rest] = rows;
    if (!first || !second) throw new Error("no rows");
    for (const stale of [
      [{ ...first, holder: "somebody-before" }, second, ...rest],
      [second, first, ...rest],
      [second, ...rest],
      [{ key: "gone", option: "no" as const }],
    ]) {
      const plan = planRoll({ method: "roll_call", rows: stale }, roster);
      expect(plan).toEqual({ votes: [], problems: changed, strangers: [] });
    }
    // What still fits comes back on the form, the rest unmarked.
    const typed = {
      note: "Kept",
      "rows[0].key": first.key,
      "rows[0].holder": "somebody-before",
      "rows[0].option": "yes",
      "rows[1].key": second.key,
      "rows[1].holder": second.holder,
      "rows[1].option": "no",
      "rows[1].word": "Nay",
    };
    expect(realignRows(typed, roster)).toEqual({
      note: "Kept",
      "rows[1].option": "no",
      "rows[1].word": "Nay",
    });
  });

  test("a seat without a mark has no row: no record, not absent", () => {
    const plan = planRoll(
      { method: "roll_call", rows: [{ key: "s1", option: "yes" }] },
      roster,
    );
    expect(said(plan)).toEqual([["Rosa González", "yes", ""]]);
  });

  test.each(["YN-V", "YN-"])(
    "one line of letters fills the seats, a vacant one with V or without a letter: %s",
    (letters) => {
      const plan = planRoll({ method: "roll_call", rows: [], letters }, roster);
      expect(plan.problems).toEqual([]);
      expect(said(plan)).toEqual([
        ["Rosa González", "yes", ""],
        ["Ben Ortiz", "no", ""],
      ]);
    },
  );

  test("in a correction the old word goes with the old mark", () => {
    const before = { was: "yes", word: "Aye", wasWord: "Aye" } as const;
    const one = (row: object, letters?: string) =>
      said(
        planRoll(
          {
            method: "voice",
            rows: [{ key: "s1", ...before, ...row }],
            letters,
          },
          roster,
        ),
      );
    expect(one({ option: "yes" })).toEqual([["Rosa González", "yes", "Aye"]]);
    expect(one({ option: "no" })).toEqual([["Rosa González", "no", ""]]);
    // Cleared: no record, although "Aye" still stood in its field.
    expect(one({})).toEqual([]);
    expect(one({ option: "no", word: "Nay" })).toEqual([
      ["Rosa González", "no", "Nay"],
    ]);
    expect(one({ option: "yes" }, "N---")).toEqual([
      ["Rosa González", "no", ""],
    ]);
  });

  test("pasted lines keep the clerk's words and the names that match nobody", () => {
    const plan = planRoll(
      {
        method: "roll_call",
        rows: [{ key: "s2", option: "yes" }],
        printed: "Ortiz, Opposed\nWes Unknown, In Favor\nLund, Nay",
      },
      roster,
    );
    expect(said(plan)).toEqual([
      ["Ortiz", "no", "Opposed"],
      ["Wes Unknown", "yes", "In Favor"],
      ["Mara Lund", "no", "Nay"],
    ]);
    expect(plan.votes.map(({ officialId }) => officialId)).toEqual([
      "ben",
      null,
      "mara",
    ]);
    expect(plan.strangers).toHaveLength(1);
  });

  test("identical repeated lines are one; contradictory ones are listed", () => {
    const twice = planRoll(
      { method: "roll_call", rows: [], printed: "Ortiz, Aye\nBen Ortiz, Yes" },
      roster,
    );
    expect(twice.votes).toHaveLength(1);
    expect(twice.problems).toEqual([]);
    const torn = planRoll(
      { method: "roll_call", rows: [], printed: "Ortiz, Aye\nOrtiz, Nay" },
      roster,
    );
    expect(torn.problems).toEqual([
      { because: "contradictory", name: "Ortiz" },
    ]);
  });

  test("in a unanimous vote whoever is no exception said yes", () => {
    const plan = planRoll(
      { method: "unanimous", rows: [{ key: "s3", option: "excused" }] },
      roster,
    );
    expect(said(plan)).toEqual([
      ["Rosa González", "yes", ""],
      ["Ben Ortiz", "yes", ""],
      ["Ida Quist", "excused", ""],
    ]);
  });

  test("a voice vote may name nobody; a roll call may not", () => {
    expect(planRoll({ method: "voice", rows: [] }, roster).problems).toEqual(
      [],
    );
    expect(
      planRoll({ method: "roll_call", rows: [] }, roster).problems,
    ).toEqual([{ because: "noRows" }]);
  });

  test("too few letters are one problem, not also an empty roll", () => {
    const plan = planRoll(
      { method: "roll_call", rows: [], letters: "Y" },
      roster,
    );
    expect(plan.problems.map(({ because }) => because)).toEqual([
      "wrongLength",
    ]);
  });

  test("the mayor's casting vote is a row of its own", () => {
    const plan = planRoll(
      {
        method: "roll_call",
        rows: [{ key: "s1", option: "yes" }],
        mayor: "no",
      },
      roster,
    );
    expect(said(plan).at(-1)).toEqual(["Mara Lund", "no", ""]);
  });
});
