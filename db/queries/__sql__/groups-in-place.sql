-- The SQL of db/queries/groups-in-place.server.ts. Written by: npm run sql

-- listGroupsIn
select "g"."name", "g"."slug", "g"."about"
  from "groups" as "g"
  where "g"."jurisdiction_id" = ?
  order by "g"."name_key", "g"."id"
  limit ?;
