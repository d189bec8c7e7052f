-- The SQL of db/queries/record-versions.server.ts. Written by: npm run sql

-- listRecordVersionsOf
select "v"."body_id" as "bodyId", "r"."version"
  from "body_voters" as "v"
  inner join "body_records" as "r" on "r"."body_id" = "v"."body_id"
  where "v"."official_id" = ?
  order by "v"."body_id";
