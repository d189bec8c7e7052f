-- The SQL of db/queries/same-votes.server.ts. Written by: npm run sql

-- findMotionPlace
select "b"."jurisdiction_id" as "placeId"
  from "motions" as "m"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "m"."id" = ?;

-- forgetNamesOfMotion
delete
  from "external_ids"
  where "system" = ? and (("kind" = ? and "subject_id" = ?) or ("kind" = ? and "subject_id" in (select "id"
  from "agenda_items"
  where "motion_id" = ?)) or ("kind" = ? and "subject_id" in (select "c"."id"
  from "cast_votes" as "c"
  inner join "roll_calls" as "r" on "r"."id" = "c"."roll_call_id"
  where "r"."motion_id" = ?)));

-- listLinesOfMotions
select "id", "motion_id" as "motionId"
  from "agenda_items"
  where "motion_id" in (?)
  order by "id";

-- listMotionsOfOtherSources
select "m"."id", "m"."body_id" as "bodyId", "g"."local_date" as "localDate", "m"."title", "f"."file_number" as "fileNumber"
  from "motions" as "m"
  inner join "meetings" as "g" on "g"."id" = "m"."meeting_id"
  left join "matters" as "f" on "f"."id" = "m"."matter_id"
  left join "external_ids" as "x" on "x"."subject_id" = "m"."id" and "x"."kind" = ? and "x"."system" = ?
  where "m"."body_id" in (?) and "g"."local_date" in (?) and "x"."subject_id" is null and "m"."group_id" is null and exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "m"."id")
  order by "m"."sequence", "m"."id";

-- listSystemsOfMotion
select "system", "external_id" as "externalId"
  from "external_ids"
  where "subject_id" = ? and "kind" = ?
  order by "system", "external_id"
  limit ?;
