import type { Samples } from "./samples";
import * as q from "./task-reminders.server";

export const samples: Samples<typeof q> = {
  listClaimsToRemind: (db) => q.listClaimsToRemind(db, { from: "t", to: "u" }),
  takeReminder: (db) =>
    q.takeReminder(db, {
      claim_id: "x",
      kind: "day_before",
      starts_at: "t",
      sent_at: "u",
    }),
};
