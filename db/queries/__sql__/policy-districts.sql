-- The SQL of db/queries/policy-districts.server.ts. Written by: npm run sql

-- listDistrictsWithRecords
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."state_code" as "stateCode"
  from "jurisdictions" as "j"
  where "j"."kind" in (?, ?) and "j"."removed_at" is null and "j"."parent_id" = ? and exists (select "doc"."id"
  from "policy_documents" as "doc"
  inner join "policy_clauses" as "c" on "c"."document_id" = "doc"."id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "doc"."id"
  where "doc"."jurisdiction_id" = "j"."id" and "c"."removed_at" is null and "w"."document_id" is null)
  order by "j"."kind" desc, "j"."name_key", "j"."id"
  limit ?;
