import * as q from "./roll-sheets.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listVotersOf: (db) => q.listVotersOf(db, "b"),
  touchRecords: (db) => q.touchRecords(db, ["b"]),
  keepSheets: (db) => q.keepSheets(db, ["mo"]),
  listMotionIdsAt: (db) => q.listMotionIdsAt(db, ["m"]),
  listMotionIdsOfVotes: (db) => q.listMotionIdsOfVotes(db, ["c"]),
  listPlacesInRecord: (db) => q.listPlacesInRecord(db, ["mo"]),
  moveMarks: (db) =>
    q.moveMarks(db, { voteIds: ["c"], officialIds: ["o", "p"] }),
  findRecordVersion: (db) => q.findRecordVersion(db, "b"),
  listSheetsOf: (db) => q.listSheetsOf(db, "b"),
  listNamesOf: (db) => q.listNamesOf(db, ["o"]),
  listMotionIdsAfter: (db) => q.listMotionIdsAfter(db, { after: "", limit: 9 }),
  listWrongSheets: (db) => q.listWrongSheets(db, ["mo"]),
};
