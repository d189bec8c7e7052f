-- The SQL of db/queries/imported-votes.server.ts. Written by: npm run sql

-- identifyVoter
update "cast_votes"
  set "official_id" = ?, "seat_id" = ?
  where "id" = ? and "official_id" is null;

-- insertAgendaItems
insert into "agenda_items" ("id", "meeting_id", "sequence", "agenda_number", "title", "matter_file", "matter_kind", "matter_status", "action_name", "action_text", "note", "consent", "mover", "seconder", "source_url", "motion_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertCastVotes
insert into "cast_votes" ("id", "roll_call_id", "official_id", "seat_id", "printed_name", "word", "option", "weight", "position")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertMatters
insert into "matters" ("id", "jurisdiction_id", "file_number", "title", "kind", "recorded_status", "source_url", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertMeetings
insert into "meetings" ("id", "body_id", "local_date", "local_time", "time_zone", "starts_at", "location", "agenda_url", "minutes_url", "source_url", "status", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertMotions
insert into "motions" ("id", "body_id", "meeting_id", "demand_id", "group_id", "campaign_title", "matter_id", "kind", "title", "sequence", "agenda_number", "action_name", "action_text", "consent", "recorded_result", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRollCalls
insert into "roll_calls" ("id", "motion_id", "version", "method", "computed_result", "entered_by", "entered_at", "source_url", "note")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listAgendaItemsByIds
select "id", "meeting_id" as "meetingId", "sequence", "agenda_number" as "agendaNumber", "title", "matter_file" as "matterFile", "matter_kind" as "matterKind", "matter_status" as "matterStatus", "action_name" as "actionName", "action_text" as "actionText", "note", "consent", "mover", "seconder", "source_url" as "sourceUrl", "motion_id" as "motionId"
  from "agenda_items"
  where "id" in (?)
  order by "id";

-- listCastVotes
select "id", "roll_call_id" as "rollCallId", "official_id" as "officialId", "seat_id" as "seatId", "printed_name" as "printedName", "word", "option"
  from "cast_votes"
  where "roll_call_id" in (?)
  order by "roll_call_id", "position", "id";

-- listLatestRollCalls
select "r"."id", "r"."motion_id" as "motionId", "r"."version", "r"."method"
  from "roll_calls" as "r"
  where "r"."motion_id" in (?) and not exists (select "later"."id"
  from "roll_calls" as "later"
  where "later"."motion_id" = "r"."motion_id" and "later"."version" > "r"."version")
  order by "r"."motion_id";

-- listMattersByFile
select "id", "jurisdiction_id" as "placeId", "file_number" as "fileNumber", "title", "kind", "recorded_status" as "recordedStatus"
  from "matters"
  where "jurisdiction_id" = ? and "file_number" in (?)
  order by "created_at" desc, "id" desc;

-- listMeetingsByIds
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status"
  from "meetings" as "m"
  where "m"."id" in (?)
  order by "m"."id";

-- listMeetingsEnteredByHand
select "m"."id", "m"."body_id" as "bodyId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "timeZone", "m"."starts_at" as "startsAt", "m"."location", "m"."agenda_url" as "agendaUrl", "m"."minutes_url" as "minutesUrl", "m"."source_url" as "sourceUrl", "m"."status"
  from "meetings" as "m"
  left join "external_ids" as "x" on "x"."subject_id" = "m"."id" and "x"."kind" = ? and "x"."system" = ?
  where "m"."body_id" in (?) and "m"."local_date" in (?) and "x"."subject_id" is null
  order by "m"."created_at", "m"."id";

-- listMotionsByIds
select "id", "body_id" as "bodyId", "meeting_id" as "meetingId", "matter_id" as "matterId", "kind", "title", "sequence", "agenda_number" as "agendaNumber", "action_name" as "actionName", "action_text" as "actionText", "consent", "recorded_result" as "recordedResult", "source_url" as "sourceUrl"
  from "motions"
  where "id" in (?)
  order by "id";

-- listRulesForImport
select "body_id" as "bodyId", "motion_kind" as "motionKind", "rule", "valid_from" as "validFrom", "valid_to" as "validTo"
  from "body_rules"
  where "body_id" in (?)
  order by "created_at", "id";

-- updateAgendaItemFromSource
update "agenda_items"
  set "sequence" = ?, "agenda_number" = ?, "title" = ?, "matter_file" = ?, "matter_kind" = ?, "matter_status" = ?, "action_name" = ?, "action_text" = ?, "note" = ?, "consent" = ?, "mover" = ?, "seconder" = ?, "source_url" = ?, "motion_id" = ?
  where "id" = ?;

-- updateMatterFromSource
update "matters"
  set "title" = ?, "kind" = ?, "recorded_status" = ?
  where "id" = ?;

-- updateMeetingFromSource
update "meetings"
  set "local_date" = ?, "local_time" = ?, "time_zone" = ?, "starts_at" = ?, "location" = ?, "agenda_url" = ?, "minutes_url" = ?, "source_url" = ?, "status" = ?
  where "id" = ?;

-- updateMotionFromSource
update "motions"
  set "matter_id" = ?, "kind" = ?, "title" = ?, "sequence" = ?, "agenda_number" = ?, "action_name" = ?, "action_text" = ?, "consent" = ?, "recorded_result" = ?, "source_url" = ?
  where "id" = ?;
