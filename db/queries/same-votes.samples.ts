import * as q from "./same-votes.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listMotionsOfOtherSources: (db) =>
    q.listMotionsOfOtherSources(db, "csv:p", ["b"], ["2026-03-03"]),
  listLinesOfMotions: (db) => q.listLinesOfMotions(db, ["m"]),
  listSystemsOfMotion: (db) => q.listSystemsOfMotion(db, "m"),
  findMotionPlace: (db) => q.findMotionPlace(db, "m"),
  forgetNamesOfMotion: (db) => q.forgetNamesOfMotion(db, "csv:p", "m"),
};
