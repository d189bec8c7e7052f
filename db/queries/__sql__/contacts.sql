-- The SQL of db/queries/contacts.server.ts. Written by: npm run sql

-- insertContactOutcome
insert into "contact_outcomes" ("id", "task_id", "claim_id", "official_id", "reached", "said", "lean_heard", "contacted_on", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listContactsWith
select "u"."id", "u"."reached", "u"."said", "u"."lean_heard" as "leanHeard", "u"."contacted_on" as "contactedOn", "u"."recorded_at" as "recordedAt", "a"."name" as "recordedByName", "t"."id" as "taskId", "t"."title" as "taskTitle", "t"."hoped_lean" as "hopedLean"
  from "contact_outcomes" as "u"
  inner join "tasks" as "t" on "t"."id" = "u"."task_id"
  inner join "accounts" as "a" on "a"."id" = "u"."recorded_by"
  where "u"."official_id" = ? and "t"."group_id" in (?, ?)
  order by "u"."contacted_on" desc, "u"."id" desc
  limit ?;

-- listOutcomesOf
select "u"."id", "u"."reached", "u"."said", "u"."lean_heard" as "leanHeard", "u"."contacted_on" as "contactedOn", "u"."recorded_at" as "recordedAt", "a"."name" as "recordedByName"
  from "contact_outcomes" as "u"
  inner join "accounts" as "a" on "a"."id" = "u"."recorded_by"
  where "u"."task_id" = ?
  order by "u"."contacted_on" desc, "u"."id" desc
  limit ?;
