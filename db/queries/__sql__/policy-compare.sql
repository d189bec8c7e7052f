-- The SQL of db/queries/policy-compare.server.ts. Written by: npm run sql

-- listPlacesLike
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population"
  from "jurisdictions" as "j"
  where "j"."kind" = ? and "j"."id" <> ? and "j"."id" in (select "d"."jurisdiction_id"
  from "policy_documents" as "d"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "w"."document_id" is null and "d"."instrument" not in (?, ?)) and "j"."population" >= ? and "j"."population" <= ?
  order by case when "j"."state_code" = ? then 0 else 1 end, "j"."name_key", "j"."id"
  limit ?;
