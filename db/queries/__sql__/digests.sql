-- The SQL of db/queries/digests.server.ts. Written by: npm run sql

-- listDigestReaders
select "a"."id" as "accountId", (select max("d"."week_of") as "week"
  from "digests" as "d"
  where "d"."account_id" = "a"."id") as "lastWeek", "a"."name", "a"."email", "a"."locale", "m"."role", "g"."id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "j"."time_zone" as "timeZone"
  from "accounts" as "a"
  inner join "memberships" as "m" on "m"."account_id" = "a"."id"
  inner join "groups" as "g" on "g"."id" = "m"."group_id"
  left join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "m"."ended_at" is null and "a"."id" in (select "a"."id"
  from "accounts" as "a"
  where "a"."id" > ? and exists (select "m"."id"
  from "memberships" as "m"
  where "m"."account_id" = "a"."id" and "m"."ended_at" is null) and not exists (select "d"."account_id"
  from "digests" as "d"
  where "d"."account_id" = "a"."id" and "d"."week_of" >= ?)
  order by "a"."id"
  limit ?)
  order by "a"."id", "m"."created_at", "g"."id";

-- listStepsSince
select "s"."id", "d"."title", "s"."state", "s"."on_date" as "onDate"
  from "demand_steps" as "s"
  inner join "demands" as "d" on "d"."id" = "s"."demand_id"
  where "d"."group_id" in (?) and "s"."recorded_at" >= ? and not exists (select "l"."id"
  from "demand_steps" as "l"
  where "l"."corrects_step_id" = "s"."id")
  order by "s"."recorded_at" desc, "s"."id" desc
  limit ?;

-- listVotesWithin
select "m"."id", "m"."title", "b"."name" as "bodyName", "e"."local_date" as "day"
  from "motions" as "m"
  inner join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  inner join "bodies" as "b" on "b"."id" = "e"."body_id"
  where "m"."group_id" in (?) and "m"."recorded_result" is null and "e"."status" = ? and "e"."local_date" >= ? and "e"."local_date" <= ?
  order by "e"."local_date", "m"."id"
  limit ?;

-- takeDigest
insert into "digests" ("account_id", "week_of", "made_at")
  values (?, ?, ?)
  on conflict ("account_id", "week_of") do nothing;
