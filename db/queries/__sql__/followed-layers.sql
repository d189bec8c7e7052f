-- The SQL of db/queries/followed-layers.server.ts. Written by: npm run sql

-- listDistrictsEverRecorded
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName"
  from "jurisdictions" as "j"
  where "j"."kind" in (?, ?) and "j"."removed_at" is null and "j"."parent_id" = ? and exists (select "d"."id"
  from "policy_documents" as "d"
  where "d"."jurisdiction_id" = "j"."id")
  order by "j"."name_key", "j"."id"
  limit ?;
