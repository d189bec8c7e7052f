-- The SQL of db/queries/task-reminders.server.ts. Written by: npm run sql

-- listClaimsToRemind
select "x"."id" as "claimId", "x"."state" as "claimState", "x"."claimed_at" as "claimedAt", "r"."kind" as "sentKind", "r"."sent_at" as "sentAt", "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale", "t"."id", "t"."title", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  inner join "accounts" as "a" on "a"."id" = "x"."account_id"
  left join "task_reminders" as "r" on "r"."claim_id" = "x"."id" and "r"."starts_at" = "t"."starts_at"
  where "t"."state" = ? and "t"."starts_at" > ? and "t"."starts_at" <= ? and "x"."state" in (?, ?)
  order by "t"."starts_at", "x"."id";

-- takeReminder
insert into "task_reminders" ("claim_id", "kind", "starts_at", "sent_at") select "x"."id", ? as "kind", "t"."starts_at", ? as "sent_at"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  where "x"."id" = ? and "x"."state" in (?, ?) and "t"."state" = ? and "t"."starts_at" = ?
  on conflict ("claim_id", "kind", "starts_at") do nothing;
