-- The SQL of db/queries/council-readiness.server.ts. Written by: npm run sql

-- listCouncilReadiness
select "b"."slug", (select count(*) as "count"
  from "terms" as "t"
  where "t"."body_id" = "b"."id") as "terms", (select count(*) as "count"
  from "body_rules" as "r"
  where "r"."body_id" = "b"."id") as "rules"
  from "bodies" as "b"
  where "b"."jurisdiction_id" = ?
  order by "b"."created_at", "b"."id"
  limit ?;
