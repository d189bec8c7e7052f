-- The SQL of db/queries/task-batches.server.ts. Written by: npm run sql

-- findBatchRow
select "id", "group_id" as "groupId"
  from "task_batches"
  where "id" = ?;

-- findWholeTask
select "id", "group_id", "campaign_id", "demand_id", "jurisdiction_id", "official_id", "motion_id", "kind", "title", "why", "ask", "script", "location", "starts_at", "ends_at", "due_on", "time_zone", "capacity", "wanted", "taken", "visibility", "state", "created_by", "created_at", "ended_at", "ended_by", "ended_why", "days_before", "vote_on", "lead_account_id", "shared_with", "series_id", "language", "hoped_lean", "meeting_id"
  from "tasks"
  where "id" = ?;

-- forgetBatchRows
delete
  from "task_batch_rows"
  where "batch_id" in (select "id"
  from "task_batches"
  where "made_at" < ?);

-- insertBatch
insert into "task_batches" ("id", "group_id", "kind", "days", "tasks", "made_by", "made_at", "undone_by", "undone_at", "put_back")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
insert into "task_batch_rows" ("batch_id", "task_id", "before", "after")
  values (?, ?, ?, ?);

-- listBatchRows
select "task_id" as "taskId", "before", "after"
  from "task_batch_rows"
  where "batch_id" = ?
  order by "task_id";

-- listBatches
select "b"."id", "b"."kind", "b"."days", "b"."tasks", "b"."made_at" as "madeAt", "b"."undone_at" as "undoneAt", "b"."put_back" as "putBack", "a"."name" as "madeBy", "g"."name" as "groupName"
  from "task_batches" as "b"
  inner join "accounts" as "a" on "a"."id" = "b"."made_by"
  inner join "groups" as "g" on "g"."id" = "b"."group_id"
  where "b"."group_id" in (?) and "b"."made_at" >= ?
  order by "b"."made_at" desc, "b"."id" desc
  limit ?;

-- listChosenTasks
select "t"."id", "t"."group_id" as "groupId", "t"."title", "t"."why", "t"."ask", "t"."script", "t"."location", "t"."state", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."days_before" as "daysBefore", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."lead_account_id" as "leadId", "a"."name" as "leadName", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", (select count(*) as "count"
  from "claims" as "x"
  where "x"."task_id" = "t"."id" and "x"."state" <> ?) as "people", (select count(*) as "count"
  from "claims" as "x"
  where "x"."task_id" = "t"."id") as "claims", (select count(*) as "count"
  from "task_links" as "l"
  where "l"."task_id" = "t"."id") as "links"
  from "tasks" as "t"
  left join "accounts" as "a" on "a"."id" = "t"."lead_account_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where "t"."id" in (?) and "t"."group_id" in (?)
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id";

-- listGroupsOfMember
select distinct "m"."group_id" as "groupId"
  from "memberships" as "m"
  where "m"."account_id" = ? and "m"."group_id" in (?) and "m"."ended_at" is null
  order by "m"."group_id";

-- markBatchUndone
update "task_batches"
  set "undone_by" = ?, "undone_at" = ?
  where "id" = ? and "group_id" in (?) and "made_at" >= ? and "undone_at" is null
  returning "group_id" as "groupId", "kind";

-- notePutBack
update "task_batches"
  set "put_back" = ?
  where "id" = ?;

-- setTask
update "tasks"
  set "campaign_id" = ?
  where "id" = ?;

-- stillStands
select "id"
  from "motions"
  where "id" = ?;
