import * as q from "./conflicts.server";
import type { Samples } from "./samples";

const reader = { own: ["g"], allied: ["h"] };
const filter = {
  bodyId: "b",
  placeIds: ["p"],
  query: "q",
  state: "open",
} as const;

export const samples: Samples<typeof q> = {
  listConflicts: (db) =>
    q.listConflicts(db, { ...filter, limit: 25, offset: 0 }, reader),
  countConflicts: (db) =>
    q.countConflicts(db, { ...filter, state: "stands" }, reader),
  listConflictsOfGroups: (db) =>
    q.listConflictsOfGroups(db, {
      groupIds: ["g"],
      campaignId: "ca",
      limit: 25,
    }),
  listConflictStepsOf: (db) => q.listConflictStepsOf(db, "mo"),
  insertConflictStep: (db) =>
    q.insertConflictStep(db, {
      id: "s",
      motion_id: "mo",
      step: "stands",
      recorded: "failed",
      computed: "passed",
      note: "",
      source_url: null,
      group_id: "g",
      recorded_by: "a",
      recorded_at: "t",
    }),
  listBodiesWithRolls: (db) => q.listBodiesWithRolls(db),
  listRolledMotionIds: (db) =>
    q.listRolledMotionIds(db, { bodyId: "b", after: "", limit: 200 }),
  listMotionsWithIds: (db) => q.listMotionsWithIds(db, ["mo"], reader),
  setComputedResult: (db) =>
    q.setComputedResult(db, { rollCallId: "r", result: "passed" }),
};
