-- The SQL of db/queries/policy-catalogue.server.ts. Written by: npm run sql

-- listProvisionCategories
select "id", "key", "position", "name_en" as "nameEn", "name_es" as "nameEs"
  from "provision_categories"
  order by "position", "id";

-- listProvisions
select "p"."id", "p"."key", "p"."position", "c"."key" as "categoryKey", "p"."category_id" as "categoryId", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs", "p"."summary_en" as "summaryEn", "p"."summary_es" as "summaryEs", "p"."ilrc_item" as "ilrcItem", "p"."decided_by" as "decidedBy", "p"."created_by_group_id" as "createdByGroupId"
  from "provisions" as "p"
  inner join "provision_categories" as "c" on "c"."id" = "p"."category_id"
  order by "c"."position", "p"."position", "p"."id";

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
