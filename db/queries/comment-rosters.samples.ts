import * as q from "./comment-rosters.server";
import type { Samples } from "./samples";

const of = { groupId: "g", meetingId: "m" };

export const samples: Samples<typeof q> = {
  listSpeakingTasks: (db) => q.listSpeakingTasks(db, of),
  listTasksWithoutMeeting: (db) => q.listTasksWithoutMeeting(db, "g"),
  updateTaskMeeting: (db) =>
    q.updateTaskMeeting(db, { id: "t", groupId: "g", from: null, to: "m" }),
  listSpeakersByClaim: (db) => q.listSpeakersByClaim(db, of),
  listSpeakersWrittenDown: (db) => q.listSpeakersWrittenDown(db, of),
  listCommentPoints: (db) => q.listCommentPoints(db, of),
  listCoverage: (db) => q.listCoverage(db, of),
  countSpeakersOf: (db) =>
    q.countSpeakersOf(db, { groupIds: ["g"], meetingId: "m" }),
  listGroupsSpokenFor: (db) =>
    q.listGroupsSpokenFor(db, { accountId: "a", meetingId: "m" }),
  listMeetingsToSpeakAt: (db) =>
    q.listMeetingsToSpeakAt(db, { campaignId: "c", today: "d", limit: 5 }),
  findMeetingOfTask: (db) => q.findMeetingOfTask(db, "t"),
  insertCommentPoints: (db) =>
    q.insertCommentPoints(db, [
      {
        id: "p",
        meeting_id: "m",
        group_id: "g",
        position: 1,
        words: "x",
        created_by: "a",
        created_at: "t",
      },
    ]),
  deleteCommentPoint: (db) => q.deleteCommentPoint(db, { ...of, id: "p" }),
  insertSpeakers: (db) =>
    q.insertSpeakers(db, [
      {
        id: "s",
        meeting_id: "m",
        group_id: "g",
        claim_id: null,
        called: "Rosa",
        language: "es",
        interpreter: 1,
        attends: "remote",
        minutes: 2,
        position: 1,
        status: "planned",
        added_at: "t",
        changed_at: "t",
      },
    ]),
  updateSpeaker: (db) => q.updateSpeaker(db, "s", { position: 2 }),
  deleteSpeaker: (db) => q.deleteSpeaker(db, { ...of, id: "s" }),
  replaceCoverage: (db) => q.replaceCoverage(db, "s", ["p"]),
};
