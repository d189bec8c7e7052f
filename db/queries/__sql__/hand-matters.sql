-- The SQL of db/queries/hand-matters.server.ts. Written by: npm run sql

-- findMatterByFile
select "ma"."id"
  from "matters" as "ma"
  where "ma"."jurisdiction_id" = ? and "ma"."file_number" = ?
  order by "ma"."created_at", "ma"."id"
  limit ?;

-- insertMatter
insert into "matters" ("id", "jurisdiction_id", "file_number", "title", "kind", "recorded_status", "source_url", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);
