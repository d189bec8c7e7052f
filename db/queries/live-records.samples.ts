import * as q from "./live-records.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listRecordSources: (db) => q.listRecordSources(db, ["g"]),
  findRecordSource: (db) => q.findRecordSource(db, "s", ["g"]),
  insertRecordSource: (db) =>
    q.insertRecordSource(db, {
      id: "s",
      group_id: "g",
      jurisdiction_id: "p",
      address: "https://webapi.legistar.com/v1/riverbend",
      body_number: "7",
      body_name: "City Council",
      since: "2026-01-01",
      fetched_through: null,
      created_by: "a",
      created_at: "t",
      ended_at: null,
    }),
  endRecordSource: (db) => q.endRecordSource(db, "s", "t"),
  findRecordFetch: (db) => q.findRecordFetch(db, "f", ["g"]),
  holdRecordSource: (db) => q.holdRecordSource(db, "s"),
  findOpenFetch: (db) => q.findOpenFetch(db, "s"),
  insertRecordFetch: (db) =>
    q.insertRecordFetch(db, {
      id: "f",
      source_id: "s",
      account_id: "a",
      state: "running",
      fetched_after: null,
      fetched_through: null,
      asked: 0,
      expected: 1,
      problem: null,
      run_id: null,
      started_at: "t",
      told_at: "t",
    }),
  moveRecordFetch: (db) =>
    q.moveRecordFetch(
      db,
      "f",
      { state: "running", told_at: "t" },
      { state: "failed", problem: "busy" },
    ),
  findFetchedAnswer: (db) => q.findFetchedAnswer(db, "f", "Bodies"),
  sizeOfFetch: (db) => q.sizeOfFetch(db, "f"),
  keepFetchedAnswer: (db) =>
    q.keepFetchedAnswer(db, { fetch_id: "f", path: "Bodies", answer: "[]" }),
  listFetchedAnswers: (db) =>
    q.listFetchedAnswers(db, "f", { after: "", limit: 200 }),
  forgetFetchedAnswers: (db) => q.forgetFetchedAnswers(db, "f"),
  markSourceOfRun: (db) => q.markSourceOfRun(db, "r"),
};
