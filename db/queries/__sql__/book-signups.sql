-- The SQL of db/queries/book-signups.server.ts. Written by: npm run sql

-- keepBookSignups
insert into "book_signups" ("contact_id", "task_id", "state", "import_id", "state_before", "recorded_at")
  values (?, ?, ?, ?, ?, ?)
  on conflict ("contact_id", "task_id") do update
  set "state" = "excluded"."state", "import_id" = "excluded"."import_id", "state_before" = "book_signups"."state", "recorded_at" = "excluded"."recorded_at";

-- listBookSignups
select "s"."contact_id" as "contactId", "t"."id" as "taskId", "t"."title", "t"."starts_at" as "startsAt", "t"."time_zone" as "timeZone", "s"."state"
  from "book_signups" as "s"
  inner join "tasks" as "t" on "t"."id" = "s"."task_id"
  where "s"."contact_id" in (?)
  order by "s"."contact_id", "t"."id";

-- listBookSignupsFor
select "c"."id", "c"."sealed", "s"."state", "s"."recorded_at" as "recordedAt"
  from "book_signups" as "s"
  inner join "book_contacts" as "c" on "c"."id" = "s"."contact_id"
  where "s"."task_id" = ? and "c"."group_id" = ?
  order by "c"."id";

-- listClaimsToExport
select "a"."name", "a"."email", "c"."state", "c"."claimed_at" as "claimedAt", "c"."cancelled_at" as "cancelledAt", "c"."finished_at" as "finishedAt"
  from "claims" as "c"
  inner join "tasks" as "t" on "t"."id" = "c"."task_id"
  inner join "accounts" as "a" on "a"."id" = "c"."account_id"
  where "t"."id" = ? and "t"."group_id" = ? and "c"."state" <> ?
  order by "c"."claimed_at", "c"."id";

-- listOwnSignups
select "a"."canonical_email" as "email", "t"."id" as "taskId"
  from "claims" as "c"
  inner join "tasks" as "t" on "t"."id" = "c"."task_id"
  inner join "accounts" as "a" on "a"."id" = "c"."account_id"
  where "t"."group_id" = ? and "a"."canonical_email" in (?)
  order by "c"."id";

-- listTargetsInPlace
select "o"."id", "o"."name", "o"."given_name" as "givenName", "o"."family_name" as "familyName", "o"."email", "o"."phone", "b"."name" as "body", "t"."role"
  from "groups" as "g"
  inner join "bodies" as "b" on "b"."jurisdiction_id" = "g"."jurisdiction_id"
  inner join "terms" as "t" on "t"."body_id" = "b"."id"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  where "g"."id" = ? and "t"."starts_on" <= ? and ("t"."ends_on" is null or "t"."ends_on" > ?)
  order by "b"."name_key", "o"."name_key", "t"."id"
  limit ?;

-- listTasksForSignups
select "id", "series_id" as "seriesId", "title", "starts_at" as "startsAt", "time_zone" as "timeZone"
  from "tasks"
  where "group_id" = ? and "state" <> ?
  order by "created_at" desc, "id" desc
  limit ?;

-- undoBookSignups
delete
  from "book_signups"
  where "import_id" = ? and "state_before" is null;
update "book_signups"
  set "state" = coalesce("state_before", "state"), "state_before" = ?
  where "import_id" = ?;
