-- The SQL of db/queries/notices.server.ts. Written by: npm run sql

-- deleteOldMailLinks
delete
  from "mail_links"
  where "created_at" < ?;

-- findMailLink
select "l"."account_id" as "accountId", "l"."kind", "a"."locale"
  from "mail_links" as "l"
  inner join "accounts" as "a" on "a"."id" = "l"."account_id"
  where "l"."token_hash" = ?;

-- insertMailLink
insert into "mail_links" ("token_hash", "account_id", "kind", "created_at")
  values (?, ?, ?, ?);

-- listMailChoices
select "kind", "wanted"
  from "mail_choices"
  where "account_id" = ?;

-- saveMailChoices
insert into "mail_choices" ("account_id", "kind", "wanted", "chosen_at")
  values (?, ?, ?, ?)
  on conflict ("account_id", "kind") do update
  set "wanted" = "excluded"."wanted", "chosen_at" = "excluded"."chosen_at";
