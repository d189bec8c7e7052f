import * as q from "./meetings.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findMeeting: (db) => q.findMeeting(db, "m"),
  listNextMeetings: (db) =>
    q.listNextMeetings(db, { bodyId: "b", today: "d", limit: 5 }),
  listPastMeetings: (db) =>
    q.listPastMeetings(db, { bodyId: "b", today: "d", limit: 5, offset: 0 }),
  countPastMeetings: (db) =>
    q.countPastMeetings(db, { bodyId: "b", today: "d" }),
  spanOfMeetings: (db) => q.spanOfMeetings(db, "b"),
  listAgendaOf: (db) => q.listAgendaOf(db, "m"),
  insertMeeting: (db) =>
    q.insertMeeting(db, {
      id: "m",
      body_id: "b",
      local_date: "d",
      local_time: null,
      time_zone: "z",
      starts_at: null,
      location: null,
      agenda_url: null,
      minutes_url: null,
      source_url: null,
      status: "scheduled",
      created_by_group_id: "g",
      created_at: "t",
    }),
  updateMeeting: (db) => q.updateMeeting(db, "m", { status: "held" }),
};
