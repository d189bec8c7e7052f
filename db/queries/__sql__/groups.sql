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

-- insertActivity
insert into "activity" ("id", "group_id", "account_id", "verb", "subject_kind", "subject_id", "detail", "at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertGroup
insert into "groups" ("id", "name", "slug", "jurisdiction_id", "about", "created_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("slug") do nothing;

-- insertMembership
insert into "memberships" ("id", "group_id", "account_id", "role", "created_at", "ended_at", "ended_by")
  values (?, ?, ?, ?, ?, ?, ?);

-- listLeadershipsOf
select "c"."id" as "coalitionId", "c"."slug" as "coalitionSlug", "c"."name" as "coalitionName"
  from "coalition_leads" as "l"
  inner join "coalitions" as "c" on "c"."id" = "l"."coalition_id"
  where "l"."account_id" = ? and "l"."ended_at" is null
  order by "c"."name", "c"."id";

-- listMembershipsOf
select "m"."group_id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "m"."role"
  from "memberships" as "m"
  inner join "groups" as "g" on "g"."id" = "m"."group_id"
  where "m"."account_id" = ? and "m"."ended_at" is null
  order by "g"."name", "g"."id";
