import { expect, test } from "vitest";

import type { RecordedLean } from "../types";
import { believedByDay, recordedBefore } from "./lean-days";

const entry = (
  id: string,
  officialId: string,
  lean: RecordedLean,
  recordedAt: string,
  groupId = "ours",
) => ({
  id,
  officialId,
  groupId,
  lean,
  confidence: "medium" as const,
  evidenceOn: recordedAt.slice(0, 10),
  recordedAt,
});

const dayOf = (instant: string) => instant.slice(0, 10);
const leans = (days: ReturnType<typeof believedByDay>) =>
  days.map(({ day, counted }) => [
    day,
    Object.fromEntries([...counted].map(([id, { lean }]) => [id, lean])),
  ]);

test("each day ends with what the newest entries say, whatever order they come in", () => {
  const days = believedByDay(
    [
      entry("3", "ben", "for", "2026-11-03T10:00:00.000Z"),
      entry("1", "ben", "undecided", "2026-11-01T10:00:00.000Z"),
      entry("2", "ana", "against", "2026-11-01T18:00:00.000Z"),
    ],
    ["ours"],
    dayOf,
  );
  expect(leans(days)).toEqual([
    ["2026-11-01", { ben: "undecided", ana: "against" }],
    ["2026-11-03", { ben: "for", ana: "against" }],
  ]);
});

test("two entries of one day are one day, and the later one counts", () => {
  const days = believedByDay(
    [
      entry("1", "ben", "for", "2026-11-01T10:00:00.000Z"),
      entry("2", "ben", "against", "2026-11-01T11:00:00.000Z"),
    ],
    ["ours"],
    dayOf,
  );
  expect(leans(days)).toEqual([["2026-11-01", { ben: "against" }]]);
});

test("an ally's word counts only until our own is there", () => {
  const days = believedByDay(
    [
      entry("1", "ben", "against", "2026-11-01T10:00:00.000Z", "allies"),
      entry("2", "ben", "for", "2026-11-02T10:00:00.000Z"),
      entry("3", "ben", "against", "2026-11-03T10:00:00.000Z", "allies"),
    ],
    ["ours"],
    dayOf,
  );
  expect(leans(days).map(([, counted]) => counted)).toEqual([
    { ben: "against" },
    { ben: "for" },
    { ben: "for" },
  ]);
});

test("the day is that of the place, not of the clock in Greenwich", () => {
  const days = believedByDay(
    [entry("1", "ben", "for", "2026-11-02T03:00:00.000Z")],
    ["ours"],
    () => "2026-11-01",
  );
  expect(days[0]?.day).toBe("2026-11-01");
});

test("nothing recorded, no days; and what came at the meeting's start is too late", () => {
  expect(believedByDay([], ["ours"], dayOf)).toEqual([]);
  const at = "2026-11-10T02:00:00.000Z";
  expect(
    recordedBefore(
      [
        entry("1", "ben", "for", "2026-11-10T01:59:59.999Z"),
        entry("2", "ben", "against", at),
      ],
      at,
    ).map(({ id }) => id),
  ).toEqual(["1"]);
});
