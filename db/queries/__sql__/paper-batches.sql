-- The SQL of db/queries/paper-batches.server.ts. Written by: npm run sql

-- countPaperBatches
select count(*) as "batches"
  from "paper_batches" as "b"
  where "b"."petition_id" = ? and exists (select "h"."batch_id"
  from "paper_helpers" as "h"
  where "h"."batch_id" = "b"."id" and "h"."account_id" = ?);

-- countPaperLines
select "batch_id" as "batchId", cast(coalesce(sum(case when "kind" = ? then 1 else 0 end), 0) as integer) as "names", cast(coalesce(sum(case when "kind" = ? then 1 else 0 end), 0) as integer) as "illegible", cast(coalesce(sum(case when "kind" = ? then 1 else 0 end), 0) as integer) as "struck", cast(coalesce(sum(case when "outcome" = ? then 1 else 0 end), 0) as integer) as "counted", cast(coalesce(sum(case when "outcome" = ? then 1 else 0 end), 0) as integer) as "twiceOnline", cast(coalesce(sum(case when "outcome" = ? then 1 else 0 end), 0) as integer) as "twicePaper", cast(coalesce(sum(case when "outcome" = ? then 1 else 0 end), 0) as integer) as "excluded"
  from "paper_lines"
  where "batch_id" in (?)
  group by "batch_id"
  order by "batch_id";

-- findPaperBatch
select "b"."id", "b"."petition_id" as "petitionId", "b"."number", "b"."sheets", "b"."carried_by" as "carriedBy", "b"."gathered_in" as "gatheredIn", "b"."gathered_on" as "gatheredOn", "b"."locale", "b"."state", "b"."was_state" as "wasState", "b"."sweep_id" as "sweepId", "b"."rounds", "b"."opened_at" as "openedAt", "b"."counted_at" as "countedAt"
  from "paper_batches" as "b"
  where "b"."petition_id" = ? and exists (select "h"."batch_id"
  from "paper_helpers" as "h"
  where "h"."batch_id" = "b"."id" and "h"."account_id" = ?) and "b"."id" = ?;

-- insertPaperBatch
insert into "paper_batches" ("id", "petition_id", "number", "sheets", "carried_by", "gathered_in", "gathered_on", "locale", "state", "was_state", "sweep_id", "rounds", "opened_by", "opened_at", "counted_by", "counted_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPaperCheck
insert into "paper_checks" ("id", "batch_id", "round", "lines", "wrong", "passed", "checked_by", "checked_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- listBatchesWaiting
select "b"."id", "b"."petition_id" as "petitionId", "b"."number", "b"."sheets", "b"."state", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs"
  from "paper_helpers" as "h"
  inner join "paper_batches" as "b" on "b"."id" = "h"."batch_id"
  inner join "petitions" as "p" on "p"."id" = "b"."petition_id"
  inner join "memberships" as "m" on "m"."group_id" = "p"."group_id" and "m"."account_id" = "h"."account_id"
  where "h"."account_id" = ? and "b"."state" in (?, ?) and "p"."purged_at" is null
  order by "b"."opened_at", "b"."id"
  limit ?;

-- listHelpers
select "a"."id" as "accountId", "a"."name"
  from "paper_helpers" as "h"
  inner join "accounts" as "a" on "a"."id" = "h"."account_id"
  where "h"."batch_id" = ?
  order by "a"."name_key", "a"."id"
  limit ?;

-- listPaperBatches
select "b"."id", "b"."petition_id" as "petitionId", "b"."number", "b"."sheets", "b"."carried_by" as "carriedBy", "b"."gathered_in" as "gatheredIn", "b"."gathered_on" as "gatheredOn", "b"."locale", "b"."state", "b"."was_state" as "wasState", "b"."sweep_id" as "sweepId", "b"."rounds", "b"."opened_at" as "openedAt", "b"."counted_at" as "countedAt"
  from "paper_batches" as "b"
  where "b"."petition_id" = ? and exists (select "h"."batch_id"
  from "paper_helpers" as "h"
  where "h"."batch_id" = "b"."id" and "h"."account_id" = ?)
  order by "b"."number" desc
  limit ? offset ?;

-- listPaperChecks
select "c"."round", "c"."lines", "c"."wrong", "c"."passed", "c"."checked_at" as "checkedAt", "a"."name" as "checkedBy"
  from "paper_checks" as "c"
  inner join "accounts" as "a" on "a"."id" = "c"."checked_by"
  where "c"."batch_id" = ?
  order by "c"."round" desc
  limit ?;

-- nextBatchNumber
select max("number") as "number"
  from "paper_batches"
  where "petition_id" = ?;

-- replaceHelpers
delete
  from "paper_helpers"
  where "batch_id" = ?;
insert into "paper_helpers" ("batch_id", "account_id", "given_by", "given_at")
  values (?, ?, ?, ?);

-- restoreSweptBatch
update "paper_batches"
  set "state" = ?, "was_state" = ?, "sweep_id" = ?
  where "sweep_id" = ? and "state" = ?;

-- updateBatchState
update "paper_batches"
  set "state" = ?
  where "id" = ? and "state" = ?;
