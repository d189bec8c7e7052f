-- The SQL of db/queries/petition-purge.server.ts. Written by: npm run sql

-- deletePetitionKeys
update "petitions"
  set "purged_at" = ?
  where "id" = ? and "purged_at" is null and "hold_why" is null;

-- deleteSignatures
select "id"
  from "signatures"
  where "petition_id" = ?
  order by "id"
  limit ?;

-- emptyJournal
pragma wal_checkpoint(truncate);

-- listHalfPurged
select "p"."id"
  from "petitions" as "p"
  where "p"."purged_at" is not null and exists (select "s"."id"
  from "signatures" as "s"
  where "s"."petition_id" = "p"."id")
  order by "p"."id";

-- listToPurge
select "p"."id", "p"."group_id" as "groupId", "p"."state", "p"."closes_on" as "closesOn", "p"."purge_on" as "purgeOn", "p"."hold_why" as "holdWhy", "j"."time_zone" as "timeZone", (select max("e"."on_date") as "day"
  from "petition_events" as "e"
  where "e"."petition_id" = "p"."id" and "e"."kind" = ?) as "deliveredOn", (select max("e"."on_date") as "day"
  from "petition_events" as "e"
  where "e"."petition_id" = "p"."id" and "e"."kind" = ?) as "closedOn"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  where "p"."state" <> ? and "p"."purged_at" is null
  order by "p"."id";

-- updatePurge
update "petitions"
  set "purge_on" = ?, "hold_why" = ?
  where "id" = ? and "purged_at" is null;
