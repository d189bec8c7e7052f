-- The SQL of db/queries/policy-writing.server.ts. Written by: npm run sql

-- insertPolicyCheck
insert into "policy_checks" ("id", "clause_id", "checked_on", "note", "checked_by", "group_id", "at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertPolicyClause
insert into "policy_clauses" ("id", "document_id", "provision_id", "coverage", "exceptions", "section", "quote", "practice", "last_verified_on", "verified_by", "recorded_by", "recorded_at", "group_id", "version")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- insertPolicyClauseVersion
insert into "policy_clause_versions" ("id", "clause_id", "version", "coverage", "exceptions", "section", "quote", "practice", "replaced_by", "group_id", "replaced_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyDocument
insert into "policy_documents" ("id", "jurisdiction_id", "title", "number", "instrument", "stage", "force", "source_url", "archived_url", "recorded_by", "group_id", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- insertPolicyStage
insert into "policy_stages" ("id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- insertPolicyWithdrawal
insert into "policy_withdrawals" ("document_id", "reason", "withdrawn_by", "group_id", "at")
  values (?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- setPolicyStage
update "policy_documents"
  set "stage" = ?
  where "id" = ?;

-- updatePolicyClause
update "policy_clauses"
  set "coverage" = ?, "exceptions" = ?, "section" = ?, "quote" = ?, "practice" = ?, "version" = ?
  where "id" = ? and "version" = ?;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_clauses"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;
