import type { Samples } from "./samples";
import * as q from "./contacts.server";

export const samples: Samples<typeof q> = {
  insertContactOutcome: (db) =>
    q.insertContactOutcome(db, {
      id: "u",
      task_id: "t",
      claim_id: "x",
      official_id: "o",
      reached: "spoke",
      said: "s",
      lean_heard: "for",
      contacted_on: "2026-12-01",
      recorded_by: "a",
      recorded_at: "t",
    }),
  listOutcomesOf: (db) => q.listOutcomesOf(db, "t"),
  listContactsWith: (db) =>
    q.listContactsWith(db, {
      officialId: "o",
      groupIds: ["g1", "g2"],
      limit: 25,
    }),
};
