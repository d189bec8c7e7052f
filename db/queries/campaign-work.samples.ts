import * as q from "./campaign-work.server";
import type { Samples } from "./samples";

const work = { groupIds: ["g1", "g2"], campaignId: "c" };

const span = {
  now: "2026-12-01T18:00:00.000Z",
  until: "2026-12-15T18:00:00.000Z",
  limit: 20,
};

export const samples: Samples<typeof q> = {
  listSignatureDays: (db) =>
    q.listSignatureDays(db, { campaignId: "c", from: "2026-09-01" }),
  sumSignatures: (db) => q.sumSignatures(db, "c"),
  listTasksPosted: (db) => q.listTasksPosted(db, "c"),
  listTasksDone: (db) => q.listTasksDone(db, "c"),
  sumOpenTasks: (db) => q.sumOpenTasks(db, work),
  listShortTasks: (db) => q.listShortTasks(db, { ...work, ...span }),
  listUnconfirmedShifts: (db) =>
    q.listUnconfirmedShifts(db, { ...work, ...span }),
  listUnmarkedShifts: (db) =>
    q.listUnmarkedShifts(db, { ...work, now: "t", limit: 20 }),
  listUndeliveredPetitions: (db) =>
    q.listUndeliveredPetitions(db, {
      ...work,
      today: "2026-12-01",
      limit: 20,
    }),
  listPetitionsOfCampaign: (db) =>
    q.listPetitionsOfCampaign(db, { campaignId: "c", limit: 100 }),
  listPastMotions: (db) =>
    q.listPastMotions(db, {
      campaignId: "c",
      today: "2026-12-01",
      limit: 100,
    }),
  listOpenMotions: (db) =>
    q.listOpenMotions(db, { ...work, today: "2026-12-01", limit: 50 }),
  listWaitingToJoin: (db) => q.listWaitingToJoin(db, work.groupIds),
};
