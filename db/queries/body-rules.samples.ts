import * as q from "./body-rules.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listRulesOf: (db) => q.listRulesOf(db, ["b"]),
  findRuleById: (db) => q.findRuleById(db, "r"),
  insertRule: (db) =>
    q.insertRule(db, {
      id: "r",
      body_id: "b",
      motion_kind: null,
      rule: "{}",
      valid_from: null,
      valid_to: null,
      source_url: null,
      created_by: "a",
      created_at: "t",
    }),
  endRule: (db) => q.endRule(db, { id: "r", seen: null, validTo: "d" }),
};
