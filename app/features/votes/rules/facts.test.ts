import { describe, expect, test } from "vitest";

import type { Roster } from "~/features/officials/types";

import {
  checkReadings,
  conflictState,
  isProtested,
  presetOf,
  quorumLostBy,
  reasonsForConflict,
  ROBERTS_RULES,
  saysLeft,
} from "../rules";
import type { ProtestEvent } from "../rules";
import type { BodyRule, Roll, VoteOption } from "../types";
import { planConsent } from "./consent";
import { planRoll } from "./entry";
import { presiderOf, rollFrom } from "./roll";

const NAMES = ["Ana Reyes", "Ben Ortiz", "Cora Lind"];

/** Three members; Ana presides. */
const roster: Roster = {
  day: "2026-11-17",
  places: NAMES.map((name, index) => ({
    key: `seat ${index + 1}`,
    seatId: `seat ${index + 1}`,
    label: `Seat ${index + 1}`,
    weight: 1,
    chair: index === 0,
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
const chaired: Roster = {
  ...roster,
  chair: roster.places[0]?.holder ?? null,
};

function rollOf(letters: string): Roll {
  const options: Record<string, VoteOption> = {
    Y: "yes",
    N: "no",
    A: "absent",
    B: "abstain",
    ".": "other",
  };
  return {
    votes: [...letters].map((letter) => ({
      option: options[letter] ?? "other",
    })),
  };
}

describe("a protest", () => {
  const event = (
    step: ProtestEvent["step"],
    happenedOn: string,
    recordedAt = happenedOn,
  ): ProtestEvent => ({ step, happenedOn, recordedAt });

  test("counts from its filing until it is withdrawn or found invalid", () => {
    const filed = event("filed", "2026-11-01");
    const withdrawn = event("withdrawn", "2026-11-10");
    expect(isProtested([], "2026-11-17")).toBe(false);
    expect(isProtested([filed], "2026-11-17")).toBe(true);
    expect(isProtested([withdrawn, filed], "2026-11-17")).toBe(false);
    expect(
      isProtested([filed, event("rejected", "2026-11-12")], "2026-11-17"),
    ).toBe(false);
  });

  test("filed or withdrawn after the vote changes nothing about it", () => {
    const filed = event("filed", "2026-11-01");
    expect(isProtested([event("filed", "2026-11-18")], "2026-11-17")).toBe(
      false,
    );
    expect(
      isProtested([filed, event("withdrawn", "2026-11-18")], "2026-11-17"),
    ).toBe(true);
    expect(isProtested([filed], null)).toBe(true);
  });

  test("of two steps on one day the one recorded later counts", () => {
    const filed = event("filed", "2026-11-01", "2026-11-02T08:00:00Z");
    const rejected = event("rejected", "2026-11-01", "2026-11-02T09:00:00Z");
    expect(isProtested([rejected, filed], "2026-11-17")).toBe(false);
  });
});

describe("Rosenberg's Rules: the quorum lost when a member leaves", () => {
  test("is told from a quorum that never was", () => {
    const gone = rollOf("YYAAA");
    expect(quorumLostBy(ROBERTS_RULES, gone, [2])).toBe(true);
    expect(quorumLostBy(ROBERTS_RULES, gone, [])).toBe(false);
    expect(quorumLostBy(ROBERTS_RULES, rollOf("YAAAA"), [1])).toBe(false);
    expect(quorumLostBy(ROBERTS_RULES, rollOf("YYYAA"), [3])).toBe(false);
  });

  test.each([
    "left",
    "Left meeting",
    "LEFT EARLY",
    "left the room",
    "Departed",
  ])("%j says that the member had left", (word) =>
    expect(saysLeft(word)).toBe(true),
  );

  test.each(["", "absent", "excused", "left-handed yes", "yes"])(
    "%j does not",
    (word) => expect(saysLeft(word)).toBe(false),
  );

  test("an L in the line of letters is an absence that began at the meeting", () => {
    const { votes } = planRoll(
      { method: "roll_call", rows: [], letters: "ynl" },
      roster,
    );
    expect(votes.map(({ option, hadLeft }) => [option, hadLeft])).toEqual([
      ["yes", false],
      ["no", false],
      ["absent", true],
    ]);
  });
});

describe("who presides at a vote", () => {
  const rows = [1, 2, 3].map((n) => ({
    officialId: `official ${n}`,
    seatId: `seat ${n}`,
    option: "yes" as const,
    weight: 1,
  }));
  const chairs = (presidedBy: string | null) =>
    rollFrom(rows, chaired, { presidedBy }).votes.map(({ chair }) => chair);

  test("is the usual chair unless the record names another", () => {
    expect(chairs(null)).toEqual([true, false, false]);
    expect(chairs("official 2")).toEqual([false, true, false]);
  });

  test("can only be a member or the mayor of that day", () => {
    expect(presiderOf(chaired, "official 3")).toBe("official 3");
    expect(presiderOf(chaired, "stranger")).toBeNull();
    expect(presiderOf(chaired, undefined)).toBeNull();
  });
});

describe("readings before a vote", () => {
  const dc = presetOf("washington_dc")?.rule ?? ROBERTS_RULES;
  const three: BodyRule = { ...dc, readings: 3, daysBetween: 6 };

  test("are asked by no rule that is content with one", () => {
    expect(checkReadings(ROBERTS_RULES, [], "2026-11-17")).toBeNull();
  });

  test("not written down are not known; too close they are not met", () => {
    expect(checkReadings(dc, [], "2026-11-17")).toMatchObject({
      met: null,
      earliest: null,
    });
    expect(checkReadings(dc, ["2026-11-04"], "2026-11-17")).toMatchObject({
      met: false,
      earliest: "2026-11-18",
    });
    expect(checkReadings(dc, ["2026-11-03"], "2026-11-17")?.met).toBe(true);
  });

  test("say from which day on a vote without a day may pass", () => {
    expect(checkReadings(dc, ["2026-11-03"], null)).toMatchObject({
      met: null,
      earliest: "2026-11-17",
    });
  });

  test("of three, one written down leaves the second unknown, not missing", () => {
    const one = checkReadings(three, ["2026-11-03"], "2026-11-17");
    expect(one).toMatchObject({ met: null, earliest: "2026-11-17" });
    const two = ["2026-11-03", "2026-11-10"];
    expect(checkReadings(three, two, "2026-11-17")?.met).toBe(true);
    expect(checkReadings(three, two, "2026-11-16")).toMatchObject({
      met: false,
      earliest: "2026-11-17",
    });
  });

  test("on or after the day of the vote are none before it", () => {
    expect(
      checkReadings(dc, ["2026-11-17", "2026-12-01"], "2026-11-17")?.before,
    ).toEqual([]);
  });
});

describe("a consent list", () => {
  const entry = {
    method: "unanimous" as const,
    rows: [],
    items: [
      { id: "minutes", place: "on" as const },
      { id: "towing", place: "on" as const, exceptions: "Ortiz, Nay" },
      { id: "cameras", place: "off" as const },
      { id: "budget", place: "none" as const },
    ],
  };

  test("is one vote, with a no of one member on one item; what was taken off has no vote", () => {
    const { items, problems } = planConsent(entry, roster);
    expect(problems).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(["minutes", "towing", "cameras"]);
    const options = items.map(({ votes }) =>
      votes?.map(({ option }) => option),
    );
    expect(options).toEqual([
      ["yes", "yes", "yes"],
      ["yes", "no", "yes"],
      undefined,
    ]);
    expect(items[1]?.votes?.[1]?.word).toBe("Nay");
  });

  test("names the item whose exceptions it cannot read", () => {
    const items = [
      { id: "minutes", place: "on" as const, exceptions: "Nobody, no\nOrtiz" },
    ];
    expect(planConsent({ ...entry, items }, roster).problems).toEqual([
      { item: "minutes", problem: { because: "unreadLine", line: 2 } },
      { item: "minutes", problem: { because: "unknownName", name: "Nobody" } },
    ]);
  });

  test("without an item is no vote", () => {
    expect(planConsent({ ...entry, items: [] }, roster).problems).toEqual([
      { item: null, problem: { because: "noItems" } },
    ]);
  });
});

describe("a conflict", () => {
  const stands = {
    step: "stands" as const,
    recorded: "failed" as const,
    computed: "passed" as const,
  };
  const about = (given: object) => ({
    recorded: "failed" as const,
    rule: ROBERTS_RULES,
    isDefault: false,
    roll: rollOf("YYYYYYYYY"),
    asked: "motion" as const,
    actionName: null,
    recordedFlag: "fail" as const,
    again: [],
    ...given,
  });
  const reasons = (given: object) =>
    reasonsForConflict(about(given)).map(({ because }) => because);

  test("settled for two results is open again for any others", () => {
    expect(conflictState("failed", "failed", [])).toBe("none");
    expect(conflictState("failed", "passed", [])).toBe("open");
    expect(conflictState("failed", "passed", [stands])).toBe("stands");
    expect(conflictState("passed", "failed", [stands])).toBe("open");
    expect(
      conflictState("failed", "passed", [
        { ...stands, step: "reopened" },
        stands,
      ]),
    ).toBe("open");
  });

  test("trap 3: nothing explains a unanimous roll flagged Fail", () => {
    expect(reasons({})).toEqual([]);
  });

  test("trap 4: a motion to disapprove is told as one that refuses", () => {
    expect(reasons({ actionName: "Disapproved by Council" })).toEqual([
      "disapproval",
    ]);
    expect(reasons({ actionName: "Approved by Council" })).toEqual(["words"]);
  });

  test("traps 5 and 11: another vote on the file with the other result", () => {
    expect(
      reasons({ again: [{ motionId: "later", recorded: "passed" }] }),
    ).toEqual(["taken_again"]);
    expect(
      reasons({ again: [{ motionId: "later", recorded: "failed" }] }),
    ).toEqual([]);
  });

  test("trap 8: members without a readable row are counted", () => {
    const roll = rollOf("YYYYYYY..");
    expect(reasonsForConflict(about({ roll }))).toContainEqual({
      because: "missing_rows",
      count: 2,
    });
  });

  test("a protest nobody wrote down would explain 5 of 8", () => {
    const rule = presetOf("texas_zoning")?.rule;
    expect(reasons({ rule, roll: rollOf("YYYYYNNN") })).toContain("protest");
  });

  test("an override counted as an ordinary motion is told as one", () => {
    const rule = presetOf("seattle")?.rule;
    expect(reasons({ rule, roll: rollOf("YYYYYNNNN") })).toContain(
      "other_question",
    );
  });
});
