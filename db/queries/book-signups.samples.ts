import * as q from "./book-signups.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listTasksForSignups: (db) =>
    q.listTasksForSignups(db, { groupId: "g", limit: 9 }),
  listOwnSignups: (db) => q.listOwnSignups(db, { groupId: "g", emails: ["e"] }),
  listBookSignups: (db) => q.listBookSignups(db, ["c"]),
  keepBookSignups: (db) =>
    q.keepBookSignups(db, [
      {
        contact_id: "c",
        task_id: "t",
        state: "registered",
        import_id: "i",
        state_before: null,
        recorded_at: "t",
      },
    ]),
  undoBookSignups: (db) => q.undoBookSignups(db, "i"),
  listBookSignupsFor: (db) =>
    q.listBookSignupsFor(db, { groupId: "g", taskId: "t" }),
  listClaimsToExport: (db) =>
    q.listClaimsToExport(db, { groupId: "g", taskId: "t" }),
  listTargetsInPlace: (db) =>
    q.listTargetsInPlace(db, { groupId: "g", today: "2026-12-01" }),
};
