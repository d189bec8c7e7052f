-- The SQL of db/queries/policy-edits.server.ts. Written by: npm run sql

-- deletePolicyStage
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_stages"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;
delete
  from "policy_stages"
  where "id" = ?;

-- deletePolicyWithdrawal
delete
  from "policy_withdrawals"
  where "document_id" = ?;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- deleteRemovedPolicyStage
delete
  from "policy_removed_stages"
  where "id" = ?;

-- findPolicyStage
select "id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at", "group_id"
  from "policy_stages"
  where "id" = ?;

-- findPolicyWithdrawal
select "reason", "withdrawn_by" as "withdrawnBy", "group_id" as "groupId", "at"
  from "policy_withdrawals"
  where "document_id" = ?;

-- findRemovedPolicyStage
select "id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at", "group_id"
  from "policy_removed_stages"
  where "id" = ?;

-- insertPolicyDocumentVersion
insert into "policy_document_versions" ("id", "document_id", "version", "title", "number", "instrument", "force", "scope", "enforcement", "source_url", "archived_url", "replaced_by", "group_id", "replaced_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyEvent
insert into "policy_events" ("id", "document_id", "clause_id", "stage_id", "what", "note", "account_id", "group_id", "at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRemovedPolicyStage
insert into "policy_removed_stages" ("id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at", "group_id", "removed_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRestoredPolicyStage
insert into "policy_stages" ("id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at", "group_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- listPolicyDocumentVersions
select "v"."id", "v"."version", "v"."title", "v"."number", "v"."instrument", "v"."force", "v"."scope", "v"."enforcement", "v"."source_url" as "sourceUrl", "v"."archived_url" as "archivedUrl", "v"."replaced_at" as "replacedAt", "g"."name" as "groupName"
  from "policy_document_versions" as "v"
  left join "groups" as "g" on "g"."id" = "v"."group_id"
  where "v"."document_id" = ?
  order by "v"."version" desc, "v"."id" desc
  limit ?;

-- listRemovedPolicyStages
select "id", "stage", "on_date" as "onDate", "precision", "removed_at" as "removedAt"
  from "policy_removed_stages"
  where "document_id" = ?
  order by "removed_at" desc, "id"
  limit ?;

-- updatePolicyClauseRemoval
update "policy_clauses"
  set "removed_at" = ?
  where "id" = ? and "removed_at" is null;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_clauses"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- updatePolicyDocument
update "policy_documents"
  set "title" = ?, "number" = ?, "instrument" = ?, "force" = ?, "scope" = ?, "enforcement" = ?, "source_url" = ?, "archived_url" = ?, "version" = ?
  where "id" = ? and "version" = ?;
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;
