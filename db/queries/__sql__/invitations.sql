-- The SQL of db/queries/invitations.server.ts. Written by: npm run sql

-- countInvitationsSince
select count(*) as "count"
  from "invitations"
  where "group_id" = ? and "created_at" > ?;

-- findOpenInvitation
select "i"."id", "i"."email", "i"."role", "g"."id" as "groupId", "g"."slug" as "groupSlug", "g"."name" as "groupName", "a"."name" as "inviterName"
  from "invitations" as "i"
  inner join "groups" as "g" on "g"."id" = "i"."group_id"
  inner join "accounts" as "a" on "a"."id" = "i"."invited_by"
  where "i"."accepted_at" is null and "i"."revoked_at" is null and "i"."expires_at" > ? and "i"."token_hash" = ?;

-- forgetInvitedAddresses
update "invitations"
  set "email" = ?
  where "expires_at" < ? and "email" != ?;

-- insertInvitation
insert into "invitations" ("id", "group_id", "email", "role", "token_hash", "invited_by", "created_at", "expires_at", "accepted_at", "accepted_by", "revoked_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listOpenInvitations
select "i"."id", "i"."email", "i"."role", "i"."created_at" as "createdAt", "i"."expires_at" as "expiresAt", "a"."name" as "inviterName"
  from "invitations" as "i"
  inner join "accounts" as "a" on "a"."id" = "i"."invited_by"
  where "i"."accepted_at" is null and "i"."revoked_at" is null and "i"."expires_at" > ? and "i"."group_id" = ?
  order by "i"."created_at" desc, "i"."id" desc
  limit ?;

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
