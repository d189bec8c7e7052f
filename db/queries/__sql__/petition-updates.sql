-- The SQL of db/queries/petition-updates.server.ts. Written by: npm run sql

-- countReach
select count(*) as "count"
  from "signatures" as "s"
  inner join "signature_consents" as "c" on "c"."signature_id" = "s"."id" and "c"."purpose" = ?
  where "s"."petition_id" = ? and "s"."state" = ? and "s"."unsubscribed_at" is null and "s"."email_hash" is not null;

-- insertUpdate
insert into "petition_updates" ("id", "petition_id", "title_en", "title_es", "body_en", "body_es", "written_by", "written_at", "mailed_to", "mails", "done_at", "stopped_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listPublicUpdates
select "id", "title_en" as "titleEn", "title_es" as "titleEs", "body_en" as "bodyEn", "body_es" as "bodyEs", "written_at" as "writtenAt"
  from "petition_updates"
  where "petition_id" = ? and "stopped_at" is null and "written_at" <= ?
  order by "written_at" desc, "id" desc
  limit ?;

-- listReaders
select "s"."id", "s"."sealed", "s"."key_version" as "keyVersion", "s"."locale"
  from "signatures" as "s"
  inner join "signature_consents" as "c" on "c"."signature_id" = "s"."id" and "c"."purpose" = ?
  where "s"."petition_id" = ? and "s"."state" = ? and "s"."unsubscribed_at" is null and "s"."email_hash" is not null and "s"."id" > ? and "s"."created_at" <= ?
  order by "s"."id"
  limit ?;

-- listUpdates
select "u"."id", "u"."title_en" as "titleEn", "u"."title_es" as "titleEs", "u"."body_en" as "bodyEn", "u"."body_es" as "bodyEs", "u"."written_at" as "writtenAt", "u"."mails", "u"."done_at" as "doneAt", "u"."stopped_at" as "stoppedAt", "a"."name" as "writtenBy"
  from "petition_updates" as "u"
  inner join "accounts" as "a" on "a"."id" = "u"."written_by"
  where "u"."petition_id" = ?
  order by "u"."written_at" desc, "u"."id" desc
  limit ?;

-- listUpdatesDue
select "u"."id", "u"."petition_id" as "petitionId", "u"."title_en" as "newsTitleEn", "u"."title_es" as "newsTitleEs", "u"."body_en" as "newsBodyEn", "u"."body_es" as "newsBodyEs", "u"."written_at" as "writtenAt", "u"."mailed_to" as "mailedTo", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "g"."name" as "groupName"
  from "petition_updates" as "u"
  inner join "petitions" as "p" on "p"."id" = "u"."petition_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "u"."done_at" is null and "u"."stopped_at" is null and "u"."written_at" <= ? and "p"."purged_at" is null
  order by "u"."written_at", "u"."id"
  limit ?;

-- stopUpdate
update "petition_updates"
  set "stopped_at" = ?
  where "id" = ? and "petition_id" = ? and "done_at" is null and "stopped_at" is null;

-- takePortion
update "petition_updates"
  set "mailed_to" = ?, "mails" = "mails" + ?, "done_at" = ?
  where "id" = ? and "mailed_to" = ? and "done_at" is null and "stopped_at" is null;
