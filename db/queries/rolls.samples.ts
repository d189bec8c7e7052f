import * as q from "./rolls.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listRollCallsOf: (db) => q.listRollCallsOf(db, "mo"),
  listLatestRollCalls: (db) => q.listLatestRollCalls(db, ["mo"]),
  listCastVotesOf: (db) => q.listCastVotesOf(db, ["r"]),
  listCountedVotesOf: (db) => q.listCountedVotesOf(db, ["r"]),
  insertRollCall: (db) =>
    q.insertRollCall(db, {
      id: "r",
      motion_id: "mo",
      version: 1,
      method: "roll_call",
      computed_result: "passed",
      entered_by: "a",
      entered_at: "t",
      source_url: null,
      note: "",
    }),
  insertCastVotes: (db) =>
    q.insertCastVotes(db, [
      {
        id: "c",
        roll_call_id: "r",
        official_id: "o",
        seat_id: "s",
        printed_name: "n",
        word: "In Favor",
        option: "yes",
        weight: 1,
        position: 1,
      },
    ]),
};
