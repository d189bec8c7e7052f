-- The SQL of db/queries/place-follows.server.ts. Written by: npm run sql

-- confirmFollow
update "place_follows"
  set "confirmed_at" = ?, "told_until" = ?
  where "id" = ? and "confirmed_at" is null;

-- countFollowMails
select count(*) as "count"
  from "place_follows" as "f"
  where "f"."day_hash" = ?;

-- deleteFollow
delete
  from "outbox"
  where "follow_id" = ?;
delete
  from "place_follows"
  where "id" = ?;

-- deleteUnconfirmedFollows
delete
  from "outbox"
  where "follow_id" in (select "f"."id"
  from "place_follows" as "f"
  where "f"."confirmed_at" is null and "f"."created_at" < ?);
delete
  from "place_follows"
  where "confirmed_at" is null and "created_at" < ?;

-- findFollow
select "f"."id", "f"."jurisdiction_id" as "placeId", "f"."account_id" as "accountId", "f"."sealed", "f"."locale", "f"."mailed_at" as "mailedAt", "f"."created_at" as "createdAt", "f"."confirmed_at" as "confirmedAt", "j"."slug", "j"."name", "j"."official_name" as "officialName", "j"."kind", "j"."state_code" as "stateCode", "a"."email" as "accountEmail"
  from "place_follows" as "f"
  inner join "jurisdictions" as "j" on "j"."id" = "f"."jurisdiction_id"
  left join "accounts" as "a" on "a"."id" = "f"."account_id"
  where "f"."id" = ?;

-- findFollowByMailbox
select "f"."id", "f"."jurisdiction_id" as "placeId", "f"."account_id" as "accountId", "f"."sealed", "f"."locale", "f"."mailed_at" as "mailedAt", "f"."created_at" as "createdAt", "f"."confirmed_at" as "confirmedAt"
  from "place_follows" as "f"
  where "f"."email_hash" = ?;

-- findFollowOfAccount
select "f"."id", "f"."jurisdiction_id" as "placeId", "f"."account_id" as "accountId", "f"."sealed", "f"."locale", "f"."mailed_at" as "mailedAt", "f"."created_at" as "createdAt", "f"."confirmed_at" as "confirmedAt"
  from "place_follows" as "f"
  where "f"."account_id" = ? and "f"."jurisdiction_id" = ?;

-- insertFollow
insert into "place_follows" ("id", "jurisdiction_id", "account_id", "sealed", "email_hash", "day_hash", "locale", "mailed_at", "created_at", "confirmed_at", "told_until", "told_week")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict do nothing;

-- listFollowedBy
select "j"."slug", "j"."name", "j"."official_name" as "officialName", "j"."kind", "j"."state_code" as "stateCode"
  from "place_follows" as "f"
  inner join "jurisdictions" as "j" on "j"."id" = "f"."jurisdiction_id"
  where "f"."account_id" = ?
  order by "j"."name_key", "j"."id"
  limit ?;

-- listFollowedPlaces
select "j"."id", "j"."slug", "j"."name", "j"."official_name" as "officialName", "j"."kind", "j"."time_zone" as "timeZone"
  from "jurisdictions" as "j"
  where "j"."id" > ? and exists (select "f"."id"
  from "place_follows" as "f"
  where "f"."jurisdiction_id" = "j"."id" and "f"."confirmed_at" is not null and ("f"."told_week" is null or "f"."told_week" < ?))
  order by "j"."id"
  limit ?;

-- listFollowersDue
select "f"."id", "f"."sealed", "f"."locale", "f"."told_until" as "toldUntil", "a"."email" as "accountEmail", "a"."locale" as "accountLocale"
  from "place_follows" as "f"
  left join "accounts" as "a" on "a"."id" = "f"."account_id"
  where "f"."jurisdiction_id" = ? and "f"."confirmed_at" is not null and ("f"."told_week" is null or "f"."told_week" < ?)
  order by "f"."id"
  limit ?;

-- noteFollowMail
update "place_follows"
  set "mailed_at" = ?, "day_hash" = ?, "locale" = ?
  where "id" = ?;

-- takeFollowTurn
update "place_follows"
  set "told_week" = ?, "told_until" = ?
  where "id" = ? and ("told_week" is null or "told_week" < ?);
