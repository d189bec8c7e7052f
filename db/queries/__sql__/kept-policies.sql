-- The SQL of db/queries/kept-policies.server.ts. Written by: npm run sql

-- countBeneathPlaces
select "j"."parent_id" as "id", count(*) as "places", sum("j"."population") as "people"
  from "jurisdictions" as "j"
  where "j"."parent_id" in (?, ?) and "j"."governs" = ? and "j"."kind" in (?, ?, ?, ?, ?, ?, ?)
  group by "j"."parent_id"
  order by "j"."parent_id";

-- listKeptClauses
select "c"."id" as "clauseId", "c"."document_id" as "documentId", "d"."jurisdiction_id" as "placeId", "p"."key" as "provisionKey", "d"."instrument", "d"."force", "c"."coverage", "c"."last_verified_on" as "lastVerifiedOn"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  inner join "provisions" as "p" on "p"."id" = "c"."provision_id"
  left join "policy_withdrawals" as "w" on "w"."document_id" = "d"."id"
  where "c"."removed_at" is null and "w"."document_id" is null and "d"."jurisdiction_id" in (?, ?)
  order by "c"."id";

-- listKeptPlaces
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."name_key" as "nameKey", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."geoid", "j"."ocd_id" as "ocdId", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."governs", "up"."kind" as "aroundKind", "up"."state_code" as "aroundStateCode", "up"."parent_id" as "aroundParentId", "up"."population" as "aroundPopulation", "up"."governs" as "aroundGoverns"
  from "jurisdictions" as "j"
  left join "jurisdictions" as "up" on "up"."id" = "j"."parent_id"
  where "j"."id" in (?, ?)
  order by "j"."id";

-- listWordsOfClauses
select "c"."id" as "clauseId", "d"."title", "d"."number", "d"."source_url" as "sourceUrl", "d"."archived_url" as "archivedUrl", "d"."source_title" as "sourceTitle", "d"."stated_on" as "statedOn", "d"."stated_precision" as "statedPrecision", "d"."origin", "c"."exceptions", "c"."section", "c"."quote", "c"."practice", "c"."seconded_on" as "secondedOn", "c"."seconded_as" as "secondedAs"
  from "policy_clauses" as "c"
  inner join "policy_documents" as "d" on "d"."id" = "c"."document_id"
  where "c"."id" in (?, ?)
  order by "c"."id";
