import * as q from "./policy-marks.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  markDocuments: (db) => q.markDocuments(db, ["a", "b"]),
  markClause: (db) => q.markClause(db, "c"),
  markStage: (db) => q.markStage(db, "s"),
  listPolicyMarks: (db) => q.listPolicyMarks(db),
  listUnmarkedPlaces: (db) => q.listUnmarkedPlaces(db),
  updatePolicyMarks: (db) => q.updatePolicyMarks(db, ["a", "b"]),
};
