-- The SQL of db/queries/live-records.server.ts. Written by: npm run sql

-- endRecordSource
update "record_sources"
  set "ended_at" = ?
  where "id" = ? and "ended_at" is null;

-- findFetchedAnswer
select "answer"
  from "fetched_answers"
  where "fetch_id" = ? and "path" = ?;

-- findOpenFetch
select "f"."id", "f"."source_id" as "sourceId", "f"."account_id" as "accountId", "f"."state", "f"."fetched_after" as "fetchedAfter", "f"."fetched_through" as "fetchedThrough", "f"."asked", "f"."expected", "f"."problem", "f"."run_id" as "runId", "f"."started_at" as "startedAt", "f"."told_at" as "toldAt"
  from "record_fetches" as "f"
  where "f"."source_id" = ? and "f"."state" in (?, ?)
  order by "f"."id" desc;

-- findRecordFetch
select "f"."id", "f"."source_id" as "sourceId", "f"."account_id" as "accountId", "f"."state", "f"."fetched_after" as "fetchedAfter", "f"."fetched_through" as "fetchedThrough", "f"."asked", "f"."expected", "f"."problem", "f"."run_id" as "runId", "f"."started_at" as "startedAt", "f"."told_at" as "toldAt", "s"."group_id" as "groupId"
  from "record_sources" as "s"
  inner join "jurisdictions" as "j" on "j"."id" = "s"."jurisdiction_id"
  inner join "record_fetches" as "f" on "f"."source_id" = "s"."id"
  where "s"."group_id" in (?) and "s"."ended_at" is null and "f"."id" = ?;

-- findRecordSource
select "s"."id", "s"."group_id" as "groupId", "s"."address", "s"."body_number" as "bodyNumber", "s"."body_name" as "bodyName", "s"."since", "s"."fetched_through" as "fetchedThrough", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."time_zone" as "timeZone"
  from "record_sources" as "s"
  inner join "jurisdictions" as "j" on "j"."id" = "s"."jurisdiction_id"
  where "s"."group_id" in (?) and "s"."ended_at" is null and "s"."id" = ?;

-- forgetFetchedAnswers
delete
  from "fetched_answers"
  where "fetch_id" = ?;

-- holdRecordSource
update "record_sources"
  set "since" = "since"
  where "id" = ?;

-- insertRecordFetch
insert into "record_fetches" ("id", "source_id", "account_id", "state", "fetched_after", "fetched_through", "asked", "expected", "problem", "run_id", "started_at", "told_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertRecordSource
insert into "record_sources" ("id", "group_id", "jurisdiction_id", "address", "body_number", "body_name", "since", "fetched_through", "created_by", "created_at", "ended_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- keepFetchedAnswer
insert into "fetched_answers" ("fetch_id", "path", "answer")
  values (?, ?, ?)
  on conflict do nothing;

-- listFetchedAnswers
select "path", "answer"
  from "fetched_answers"
  where "fetch_id" = ? and "path" > ?
  order by "path"
  limit ?;

-- listRecordSources
select "s"."id", "s"."group_id" as "groupId", "s"."address", "s"."body_number" as "bodyNumber", "s"."body_name" as "bodyName", "s"."since", "s"."fetched_through" as "fetchedThrough", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."time_zone" as "timeZone", "f"."id" as "fetchId", "f"."state" as "fetchState", "f"."started_at" as "fetchStartedAt", "f"."run_id" as "runId"
  from "record_sources" as "s"
  inner join "jurisdictions" as "j" on "j"."id" = "s"."jurisdiction_id"
  left join "record_fetches" as "f" on "f"."source_id" = "s"."id" and not exists (select "later"."id"
  from "record_fetches" as "later"
  where "later"."source_id" = "s"."id" and "later"."id" > "f"."id")
  where "s"."group_id" in (?) and "s"."ended_at" is null
  order by "j"."name_key", "s"."body_name_key", "s"."id"
  limit ?;

-- markSourceOfRun
select "source_id", "fetched_through"
  from "record_fetches"
  where "run_id" = ? and "fetched_through" is not null;

-- moveRecordFetch
update "record_fetches"
  set "state" = ?, "problem" = ?
  where "id" = ? and "state" = ? and "told_at" = ?;

-- sizeOfFetch
select count(*) as "answers", coalesce(sum(length("answer")), ?) as "characters"
  from "fetched_answers"
  where "fetch_id" = ?;
