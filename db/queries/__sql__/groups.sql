-- The SQL of db/queries/groups.server.ts. Written by: npm run sql

-- anyGroupExists
select "id"
  from "groups"
  limit ?;

-- countGroup
select count(*) as "count"
  from "memberships"
  where "group_id" = ? and "ended_at" is null;

-- findGroup
select "g"."id", "g"."name", "g"."slug", "g"."about", "g"."created_at", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "groups" as "g"
  left join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."slug" = ?;

-- holdGroup
update "groups"
  set "name" = "name"
  where "id" = ?;

-- insertGroup
insert into "groups" ("id", "name", "slug", "jurisdiction_id", "about", "created_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("slug") do nothing;

-- updateGroup
update "groups"
  set "name" = ?
  where "id" = ?;
