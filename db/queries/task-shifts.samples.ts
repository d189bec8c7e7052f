import type { Samples } from "./samples";
import * as q from "./task-shifts.server";

export const samples: Samples<typeof q> = {
  listOtherShifts: (db) =>
    q.listOtherShifts(db, {
      seriesId: "s",
      exceptId: "t",
      groupIds: ["g1"],
      alliedIds: ["g3"],
      now: "2026-12-01T18:00:00.000Z",
      today: "2026-12-01",
      limit: 60,
    }),
  listLaterShifts: (db) =>
    q.listLaterShifts(db, { seriesId: "s", groupId: "g", after: "t" }),
  startSeries: (db) => q.startSeries(db, "t"),
  noteChased: (db) => q.noteChased(db, { ids: ["x1", "x2"], at: "t" }),
};
