-- The SQL of db/queries/imported-policies.server.ts. Written by: npm run sql

-- insertPolicyClauses
insert into "policy_clauses" ("id", "document_id", "provision_id", "coverage", "exceptions", "section", "quote", "practice", "last_verified_on", "verified_by", "recorded_by", "recorded_at", "version")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- insertPolicyDocuments
insert into "policy_documents" ("id", "jurisdiction_id", "title", "number", "instrument", "stage", "force", "source_url", "archived_url", "recorded_by", "group_id", "recorded_at", "source_title", "stated_on", "stated_precision", "origin")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- insertPolicyLinks
insert into "external_ids" ("system", "kind", "external_id", "subject_id", "row_hash")
  values (?, ?, ?, ?, ?);

-- insertPolicyStages
insert into "policy_stages" ("id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- restatePolicyDocument
update "policy_documents"
  set "stated_on" = ?, "stated_precision" = ?
  where "id" = ?;
