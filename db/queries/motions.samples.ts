import * as q from "./motions.server";
import type { Samples } from "./samples";

const reader = { own: ["g"], allied: ["h"] };

export const samples: Samples<typeof q> = {
  findMotion: (db) => q.findMotion(db, "mo", reader),
  listMotionsAt: (db) => q.listMotionsAt(db, "m", reader),
  listExpectedMotionsOf: (db) =>
    q.listExpectedMotionsOf(db, { bodyId: "b", limit: 50 }, reader),
  listMotionsOnMatter: (db) => q.listMotionsOnMatter(db, "ma", reader),
  listMotionsForDemand: (db) => q.listMotionsForDemand(db, "d", reader),
  listCountedMotions: (db) =>
    q.listCountedMotions(
      db,
      { groupIds: ["g"], since: "d", limit: 50 },
      reader,
    ),
  listUpcomingVotesIn: (db) =>
    q.listUpcomingVotesIn(db, { placeId: "p", today: "d", limit: 10 }, reader),
  nextSequence: (db) => q.nextSequence(db, "m"),
  findDemandOf: (db) => q.findDemandOf(db, "d", ["g"]),
  insertMotion: (db) =>
    q.insertMotion(db, {
      id: "mo",
      body_id: "b",
      meeting_id: null,
      matter_id: null,
      demand_id: null,
      group_id: "g",
      kind: "ordinance",
      title: "t",
      campaign_title: null,
      sequence: 1,
      agenda_number: null,
      action_name: null,
      action_text: null,
      consent: 0,
      recorded_result: null,
      source_url: null,
      created_by: "a",
      created_at: "t",
    }),
  updateMotion: (db) => q.updateMotion(db, "mo", { recorded_result: "pass" }),
};
