import type { Samples } from "./samples";
import * as q from "./transfers.server";

export const samples: Samples<typeof q> = {
  findPlaceForImport: (db) => q.findPlaceForImport(db, "riverbend-ca"),
  findPlaceOfGroup: (db) => q.findPlaceOfGroup(db, "g"),
  listPlacesOfSystem: (db) => q.listPlacesOfSystem(db, "legistar:riverbend"),
  listSystemsOfPlace: (db) => q.listSystemsOfPlace(db, "p", "legistar:"),
  lockPlaceForImport: (db) => q.lockPlaceForImport(db, "p"),
  insertImportRun: (db) =>
    q.insertImportRun(db, {
      id: "i",
      group_id: "g",
      account_id: "a",
      system: "legistar",
      options: "{}",
      files: "[]",
      state: "planned",
      report: "{}",
      created_at: "t",
      finished_at: null,
    }),
  findImportRun: (db) => q.findImportRun(db, "i", ["g"]),
  listBodiesToRead: (db) => q.listBodiesToRead(db, ["b"]),
  listMeetingsToRead: (db) => q.listMeetingsToRead(db, ["m"]),
  listOfficialsToRead: (db) => q.listOfficialsToRead(db, ["o"]),
  findImportFiles: (db) => q.findImportFiles(db, "i"),
  listImportRuns: (db) => q.listImportRuns(db, ["g"], 20),
  moveImportRun: (db) =>
    q.moveImportRun(
      db,
      "i",
      { state: "planned", report: "{}" },
      { state: "running" },
    ),
  discardOldImportRuns: (db) => q.discardOldImportRuns(db, "t", "t"),
};
