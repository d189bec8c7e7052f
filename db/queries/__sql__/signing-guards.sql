-- The SQL of db/queries/signing-guards.server.ts. Written by: npm run sql

-- countTurnedAway
insert into "turned_away" ("petition_id", "day", "why", "tries")
  values (?, ?, ?, ?)
  on conflict ("petition_id", "day", "why") do update
  set "tries" = "turned_away"."tries" + ?;

-- deleteExpiredProofs
delete
  from "used_proofs"
  where "expires_at" < ?;

-- deleteOldNetworks
update "signatures"
  set "network_hash" = ?
  where "network_hash" is not null and "created_at" < ?;

-- endGuard
update "signing_guards"
  set "ended_by" = ?, "ended_at" = ?
  where "id" = ? and "group_id" = ? and "ended_at" is null;

-- insertGuard
insert into "signing_guards" ("id", "group_id", "effect", "kind", "pattern", "label", "why", "made_by", "made_at", "ended_by", "ended_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertUsedProofs
insert into "used_proofs" ("id", "expires_at")
  values (?, ?)
  on conflict ("id") do nothing
  returning "id";

-- listGuards
select "s"."id", "s"."effect", "s"."kind", "s"."pattern", "s"."label", "s"."why", "s"."made_at" as "madeAt", "a"."name" as "madeBy"
  from "signing_guards" as "s"
  inner join "accounts" as "a" on "a"."id" = "s"."made_by"
  where "s"."group_id" = ? and "s"."ended_at" is null
  order by "s"."made_at" desc, "s"."id" desc
  limit ?;

-- listTurnedAway
select "why", sum("tries") as "tries"
  from "turned_away"
  where "petition_id" = ? and "day" >= ?
  group by "why"
  order by "why";
