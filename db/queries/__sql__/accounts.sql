-- The SQL of db/queries/accounts.server.ts. Written by: npm run sql

-- deleteExpiredSessions
delete
  from "account_sessions"
  where "expires_at" < ?;

-- deleteOldResets
delete
  from "password_resets"
  where "expires_at" < ?;

-- deleteSession
delete
  from "account_sessions"
  where "id_hash" = ?;

-- deleteSessionOf
delete
  from "account_sessions"
  where "account_id" = ? and "id_hash" = ?;

-- deleteSessionsOf
delete
  from "account_sessions"
  where "account_id" = ?;

-- deleteUnusedSetupLinks
delete
  from "setup_links"
  where "used_at" is null;

-- findAccount
select "id", "name", "email", "password_hash", "locale", "created_at"
  from "accounts"
  where "id" = ?;

-- findAccountByEmail
select "id", "name", "email", "password_hash", "locale"
  from "accounts"
  where "canonical_email" = ?;

-- findSession
select "s"."account_id", "s"."created_at", "s"."expires_at", "s"."last_seen_at", "s"."device", "s"."rights", "s"."superseded_at", "a"."name", "a"."email", "a"."locale"
  from "account_sessions" as "s"
  inner join "accounts" as "a" on "a"."id" = "s"."account_id"
  where "s"."id_hash" = ?;

-- findUsableReset
select "r"."account_id", "a"."email", "a"."name", "a"."locale"
  from "password_resets" as "r"
  inner join "accounts" as "a" on "a"."id" = "r"."account_id"
  where "r"."token_hash" = ? and "r"."used_at" is null and "r"."expires_at" > ?;

-- findUsableSetupLink
select "token_hash"
  from "setup_links"
  where "token_hash" = ? and "used_at" is null and "expires_at" > ?;

-- insertAccount
insert into "accounts" ("id", "name", "email", "canonical_email", "password_hash", "locale", "created_at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertPasswordReset
insert into "password_resets" ("token_hash", "account_id", "created_at", "expires_at", "used_at")
  values (?, ?, ?, ?, ?);

-- insertSession
insert into "account_sessions" ("id_hash", "account_id", "created_at", "expires_at", "last_seen_at", "device")
  values (?, ?, ?, ?, ?, ?);

-- insertSetupLink
insert into "setup_links" ("token_hash", "created_at", "expires_at", "used_at")
  values (?, ?, ?, ?);

-- listSessionsOf
select "id_hash", "account_id", "created_at", "expires_at", "last_seen_at", "device", "rights", "superseded_at"
  from "account_sessions"
  where "account_id" = ? and "superseded_at" is null
  order by "last_seen_at" desc, "id_hash"
  limit ?;

-- noteRights
update "account_sessions"
  set "rights" = ?
  where "id_hash" = ?;

-- spendReset
update "password_resets"
  set "used_at" = ?
  where "token_hash" = ? and "used_at" is null and "expires_at" > ?;

-- spendResetsOf
update "password_resets"
  set "used_at" = ?
  where "account_id" = ? and "used_at" is null;

-- spendSetupLink
update "setup_links"
  set "used_at" = ?
  where "token_hash" = ? and "used_at" is null and "expires_at" > ?;

-- supersedeSession
update "account_sessions"
  set "superseded_at" = ?
  where "id_hash" = ? and "superseded_at" is null
  returning "account_id", "created_at", "expires_at", "device";

-- touchSession
update "account_sessions"
  set "last_seen_at" = ?
  where "id_hash" = ?;

-- updateAccount
update "accounts"
  set "name" = ?
  where "id" = ?;

-- updateSessionExpiry
update "account_sessions"
  set "expires_at" = ?, "last_seen_at" = ?
  where "id_hash" = ?;
