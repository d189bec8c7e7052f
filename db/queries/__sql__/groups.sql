-- The SQL of db/queries/groups.server.ts. Written by: npm run sql

-- anyGroupExists
select "id"
  from "groups"
  limit ?;

-- countActivity
select count(*) as "count"
  from "activity"
  where "group_id" = ?;

-- countGroup
select count(*) as "count"
  from "memberships"
  where "group_id" = ? and "ended_at" is null;

-- countInvitationsSince
select count(*) as "count"
  from "invitations"
  where "group_id" = ? and "created_at" > ?;

-- countMembers
select count(*) as "count"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."ended_at" is null;

-- decideJoinRequest
update "join_requests"
  set "decision" = ?, "decided_by" = ?, "decided_at" = ?
  where "id" = ? and "decided_at" is null;

-- endMembershipRow
update "memberships"
  set "ended_at" = ?, "ended_by" = ?
  where "id" = ? and "ended_at" is null;

-- findGroup
select "g"."id", "g"."name", "g"."slug", "g"."about", "g"."created_at", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "groups" as "g"
  left join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."slug" = ?;

-- findLatestJoinRequest
select "id", "created_at", "decided_at", "decision"
  from "join_requests"
  where "group_id" = ? and "account_id" = ?
  order by "created_at" desc, "id" desc
  limit ?;

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

-- findOpenInvitation
select "i"."id", "i"."email", "i"."role", "g"."id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "a"."name" as "inviterName"
  from "invitations" as "i"
  inner join "groups" as "g" on "g"."id" = "i"."group_id"
  inner join "accounts" as "a" on "a"."id" = "i"."invited_by"
  where "i"."accepted_at" is null and "i"."revoked_at" is null and "i"."expires_at" > ? and "i"."token_hash" = ?;

-- findOpenJoinRequest
select "r"."id", "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale"
  from "join_requests" as "r"
  inner join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."group_id" = ? and "r"."id" = ? and "r"."decided_at" is null;

-- forgetInvitedAddresses
update "invitations"
  set "email" = ?
  where "expires_at" < ? and "email" != ?;

-- forgetJoinNotes
update "join_requests"
  set "note" = ?
  where "decided_at" < ? and "note" != ?;

-- holdGroup
update "groups"
  set "name" = "name"
  where "id" = ?;

