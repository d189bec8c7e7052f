-- The SQL of db/queries/attention.server.ts. Written by: npm run sql

-- layDown
delete
  from "attention_takings"
  where "group_id" = ? and "kind" = ? and "subject_id" = ? and "account_id" = ?;

-- listNewSignUps
select "t"."id", "t"."title", "c"."id" as "campaignId", "c"."name" as "campaignName", max("x"."claimed_at") as "lastAt", count(*) as "count"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where "t"."group_id" in (?, ?) and "t"."state" = ? and "x"."state" in (?, ?) and "x"."claimed_at" > ?
  group by "t"."id", "t"."title", "c"."id", "c"."name"
  order by max("x"."claimed_at") desc, "t"."id"
  limit ?;

-- listRostersToVerify
select "j"."slug", "j"."name", count(*) as "count"
  from "officials" as "o"
  inner join "jurisdictions" as "j" on "j"."id" = "o"."jurisdiction_id"
  where "o"."jurisdiction_id" in (select "c"."jurisdiction_id"
  from "campaigns" as "c"
  where "c"."group_id" in (?, ?) and "c"."closed_at" is null) and exists (select "te"."id"
  from "terms" as "te"
  where "te"."official_id" = "o"."id" and ("te"."ends_on" is null or "te"."ends_on" >= ?)) and ("o"."contact_verified_on" is null or "o"."contact_verified_on" < ?)
  group by "j"."slug", "j"."name", "j"."name_key"
  order by "j"."name_key", "j"."slug"
  limit ?;

-- listTakings
select "k"."kind", "k"."subject_id" as "subjectId", "k"."account_id" as "accountId", "a"."name"
  from "attention_takings" as "k"
  inner join "accounts" as "a" on "a"."id" = "k"."account_id"
  where "k"."group_id" in (?) and "k"."taken_at" > ?
  order by "k"."taken_at", "k"."group_id", "k"."kind", "k"."subject_id"
  limit ?;

-- takeUp
insert into "attention_takings" ("group_id", "kind", "subject_id", "account_id", "taken_at")
  values (?, ?, ?, ?, ?)
  on conflict ("group_id", "kind", "subject_id") do update
  set "account_id" = ?, "taken_at" = ?;
