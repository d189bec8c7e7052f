-- The SQL of db/queries/roll-sheets.server.ts. Written by: npm run sql

-- findRecordVersion
select "version"
  from "body_records"
  where "body_id" = ?;

-- keepSheets
select distinct "body_id" as "bodyId"
  from "motions"
  where "id" in (?);
select "mo"."id", "mo"."body_id" as "bodyId", "mo"."kind", "mo"."sequence", "m"."local_date" as "heldOn"
  from "motions" as "mo"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where "mo"."id" in (?)
  order by "mo"."id";
select "r"."id", "r"."motion_id" as "motionId"
  from "roll_calls" as "r"
  where "r"."motion_id" in (?)
  order by "r"."motion_id", "r"."version" desc;
delete
  from "roll_sheets"
  where "motion_id" in (?);

-- listMotionIdsAfter
select "id"
  from "motions"
  where "id" > ?
  order by "id"
  limit ?;

-- listMotionIdsAt
select "id"
  from "motions"
  where "meeting_id" in (?)
  order by "id";

-- listMotionIdsOfVotes
select distinct "r"."motion_id" as "motionId"
  from "cast_votes" as "c"
  inner join "roll_calls" as "r" on "r"."id" = "c"."roll_call_id"
  where "c"."id" in (?);

-- listNamesOf
select "o"."id", "o"."name", "o"."slug", "o"."family_name" as "familyName"
  from "officials" as "o"
  where "o"."id" in (?)
  order by "o"."id";

-- listPlacesInRecord
select "mo"."id" as "motionId", "m"."local_date" as "heldOn", "mo"."sequence"
  from "motions" as "mo"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where "mo"."id" in (?)
  order by "mo"."id";

-- listSheetsOf
select "s"."motion_id" as "motionId", "s"."roll_call_id" as "rollId", "s"."held_on" as "heldOn", "s"."sequence", "s"."kind", "s"."yes", "s"."no", "s"."marks"
  from "roll_sheets" as "s"
  where "s"."body_id" = ?
  order by "s"."held_on" desc, "s"."sequence" desc, "s"."roll_call_id" desc;

-- listVotersOf
select "v"."number", "v"."official_id" as "officialId"
  from "body_voters" as "v"
  where "v"."body_id" = ?
  order by "v"."number";

-- listWrongSheets
select "mo"."id", "mo"."body_id" as "bodyId", "mo"."kind", "mo"."sequence", "m"."local_date" as "heldOn"
  from "motions" as "mo"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where "mo"."id" in (?)
  order by "mo"."id";
select "r"."id", "r"."motion_id" as "motionId"
  from "roll_calls" as "r"
  where "r"."motion_id" in (?)
  order by "r"."motion_id", "r"."version" desc;
select *
  from "roll_sheets"
  where "motion_id" in (?);

-- moveMarks
select "s"."motion_id" as "motionId", "s"."roll_call_id" as "rollCallId", "s"."body_id" as "bodyId", "s"."marks"
  from "cast_votes" as "c"
  inner join "roll_sheets" as "s" on "s"."roll_call_id" = "c"."roll_call_id"
  where "c"."id" in (?);

-- touchRecords
insert into "body_records" ("body_id", "version")
  values (?, ?)
  on conflict ("body_id") do update
  set "version" = "body_records"."version" + ?;
