-- The SQL of db/queries/starter-records.server.ts. Written by: npm run sql

-- deleteStarterWithdrawals
delete
  from "policy_withdrawals"
  where "at" = ? and "document_id" in (select "id"
  from "policy_documents"
  where "origin" = ?)
  returning "document_id" as "id";

-- hasPolicyDocuments
select "id"
  from "policy_documents"
  limit ?;

-- listStandingStarters
select "d"."id", "d"."title", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode"
  from "policy_documents" as "d"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "d"."origin" = ? and "w"."document_id" is null
  order by "j"."name_key", "d"."id"
  limit ?;
