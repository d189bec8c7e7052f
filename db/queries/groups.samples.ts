import * as q from "./groups.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listMembershipsOf: (db) => q.listMembershipsOf(db, "a"),
  listLeadershipsOf: (db) => q.listLeadershipsOf(db, "a"),
  insertActivity: (db) =>
    q.insertActivity(db, {
      id: "1",
      group_id: "g",
      account_id: "a",
      verb: "v",
      subject_kind: "k",
      subject_id: "s",
      detail: "{}",
      at: "t",
    }),
  anyGroupExists: (db) => q.anyGroupExists(db),
};
