import { expect, test } from "vitest";

import {
  attentionToVote,
  boardLines,
  burnUp,
  byDate,
  byRisk,
  byUrgency,
  movementOf,
  riskOf,
  runningTotal,
} from "./rules";
import type { Attention, VoteLine } from "./types";

const item = (given: Partial<Attention>): Attention => ({
  kind: "short_task",
  id: "1",
  title: "Table at the market",
  titleEs: null,
  on: null,
  count: 1,
  campaign: null,
  ...given,
});

test("what was due earliest comes first, what has no day comes last", () => {
  const late = item({ kind: "overdue_answer", on: "2026-11-20" });
  const soon = item({ kind: "vote_soon", on: "2026-12-02" });
  const sameDay = item({ kind: "short_task", on: "2026-12-02" });
  const someday = item({ kind: "petition_to_deliver" });
  expect(byUrgency([someday, sameDay, soon, late])).toEqual([
    late,
    soon,
    sameDay,
    someday,
  ]);
});

test("a near vote stands above last week's attendance sheets", () => {
  const sheet = item({ kind: "unmarked", on: "2026-11-14" });
  const vote = item({ kind: "vote_soon", on: "2026-12-01" });
  expect(byUrgency([sheet, vote])).toEqual([vote, sheet]);
});

test("signatures add up day by day, days without any keep the total", () => {
  expect(
    runningTotal(
      [
        { day: "2026-11-02", count: 3 },
        { day: "2026-11-04", count: 2 },
      ],
      { from: "2026-11-01", to: "2026-11-04", before: 10 },
    ),
  ).toEqual([
    { day: "2026-11-01", total: 10 },
    { day: "2026-11-02", total: 13 },
    { day: "2026-11-03", total: 13 },
    { day: "2026-11-04", total: 15 },
  ]);
});

test("a long campaign is thinned out, and today is always the last point", () => {
  const points = runningTotal([{ day: "2026-01-15", count: 7 }], {
    from: "2026-01-01",
    to: "2026-12-01",
    before: 0,
  });
  expect(points.length).toBeLessThanOrEqual(60);
  expect(points.at(-1)).toEqual({ day: "2026-12-01", total: 7 });
});

test("done tasks climb toward posted ones", () => {
  expect(
    burnUp(
      [
        { day: "2026-11-28", count: 2 },
        { day: "2026-11-30", count: 1 },
      ],
      [{ day: "2026-11-29", count: 1 }],
      "2026-11-30",
    ),
  ).toEqual([
    { day: "2026-11-28", posted: 2, done: 0 },
    { day: "2026-11-29", posted: 2, done: 1 },
    { day: "2026-11-30", posted: 3, done: 1 },
  ]);
  expect(burnUp([], [], "2026-11-30")).toEqual([]);
});

const TODAY = "2026-12-01";

/** A vote on the ordinance in a week, one firm vote short. */
function vote(
  motionId: string,
  given: Partial<VoteLine> & {
    chance?: number;
    shortFirm?: number;
    guess?: boolean;
  } = {},
): VoteLine {
  const { chance = 0.6, shortFirm = 1, guess = false, ...line } = given;
  return {
    motionId,
    title: "An ordinance on the use of city records",
    campaignTitle: null,
    demandTitle: null,
    groupId: "g",
    bodyName: "Riverbend City Council",
    bodySlug: "riverbend-city-council",
    localDate: "2026-12-08",
    startsAt: null,
    timeZone: "America/Los_Angeles",
    count: {
      total: 7,
      needed: 4,
      firm: 3,
      leaning: 1,
      undecided: 1,
      leaningAgainst: 1,
      against: 1,
      shortFirm,
      shortWithLeaners: 0,
      chance,
      guess,
      swing: null,
    },
    weekAgo: null,
    disagreements: 0,
    oldPositions: 0,
    lastChange: null,
    ...line,
  };
}

test("below even odds a vote is at risk, from four in five on it is on track", () => {
  expect(riskOf(vote("a", { chance: 0.49 }))).toBe("at_risk");
  expect(riskOf(vote("a", { chance: 0.5 }))).toBe("close");
  expect(riskOf(vote("a", { chance: 0.8 }))).toBe("on_track");
  expect(riskOf(vote("a", { count: null }))).toBe("not_counted");
});

