-- The SQL of db/queries/signature-sweeps.server.ts. Written by: npm run sql

-- countSwept
select "s"."state", count(*) as "signatures"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" in (?) and "s"."network_hash" = ? and "s"."domain_hash" = ? and "s"."held_why" is not null and "s"."created_at" >= ?
  group by "s"."state"
  order by "s"."state";

-- insertSweep
insert into "signature_sweeps" ("id", "petition_id", "kind", "why", "filter", "signatures", "made_by", "made_at", "undone_by", "undone_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listOfSweep
select "id", "number", "source", "place_match" as "placeMatch", "district_id" as "districtId", "created_at" as "createdAt", "validated_at" as "validatedAt"
  from "signatures"
  where "sweep_id" = ? and "state" in (?, ?)
  order by "id"
  limit ?;

-- listSweeps
select "w"."id", "w"."kind", "w"."why", "w"."signatures", "w"."made_at" as "madeAt", "w"."undone_at" as "undoneAt", "a"."name" as "madeBy"
  from "signature_sweeps" as "w"
  inner join "accounts" as "a" on "a"."id" = "w"."made_by"
  where "w"."petition_id" = ?
  order by "w"."made_at" desc, "w"."id" desc
  limit ?;

-- listSwept
select "s"."id", "s"."state", "s"."sealed", "s"."key_version" as "keyVersion", "s"."locale", "s"."source", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."postal_code" as "postalCode", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" in (?) and "s"."network_hash" = ? and "s"."domain_hash" = ? and "s"."held_why" is not null and "s"."created_at" >= ? and "s"."id" > ?
  order by "s"."id"
  limit ?;

-- listTrending
select "network_hash" as "key", count(*) as "signatures", cast(coalesce(sum(case when "held_why" is not null then 1 else 0 end), 0) as integer) as "held", cast(coalesce(sum(case when "state" = ? then 1 else 0 end), 0) as integer) as "validated", max("id") as "sampleId"
  from "signatures"
  where "petition_id" = ? and "created_at" >= ? and "state" in (?, ?) and "network_hash" is not null
  group by "network_hash"
  having count(*) >= ?
  order by "signatures" desc, "network_hash"
  limit ?;

-- markSweepUndone
update "signature_sweeps"
  set "undone_by" = ?, "undone_at" = ?
  where "id" = ? and "petition_id" = ? and "kind" <> ? and "undone_at" is null;

-- updateReleased
update "signatures"
  set "held_why" = ?, "mailed_on" = ?, "mails" = ?
  where "id" in (?);

-- updateSwept
update "signatures"
  set "state" = ?, "sweep_id" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" in (?);

-- updateUnswept
update "signatures"
  set "state" = ?, "sweep_id" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" in (?);
