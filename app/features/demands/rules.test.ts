import { expect, test } from "vitest";

import {
  NEXT,
  canBecome,
  correctionChoices,
  isOpenToAll,
  isOverdue,
  needsEvidence,
  standingSteps,
  stepDayProblem,
  wordsMayChange,
} from "./rules";
import { DEMAND_STATES } from "./types";
import type { DemandState, DemandStep } from "./types";

const step = (
  id: string,
  state: DemandState,
  correctsStepId: string | null = null,
): DemandStep => ({ id, state, onDate: "2026-10-01", correctsStepId });

test("a demand goes from draft to carried out, one step after the other", () => {
  const road: DemandState[] = [
    "draft",
    "delivered",
    "answered",
    "introduced",
    "scheduled",
    "passed",
    "in_force",
    "carried_out",
  ];
  road.slice(1).forEach((to, index) => {
    const from = road[index];
    expect(from && canBecome(from, to), `${from} to ${to}`).toBe(true);
  });
});

test("a refused demand may still be won later", () => {
  expect(canBecome("refused", "introduced")).toBe(true);
  expect(canBecome("refused", "passed")).toBe(true);
});

test("a veto refuses what the council passed, and the override passes it again", () => {
  expect(canBecome("passed", "refused")).toBe(true);
  expect(canBecome("refused", "passed")).toBe(true);
});

test("a vote that is taken off the agenda is introduced again, not lost", () => {
  expect(canBecome("scheduled", "introduced")).toBe(true);
});

test("the sheriff can grant a demand without any vote", () => {
  expect(canBecome("delivered", "in_force")).toBe(true);
  expect(canBecome("answered", "in_force")).toBe(true);
});

test("Riverbend breaks its word after the policy was in force, and mends it", () => {
  expect(canBecome("in_force", "broken")).toBe(true);
  expect(canBecome("carried_out", "broken")).toBe(true);
  expect(canBecome("broken", "carried_out")).toBe(true);
});

test("nothing passes that was never asked, and nothing is asked backwards", () => {
  expect(canBecome("draft", "passed")).toBe(false);
  expect(canBecome("draft", "answered")).toBe(false);
  expect(canBecome("carried_out", "draft")).toBe(false);
  expect(canBecome("in_force", "delivered")).toBe(false);
});

test("no state leads to itself, and every state leads somewhere", () => {
  for (const state of DEMAND_STATES) {
    expect(NEXT[state]).not.toContain(state);
    expect(NEXT[state].length).toBeGreaterThan(0);
  }
});

test("every state but draft can be reached from draft", () => {
  const reached = new Set<DemandState>(["draft"]);
  for (const state of reached) NEXT[state].forEach((to) => reached.add(to));
  expect([...reached].sort()).toEqual([...DEMAND_STATES].sort());
});

test("an answer is overdue the day after it was due, and only while none has come", () => {
  const demand = { state: "delivered", answerDueOn: "2026-10-05" } as const;
  expect(isOverdue(demand, "2026-10-05")).toBe(false);
  expect(isOverdue(demand, "2026-10-06")).toBe(true);
  expect(isOverdue({ ...demand, state: "answered" }, "2026-10-06")).toBe(false);
  expect(isOverdue({ ...demand, answerDueOn: null }, "2026-10-06")).toBe(false);
});

test("Rosa can reword her draft, but not what the council already has", () => {
  expect(wordsMayChange("draft")).toBe(true);
  expect(wordsMayChange("delivered")).toBe(false);
  expect(wordsMayChange("withdrawn")).toBe(false);
});

test("a public demand is seen by all once it is delivered, never as a draft", () => {
  expect(isOpenToAll({ state: "draft", visibility: "public" })).toBe(false);
  expect(isOpenToAll({ state: "delivered", visibility: "public" })).toBe(true);
  expect(isOpenToAll({ state: "delivered", visibility: "group" })).toBe(false);
});

test("a corrected step no longer counts, its correction does", () => {
  const steps = [
    step("a", "draft"),
    step("b", "delivered"),
    step("c", "passed"),
    step("d", "delivered", "c"),
  ];
  expect(standingSteps(steps).map((s) => s.id)).toEqual(["a", "b", "d"]);
});

test("a correction can itself be corrected", () => {
  const steps = [
    step("a", "draft"),
    step("b", "delivered"),
    step("c", "answered", "b"),
    step("d", "delivered", "c"),
  ];
  expect(standingSteps(steps).map((s) => s.id)).toEqual(["a", "d"]);
});

test("Ben takes back a delivery that never happened", () => {
  const choices = correctionChoices([
    step("a", "draft"),
    step("b", "delivered"),
  ]);
  expect(choices).toContain("draft");
  expect(choices).toContain("delivered");
  expect(choices).toContain("withdrawn");
  expect(choices).not.toContain("passed");
});

test("the first step cannot be corrected", () => {
  expect(correctionChoices([step("a", "draft")])).toEqual([]);
});

test("a step lies neither in the future nor before the one it follows", () => {
  const days = { previous: "2026-10-01", today: "2026-10-10" };
  expect(stepDayProblem("2026-10-01", days)).toBeNull();
  expect(stepDayProblem("2026-10-10", days)).toBeNull();
  expect(stepDayProblem("2026-10-11", days)).toBe("step_in_future");
  expect(stepDayProblem("2026-09-30", days)).toBe("step_before_last");
  expect(stepDayProblem("2026-09-30", { ...days, previous: null })).toBeNull();
});

test("what the council did needs a source, what Rosa handed over does not", () => {
  expect(needsEvidence("delivered")).toBe(false);
  expect(needsEvidence("withdrawn")).toBe(false);
  expect(needsEvidence("refused")).toBe(true);
  expect(needsEvidence("broken")).toBe(true);
});
