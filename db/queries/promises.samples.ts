import type { Samples } from "./samples";
import * as q from "./promises.server";

const reader = { own: ["g"], allied: ["h"] };

export const samples: Samples<typeof q> = {
  findPromise: (db) => q.findPromise(db, "p", reader),
  listPromises: (db) =>
    q.listPromises(
      db,
      {
        officialId: "o",
        groupIds: ["g"],
        demandId: "d",
        motionId: "mo",
        limit: 50,
      },
      reader,
    ),
  listPromisedVotes: (db) => q.listPromisedVotes(db, ["p"]),
  listVersionsOf: (db) => q.listVersionsOf(db, "p"),
  listNotesOf: (db) => q.listNotesOf(db, "p", { own: ["g"] }),
  insertPromise: (db) =>
    q.insertPromise(db, {
      id: "p",
      official_id: "o",
      group_id: "g",
      demand_id: "d",
      provision_id: null,
      state: "standing",
      created_by: "a",
      created_at: "t",
    }),
  insertPromiseVersion: (db) =>
    q.insertPromiseVersion(db, {
      id: "v",
      promise_id: "p",
      version: 1,
      side: "for",
      said_on: "d",
      motion_id: null,
      quote: "I will vote yes.",
      source_kind: "letter",
      source_url: null,
      note: "",
      visibility: "group",
      why: "",
      recorded_by: "a",
      recorded_at: "t",
    }),
  insertPromiseNote: (db) =>
    q.insertPromiseNote(db, {
      id: "n",
      promise_id: "p",
      act: "dispute",
      group_id: "g",
      words: "w",
      on_date: "d",
      source_url: null,
      recorded_by: "a",
      recorded_at: "t",
      published_at: null,
      published_by: null,
    }),
  movePromise: (db) =>
    q.movePromise(db, { id: "p", from: "standing", to: "disputed" }),
  publishNote: (db) =>
    q.publishNote(db, { id: "n", promiseId: "p", at: "t", by: "a" }),
  listDemandsToPromise: (db) => q.listDemandsToPromise(db, ["g"]),
  listVotesToPromise: (db) => q.listVotesToPromise(db, ["d"]),
  findPromisingOfficial: (db) => q.findPromisingOfficial(db, "o"),
  listOfficialsToPromise: (db) =>
    q.listOfficialsToPromise(db, { placeIds: ["p"], today: "d" }),
};
