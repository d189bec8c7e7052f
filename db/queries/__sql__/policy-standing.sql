-- The SQL of db/queries/policy-standing.server.ts. Written by: npm run sql

-- listAreasForMap
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."parent_id" as "parentId", "j"."governs"
  from "jurisdictions" as "j"
  where "j"."state_code" = ? and "j"."kind" in (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  order by "j"."name_key", "j"."id";

-- listClausesOfPlaces
select "c"."id" as "clauseId", "c"."document_id" as "documentId", "d"."jurisdiction_id" as "placeId", "p"."key" as "provisionKey", "d"."title", "d"."number", "d"."instrument", "d"."force", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "c"."coverage", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."last_verified_on" as "lastVerifiedOn", "c"."seconded_on" as "secondedOn", "c"."seconded_as" as "secondedAs"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "c"."removed_at" is null and "w"."document_id" is null and "d"."jurisdiction_id" in (?, ?)
  order by "c"."id";

-- listStagesOfPlaces
select "s"."id", "s"."document_id" as "documentId", "s"."stage", "s"."on_date" as "onDate", "s"."precision"
  from "policy_stages" as "s"
  inner join "policy_documents" as "d" on "d"."id" = "s"."document_id"
  where "d"."jurisdiction_id" in (?, ?)
  order by "s"."document_id", "s"."on_date", "s"."id";
