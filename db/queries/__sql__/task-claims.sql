-- The SQL of db/queries/task-claims.server.ts. Written by: npm run sql

-- countWaitingBefore
select count(*) as "count"
  from "claims" as "x"
  where "x"."task_id" = ? and "x"."state" = ? and ("x"."claimed_at" < ? or ("x"."claimed_at" = ? and "x"."id" < ?));

-- findClaim
select "x"."id", "x"."task_id" as "taskId", "x"."account_id" as "accountId", "x"."state", "x"."claimed_at" as "claimedAt", "x"."finished_at" as "finishedAt", "x"."hours", "x"."chased_at" as "chasedAt"
  from "claims" as "x"
  where "x"."task_id" = ? and "x"."account_id" = ? and "x"."state" <> ?;

-- findMailAddress
select "a"."id" as "accountId", "a"."name", "a"."email", "a"."locale"
  from "accounts" as "a"
  where "a"."id" = ?;

-- findNextWaiting
select "x"."id", "x"."task_id" as "taskId", "x"."account_id" as "accountId", "x"."state", "x"."claimed_at" as "claimedAt", "x"."finished_at" as "finishedAt", "x"."hours", "x"."chased_at" as "chasedAt"
  from "claims" as "x"
  where "x"."task_id" = ? and "x"."state" = ?
  order by "x"."claimed_at", "x"."id"
  limit ?;

-- freePlace
update "tasks"
  set "taken" = "taken" + ?
  where "id" = ? and "taken" > ?;

-- holdTask
update "tasks"
  set "taken" = "taken"
  where "id" = ?
  returning "id", "group_id" as "groupId", "title", "state", "visibility", "shared_with" as "sharedWith", "lead_account_id" as "leadId", "series_id" as "seriesId", "starts_at" as "startsAt", "ends_at" as "endsAt", "due_on" as "dueOn", "days_before" as "daysBefore", "vote_on" as "voteOn", "time_zone" as "timeZone", "location", "capacity", "wanted", "taken", "created_by" as "createdBy";

-- insertClaim
insert into "claims" ("id", "task_id", "account_id", "state", "claimed_at", "cancelled_at", "finished_at", "hours", "chased_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listClaimsOf
select "x"."id", "x"."task_id" as "taskId", "x"."account_id" as "accountId", "x"."state", "x"."claimed_at" as "claimedAt", "x"."finished_at" as "finishedAt", "x"."hours", "x"."chased_at" as "chasedAt", "a"."name", "a"."email", "a"."locale"
  from "claims" as "x"
  inner join "accounts" as "a" on "a"."id" = "x"."account_id"
  where "x"."task_id" = ? and "x"."state" <> ?
  order by "x"."claimed_at", "x"."id"
  limit ?;

-- listOwnTasksAhead
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind", "x"."state" as "claimState", "x"."hours", "x"."finished_at" as "finishedAt"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  where "x"."account_id" = ? and "x"."state" in (?, ?, ?) and "t"."state" = ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?)))
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id"
  limit ?;

-- listOwnTasksBehind
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind", "x"."state" as "claimState", "x"."hours", "x"."finished_at" as "finishedAt"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  where "x"."account_id" = ? and ("x"."state" in (?, ?) or ("x"."state" in (?, ?) and ("t"."state" = ? or ("t"."state" = ? and ("t"."ends_at" <= ? or ("t"."ends_at" is null and "t"."starts_at" <= ?) or ("t"."starts_at" is null and "t"."due_on" < ?))))))
  order by "x"."claimed_at" desc, "x"."id" desc
  limit ? offset ?;

-- sumOwnTasksBehind
select count(*) as "count", coalesce(sum("x"."hours"), 0) as "hours"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  where "x"."account_id" = ? and ("x"."state" in (?, ?) or ("x"."state" in (?, ?) and ("t"."state" = ? or ("t"."state" = ? and ("t"."ends_at" <= ? or ("t"."ends_at" is null and "t"."starts_at" <= ?) or ("t"."starts_at" is null and "t"."due_on" < ?))))));

-- takePlace
update "tasks"
  set "taken" = "taken" + ?
  where "id" = ? and "state" = ? and ("capacity" is null or "taken" < "capacity");

-- updateClaim
update "claims"
  set "state" = ?
  where "id" = ? and "state" in (?, ?);
