-- The SQL of db/queries/petition-recount.server.ts. Written by: npm run sql

-- countValidatedPart
select "created_at" as "at"
  from "signatures"
  where "petition_id" = ? and "state" = ? and "created_at" > ?
  order by "created_at"
  limit ? offset ?;
select substr(coalesce("validated_at", "created_at"), 1, 13) as "hour", "district_id" as "districtId", "place_match" as "placeMatch", "source", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ? and "created_at" > ?
  group by "hour", "district_id", "place_match", "source"
  order by "hour", "source", "place_match";

-- findStoredCount
select "id", "slug", "group_id" as "groupId", "signature_count" as "count"
  from "petitions"
  where "id" = ?;

-- listPetitionIds
select "id"
  from "petitions"
  where "state" <> ? and "purged_at" is null
  order by "id";

-- writeCounts
update "petitions"
  set "signature_count" = ?
  where "id" = ?;
delete
  from "petition_days"
  where "petition_id" = ?;
insert into "petition_days" ("petition_id", "day", "validated")
  values (?, ?, ?);
delete
  from "petition_hours"
  where "petition_id" = ?;
insert into "petition_hours" ("petition_id", "hour", "validated")
  values (?, ?, ?);
update "petition_cells"
  set "validated" = ?
  where "petition_id" = ?;
insert into "petition_cells" ("petition_id", "kind", "cell", "validated", "shown", "shown_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "kind", "cell") do update
  set "validated" = ?;
