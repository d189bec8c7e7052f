-- The SQL of db/queries/votes-of-body.server.ts. Written by: npm run sql

-- countVotesOf
select count(*) as "count"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is not null and ((replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("ma"."file_number", '')) like ? escape '\') and "mo"."kind" = ? and "mo"."recorded_result" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "s"."motion_id"
  from "roll_sheets" as "s"
  where "s"."motion_id" = "mo"."id" and "s"."body_id" = ? and "s"."yes" > ? and "s"."no" > ?) and "d"."visibility" = ? and "d"."state" <> ?;

-- listVotesOf
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."body_id" = ? and "mo"."meeting_id" is not null and ((replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("ma"."file_number", '')) like ? escape '\') and "mo"."kind" = ? and "mo"."recorded_result" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "s"."motion_id"
  from "roll_sheets" as "s"
  where "s"."motion_id" = "mo"."id" and "s"."body_id" = ? and "s"."yes" > ? and "s"."no" > ?) and "d"."visibility" = ? and "d"."state" <> ?
  order by "m"."local_date" desc, "mo"."sequence" desc, "mo"."id" desc
  limit ? offset ?;
