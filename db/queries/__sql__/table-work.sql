-- The SQL of db/queries/table-work.server.ts. Written by: npm run sql

-- changeTable
update "import_tables"
  set "about" = ?
  where "id" = ? and "about" = ?;

-- deleteTableParts
delete
  from "import_table_parts"
  where "table_id" = ?;

-- deleteUnplannedTable
update "import_tables"
  set "about" = ?
  where "id" = ? and "run_id" is null;

-- findTableProfile
select "lines"
  from "import_table_parts"
  where "table_id" = ? and "position" = ?;

-- findTableToWork
select "id", "group_id" as "groupId", "account_id" as "accountId", "about", "run_id" as "runId"
  from "import_tables"
  where "id" = ?;
