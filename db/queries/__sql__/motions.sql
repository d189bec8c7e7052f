-- The SQL of db/queries/motions.server.ts. Written by: npm run sql

-- findDemandOf
select "d"."id", "d"."title", "d"."group_id" as "groupId", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "b"."slug" as "bodySlug"
  from "demands" as "d"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."id" = ? and "d"."group_id" in (?);

-- findMotion
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."id" = ?;

-- insertMotion
insert into "motions" ("id", "body_id", "meeting_id", "matter_id", "demand_id", "group_id", "kind", "title", "campaign_title", "sequence", "agenda_number", "action_name", "action_text", "consent", "recorded_result", "source_url", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listCountedMotions
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."group_id" in (?) and "mo"."recorded_result" is null and not exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "mo"."id") and ("mo"."meeting_id" is null or ("m"."local_date" >= ? and "m"."status" != ?))
  order by "m"."local_date" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- listExpectedMotionsOf
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is null
  order by "mo"."created_at" desc, "mo"."id" desc
  limit ?;

-- listMotionsAt
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."meeting_id" = ?
  order by "mo"."sequence", "mo"."created_at", "mo"."id";

-- listMotionsForDemand
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."demand_id" = ?
  order by "mo"."created_at" desc, "mo"."id" desc
  limit ?;

-- listMotionsOnMatter
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."matter_id" = ?
  order by "m"."local_date" asc nulls last, "m"."starts_at" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- listUpcomingVotesIn
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "b"."jurisdiction_id" = ? and "m"."local_date" >= ? and "m"."status" = ? and "mo"."recorded_result" is null
  order by "m"."local_date", "m"."starts_at" asc nulls last, "mo"."sequence", "mo"."id"
  limit ?;

-- nextSequence
select max("mo"."sequence") as "last"
  from "motions" as "mo"
  where "mo"."meeting_id" = ?;

-- updateMotion
update "motions"
  set "recorded_result" = ?
  where "id" = ?;
