-- The SQL of db/queries/campaign-page.server.ts. Written by: npm run sql

-- listOpenPetitionsOf
select "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount"
  from "petitions" as "p"
  where "p"."campaign_id" = ? and "p"."state" = ?
  order by "p"."created_at", "p"."id"
  limit ?;

-- listPublicDemandsOf
select "d"."id", "d"."title", "d"."ask", "d"."state", "d"."answer_due_on" as "answerDueOn", "b"."name" as "bodyName"
  from "demands" as "d"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."campaign_id" = ? and "d"."visibility" = ? and "d"."state" <> ?
  order by "d"."created_at", "d"."id"
  limit ?;

-- listPublicTasksOf
select "t"."id", "t"."title", "t"."location", "t"."starts_at" as "startsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."wanted", "t"."taken"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."visibility" = ? and "t"."state" = ? and ("t"."starts_at" is null or "t"."starts_at" >= ?) and ("t"."due_on" is null or "t"."due_on" >= ?)
  order by "t"."starts_at" asc nulls last, "t"."due_on" asc nulls last, "t"."id"
  limit ?;

-- listPublicVotesOf
select "m"."id", "m"."title", "m"."campaign_title" as "campaignTitle", "b"."name" as "bodyName", "e"."local_date" as "localDate", "e"."local_time" as "localTime", "e"."time_zone" as "timeZone", "e"."starts_at" as "startsAt", "e"."location", "e"."agenda_url" as "agendaUrl"
  from "motions" as "m"
  inner join "demands" as "d" on "d"."id" = "m"."demand_id"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  inner join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  where "d"."campaign_id" = ? and "d"."visibility" = ? and "d"."state" <> ? and "e"."status" = ? and "e"."local_date" >= ?
  order by "e"."local_date", "m"."sequence", "m"."id"
  limit ?;
