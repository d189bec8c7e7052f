-- The SQL of db/queries/campaign-work.server.ts. Written by: npm run sql

-- listOpenMotions
select "m"."id", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "motions" as "m"
  left join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  left join "demands" as "d" on "d"."id" = "m"."demand_id"
  left join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  where "m"."group_id" in (?, ?) and "m"."recorded_result" is null and not exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "m"."id") and "c"."closed_at" is null and ("m"."meeting_id" is null or ("e"."local_date" >= ? and "e"."status" = ?)) and "d"."campaign_id" = ?
  order by "e"."local_date" asc nulls last, "m"."sequence", "m"."id"
  limit ?;

-- listPastMotions
select "m"."id", "m"."title", "m"."campaign_title" as "campaignTitle", "m"."recorded_result" as "recordedResult", "b"."name" as "bodyName", "e"."local_date" as "localDate"
  from "motions" as "m"
  inner join "demands" as "d" on "d"."id" = "m"."demand_id"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  left join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  where "d"."campaign_id" = ? and ("m"."recorded_result" is not null or "e"."local_date" < ?)
  order by "e"."local_date" desc nulls last, "m"."sequence", "m"."id"
  limit ?;

-- listPetitionsOfCampaign
select "p"."id", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  where "p"."campaign_id" = ?
  order by "p"."created_at" desc, "p"."id"
  limit ?;

-- listShortTasks
select "t"."id", "t"."title", "t"."starts_at" as "startsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."wanted", "t"."taken", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "tasks" as "t"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "t"."taken" < "t"."wanted" and (("t"."starts_at" >= ? and "t"."starts_at" < ?) or ("t"."starts_at" is null and "t"."due_on" >= ? and "t"."due_on" <= ?))
  order by coalesce("t"."starts_at", "t"."due_on"), "t"."id"
  limit ?;

-- listSignatureDays
select "x"."day", sum("x"."validated") as "count"
  from "petition_days" as "x"
  inner join "petitions" as "p" on "p"."id" = "x"."petition_id"
  where "p"."campaign_id" = ? and "x"."day" >= ?
  group by "x"."day"
  order by "x"."day";

-- listTasksDone
select substr("t"."ended_at", 1, 10) as "day", count(*) as "count"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."state" = ? and "t"."ended_at" is not null
  group by substr("t"."ended_at", 1, 10)
  order by "day";

-- listTasksPosted
select substr("t"."created_at", 1, 10) as "day", count(*) as "count"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."state" <> ?
  group by substr("t"."created_at", 1, 10)
  order by "day";

-- listUnconfirmedShifts
select "t"."id", "t"."title", "t"."starts_at" as "startsAt", "t"."time_zone" as "timeZone", "c"."id" as "campaignId", "c"."name" as "campaignName", count(*) as "count"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "x"."state" = ? and "t"."starts_at" >= ? and "t"."starts_at" < ?
  group by "t"."id", "t"."title", "t"."starts_at", "t"."time_zone", "c"."id", "c"."name"
  order by "t"."starts_at", "t"."id"
  limit ?;

-- listUndeliveredPetitions
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."signature_count" as "count", "p"."closes_on" as "closesOn", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "petitions" as "p"
  left join "campaigns" as "c" on "c"."id" = "p"."campaign_id"
  where "p"."group_id" in (?, ?) and ("p"."state" = ? or ("p"."state" = ? and "p"."closes_on" < ?)) and "p"."campaign_id" = ?
  order by "p"."created_at", "p"."id"
  limit ?;

-- listUnmarkedShifts
select "t"."id", "t"."title", "t"."ends_at" as "endsAt", "t"."time_zone" as "timeZone", "c"."id" as "campaignId", "c"."name" as "campaignName", count(*) as "count"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "x"."state" in (?, ?) and "t"."ends_at" < ?
  group by "t"."id", "t"."title", "t"."ends_at", "t"."time_zone", "c"."id", "c"."name"
  order by "t"."ends_at", "t"."id"
  limit ?;

-- listWaitingToJoin
select "g"."slug", "g"."name", count(*) as "count", min("r"."created_at") as "since"
  from "join_requests" as "r"
  inner join "groups" as "g" on "g"."id" = "r"."group_id"
  where "r"."group_id" in (?, ?) and "r"."decided_at" is null
  group by "g"."id", "g"."slug", "g"."name", "g"."name_key"
  order by "g"."name_key", "g"."id";

-- sumOpenTasks
select count(*) as "open", coalesce(sum(case when "t"."taken" < "t"."wanted" then 1 else 0 end), 0) as "short"
  from "tasks" as "t"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?);

-- sumSignatures
select count(*) as "petitions", coalesce(sum("p"."signature_count"), 0) as "signatures", coalesce(sum("p"."goal"), 0) as "goal"
  from "petitions" as "p"
  where "p"."campaign_id" = ? and "p"."state" <> ?;
