-- The SQL of db/queries/task-audience.server.ts. Written by: npm run sql

-- hadSignUps
select "x"."task_id"
  from "claims" as "x"
  where "x"."task_id" = ? union all select "l"."task_id"
  from "task_links" as "l"
  where "l"."task_id" = ?
  limit ?;

-- hasCancelled
select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = ? and "x"."account_id" = ? and "x"."state" = ?;

-- isInCoalition
select "own"."coalition_id"
  from "coalition_groups" as "own"
  where "own"."group_id" = ? and "own"."left_at" is null;

-- listAlliedGroups
select distinct "other"."group_id" as "id"
  from "coalition_groups" as "own"
  inner join "coalition_groups" as "other" on "other"."coalition_id" = "own"."coalition_id"
  where "own"."group_id" in (?, ?) and "own"."left_at" is null and "other"."left_at" is null and "other"."group_id" not in (?, ?)
  order by "other"."group_id"
  limit ?;

-- listLeadsOf
select "a"."id", "a"."name"
  from "tasks" as "t"
  inner join "accounts" as "a" on "a"."id" = "t"."lead_account_id"
  where "t"."group_id" in (?)
  group by "a"."id", "a"."name", "a"."name_key"
  order by "a"."name_key", "a"."id"
  limit ?;

-- listPossibleLeads
select "a"."id", "a"."name"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."ended_at" is null
  order by "a"."name_key", "a"."id"
  limit ?;

-- removeTask
delete
  from "tasks"
  where "id" = ? and not exists (select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = "tasks"."id") and not exists (select "l"."task_id"
  from "task_links" as "l"
  where "l"."task_id" = "tasks"."id");
