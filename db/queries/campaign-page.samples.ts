import * as q from "./campaign-page.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPublicDemandsOf: (db) => q.listPublicDemandsOf(db, "c"),
  listOpenPetitionsOf: (db) => q.listOpenPetitionsOf(db, "c"),
  listPublicTasksOf: (db) =>
    q.listPublicTasksOf(db, {
      campaignId: "c",
      now: "t",
      today: "2026-12-01",
      limit: 10,
    }),
  listPublicVotesOf: (db) =>
    q.listPublicVotesOf(db, {
      campaignId: "c",
      today: "2026-12-01",
      limit: 5,
    }),
};
