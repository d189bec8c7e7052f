-- The SQL of db/queries/transfers.server.ts. Written by: npm run sql

-- discardOldImportRuns
update "import_runs"
  set "state" = ?, "files" = ?, "finished_at" = ?
  where "state" = ? and "created_at" < ?;

-- findImportFiles
select "files"
  from "import_runs"
  where "id" = ?;

-- findImportRun
select "id", "group_id" as "groupId", "account_id" as "accountId", "system", "options", "state", "report", "created_at" as "createdAt", "finished_at" as "finishedAt"
  from "import_runs"
  where "id" = ? and "group_id" in (?);

-- findPlaceForImport
select "id", "slug", "name", "state_code" as "stateCode", "time_zone" as "timeZone"
  from "jurisdictions"
  where ("id" = ? or "slug" = ?)
  order by "id";

-- findPlaceOfGroup
select "j"."slug"
  from "groups" as "g"
  inner join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."id" = ?;

-- insertImportRun
insert into "import_runs" ("id", "group_id", "account_id", "system", "options", "files", "state", "report", "created_at", "finished_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listBodiesToRead
select "id", "name", "slug"
  from "bodies"
  where "id" in (?)
  order by "name_key", "id";

-- listImportRuns
select "r"."id", "r"."system", "r"."options", "r"."state", "r"."created_at" as "createdAt", "a"."name" as "accountName"
  from "import_runs" as "r"
  left join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."group_id" in (?)
  order by "r"."created_at" desc, "r"."id" desc
  limit ?;

-- listMeetingsToRead
select "m"."id", "m"."local_date" as "localDate", "b"."name" as "bodyName"
  from "meetings" as "m"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "m"."id" in (?)
  order by "m"."local_date" desc, "b"."name_key", "m"."id";

-- listOfficialsToRead
select "id", "name", "slug"
  from "officials"
  where "id" in (?)
  order by "family_key", "name_key", "id";

-- listPlacesOfSystem
select distinct "j"."id", "j"."slug"
  from "external_ids" as "x"
  inner join "bodies" as "b" on "b"."id" = "x"."subject_id"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where "x"."system" = ? and "x"."kind" = ?
  order by "j"."slug";

-- listSystemsOfPlace
select distinct "x"."system"
  from "external_ids" as "x"
  inner join "bodies" as "b" on "b"."id" = "x"."subject_id"
  where "b"."jurisdiction_id" = ? and "x"."kind" = ?
  order by "x"."system";

-- lockPlaceForImport
update "jurisdictions"
  set "name" = "name"
  where "id" = ?;

-- moveImportRun
update "import_runs"
  set "state" = ?
  where "id" = ? and "state" = ? and "report" = ?;
