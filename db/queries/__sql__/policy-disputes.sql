-- The SQL of db/queries/policy-disputes.server.ts. Written by: npm run sql

-- listOpenDisputes
select "r"."clause_id" as "clauseId", "r"."words", "r"."source_url" as "sourceUrl"
  from "policy_remarks" as "r"
  inner join "policy_clauses" as "c" on "c"."id" = "r"."clause_id"
  where "r"."kind" = ? and "r"."ended_at" is null and "c"."removed_at" is null
  order by "r"."on_date", "r"."id"
  limit ?;
