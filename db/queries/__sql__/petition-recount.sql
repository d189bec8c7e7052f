-- The SQL of db/queries/petition-recount.server.ts. Written by: npm run sql

-- countValidatedByCells
select "district_id" as "districtId", "place_match" as "placeMatch", "source", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "district_id", "place_match", "source"
  order by "source", "place_match";

-- countValidatedByDay
select substr(coalesce("validated_at", "created_at"), 1, 10) as "day", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "day"
  order by "day";

-- countValidatedByHour
select substr(coalesce("validated_at", "created_at"), 1, 13) as "hour", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "hour"
  order by "hour";

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
