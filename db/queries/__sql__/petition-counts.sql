-- The SQL of db/queries/petition-counts.server.ts. Written by: npm run sql

-- listPetitionCells
select "kind", "cell", "validated", "shown", "shown_at" as "shownAt"
  from "petition_cells"
  where "petition_id" = ?
  order by "kind", "cell";

-- listPetitionHours
select "hour", "validated"
  from "petition_hours"
  where "petition_id" = ? and "validated" <> ?
  order by "hour";

-- moveCounts
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?;
insert into "petition_days" ("petition_id", "day", "validated")
  values (?, ?, ?)
  on conflict ("petition_id", "day") do update
  set "validated" = "petition_days"."validated" + ?;
insert into "petition_hours" ("petition_id", "hour", "validated")
  values (?, ?, ?)
  on conflict ("petition_id", "hour") do update
  set "validated" = "petition_hours"."validated" + ?;
insert into "petition_cells" ("petition_id", "kind", "cell", "validated", "shown", "shown_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "kind", "cell") do update
  set "validated" = "petition_cells"."validated" + ?;
insert into "petition_cells" ("petition_id", "kind", "cell", "validated", "shown", "shown_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "kind", "cell") do update
  set "validated" = "petition_cells"."validated" + ?;
insert into "petition_cells" ("petition_id", "kind", "cell", "validated", "shown", "shown_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "kind", "cell") do update
  set "validated" = "petition_cells"."validated" + ?;

-- updateShown
update "petition_cells"
  set "shown" = ?, "shown_at" = ?
  where "petition_id" = ? and "kind" = ? and "cell" = ?;
