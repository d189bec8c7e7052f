-- The SQL of db/queries/coalition-counts.server.ts. Written by: npm run sql

-- countContactsByGroup
select "t"."group_id" as "groupId", count(*) as "count"
  from "contact_outcomes" as "o"
  inner join "tasks" as "t" on "t"."id" = "o"."task_id"
  where "t"."group_id" in (?, ?)
  group by "t"."group_id"
  order by "t"."group_id";

-- countDemandsByGroup
select "d"."group_id" as "groupId", count(*) as "count"
  from "demands" as "d"
  where "d"."group_id" in (?, ?) and "d"."state" <> ?
  group by "d"."group_id"
  order by "d"."group_id";

-- countTasksByGroup
select "t"."group_id" as "groupId", "t"."state", count(*) as "count"
  from "tasks" as "t"
  where "t"."group_id" in (?, ?)
  group by "t"."group_id", "t"."state"
  order by "t"."group_id", "t"."state";

-- countTurnoutByGroup
select "t"."group_id" as "groupId", count(*) as "count"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  where "t"."group_id" in (?, ?) and "x"."state" = ?
  group by "t"."group_id"
  order by "t"."group_id";

-- listGroupsOfCoalition
select "g"."id", "g"."name", "g"."slug"
  from "coalition_groups" as "x"
  inner join "groups" as "g" on "g"."id" = "x"."group_id"
  where "x"."coalition_id" = ? and "x"."left_at" is null
  order by "g"."name_key", "g"."id";

-- sumSignaturesByGroup
select "p"."group_id" as "groupId", sum("p"."signature_count") as "count"
  from "petitions" as "p"
  where "p"."group_id" in (?, ?)
  group by "p"."group_id"
  order by "p"."group_id";
