-- The SQL of db/queries/policy-people.server.ts. Written by: npm run sql

-- countGovernments
select "j"."state_code" as "stateCode", count(*) as "count"
  from "jurisdictions" as "j"
  where "j"."governs" = ? and "j"."state_code" is not null and "j"."kind" in (?, ?, ?, ?, ?, ?, ?)
  group by "j"."state_code"
  order by "j"."state_code";

-- findStateByCode
select "j"."id", "j"."slug", "j"."name", "j"."kind", "j"."governs"
  from "jurisdictions" as "j"
  where "j"."state_code" = ? and "j"."kind" in (?, ?, ?);
