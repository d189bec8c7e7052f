import * as q from "./imported-votes.server";
import type { Samples } from "./samples";

const meeting = {
  local_date: "2026-03-03",
  local_time: "18:30",
  time_zone: "America/Los_Angeles",
  starts_at: "t",
  location: null,
  agenda_url: null,
  minutes_url: null,
  source_url: null,
  status: "held",
};

const motion = {
  matter_id: null,
  kind: "ordinance",
  title: "AN ORDINANCE",
  sequence: 1,
  agenda_number: null,
  action_name: null,
  action_text: null,
  consent: 0,
  recorded_result: "pass",
  source_url: null,
};

const agendaItem = {
  sequence: 1,
  agenda_number: "A.",
  title: "CALL TO ORDER",
  matter_file: null,
  matter_kind: null,
  matter_status: null,
  action_name: null,
  action_text: null,
  note: null,
  consent: 0,
  mover: null,
  seconder: null,
  source_url: null,
  motion_id: null,
};

export const samples: Samples<typeof q> = {
  listMeetingsByIds: (db) => q.listMeetingsByIds(db, ["m"]),
  listMeetingsEnteredByHand: (db) =>
    q.listMeetingsEnteredByHand(
      db,
      "legistar:riverbend",
      ["b"],
      ["2026-03-03"],
    ),
  listMotionsByIds: (db) => q.listMotionsByIds(db, ["m"]),
  listAgendaItemsByIds: (db) => q.listAgendaItemsByIds(db, ["i"]),
  listMattersByFile: (db) => q.listMattersByFile(db, "p", ["CB 12"]),
  listLatestRollCalls: (db) => q.listLatestRollCalls(db, ["m"]),
  listCastVotes: (db) => q.listCastVotes(db, ["r"]),
  listRulesForImport: (db) => q.listRulesForImport(db, ["b"]),
  insertMeetings: (db) =>
    q.insertMeetings(db, [
      {
        id: "m",
        body_id: "b",
        ...meeting,
        created_by_group_id: null,
        created_at: "t",
      },
    ]),
  updateMeetingFromSource: (db) => q.updateMeetingFromSource(db, "m", meeting),
  insertMatters: (db) =>
    q.insertMatters(db, [
      {
        id: "m",
        jurisdiction_id: "p",
        file_number: "CB 12",
        title: "AN ORDINANCE",
        kind: "Ordinance",
        recorded_status: "Passed",
        source_url: null,
        created_at: "t",
      },
    ]),
  updateMatterFromSource: (db) =>
    q.updateMatterFromSource(db, "m", {
      title: "AN ORDINANCE",
      kind: "Ordinance",
      recorded_status: "Enacted",
    }),
  insertMotions: (db) =>
    q.insertMotions(db, [
      {
        id: "m",
        body_id: "b",
        meeting_id: "m",
        demand_id: null,
        group_id: null,
        campaign_title: null,
        ...motion,
        created_by: null,
        created_at: "t",
      },
    ]),
  updateMotionFromSource: (db) => q.updateMotionFromSource(db, "m", motion),
  insertAgendaItems: (db) =>
    q.insertAgendaItems(db, [
      { id: "i", meeting_id: "m", ...agendaItem, created_at: "t" },
    ]),
  updateAgendaItemFromSource: (db) =>
    q.updateAgendaItemFromSource(db, "i", agendaItem),
  insertRollCalls: (db) =>
    q.insertRollCalls(db, [
      {
        id: "r",
        motion_id: "m",
        version: 1,
        method: "import",
        computed_result: "passed",
        entered_by: null,
        entered_at: "t",
        source_url: null,
        note: "",
      },
    ]),
  insertCastVotes: (db) =>
    q.insertCastVotes(db, [
      {
        id: "v",
        roll_call_id: "r",
        official_id: null,
        seat_id: null,
        printed_name: "Rosa Vega",
        word: "In Favor",
        option: "yes",
        weight: 1,
        position: 1,
      },
    ]),
  identifyVoter: (db) =>
    q.identifyVoter(db, "v", { official_id: "o", seat_id: null }),
};
