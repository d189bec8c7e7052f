-- The SQL of db/queries/task-calendar.server.ts. Written by: npm run sql

-- endTaskFeeds
update "task_feeds"
  set "ended_at" = ?
  where "account_id" = ? and "ended_at" is null;

-- findTaskFeed
select "a"."id" as "accountId", "a"."locale"
  from "task_feeds" as "f"
  inner join "accounts" as "a" on "a"."id" = "f"."account_id"
  where "f"."token_hash" = ? and "f"."ended_at" is null;

-- findTaskFeedOf
select "f"."created_at" as "createdAt"
  from "task_feeds" as "f"
  where "f"."account_id" = ? and "f"."ended_at" is null;

-- insertTaskFeed
insert into "task_feeds" ("id", "token_hash", "account_id", "created_at", "ended_at")
  values (?, ?, ?, ?, ?);

-- listGroupCalendar
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."state", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken"
  from "tasks" as "t"
  where "t"."group_id" in (?, ?) and "t"."state" in (?, ?) and (("t"."starts_at" >= ? and "t"."starts_at" < ?) or ("t"."starts_at" is null and "t"."due_on" >= ? and "t"."due_on" <= ?))
  order by coalesce("t"."starts_at", "t"."due_on", ?), "t"."id"
  limit ?;

-- listOwnCalendar
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."state", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "x"."state" as "claimState"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  where "x"."account_id" = ? and "x"."state" <> ? and (("t"."starts_at" >= ? and "t"."starts_at" < ?) or ("t"."starts_at" is null and "t"."due_on" >= ? and "t"."due_on" <= ?))
  order by coalesce("t"."starts_at", "t"."due_on", ?), "t"."id"
  limit ?;
