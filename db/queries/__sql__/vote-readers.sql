-- The SQL of db/queries/vote-readers.server.ts. Written by: npm run sql

-- listAlliedGroupIds
select distinct "cg"."group_id" as "groupId"
  from "coalition_groups" as "cg"
  where "cg"."left_at" is null and ("cg"."coalition_id" in (?) or "cg"."coalition_id" in (select "ours"."coalition_id"
  from "coalition_groups" as "ours"
  where "ours"."left_at" is null and "ours"."group_id" in (?)))
  order by "cg"."group_id";
