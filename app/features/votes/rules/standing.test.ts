import { describe, expect, test } from "vitest";

import { rosterOn } from "~/features/officials/rules";

import {
  isNothingKnown,
  isOld,
  lastContactOf,
  mayorStanceFrom,
  standingOf,
  whipSeatsFrom,
} from "./standing";
import type { LeanEntry } from "./standing";

const entry = (given: Partial<LeanEntry>): LeanEntry => ({
  id: "l1",
  officialId: "ben",
  groupId: "ours",
  lean: "undecided",
  confidence: "medium",
  evidenceOn: "2026-11-01",
  recordedAt: "2026-11-01T12:00:00.000Z",
  ...given,
});

test("nothing is known until the first member has been heard", () => {
  expect(isNothingKnown(["unknown", "vacant", "unknown"])).toBe(true);
  expect(isNothingKnown(["unknown", "undecided"])).toBe(false);
  expect(isNothingKnown(["unknown", "absent"])).toBe(false);
  expect(isNothingKnown(["vacant", "vacant"])).toBe(false);
});

describe("where a member stands", () => {
  test("the newest entry of a group counts, the older ones are history", () => {
    const standing = standingOf(
      "ben",
      [
        entry({
          id: "l2",
          lean: "for",
          recordedAt: "2026-11-20T09:00:00.000Z",
        }),
        entry({ id: "l1", lean: "against" }),
      ],
      ["ours"],
    );
    expect(standing.counted?.lean).toBe("for");
    expect(standing.current).toHaveLength(1);
    expect(standing.disagree).toBe(false);
  });

  test("a group goes by its own belief and sees that an ally disagrees", () => {
    const standing = standingOf(
      "ben",
      [
        entry({ lean: "lean_for" }),
        entry({ id: "l9", groupId: "allies", lean: "against" }),
      ],
      ["ours"],
    );
    expect(standing.counted?.groupId).toBe("ours");
    expect(standing.disagree).toBe(true);
    expect(standing.current.map(({ lean }) => lean)).toEqual([
      "lean_for",
      "against",
    ]);
  });

  test("for the coalition's lead two groups that disagree are not averaged: the less hopeful counts", () => {
    const standing = standingOf(
      "ben",
      [
        entry({ lean: "for", groupId: "a" }),
        entry({ id: "l9", groupId: "b", lean: "against" }),
      ],
      [],
    );
    expect(standing.counted?.lean).toBe("against");
    expect(standing.disagree).toBe(true);
  });

  test("of whom nobody recorded anything, nothing is known", () => {
    expect(standingOf("ida", [entry({})], ["ours"])).toEqual({
      officialId: "ida",
      counted: null,
      current: [],
      disagree: false,
    });
  });
});

test("the last contact is the last talk, not what stood in the paper since", () => {
  const heard = { ...entry({ id: "l1" }), evidenceKind: "said_to_us" as const };
  const aide = {
    ...entry({ id: "l2", evidenceOn: "2026-11-08" }),
    evidenceKind: "staff" as const,
  };
  const read = {
    ...entry({ id: "l3", evidenceOn: "2026-11-20" }),
    evidenceKind: "press" as const,
  };
  expect(lastContactOf("ben", [heard, aide, read])).toBe(aide);
  expect(lastContactOf("ben", [read])).toBeNull();
  expect(lastContactOf("cora", [heard])).toBeNull();
});

test("a lean is old after sixty days", () => {
  expect(isOld("2026-10-02", "2026-12-01")).toBe(false);
  expect(isOld("2026-10-01", "2026-12-01")).toBe(true);
});

test("seats become stances; vacancies and the unasked stay what they are", () => {
  const roster = rosterOn(
    {
      seats: [1, 2, 3].map((n) => ({
        id: `s${n}`,
        label: `Seat ${n}`,
        position: n,
        weight: n,
        validFrom: null,
        validTo: null,
      })),
      terms: ["ben", "ida"].map((id, n) => ({
        id,
        officialId: id,
        officialName: id,
        officialSlug: id,
        seatId: `s${n + 1}`,
        role: "member" as const,
        startsOn: null,
        endsOn: null,
      })),
      seatCount: 3,
    },
    "2026-12-01",
  );
  const seats = whipSeatsFrom(roster, (id) =>
    id === "ben" ? { lean: "recused", confidence: "high" } : null,
  );
  expect(seats.map(({ stance, weight }) => [stance, weight])).toEqual([
    ["recused", 1],
    ["unknown", 2],
    ["vacant", 3],
  ]);
});

test("a mayor who will be away is no forecast of a veto", () => {
  expect(mayorStanceFrom({ lean: "absent", confidence: "high" })).toEqual({
    lean: "unknown",
  });
  expect(mayorStanceFrom({ lean: "against", confidence: "high" })).toEqual({
    lean: "against",
    confidence: "high",
  });
});
