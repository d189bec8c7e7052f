-- The SQL of db/queries/pledges.server.ts. Written by: npm run sql

-- countAttended
select count(*) as "count"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  where "t"."group_id" = ? and "x"."state" = ? and coalesce("t"."starts_at", "x"."finished_at", "x"."claimed_at") >= ? and coalesce("t"."starts_at", "x"."finished_at", "x"."claimed_at") < ? and "t"."kind" = ?;

-- countContacts
select count(*) as "count"
  from "contact_outcomes" as "o"
  inner join "tasks" as "t" on "t"."id" = "o"."task_id"
  where "t"."group_id" = ? and "o"."contacted_on" >= ? and "o"."contacted_on" <= ?;

-- endPledge
update "pledges"
  set "withdrawn_by" = ?, "withdrawn_at" = ?
  where "id" = ? and "coalition_id" = ? and "group_id" in (?) and "withdrawn_at" is null
  returning "group_id";

-- insertPledge
insert into "pledges" ("id", "coalition_id", "group_id", "kind", "amount", "purpose", "from_day", "until_day", "pledged_by", "pledged_at", "withdrawn_by", "withdrawn_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listGroupsOfCoalitionAt
select "c"."id", "c"."name", "c"."slug", "x"."group_id" as "groupId"
  from "coalitions" as "c"
  inner join "coalition_groups" as "x" on "x"."coalition_id" = "c"."id"
  where "c"."slug" = ? and "x"."left_at" is null
  order by "x"."group_id";

-- listPledges
select "p"."id", "p"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "p"."kind", "p"."amount", "p"."purpose", "p"."from_day" as "from", "p"."until_day" as "until"
  from "pledges" as "p"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."coalition_id" = ? and "p"."withdrawn_at" is null
  order by "p"."until_day" desc, "g"."name_key", "p"."id"
  limit ?;

-- sumSignatures
select sum("d"."validated") as "sum"
  from "petition_days" as "d"
  inner join "petitions" as "p" on "p"."id" = "d"."petition_id"
  where "p"."group_id" = ? and "d"."day" >= ? and "d"."day" <= ?;
