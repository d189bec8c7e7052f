-- The SQL of db/queries/plumbing.server.ts. Written by: npm run sql

-- answers
select "key"
  from "settings"
  limit ?;

-- countWaitingMail
select count(*) as "count"
  from "outbox"
  where "sent_at" is null and "given_up_at" is null;

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

-- insertMails
insert into "outbox" ("id", "to_address", "subject", "body_text", "headers", "created_at", "next_try_at", "tries", "sent_at", "given_up_at", "last_error", "petition_id", "follow_id", "signature_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertSettingOnce
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do nothing;
select "value"
  from "settings"
  where "key" = ?;

-- listDeadLetters
select "id", "created_at", "given_up_at", "tries", "last_error"
  from "outbox"
  where "given_up_at" is not null and "sent_at" is null
  order by "given_up_at" desc, "id" desc
  limit ?;

-- listDueMail
select "id", "to_address", "subject", "body_text", "headers", "petition_id", "follow_id", "tries", "next_try_at"
  from "outbox"
  where "sent_at" is null and "given_up_at" is null and "next_try_at" <= ?
  order by "next_try_at", "id"
  limit ?;

-- listRecentMail
select "id", "to_address", "subject", "body_text", "petition_id", "follow_id", "created_at", "sent_at", "given_up_at"
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

-- reviveDeadLetters
update "outbox"
  set "given_up_at" = ?, "tries" = ?, "next_try_at" = ?
  where "given_up_at" is not null and "sent_at" is null and "id" = ?;

-- takeMail
update "outbox"
  set "next_try_at" = ?
  where "id" = ? and "next_try_at" = ? and "sent_at" is null;

-- writeSetting
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;