test("a chance that nobody counted is no risk: it is not counted yet, and comes first", () => {
  const guessed = vote("b", { chance: 0.2, guess: true });
  expect(riskOf(guessed)).toBe("not_counted");
  const lines = [vote("a", { chance: 0.1 }), guessed];
  expect(byRisk(lines, "2026-12-01").map(({ motionId }) => motionId)).toEqual([
    "b",
    "a",
  ]);
});

test("the lead sees the votes of this month first, the least likely on top", () => {
  const ids = byRisk(
    [
      vote("no date", { localDate: null, chance: 0.1 }),
      vote("far and unlikely", { localDate: "2027-03-01", chance: 0.1 }),
      vote("safe", { chance: 0.9 }),
      vote("unlikely", { localDate: "2026-12-20", chance: 0.2 }),
      vote("nobody counted", { count: null }),
    ],
    TODAY,
  ).map(({ motionId }) => motionId);
  expect(ids).toEqual([
    "nobody counted",
    "unlikely",
    "safe",
    "far and unlikely",
    "no date",
  ]);
});

test("by date, what is on no agenda comes last", () => {
  const ids = byDate([
    vote("b", { localDate: null }),
    vote("a", { localDate: "2026-12-20" }),
    vote("c"),
  ]).map(({ motionId }) => motionId);
  expect(ids).toEqual(["c", "a", "b"]);
});

test("a vote within two weeks that is short asks for Rosa, and so do old positions on it", () => {
  const kinds = (given: Parameters<typeof vote>[1]) =>
    attentionToVote(vote("a", given), null, TODAY).map(
      ({ kind, count }) => `${kind} ${count}`,
    );
  expect(kinds({})).toEqual(["vote_soon 1"]);
  expect(kinds({ shortFirm: 0 })).toEqual([]);
  expect(kinds({ shortFirm: 0, oldPositions: 3 })).toEqual(["stale_leans 3"]);
  expect(kinds({ localDate: "2026-12-15" })).toEqual(["vote_soon 1"]);
  expect(kinds({ localDate: "2026-12-16" })).toEqual([]);
  expect(kinds({ localDate: "2026-11-30" })).toEqual([]);
  expect(kinds({ localDate: null })).toEqual([]);
});

test("what moved in a week: the chance, or where that stands still, firm votes", () => {
  const moved = (chance: number, firm: number) =>
    movementOf(vote("a", { chance: 0.6, weekAgo: { chance, firm } }))?.way;
  expect(moved(0.4, 3)).toBe("up");
  expect(moved(0.7, 1)).toBe("down");
  expect(moved(0.6, 2)).toBe("up");
  expect(moved(0.604, 3)).toBe("still");
  expect(movementOf(vote("a"))).toBeNull();
  expect(
    movementOf(vote("a", { count: null, weekAgo: { chance: 0.5, firm: 1 } })),
  ).toBeNull();
});

test("the board is searched without accents, by group and by standing", () => {
  const lines = [
    vote("a", { title: "Ordenanza de Núñez", groupId: "g" }),
    vote("b", { chance: 0.2, groupId: "h", localDate: "2026-12-09" }),
  ];
  const all = { sort: "date", q: "", group: "", risk: "" } as const;
  const ids = (query: Partial<Parameters<typeof boardLines>[1]>) =>
    boardLines(lines, { ...all, ...query }, TODAY).map((l) => l.motionId);
  expect(ids({})).toEqual(["a", "b"]);
  expect(ids({ q: "nunez orden" })).toEqual(["a"]);
  expect(ids({ group: "h" })).toEqual(["b"]);
  expect(ids({ risk: "at_risk" })).toEqual(["b"]);
  expect(ids({ sort: "risk" })).toEqual(["b", "a"]);
});

test("what was lost this week stands first when asked for", () => {
  const week = (chance: number) => ({ weekAgo: { chance, firm: 3 } });
  const ids = boardLines(
    [
      vote("won", { chance: 0.7, ...week(0.5) }),
      vote("lost a little", { chance: 0.5, ...week(0.55) }),
      vote("lost much", { chance: 0.3, ...week(0.9) }),
      vote("still"),
    ],
    { sort: "movement", q: "", group: "", risk: "" },
    TODAY,
  ).map(({ motionId }) => motionId);
  expect(ids).toEqual(["lost much", "lost a little", "still", "won"]);
});
