-- The SQL of db/queries/conflicts.server.ts. Written by: npm run sql

-- countConflicts
select count(*) as "count"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  inner join "roll_sheets" as "sheet" on "sheet"."motion_id" = "mo"."id"
  inner join "roll_calls" as "r" on "r"."id" = "sheet"."roll_call_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."meeting_id" is not null and (("mo"."recorded_result" = ? and "r"."computed_result" in (?, ?)) or ("mo"."recorded_result" = ? and "r"."computed_result" = ?)) and exists (select "s"."id"
  from "conflict_steps" as "s"
  where "s"."motion_id" = "mo"."id" and "s"."step" = ? and "s"."computed" = "r"."computed_result" and (("s"."recorded" = ? and "mo"."recorded_result" = ?) or ("s"."recorded" = ? and "mo"."recorded_result" = ?)) and not exists (select "later"."id"
  from "conflict_steps" as "later"
  where "later"."motion_id" = "s"."motion_id" and ("later"."recorded_at" > "s"."recorded_at" or ("later"."recorded_at" = "s"."recorded_at" and "later"."id" > "s"."id")))) and "mo"."body_id" = ? and "sheet"."body_id" = ? and "b"."jurisdiction_id" in (?) and ((replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') or (replace(coalesce("b"."name_key", ''), 'n~', 'n') like ? escape '\'));

-- insertConflictStep
insert into "conflict_steps" ("id", "motion_id", "step", "recorded", "computed", "note", "source_url", "group_id", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listBodiesWithRolls
select "b"."id"
  from "bodies" as "b"
  where exists (select "r"."id"
  from "motions" as "mo"
  inner join "roll_calls" as "r" on "r"."motion_id" = "mo"."id"
  where "mo"."body_id" = "b"."id")
  order by "b"."id";

-- listConflictStepsOf
select "s"."id", "s"."step", "s"."recorded", "s"."computed", "s"."note", "s"."source_url" as "sourceUrl", "s"."recorded_at" as "recordedAt", "a"."name" as "byName", "s"."group_id" as "groupId", "g"."name" as "groupName"
  from "conflict_steps" as "s"
  inner join "accounts" as "a" on "a"."id" = "s"."recorded_by"
  left join "groups" as "g" on "g"."id" = "s"."group_id"
  where "s"."motion_id" = ?
  order by "s"."recorded_at" desc, "s"."id" desc
  limit ?;

-- listConflicts
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  inner join "roll_sheets" as "sheet" on "sheet"."motion_id" = "mo"."id"
  inner join "roll_calls" as "r" on "r"."id" = "sheet"."roll_call_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."meeting_id" is not null and (("mo"."recorded_result" = ? and "r"."computed_result" in (?, ?)) or ("mo"."recorded_result" = ? and "r"."computed_result" = ?)) and not exists (select "s"."id"
  from "conflict_steps" as "s"
  where "s"."motion_id" = "mo"."id" and "s"."step" = ? and "s"."computed" = "r"."computed_result" and (("s"."recorded" = ? and "mo"."recorded_result" = ?) or ("s"."recorded" = ? and "mo"."recorded_result" = ?)) and not exists (select "later"."id"
  from "conflict_steps" as "later"
  where "later"."motion_id" = "s"."motion_id" and ("later"."recorded_at" > "s"."recorded_at" or ("later"."recorded_at" = "s"."recorded_at" and "later"."id" > "s"."id")))) and "mo"."body_id" = ? and "sheet"."body_id" = ? and "b"."jurisdiction_id" in (?) and ((replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') or (replace(coalesce("b"."name_key", ''), 'n~', 'n') like ? escape '\'))
  order by "m"."local_date" desc, "mo"."sequence" desc, "mo"."id" desc
  limit ? offset ?;

-- listConflictsOfGroups
select "mo"."id", "mo"."title", "mo"."campaign_title" as "campaignTitle", "m"."local_date" as "localDate", "ca"."id" as "campaignId", "ca"."name" as "campaignName"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  inner join "roll_sheets" as "sheet" on "sheet"."motion_id" = "mo"."id"
  inner join "roll_calls" as "r" on "r"."id" = "sheet"."roll_call_id"
  left join "campaigns" as "ca" on "ca"."id" = "d"."campaign_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?)) and "mo"."meeting_id" is not null and (("mo"."recorded_result" = ? and "r"."computed_result" in (?, ?)) or ("mo"."recorded_result" = ? and "r"."computed_result" = ?)) and not exists (select "s"."id"
  from "conflict_steps" as "s"
  where "s"."motion_id" = "mo"."id" and "s"."step" = ? and "s"."computed" = "r"."computed_result" and (("s"."recorded" = ? and "mo"."recorded_result" = ?) or ("s"."recorded" = ? and "mo"."recorded_result" = ?)) and not exists (select "later"."id"
  from "conflict_steps" as "later"
  where "later"."motion_id" = "s"."motion_id" and ("later"."recorded_at" > "s"."recorded_at" or ("later"."recorded_at" = "s"."recorded_at" and "later"."id" > "s"."id")))) and "mo"."group_id" in (?) and "d"."campaign_id" = ?
  order by "m"."local_date" desc, "mo"."id" desc
  limit ?;

-- listMotionsWithIds
select "mo"."id", "mo"."kind", "mo"."title", "mo"."campaign_title" as "campaignTitle", "mo"."sequence", "mo"."agenda_number" as "agendaNumber", "mo"."action_name" as "actionName", "mo"."action_text" as "actionText", "mo"."consent", "mo"."recorded_result" as "recordedResult", "mo"."source_url" as "sourceUrl", "mo"."group_id" as "groupId", "mo"."body_id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind", "b"."seat_count" as "bodySeatCount", "mo"."meeting_id" as "meetingId", "m"."local_date" as "localDate", "m"."local_time" as "localTime", "m"."time_zone" as "meetingZone", "m"."starts_at" as "startsAt", "m"."status" as "meetingStatus", "mo"."matter_id" as "matterId", "ma"."file_number" as "fileNumber", "ma"."recorded_status" as "recordedStatus", "mo"."demand_id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  left join "matters" as "ma" on "ma"."id" = "mo"."matter_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  where ("mo"."meeting_id" is not null or "mo"."group_id" is null or ("d"."visibility" = ? and "d"."state" <> ?) or "mo"."group_id" in (?, ?)) and "mo"."id" in (?)
  order by "mo"."id";

-- listRolledMotionIds
select "mo"."id"
  from "motions" as "mo"
  where "mo"."body_id" = ? and "mo"."meeting_id" is not null and "mo"."id" > ? and exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "mo"."id")
  order by "mo"."id"
  limit ?;

-- setComputedResult
update "roll_calls"
  set "computed_result" = ?
  where "id" = ?;
