-- The SQL of db/queries/import-tables.server.ts. Written by: npm run sql

-- deleteSpentTables
select "t"."id"
  from "import_tables" as "t"
  left join "import_runs" as "r" on "r"."id" = "t"."run_id"
  where ("t"."created_at" < ? or "r"."state" in (?, ?))
  order by "t"."id"
  limit ?;

-- findImportTable
select "t"."id", "t"."group_id" as "groupId", "t"."about", "t"."run_id" as "runId", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."kind" as "placeKind", "j"."time_zone" as "timeZone"
  from "import_tables" as "t"
  inner join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."id" = ? and "t"."group_id" in (?);

-- findTableOfRun
select "id", "about"
  from "import_tables"
  where "run_id" = ?
  order by "id";

-- insertImportTable
insert into "import_tables" ("id", "group_id", "account_id", "jurisdiction_id", "about", "run_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertImportTablePart
insert into "import_table_parts" ("table_id", "position", "file", "lines")
  values (?, ?, ?, ?);

-- keepMapping
insert into "import_mappings" ("group_id", "jurisdiction_id", "fingerprint", "header", "mapping", "used_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("group_id", "jurisdiction_id", "fingerprint") do update
  set "header" = ?, "mapping" = ?, "used_at" = ?;

-- linkTableToRun
update "import_tables"
  set "run_id" = ?, "about" = ?
  where "id" = ? and "about" = ?;

-- listImportTableParts
select "position", "file", "lines"
  from "import_table_parts"
  where "table_id" = ? and "position" > ?
  order by "position"
  limit ?;

-- listMappings
select "fingerprint", "header", "mapping"
  from "import_mappings"
  where "group_id" = ? and "jurisdiction_id" = ?
  order by "used_at" desc, "fingerprint"
  limit ?;
