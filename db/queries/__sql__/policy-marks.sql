-- The SQL of db/queries/policy-marks.server.ts. Written by: npm run sql

-- listPolicyMarks
select "jurisdiction_id" as "placeId", "version"
  from "policy_marks"
  order by "jurisdiction_id";

-- listUnmarkedPlaces
select distinct "d"."jurisdiction_id" as "placeId"
  from "policy_documents" as "d"
  left join "policy_marks" as "m" on "m"."jurisdiction_id" = "d"."jurisdiction_id"
  where "m"."jurisdiction_id" is null
  order by "d"."jurisdiction_id";

-- markClause
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_clauses"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- markDocuments
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (?, ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- markStage
insert into "policy_marks" ("jurisdiction_id", "version") select distinct "d"."jurisdiction_id", 1 as "version"
  from "policy_documents" as "d"
  where "d"."id" in (select "document_id"
  from "policy_stages"
  where "id" = ?)
  order by "d"."jurisdiction_id"
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;

-- updatePolicyMarks
insert into "policy_marks" ("jurisdiction_id", "version")
  values (?, ?), (?, ?)
  on conflict ("jurisdiction_id") do update
  set "version" = "policy_marks"."version" + ?;
