-- The SQL of db/queries/policy-choices.server.ts. Written by: npm run sql

-- findPolicyChoices
select "choices"
  from "policy_imports"
  where "group_id" = ? and "fingerprint" = ? and "choices" != ? and "state" in (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;
