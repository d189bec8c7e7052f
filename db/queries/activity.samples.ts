import * as q from "./activity.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
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
  listActivity: (db) =>
    q.listActivity(db, { groupId: "g", limit: 50, offset: 0 }),
  countActivity: (db) => q.countActivity(db, "g"),
  listSubjectNames: (db) =>
    q.listSubjectNames(db, { groupId: "g", ids: ["x"] }),
};
