-- The SQL of db/queries/petition-recount.server.ts. Written by: npm run sql

-- countValidatedByDay
select substr(coalesce("validated_at", "created_at"), 1, 10) as "day", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "day"
  order by "day";

-- findStoredCount
select "id", "slug", "group_id" as "groupId", "signature_count" as "count"
  from "petitions"
  where "id" = ?;

-- listPetitionIds
select "id"
  from "petitions"
  where "state" <> ?
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
