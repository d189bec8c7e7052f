import * as q from "./agenda-clock.server";
import type { Samples } from "./samples";

const mine = { accountId: "a", campaignId: "c" };

export const samples: Samples<typeof q> = {
  findBodyClock: (db) => q.findBodyClock(db, "b"),
  insertBodyClock: (db) =>
    q.insertBodyClock(db, {
      id: "k",
      body_id: "b",
      notice_hours: 72,
      comment_hours: null,
      comment_url: null,
      source_url: null,
      created_by: "a",
      created_at: "t",
    }),
  listCalendarOfBody: (db) =>
    q.listCalendarOfBody(db, { bodyId: "b", since: "2026-11-01", limit: 500 }),
  listCalendarOfCampaign: (db) =>
    q.listCalendarOfCampaign(db, {
      campaignId: "c",
      all: false,
      since: "2026-11-01",
      limit: 500,
    }),
  listVotesAtMeetings: (db) => q.listVotesAtMeetings(db, ["m"]),
  listCalendarTasks: (db) =>
    q.listCalendarTasks(db, {
      campaignId: "c",
      all: false,
      since: "2026-11-01",
      limit: 500,
    }),
  listTasksToMove: (db) => q.listTasksToMove(db, { limit: 100 }),
  findCalendarFeedOf: (db) => q.findCalendarFeedOf(db, mine),
  findCalendarFeed: (db) => q.findCalendarFeed(db, "h"),
  insertCalendarFeed: (db) =>
    q.insertCalendarFeed(db, {
      id: "f",
      token_hash: "h",
      account_id: "a",
      campaign_id: "c",
      created_at: "t",
      ended_at: null,
    }),
  endCalendarFeeds: (db) => q.endCalendarFeeds(db, { ...mine, at: "t" }),
};
