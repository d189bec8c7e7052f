-- The SQL of db/queries/coalitions.server.ts. Written by: npm run sql

-- endCoalitionGroup
update "coalition_groups"
  set "left_at" = ?
  where "coalition_id" = ? and "group_id" = ? and "left_at" is null;

-- endCoalitionLead
update "coalition_leads"
  set "ended_at" = ?
  where "coalition_id" = ? and "account_id" = ? and "ended_at" is null;

-- endStrayLeads
update "coalition_leads"
  set "ended_at" = ?
  where "ended_at" is null and not exists (select "m"."id"
  from "memberships" as "m"
  inner join "coalition_groups" as "cg" on "cg"."group_id" = "m"."group_id"
  where "cg"."coalition_id" = "coalition_leads"."coalition_id" and "m"."account_id" = "coalition_leads"."account_id" and "cg"."left_at" is null and "m"."ended_at" is null);

-- findCoalition
select "id", "name", "slug", "about", "founding_group_id"
  from "coalitions"
  where "slug" = ?;

-- findPersonInCoalition
select "a"."id", "a"."name", "a"."email", "a"."locale"
  from "accounts" as "a"
  inner join "memberships" as "m" on "m"."account_id" = "a"."id"
  inner join "coalition_groups" as "cg" on "cg"."group_id" = "m"."group_id"
  where "a"."canonical_email" = ? and "cg"."coalition_id" = ? and "cg"."left_at" is null and "m"."ended_at" is null
  limit ?;

-- insertCoalition
insert into "coalitions" ("id", "name", "slug", "about", "created_at", "founding_group_id")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("slug") do nothing;

-- insertCoalitionGroup
insert into "coalition_groups" ("coalition_id", "group_id", "joined_at", "left_at")
  values (?, ?, ?, ?)
  on conflict ("coalition_id", "group_id") do update
  set "joined_at" = ?, "left_at" = ?;

-- insertCoalitionInvitation
insert into "coalition_invitations" ("id", "coalition_id", "group_id", "invited_by", "created_at", "answered_at", "answered_by", "answer")
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("coalition_id", "group_id")
  where "answered_at" is null do nothing;

-- insertCoalitionLead
insert into "coalition_leads" ("coalition_id", "account_id", "created_at", "ended_at")
  values (?, ?, ?, ?)
  on conflict ("coalition_id", "account_id") do update
  set "created_at" = ?, "ended_at" = ?;

-- listCoalitionGroups
select "g"."id" as "groupId", "g"."slug", "g"."name", "cg"."joined_at" as "joinedAt"
  from "coalition_groups" as "cg"
  inner join "groups" as "g" on "g"."id" = "cg"."group_id"
  where "cg"."coalition_id" = ? and "cg"."left_at" is null
  order by "g"."name_key", "g"."id"
  limit ?;

-- listCoalitionInvitationsOf
select "i"."id", "c"."id" as "coalitionId", "c"."name", "c"."about", "a"."name" as "inviterName", "i"."created_at" as "createdAt"
  from "coalition_invitations" as "i"
  inner join "coalitions" as "c" on "c"."id" = "i"."coalition_id"
  inner join "accounts" as "a" on "a"."id" = "i"."invited_by"
  where "i"."group_id" = ? and "i"."answered_at" is null
  order by "i"."created_at" desc, "i"."id" desc
  limit ?;

-- listCoalitionLeads
select "a"."id" as "accountId", "a"."name", "l"."created_at" as "since"
  from "coalition_leads" as "l"
  inner join "accounts" as "a" on "a"."id" = "l"."account_id"
  where "l"."coalition_id" = ? and "l"."ended_at" is null
  order by "a"."name_key", "a"."id"
  limit ?;

-- listCoalitionsOf
select "c"."id", "c"."slug", "c"."name", "cg"."joined_at" as "joinedAt"
  from "coalition_groups" as "cg"
  inner join "coalitions" as "c" on "c"."id" = "cg"."coalition_id"
  where "cg"."group_id" = ? and "cg"."left_at" is null
  order by "c"."name_key", "c"."id"
  limit ?;

-- listInvitedGroups
select "i"."id", "g"."slug", "g"."name", "i"."created_at" as "createdAt"
  from "coalition_invitations" as "i"
  inner join "groups" as "g" on "g"."id" = "i"."group_id"
  where "i"."coalition_id" = ? and "i"."answered_at" is null
  order by "i"."created_at" desc, "i"."id" desc
  limit ?;

-- updateCoalitionInvitation
update "coalition_invitations"
  set "answer" = ?, "answered_by" = ?, "answered_at" = ?
  where "id" = ? and "group_id" = ? and "answered_at" is null
  returning "coalition_id" as "coalitionId", "group_id" as "groupId";
