-- The SQL of db/queries/policy-documents.server.ts. Written by: npm run sql

-- findPolicyClause
select "c"."id", "c"."document_id" as "documentId", "p"."key" as "provisionKey", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "c"."removed_at" as "removedAt", "c"."version", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "placeState", "d"."title", "d"."number", "d"."instrument", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "w"."at" as "withdrawnAt"
  from "policy_clauses" as "c"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "c"."id" = ?;

-- findPolicyDocument
select "d"."id", "d"."jurisdiction_id" as "placeId", "d"."title", "d"."number", "d"."instrument", "d"."stage", "d"."force", "d"."scope", "d"."enforcement", "d"."version", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "d"."recorded_at" as "recordedAt", "d"."group_id" as "groupId", "g"."name" as "groupName", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "w"."reason" as "withdrawnBecause", "w"."at" as "withdrawnAt"
  from "policy_documents" as "d"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "groups" as "g" on "g"."id" = "d"."group_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "d"."id" = ?;

-- listChecksOfDocument
select "k"."id", "k"."clause_id" as "clauseId", "k"."checked_on" as "checkedOn", "k"."note", "g"."name" as "groupName"
  from "policy_checks" as "k"
  inner join "policy_clauses" as "c" on "c"."id" = "k"."clause_id"
  left join "groups" as "g" on "g"."id" = "k"."group_id"
  where "c"."document_id" = ?
  order by "k"."checked_on" desc, "k"."id" desc
  limit ?;

-- listClausesOfDocument
select "c"."id", "p"."key" as "provisionKey", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "c"."seconded_on" as "secondedOn", "c"."seconded_as" as "secondedAs", "v"."name" as "verifiedBy", "s"."name" as "secondedBy", "c"."removed_at" as "removedAt", "c"."version"
  from "policy_clauses" as "c"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  inner join "provision_categories" as "k" on "k"."id" = "p"."category_id"
  left join "groups" as "v" on "v"."id" = "c"."verified_group_id"
  left join "groups" as "s" on "s"."id" = "c"."seconded_group_id"
  where "c"."document_id" = ?
  order by "k"."position", "p"."position", "c"."id";

-- listDocumentsOfPlace
select "d"."id", "d"."title", "d"."number", "d"."instrument", (select count(*) as "count"
  from "policy_clauses" as "c"
  where "c"."document_id" = "d"."id" and "c"."removed_at" is null) as "clauseCount"
  from "policy_documents" as "d"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "d"."jurisdiction_id" = ? and "w"."document_id" is null
  order by "d"."recorded_at" desc, "d"."id" desc
  limit ?;

-- listStagesOfDocument
select "s"."id", "s"."document_id" as "documentId", "s"."stage", "s"."on_date" as "onDate", "s"."precision", "s"."source_url" as "sourceUrl", "s"."note", "s"."recorded_at" as "recordedAt"
  from "policy_stages" as "s"
  where "s"."document_id" = ?
  order by "s"."on_date", "s"."id";

-- listVersionsOfDocument
select "v"."id", "v"."clause_id" as "clauseId", "v"."version", "v"."coverage", "v"."exceptions", "v"."section", "v"."quote", "v"."practice", "v"."replaced_at" as "replacedAt", "g"."name" as "groupName"
  from "policy_clause_versions" as "v"
  inner join "policy_clauses" as "c" on "c"."id" = "v"."clause_id"
  left join "groups" as "g" on "g"."id" = "v"."group_id"
  where "c"."document_id" = ?
  order by "v"."replaced_at" desc, "v"."id" desc
  limit ?;
