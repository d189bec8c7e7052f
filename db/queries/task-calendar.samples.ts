import type { Samples } from "./samples";
import * as q from "./task-calendar.server";

const span = {
  fromDay: "2026-11-29",
  untilDay: "2027-01-02",
  fromInstant: "2026-11-28T00:00:00.000Z",
  untilInstant: "2027-01-04T00:00:00.000Z",
};

export const samples: Samples<typeof q> = {
  listOwnCalendar: (db) =>
    q.listOwnCalendar(db, { accountId: "a", ...span, limit: 500 }),
  listGroupCalendar: (db) =>
    q.listGroupCalendar(db, { groupIds: ["g1", "g2"], ...span, limit: 500 }),
  findTaskFeed: (db) => q.findTaskFeed(db, "h"),
  findTaskFeedOf: (db) => q.findTaskFeedOf(db, "a"),
  insertTaskFeed: (db) =>
    q.insertTaskFeed(db, {
      id: "f",
      token_hash: "h",
      account_id: "a",
      created_at: "t",
      ended_at: null,
    }),
  endTaskFeeds: (db) => q.endTaskFeeds(db, { accountId: "a", at: "t" }),
};
