import * as q from "./leans.server";
import type { Samples } from "./samples";

const reader = { own: ["g"], allied: ["h"] };

export const samples: Samples<typeof q> = {
  listLeansOn: (db) => q.listLeansOn(db, ["mo"], reader),
  listRecorders: (db) => q.listRecorders(db, ["a"]),
  listPublicLeansOf: (db) => q.listPublicLeansOf(db, "o"),
  insertLean: (db) =>
    q.insertLean(db, {
      id: "l",
      motion_id: "mo",
      official_id: "o",
      group_id: "g",
      lean: "for",
      confidence: "high",
      evidence_kind: "said_to_us",
      evidence_on: "d",
      evidence_url: null,
      note: "",
      visibility: "group",
      recorded_by: "a",
      recorded_at: "t",
    }),
};