-- insertActivity
insert into "activity" ("id", "group_id", "account_id", "verb", "subject_kind", "subject_id", "detail", "at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertGroup
insert into "groups" ("id", "name", "slug", "jurisdiction_id", "about", "created_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("slug") do nothing;

-- insertInvitation
insert into "invitations" ("id", "group_id", "email", "role", "token_hash", "invited_by", "created_at", "expires_at", "accepted_at", "accepted_by", "revoked_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertJoinRequest
insert into "join_requests" ("id", "group_id", "account_id", "note", "created_at", "decided_at", "decided_by", "decision")
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("group_id", "account_id")
  where "decided_at" is null do nothing;

-- insertMembership
insert into "memberships" ("id", "group_id", "account_id", "role", "created_at", "ended_at", "ended_by")
  values (?, ?, ?, ?, ?, ?, ?)
  on conflict ("group_id", "account_id")
  where "ended_at" is null do nothing;

-- listActivity
select "x"."id", "x"."verb", "x"."subject_kind" as "subjectKind", "x"."subject_id" as "subjectId", "x"."detail", "x"."at", "a"."name" as "who"
  from "activity" as "x"
  left join "accounts" as "a" on "a"."id" = "x"."account_id"
  where "x"."group_id" = ?
  order by "x"."at" desc, "x"."id" desc
  limit ? offset ?;

-- listAdmins
select "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."role" = ? and "m"."ended_at" is null
  order by "m"."created_at", "a"."id"
  limit ?;

-- listJoinRequests
select "r"."id", "r"."note", "r"."created_at" as "createdAt", "a"."name", "a"."email"
  from "join_requests" as "r"
  inner join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."group_id" = ? and "r"."decided_at" is null
  order by "r"."created_at", "r"."id"
  limit ?;

-- listLeadershipsOf
select "c"."id" as "coalitionId", "c"."slug" as "coalitionSlug", "c"."name" as "coalitionName"
  from "coalition_leads" as "l"
  inner join "coalitions" as "c" on "c"."id" = "l"."coalition_id"
  where "l"."account_id" = ? and "l"."ended_at" is null
  order by "c"."name", "c"."id";

-- listMembers
select "a"."id" as "accountId", "a"."name", "a"."email", "m"."role", "m"."created_at" as "since"
  from "memberships" as "m"
  inner join "accounts" as "a" on "a"."id" = "m"."account_id"
  where "m"."group_id" = ? and "m"."ended_at" is null and (lower(coalesce("a"."name", '')) like ? escape '\' or lower(coalesce("a"."email", '')) like ? escape '\')
  order by lower("a"."name"), "a"."id"
  limit ? offset ?;

-- listMembershipsOf
select "m"."group_id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "m"."role"
  from "memberships" as "m"
  inner join "groups" as "g" on "g"."id" = "m"."group_id"
  where "m"."account_id" = ? and "m"."ended_at" is null
  order by "g"."name", "g"."id";

-- listOpenInvitations
select "i"."id", "i"."email", "i"."role", "i"."created_at" as "createdAt", "i"."expires_at" as "expiresAt", "a"."name" as "inviterName"
  from "invitations" as "i"
  inner join "accounts" as "a" on "a"."id" = "i"."invited_by"
  where "i"."accepted_at" is null and "i"."revoked_at" is null and "i"."expires_at" > ? and "i"."group_id" = ?
  order by "i"."created_at" desc, "i"."id" desc
  limit ?;

-- listSubjectNames
select "id", "name"
  from "accounts"
  where "id" in (?) union all select "id", "name"
  from "campaigns"
  where "group_id" = ? and "id" in (?) union all select "id", "title_en" as "name"
  from "petitions"
  where "group_id" = ? and "id" in (?) union all select "id", "title_es" as "name"
  from "petitions"
  where "group_id" = ? and "title_en" = ? and "id" in (?) union all select "id", "title" as "name"
  from "demands"
  where "group_id" = ? and "id" in (?) union all select "id", "title" as "name"
  from "tasks"
  where "group_id" = ? and "id" in (?) union all select "id", "title" as "name"
  from "policy_documents"
  where "id" in (?) union all select "id", "title" as "name"
  from "motions"
  where "id" in (?) union all select "meetings"."id", "bodies"."name"
  from "meetings"
  inner join "bodies" on "bodies"."id" = "meetings"."body_id"
  where "meetings"."id" in (?) union all select "terms"."id", "officials"."name"
  from "terms"
  inner join "officials" on "officials"."id" = "terms"."official_id"
  where "terms"."id" in (?) union all select "id", "name"
  from "coalitions"
  where "id" in (?) union all select "id", "name"
  from "bodies"
  where "id" in (?) union all select "id", "name"
  from "officials"
  where "id" in (?) union all select "id", "name"
  from "jurisdictions"
  where "id" in (?);

-- revokeInvitationRow
update "invitations"
  set "revoked_at" = ?
  where "group_id" = ? and "id" = ? and "accepted_at" is null and "revoked_at" is null;

-- revokeInvitationsBy
update "invitations"
  set "revoked_at" = ?
  where "group_id" = ? and "invited_by" = ? and "accepted_at" is null and "revoked_at" is null;

-- revokeInvitationsTo
update "invitations"
  set "revoked_at" = ?
  where "group_id" = ? and lower("email") = ? and "accepted_at" is null and "revoked_at" is null;

-- spendInvitation
update "invitations"
  set "accepted_at" = ?, "accepted_by" = ?
  where "id" = ? and "accepted_at" is null and "revoked_at" is null and "expires_at" > ?;

-- updateGroup
update "groups"
  set "name" = ?
  where "id" = ?;

-- updateRole
update "memberships"
  set "role" = ?
  where "id" = ? and "role" = ? and "ended_at" is null;
