-- The SQL of db/queries/member-contacts.server.ts. Written by: npm run sql

-- listLastContacts
select "c"."official_id" as "officialId", "c"."contacted_on" as "contactedOn", "g"."name" as "groupName", "a"."name" as "recorder"
  from "contact_outcomes" as "c"
  inner join "tasks" as "t" on "t"."id" = "c"."task_id"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  inner join "accounts" as "a" on "a"."id" = "c"."recorded_by"
  where "c"."official_id" in (?) and "t"."group_id" in (?) and "c"."reached" in (?, ?) and not exists (select "later"."id"
  from "contact_outcomes" as "later"
  inner join "tasks" as "lt" on "lt"."id" = "later"."task_id"
  where "later"."official_id" = "c"."official_id" and "lt"."group_id" in (?) and "later"."reached" in (?, ?) and ("later"."contacted_on" > "c"."contacted_on" or ("later"."contacted_on" = "c"."contacted_on" and "later"."id" > "c"."id")))
  order by "c"."official_id";

-- listOpenTasksAbout
select "t"."id", "t"."title", "t"."official_id" as "officialId"
  from "tasks" as "t"
  where "t"."official_id" in (?) and "t"."group_id" in (?) and "t"."state" = ?
  order by coalesce("t"."starts_at", "t"."due_on", "t"."created_at"), "t"."id"
  limit ?;

-- sumSignaturesIn
select coalesce(sum("p"."signature_count"), 0) as "signatures"
  from "petitions" as "p"
  where "p"."jurisdiction_id" = ? and "p"."group_id" in (?) and "p"."state" <> ?;
