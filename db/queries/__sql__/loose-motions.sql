-- The SQL of db/queries/loose-motions.server.ts. Written by: npm run sql

-- listDemandsToMeet
select "id", "title"
  from "demands"
  where "group_id" = ? and ("body_id" = ? or "body_id" is null) and "state" <> ?
  order by "created_at" desc, "id"
  limit ?;

-- listLooseMotions
select "id", "title", "campaign_title" as "campaignTitle"
  from "motions"
  where "body_id" = ? and "group_id" = ? and "demand_id" is null
  order by "created_at" desc, "id"
  limit ?;

-- nameDemand
update "motions"
  set "demand_id" = ?
  where "id" = ? and "demand_id" is null;
