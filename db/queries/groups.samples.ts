import * as q from "./groups.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  anyGroupExists: (db) => q.anyGroupExists(db),
  findGroup: (db) => q.findGroup(db, "s"),
  insertGroup: (db) =>
    q.insertGroup(db, {
      id: "g",
      name: "n",
      slug: "s",
      jurisdiction_id: null,
      about: "",
      created_at: "t",
    }),
  countGroup: (db) => q.countGroup(db, { groupId: "g", now: "t" }),
  updateGroup: (db) => q.updateGroup(db, "g", { name: "n" }),
  holdGroup: (db) => q.holdGroup(db, "g"),
};
