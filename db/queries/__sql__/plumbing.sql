-- The SQL of db/queries/plumbing.server.ts. Written by: npm run sql

-- answers
select "key"
  from "settings"
  limit ?;

-- deleteFinishedMail
delete
  from "outbox"
  where ("sent_at" < ? or "given_up_at" < ?);

-- deleteOldFormOnce
delete
  from "form_once"
  where "at" < ?;

-- findFormOnce
select "key", "result"
  from "form_once"
  where "key" = ?;

-- insertFormOnce
insert into "form_once" ("key", "account_id", "at", "result")
  values (?, ?, ?, ?);

-- insertMail
insert into "outbox" ("id", "to_address", "subject", "body_text", "headers", "created_at", "next_try_at", "tries", "sent_at", "given_up_at", "last_error")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listDueMail
select "id", "to_address", "subject", "body_text", "headers", "tries", "next_try_at"
  from "outbox"
  where "sent_at" is null and "given_up_at" is null and "next_try_at" <= ?
  order by "next_try_at", "id"
  limit ?;

-- listRecentMail
select "id", "to_address", "subject", "body_text", "created_at", "sent_at", "given_up_at"
  from "outbox"
  order by "created_at" desc, "id" desc
  limit ?;

-- markMailFailed
update "outbox"
  set "tries" = "tries" + ?, "next_try_at" = ?, "given_up_at" = ?, "last_error" = ?
  where "id" = ?;

-- markMailSent
update "outbox"
  set "sent_at" = ?, "tries" = "tries" + ?, "last_error" = ?
  where "id" = ?;

-- readSetting
select "value"
  from "settings"
  where "key" = ?;

-- takeMail
update "outbox"
  set "next_try_at" = ?
  where "id" = ? and "next_try_at" = ? and "sent_at" is null;

-- writeSetting
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;
