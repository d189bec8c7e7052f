-- The SQL of db/queries/policy-imports.server.ts. Written by: npm run sql

-- deletePolicyImportParts
delete
  from "policy_import_parts"
  where "import_id" = ?;

-- deleteStalePolicyImports
delete
  from "policy_import_parts"
  where "import_id" in (select "id"
  from "policy_imports"
  where "state" in (?, ?) and "created_at" < ?);
update "policy_imports"
  set "state" = ?
  where "state" in (?, ?) and "created_at" < ?;

-- findPolicyImport
select *
  from "policy_imports"
  where "id" = ? and "group_id" in (?);

-- findPolicyMapping
select "mapping"
  from "policy_imports"
  where "group_id" = ? and "fingerprint" = ? and "mapping" is not null and "state" in (?, ?)
  order by "created_at" desc, "id" desc
  limit ?;

-- insertPolicyImport
insert into "policy_imports" ("id", "group_id", "account_id", "kind", "file_name", "state", "about", "fingerprint", "mapping", "choices", "report", "created_at", "finished_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "policy_import_parts" ("import_id", "position", "file", "lines")
  values (?, ?, ?, ?);

-- listClausesForMatching
select "c"."id", "c"."document_id" as "documentId", "p"."key" as "provision", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice"
  from "policy_clauses" as "c"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  order by "c"."id";

-- listDocumentsForMatching
select "d"."id", "d"."jurisdiction_id" as "placeId", "d"."title", "d"."number", "d"."instrument", "d"."source_url" as "sourceUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "w"."at" as "withdrawnAt"
  from "policy_documents" as "d"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  order by "d"."id";

-- listNamesForMatching
select "jurisdiction_id" as "placeId", "name"
  from "jurisdiction_names"
  order by "jurisdiction_id", "id";

-- listPlacesForMatching
select "id", "slug", "kind", "name", "official_name" as "officialName", "state_code" as "stateCode", "county_name" as "countyName", "ocd_id" as "ocdId", "geoid", "population"
  from "jurisdictions"
  where "removed_at" is null
  order by "id";

-- listPolicyImportParts
select "file", "lines"
  from "policy_import_parts"
  where "import_id" = ?
  order by "position";

-- listPolicyImports
select "i"."id", "i"."kind", "i"."file_name" as "fileName", "i"."state", "i"."created_at" as "createdAt", "a"."name" as "accountName"
  from "policy_imports" as "i"
  left join "accounts" as "a" on "a"."id" = "i"."account_id"
  where "i"."group_id" in (?)
  order by "i"."created_at" desc, "i"."id" desc
  limit ?;

-- listPolicyLinks
select "external_id" as "externalId", "subject_id" as "documentId"
  from "external_ids"
  where "system" = ? and "kind" = ?
  order by "external_id";

-- listStagesForMatching
select "id", "document_id" as "documentId", "stage", "on_date" as "onDate", "precision"
  from "policy_stages"
  order by "id";

-- lockPolicyImports
update "provision_categories"
  set "position" = "position";

-- movePolicyImport
update "policy_imports"
  set "state" = ?
  where "id" = ? and "state" in (?, ?);
