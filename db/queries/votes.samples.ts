import type { Samples } from "./samples";
import * as q from "./votes.server";

const reader = { own: ["g"], allied: ["h"] };
const filter = {
  bodyId: "b",
  query: "q",
  kind: "ordinance",
  result: "pass",
  year: "2026",
  contested: true,
  demand: true,
};

export const samples: Samples<typeof q> = {
  listAlliedGroupIds: (db) =>
    q.listAlliedGroupIds(db, { groupIds: ["g"], coalitionIds: ["c"] }),
  listRulesOf: (db) => q.listRulesOf(db, ["b"]),
  findRuleById: (db) => q.findRuleById(db, "r"),
  insertRule: (db) =>
    q.insertRule(db, {
      id: "r",
      body_id: "b",
      motion_kind: null,
      rule: "{}",
      valid_from: null,
      valid_to: null,
      source_url: null,
      created_by: "a",
      created_at: "t",
    }),
  endRule: (db) => q.endRule(db, { id: "r", seen: null, validTo: "d" }),
  findMeeting: (db) => q.findMeeting(db, "m"),
  listNextMeetings: (db) =>
    q.listNextMeetings(db, { bodyId: "b", today: "d", limit: 5 }),
  listPastMeetings: (db) =>
    q.listPastMeetings(db, { bodyId: "b", today: "d", limit: 5, offset: 0 }),
  countPastMeetings: (db) =>
    q.countPastMeetings(db, { bodyId: "b", today: "d" }),
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
  findMotion: (db) => q.findMotion(db, "mo", reader),
  listMotionsAt: (db) => q.listMotionsAt(db, "m", reader),
  listExpectedMotionsOf: (db) =>
    q.listExpectedMotionsOf(db, { bodyId: "b", limit: 50 }, reader),
  listMotionsOnMatter: (db) => q.listMotionsOnMatter(db, "ma", reader),
  listMotionsForDemand: (db) => q.listMotionsForDemand(db, "d", reader),
  listCountedMotions: (db) =>
    q.listCountedMotions(
      db,
      { groupIds: ["g"], since: "d", limit: 50 },
      reader,
    ),
  listVotesOf: (db) =>
    q.listVotesOf(
      db,
      { ...filter, sort: "newest", limit: 25, offset: 0 },
      reader,
    ),
  countVotesOf: (db) => q.countVotesOf(db, filter, reader),
  spanOfMeetings: (db) => q.spanOfMeetings(db, "b"),
  listUpcomingVotesIn: (db) =>
    q.listUpcomingVotesIn(db, { placeId: "p", today: "d", limit: 10 }, reader),
  nextSequence: (db) => q.nextSequence(db, "m"),
  findDemandOf: (db) => q.findDemandOf(db, "d", ["g"]),
  insertMotion: (db) =>
    q.insertMotion(db, {
      id: "mo",
      body_id: "b",
      meeting_id: null,
      matter_id: null,
      demand_id: null,
      group_id: "g",
      kind: "ordinance",
      title: "t",
      campaign_title: null,
      sequence: 1,
      agenda_number: null,
      action_name: null,
      action_text: null,
      consent: 0,
      recorded_result: null,
      source_url: null,
      created_by: "a",
      created_at: "t",
    }),
  updateMotion: (db) => q.updateMotion(db, "mo", { recorded_result: "pass" }),
  listRollCallsOf: (db) => q.listRollCallsOf(db, "mo"),
  listLatestRollCalls: (db) => q.listLatestRollCalls(db, ["mo"]),
  listCastVotesOf: (db) => q.listCastVotesOf(db, ["r"]),
  insertRollCall: (db) =>
    q.insertRollCall(db, {
      id: "r",
      motion_id: "mo",
      version: 1,
      method: "roll_call",
      computed_result: "passed",
      entered_by: "a",
      entered_at: "t",
      source_url: null,
      note: "",
    }),
  insertCastVotes: (db) =>
    q.insertCastVotes(db, [
      {
        id: "c",
        roll_call_id: "r",
        official_id: "o",
        seat_id: "s",
        printed_name: "n",
        word: "In Favor",
        option: "yes",
        weight: 1,
        position: 1,
      },
    ]),
  listLeansOn: (db) => q.listLeansOn(db, ["mo"], reader),
  listRecorders: (db) => q.listRecorders(db, ["a"]),
  listPublicLeansOf: (db) => q.listPublicLeansOf(db, "o"),
  insertLean: (db) =>
    q.insertLean(db, {
      id: "l",
      motion_id: "mo",
      official_id: "o",
      group_id: "g",
      lean: "for",
      confidence: "high",
      evidence_kind: "said_to_us",
      evidence_on: "d",
      evidence_url: null,
      note: "",
      visibility: "group",
      recorded_by: "a",
      recorded_at: "t",
    }),
};
