-- The SQL of db/queries/members.server.ts. Written by: npm run sql

-- countMembers
select count(*) as "count"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."ended_at" is null;

-- endMembershipRow
update "memberships"
  set "ended_at" = ?, "ended_by" = ?
  where "id" = ? and "ended_at" is null;

-- findMember
select "m"."id" as "membershipId", "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale", "m"."role", "m"."created_at" as "since"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."account_id" = ? and "m"."ended_at" is null;

-- findMemberByEmail
select "m"."id"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "a"."canonical_email" = ? and "m"."ended_at" is null;

-- insertMembership
insert into "memberships" ("id", "group_id", "account_id", "role", "created_at", "ended_at", "ended_by")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("group_id", "account_id")
  where "ended_at" is null do nothing;

-- listAdmins
select "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."role" = ? and "m"."ended_at" is null
  order by "m"."created_at", "a"."id"
  limit ?;

-- listLeadershipsOf
select "c"."id" as "coalitionId", "c"."slug" as "coalitionSlug", "c"."name" as "coalitionName"
  from "coalition_leads" as "l"
  inner join "coalitions" as "c" on "c"."id" = "l"."coalition_id"
  where "l"."account_id" = ? and "l"."ended_at" is null
  order by "c"."name_key", "c"."id";

-- listMembers
select "a"."id" as "accountId", "a"."name", "a"."email", "m"."role", "m"."created_at" as "since"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."ended_at" is null and ((replace(coalesce("a"."name_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("a"."email", '')) like ? escape '\')
  order by "a"."name_key", "a"."id"
  limit ? offset ?;

-- listMembershipsOf
select "m"."group_id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "m"."role"
  from "memberships" as "m"
  inner join "groups" as "g" on "g"."id" = "m"."group_id"
  where "m"."account_id" = ? and "m"."ended_at" is null
  order by "g"."name_key", "g"."id";

-- updateRole
update "memberships"
  set "role" = ?
  where "id" = ? and "role" = ? and "ended_at" is null;
