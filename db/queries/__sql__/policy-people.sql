-- The SQL of db/queries/policy-people.server.ts. Written by: npm run sql

-- countBeneathRecords
select "j"."parent_id" as "id", count(*) as "places", sum("j"."population") as "people"
  from "jurisdictions" as "j"
  where "j"."parent_id" in (select "up"."id"
  from "policy_documents" as "d"
  inner join "jurisdictions" as "up" on "up"."id" = "d"."jurisdiction_id"
  where "up"."kind" not in (?, ?, ?) and "up"."state_code" = ?) and "j"."governs" = ? and "j"."kind" in (?, ?, ?, ?, ?, ?, ?)
  group by "j"."parent_id"
  order by "j"."parent_id";

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

-- listPlacesAboveRecords
select "up"."id", "up"."kind", "up"."name", "up"."official_name" as "officialName", "up"."slug", "up"."state_code" as "stateCode", "up"."parent_id" as "parentId", "up"."population", "up"."governs"
  from "jurisdictions" as "up"
  where "up"."id" in (select "j"."parent_id"
  from "policy_documents" as "d"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  where "j"."parent_id" is not null and "j"."state_code" = ?)
  order by "up"."id";
