-- The SQL of db/queries/voting-records.server.ts. Written by: npm run sql

-- countAgreements
select "a"."official_id" as "one", "b"."official_id" as "other", count(*) as "shared", cast(coalesce(sum(case when "a"."option" = "b"."option" then 1 else 0 end), 0) as integer) as "same"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "a" on "a"."roll_call_id" = "r"."id"
  inner join "cast_votes" as "b" on "b"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ? and "a"."official_id" in (?, ?) and "b"."official_id" in (?, ?) and "a"."official_id" < "b"."official_id" and "a"."option" in (?, ?) and "b"."option" in (?, ?)
  group by "a"."official_id", "b"."official_id"
  order by "a"."official_id", "b"."official_id";

-- countRecordOf
select count(*) as "count"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "c"."official_id" = ? and lower(coalesce("mo"."title", '')) like ? escape '\' and "c"."option" = ? and "mo"."recorded_result" = ? and exists (select "asked"."id"
  from "demands" as "asked"
  where "asked"."id" = "mo"."demand_id" and "asked"."visibility" = ? and "asked"."state" <> ?);

-- countRollsOf
select count(*) as "count"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ?;

-- countSharedVotes
select count(*) as "count"
  from (select "r"."id"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ? and "c"."official_id" in (?, ?) and "c"."option" in (?, ?)
  group by "r"."id", "mo"."id", "m"."local_date", "mo"."sequence"
  having count(*) > ? and min("c"."option") <> max("c"."option")) as "shared";

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

-- listRecordOf
select "c"."id", "mo"."id" as "motionId", "mo"."title", "mo"."kind", "mo"."campaign_title" as "campaignTitle", "d"."id" as "demandId", "d"."title" as "demandTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState", "mo"."recorded_result" as "recordedResult", "m"."local_date" as "localDate", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "c"."printed_name" as "printedName", "c"."word", "c"."option", "r"."source_url" as "rollUrl", "mo"."source_url" as "motionUrl", "m"."minutes_url" as "minutesUrl"
  from (select "c"."id"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "c"."official_id" = ? and lower(coalesce("mo"."title", '')) like ? escape '\' and "c"."option" = ? and "mo"."recorded_result" = ? and exists (select "asked"."id"
  from "demands" as "asked"
  where "asked"."id" = "mo"."demand_id" and "asked"."visibility" = ? and "asked"."state" <> ?)
  order by "m"."local_date" desc, "mo"."sequence" desc, "c"."id" desc
  limit ? offset ?) as "page"
  inner join "cast_votes" as "c" on "c"."id" = "page"."id"
  inner join "roll_calls" as "r" on "r"."id" = "c"."roll_call_id"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  order by "m"."local_date" desc, "mo"."sequence" desc, "c"."id" desc;

-- listSharedVotes
select "page"."rollId", "mo"."id" as "motionId", "mo"."title", "mo"."kind", "mo"."campaign_title" as "campaignTitle", "d"."visibility" as "demandVisibility", "d"."state" as "demandState", "mo"."recorded_result" as "recordedResult", "page"."day" as "localDate", "r"."source_url" as "rollUrl", "mo"."source_url" as "motionUrl"
  from (select "r"."id" as "rollId", "mo"."id" as "motionId", "m"."local_date" as "day"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ? and "c"."official_id" in (?, ?) and "c"."option" in (?, ?)
  group by "r"."id", "mo"."id", "m"."local_date", "mo"."sequence"
  having count(*) > ? and min("c"."option") <> max("c"."option")
  order by "m"."local_date" desc, "mo"."sequence" desc, "r"."id" desc
  limit ? offset ?) as "page"
  inner join "motions" as "mo" on "mo"."id" = "page"."motionId"
  left join "demands" as "d" on "d"."id" = "mo"."demand_id"
  inner join "roll_calls" as "r" on "r"."id" = "page"."rollId"
  order by "page"."day" desc, "mo"."sequence" desc, "page"."rollId" desc;

-- listVotesInRolls
select "c"."roll_call_id" as "rollId", "c"."official_id" as "officialId", "c"."option", "c"."word"
  from "cast_votes" as "c"
  where "c"."roll_call_id" in (?) and "c"."official_id" in (?, ?)
  order by "c"."roll_call_id", "c"."position", "c"."id";

-- listYesAndNoOf
select "roll"."id" as "rollId", "c"."official_id" as "officialId", "c"."option"
  from (select "r"."id"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ?
  order by "m"."local_date" desc, "r"."id" desc
  limit ?) as "roll"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "roll"."id"
  where "c"."official_id" is not null and "c"."option" in (?, ?)
  order by "roll"."id", "c"."position", "c"."id";

-- tallyMembersOf
select "o"."id" as "officialId", "o"."name", "o"."slug", "o"."family_name" as "familyName", "c"."option", count(*) as "count"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  inner join "officials" as "o" on "o"."id" = "c"."official_id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "mo"."kind" = ? and "m"."local_date" >= ? and "m"."local_date" <= ? and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and exists (select "other"."id"
  from "cast_votes" as "other"
  where "other"."roll_call_id" = "r"."id" and "other"."option" = ?) and "mo"."body_id" = ?
  group by "o"."id", "o"."name", "o"."slug", "o"."family_name", "c"."option"
  order by "o"."name", "o"."id", "c"."option";

-- tallyRecordOf
select substr("m"."local_date", 1, 4) as "year", "c"."option", count(*) as "count"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "c"."official_id" = ?
  group by substr("m"."local_date", 1, 4), "c"."option"
  order by "year" desc, "c"."option";

-- tallyRollsOf
select "r"."motion_id" as "motionId", "c"."option", count(*) as "count"
  from "roll_calls" as "r"
  inner join "motions" as "mo" on "mo"."id" = "r"."motion_id"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version") and "r"."motion_id" in (?)
  group by "r"."motion_id", "c"."option"
  order by "r"."motion_id", "c"."option";
