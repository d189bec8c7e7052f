import type { Samples } from "./samples";
import * as q from "./vote-facts.server";

export const samples: Samples<typeof q> = {
  listProtestsOf: (db) => q.listProtestsOf(db, ["mo"]),
  insertProtest: (db) =>
    q.insertProtest(db, {
      id: "p",
      motion_id: "mo",
      step: "filed",
      filed_by: "neighbors",
      happened_on: "d",
      source_url: null,
      note: "",
      recorded_by: "a",
      recorded_at: "t",
    }),
  listReadingsOf: (db) =>
    q.listReadingsOf(db, { motionId: "mo", matterId: "ma" }),
  insertReading: (db) =>
    q.insertReading(db, {
      id: "r",
      motion_id: "mo",
      read_on: "d",
      source_url: null,
      note: "",
      recorded_by: "a",
      recorded_at: "t",
      taken_back_by: null,
      taken_back_at: null,
    }),
  takeBackReading: (db) =>
    q.takeBackReading(db, { id: "r", motionId: "mo", by: "a", at: "t" }),
  findNewestConsentAt: (db) => q.findNewestConsentAt(db, "m"),
  listConsentItems: (db) => q.listConsentItems(db, "c"),
  insertConsentVote: (db) =>
    q.insertConsentVote(
      db,
      { id: "c", meeting_id: "m", entered_by: "a", entered_at: "t" },
      [{ consent_id: "c", motion_id: "mo", position: 1, pulled: 0 }],
    ),
  listNamesOfOfficials: (db) => q.listNamesOfOfficials(db, ["o"]),
};
