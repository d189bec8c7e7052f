-- The SQL of db/queries/kept-leans.server.ts. Written by: npm run sql

-- countKeptLeans
select "l"."motion_id" as "motionId", count(distinct "l"."official_id") as "members"
  from "leans" as "l"
  where "l"."motion_id" in (?) and "l"."group_id" in (?) and "l"."visibility" = ? and not exists (select "later"."id"
  from "leans" as "later"
  where "later"."motion_id" = "l"."motion_id" and "later"."group_id" = "l"."group_id" and "later"."official_id" = "l"."official_id" and ("later"."recorded_at" > "l"."recorded_at" or ("later"."recorded_at" = "l"."recorded_at" and "later"."id" > "l"."id")))
  group by "l"."motion_id"
  order by "l"."motion_id";

-- findLastVisibility
select "l"."visibility"
  from "leans" as "l"
  where "l"."motion_id" = ? and "l"."group_id" in (?)
  order by "l"."recorded_at" desc, "l"."id" desc
  limit ?;
