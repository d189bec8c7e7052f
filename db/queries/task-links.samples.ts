import type { Samples } from "./samples";
import * as q from "./task-links.server";

export const samples: Samples<typeof q> = {
  insertTaskLink: (db) =>
    q.insertTaskLink(db, {
      token_hash: "h",
      task_id: "t",
      canonical_email: "c",
      email: "e",
      name: "n",
      locale: "en",
      created_at: "t",
      expires_at: "t",
    }),
  findTaskLink: (db) => q.findTaskLink(db, { tokenHash: "h", now: "t" }),
  countTaskLinks: (db) =>
    q.countTaskLinks(db, { canonicalEmail: "c", since: "t" }),
  extendTaskLink: (db) => q.extendTaskLink(db, { tokenHash: "h", until: "t" }),
  deleteOldTaskLinks: (db) => q.deleteOldTaskLinks(db, "t"),
};
