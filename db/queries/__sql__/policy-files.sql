-- The SQL of db/queries/policy-files.server.ts. Written by: npm run sql

-- endPolicyFile
update "policy_files"
  set "removed_at" = ?, "removed_group_id" = ?
  where "id" = ? and "removed_at" is null;

-- findPolicyFile
select "f"."id", "f"."hash", "f"."kind", "f"."label", "f"."size"
  from "policy_files" as "f"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "f"."document_id"
  where "f"."document_id" = ? and "f"."hash" = ? and "f"."removed_at" is null and "w"."document_id" is null;

-- findPolicyFileById
select "id", "hash", "label", "document_id" as "documentId", "group_id" as "groupId"
  from "policy_files"
  where "id" = ? and "removed_at" is null;

-- insertPolicyFile
insert into "policy_files" ("id", "document_id", "hash", "kind", "label", "size", "group_id", "recorded_by", "recorded_at", "removed_at", "removed_group_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- isPolicyFileUsed
select "id"
  from "policy_files"
  where "hash" = ? and "removed_at" is null
  limit ?;

-- listPolicyFileHashes
select distinct "hash"
  from "policy_files"
  where "removed_at" is null and "hash" > ?
  order by "hash"
  limit ?;

-- listPolicyFiles
select "f"."id", "f"."hash", "f"."kind", "f"."label", "f"."size", "f"."recorded_at" as "recordedAt", "f"."group_id" as "groupId", "g"."name" as "groupName"
  from "policy_files" as "f"
  left join "groups" as "g" on "g"."id" = "f"."group_id"
  where "f"."document_id" = ? and "f"."removed_at" is null
  order by "f"."recorded_at", "f"."id"
  limit ?;
