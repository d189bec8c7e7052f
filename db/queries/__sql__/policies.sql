-- The SQL of db/queries/policies.server.ts. Written by: npm run sql

-- findPolicyClause
select "c"."id", "c"."document_id" as "documentId", "p"."key" as "provisionKey", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "c"."version", "d"."title", "d"."number", "d"."instrument", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "w"."at" as "withdrawnAt"
  from "policy_clauses" as "c"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "c"."id" = ?;

-- findPolicyDocument
select "d"."id", "d"."jurisdiction_id" as "placeId", "d"."title", "d"."number", "d"."instrument", "d"."stage", "d"."force", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "d"."recorded_at" as "recordedAt", "d"."group_id" as "groupId", "g"."name" as "groupName", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "w"."reason" as "withdrawnBecause", "w"."at" as "withdrawnAt"
  from "policy_documents" as "d"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "groups" as "g" on "g"."id" = "d"."group_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "d"."id" = ?;

-- insertPolicyCheck
insert into "policy_checks" ("id", "clause_id", "checked_on", "note", "checked_by", "group_id", "at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertPolicyClause
insert into "policy_clauses" ("id", "document_id", "provision_id", "coverage", "exceptions", "section", "quote", "practice", "last_verified_on", "verified_by", "recorded_by", "recorded_at", "version")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyClauseVersion
insert into "policy_clause_versions" ("id", "clause_id", "version", "coverage", "exceptions", "section", "quote", "practice", "replaced_by", "group_id", "replaced_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyDocument
insert into "policy_documents" ("id", "jurisdiction_id", "title", "number", "instrument", "stage", "force", "source_url", "archived_url", "recorded_by", "group_id", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyStage
insert into "policy_stages" ("id", "document_id", "stage", "on_date", "precision", "source_url", "note", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPolicyWithdrawal
insert into "policy_withdrawals" ("document_id", "reason", "withdrawn_by", "group_id", "at")
  values (?, ?, ?, ?, ?);

-- listAreasForMap
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."parent_id" as "parentId", "j"."governs"
  from "jurisdictions" as "j"
  where "j"."state_code" = ? and "j"."kind" in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  order by "j"."name", "j"."id";

-- listChecksOfDocument
select "k"."id", "k"."clause_id" as "clauseId", "k"."checked_on" as "checkedOn", "k"."note", "g"."name" as "groupName"
  from "policy_checks" as "k"
  inner join "policy_clauses" as "c" on "c"."id" = "k"."clause_id"
  left join "groups" as "g" on "g"."id" = "k"."group_id"
  where "c"."document_id" = ?
  order by "k"."checked_on" desc, "k"."id" desc
  limit ?;

-- listClausesEverywhere
select "c"."id" as "clauseId", "c"."document_id" as "documentId", "d"."jurisdiction_id" as "placeId", "p"."key" as "provisionKey", "d"."title", "d"."number", "d"."instrument", "d"."force", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."geoid", "j"."ocd_id" as "ocdId", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."governs"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  where "w"."document_id" is null and "p"."key" = ? and "j"."state_code" = ?
  order by "j"."name", "j"."id", "c"."id";

-- listClausesOfDocument
select "c"."id", "p"."key" as "provisionKey", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "c"."version"
  from "policy_clauses" as "c"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  inner join "provision_categories" as "k" on "k"."id" = "p"."category_id"
  where "c"."document_id" = ?
  order by "k"."position", "p"."position", "c"."id";

-- listClausesOfPlaces
select "c"."id" as "clauseId", "c"."document_id" as "documentId", "d"."jurisdiction_id" as "placeId", "p"."key" as "provisionKey", "d"."title", "d"."number", "d"."instrument", "d"."force", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "w"."document_id" is null and "d"."jurisdiction_id" in (?, ?)
  order by "c"."id";

-- listDocumentsOfPlace
select "d"."id", "d"."title", "d"."number", "d"."instrument", (select count(*) as "count"
  from "policy_clauses" as "c"
  where "c"."document_id" = "d"."id") as "clauseCount"
  from "policy_documents" as "d"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "d"."jurisdiction_id" = ? and "w"."document_id" is null
  order by "d"."recorded_at" desc, "d"."id" desc
  limit ?;

-- listProvisionCategories
select "id", "key", "position", "name_en" as "nameEn", "name_es" as "nameEs"
  from "provision_categories"
  order by "position", "id";

-- listProvisions
select "p"."id", "p"."key", "p"."position", "c"."key" as "categoryKey", "p"."category_id" as "categoryId", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs", "p"."summary_en" as "summaryEn", "p"."summary_es" as "summaryEs", "p"."ilrc_item" as "ilrcItem", "p"."decided_by" as "decidedBy", "p"."created_by_group_id" as "createdByGroupId"
  from "provisions" as "p"
  inner join "provision_categories" as "c" on "c"."id" = "p"."category_id"
  order by "c"."position", "p"."position", "p"."id";

-- listStagesEverywhere
select "s"."id", "s"."document_id" as "documentId", "s"."stage", "s"."on_date" as "onDate", "s"."precision"
  from "policy_stages" as "s"
  where "s"."document_id" in (select "c"."document_id"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  where "p"."key" = ? and "j"."state_code" = ?)
  order by "s"."document_id", "s"."on_date", "s"."id";

-- listStagesOfDocument
select "s"."id", "s"."document_id" as "documentId", "s"."stage", "s"."on_date" as "onDate", "s"."precision", "s"."source_url" as "sourceUrl", "s"."note", "s"."recorded_at" as "recordedAt"
  from "policy_stages" as "s"
  where "s"."document_id" = ?
  order by "s"."on_date", "s"."id";

-- listStagesOfPlaces
select "s"."id", "s"."document_id" as "documentId", "s"."stage", "s"."on_date" as "onDate", "s"."precision"
  from "policy_stages" as "s"
  inner join "policy_documents" as "d" on "d"."id" = "s"."document_id"
  where "d"."jurisdiction_id" in (?, ?)
  order by "s"."document_id", "s"."on_date", "s"."id";

-- listVersionsOfDocument
select "v"."id", "v"."clause_id" as "clauseId", "v"."version", "v"."coverage", "v"."exceptions", "v"."section", "v"."quote", "v"."practice", "v"."replaced_at" as "replacedAt", "g"."name" as "groupName"
  from "policy_clause_versions" as "v"
  inner join "policy_clauses" as "c" on "c"."id" = "v"."clause_id"
  left join "groups" as "g" on "g"."id" = "v"."group_id"
  where "c"."document_id" = ?
  order by "v"."replaced_at" desc, "v"."id" desc
  limit ?;

-- markPolicyClauseChecked
update "policy_clauses"
  set "last_verified_on" = ?, "verified_by" = ?
  where "id" = ? and ("last_verified_on" is null or "last_verified_on" <= ?);

-- resetPolicyClauseCheck
update "policy_clauses"
  set "last_verified_on" = ?, "verified_by" = ?
  where "id" = ?;

-- setPolicyStage
update "policy_documents"
  set "stage" = ?
  where "id" = ?;

-- updatePolicyClause
update "policy_clauses"
  set "coverage" = ?, "exceptions" = ?, "section" = ?, "quote" = ?, "practice" = ?, "version" = ?
  where "id" = ? and "version" = ?;

-- upsertProvision
insert into "provisions" ("id", "key", "category_id", "position", "name_en", "name_es", "summary_en", "summary_es", "ilrc_item", "decided_by", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("key") do update
  set "category_id" = ?, "position" = ?, "name_en" = ?, "name_es" = ?, "summary_en" = ?, "summary_es" = ?, "ilrc_item" = ?, "decided_by" = ?;

-- upsertProvisionCategory
insert into "provision_categories" ("id", "key", "position", "name_en", "name_es")
  values (?, ?, ?, ?, ?)
  on conflict ("key") do update
  set "position" = ?, "name_en" = ?, "name_es" = ?;
