-- The SQL of db/queries/voting-records.server.ts. Written by: npm run sql

-- countRecordOf
select count(*) as "count"
  from (select "c"."id" as "id", "c"."roll_call_id" as "rollId", "c"."record_on" as "heldOn", "c"."record_sequence" as "sequence"
  from "cast_votes" as "c"
  inner join "roll_sheets" as "s" on "s"."roll_call_id" = "c"."roll_call_id"
  inner join "motions" as "mo" on "mo"."id" = "s"."motion_id"
  where "c"."official_id" = ? and "c"."record_on" is not null and "c"."record_on" >= ? and "c"."record_on" <= ? and "c"."option" = ? and "s"."kind" = ? and "s"."yes" > ? and "s"."no" > ? and "mo"."body_id" in (select "bv"."body_id"
  from "body_voters" as "bv"
  where "bv"."official_id" = ?) and (replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') and "mo"."recorded_result" = ? and exists (select "asked"."id"
  from "demands" as "asked"
  where "asked"."id" = "mo"."demand_id" and "asked"."visibility" = ? and "asked"."state" <> ?)) as "found";

-- findMatter
select "ma"."id", "ma"."file_number" as "fileNumber", "ma"."title", "ma"."kind", "ma"."recorded_status" as "recordedStatus", "ma"."source_url" as "sourceUrl", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug"
  from "matters" as "ma"
  inner join "jurisdictions" as "j" on "j"."id" = "ma"."jurisdiction_id"
  where "ma"."id" = ?;

-- listActsWithoutVote
select "i"."id", "i"."title", "i"."sequence", "i"."action_name" as "actionName", "i"."action_text" as "actionText", "i"."source_url" as "sourceUrl", "m"."id" as "meetingId", "m"."local_date" as "localDate", "m"."starts_at" as "startsAt", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "b"."kind" as "bodyKind"
  from "agenda_items" as "i"
  inner join "meetings" as "m" on "m"."id" = "i"."meeting_id"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "i"."matter_file" = ? and "i"."motion_id" is null and "b"."jurisdiction_id" = ?
  order by "m"."local_date", "m"."starts_at" asc nulls last, "i"."sequence", "i"."id"
  limit ?;

-- listComparedVotes
select "r"."id" as "rollId", "mo"."id" as "motionId", "mo"."title", "mo"."kind", "mo"."campaign_title" as "campaignTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState", "mo"."recorded_result" as "recordedResult", "s"."held_on" as "localDate", "r"."source_url" as "rollUrl", "mo"."source_url" as "motionUrl"
  from "roll_sheets" as "s"
  inner join "motions" as "mo" on "mo"."id" = "s"."motion_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  inner join "roll_calls" as "r" on "r"."id" = "s"."roll_call_id"
  where "s"."roll_call_id" in (?)
  order by "s"."held_on" desc, "s"."sequence" desc, "s"."roll_call_id" desc;

-- listMarksOn
select "s"."motion_id" as "motionId", "s"."marks"
  from "roll_sheets" as "s"
  where "s"."motion_id" in (?)
  order by "s"."motion_id";

-- listRecordOf
select "c"."id", "mo"."id" as "motionId", "mo"."title", "mo"."kind", "mo"."campaign_title" as "campaignTitle", "d"."id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState", "mo"."recorded_result" as "recordedResult", "m"."local_date" as "localDate", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "c"."printed_name" as "printedName", "c"."word", "c"."option", "r"."source_url" as "rollUrl", "mo"."source_url" as "motionUrl", "m"."minutes_url" as "minutesUrl"
  from (select "found"."id"
  from (select "c"."id" as "id", "c"."roll_call_id" as "rollId", "c"."record_on" as "heldOn", "c"."record_sequence" as "sequence"
  from "cast_votes" as "c"
  inner join "roll_sheets" as "s" on "s"."roll_call_id" = "c"."roll_call_id"
  inner join "motions" as "mo" on "mo"."id" = "s"."motion_id"
  where "c"."official_id" = ? and "c"."record_on" is not null and "c"."record_on" >= ? and "c"."record_on" <= ? and "c"."option" = ? and "s"."kind" = ? and "s"."yes" > ? and "s"."no" > ? and "mo"."body_id" in (select "bv"."body_id"
  from "body_voters" as "bv"
  where "bv"."official_id" = ?) and (replace(coalesce("mo"."title_key", ''), 'n~', 'n') like ? escape '\') and "mo"."recorded_result" = ? and exists (select "asked"."id"
  from "demands" as "asked"
  where "asked"."id" = "mo"."demand_id" and "asked"."visibility" = ? and "asked"."state" <> ?)) as "found"
  order by "found"."heldOn" desc, "found"."sequence" desc, "found"."id" desc
  limit ? offset ?) as "page"
  inner join "cast_votes" as "c" on "c"."id" = "page"."id"
  inner join "roll_calls" as "r" on "r"."id" = "c"."roll_call_id"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  order by "c"."record_on" desc, "c"."record_sequence" desc, "c"."id" desc;

-- listVotesInRolls
select "c"."roll_call_id" as "rollId", "c"."official_id" as "officialId", "c"."option", "c"."word"
  from "cast_votes" as "c"
  where "c"."roll_call_id" in (?) and "c"."official_id" in (?, ?)
  order by "c"."roll_call_id", "c"."position", "c"."id";

-- tallyRecordOf
select substr("c"."record_on", 1, 4) as "year", "c"."option", count(*) as "count"
  from "cast_votes" as "c"
  where "c"."official_id" = ? and "c"."record_on" is not null
  group by substr("c"."record_on", 1, 4), "c"."option"
  order by "year" desc, "c"."option";

-- tallyUnknownVoters
select "s"."motion_id" as "motionId", "c"."option", count(*) as "count"
  from "roll_sheets" as "s"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "s"."roll_call_id"
  where "s"."motion_id" in (?) and "c"."official_id" is null
  group by "s"."motion_id", "c"."option"
  order by "s"."motion_id", "c"."option";
