-- The SQL of db/queries/tasks.server.ts. Written by: npm run sql

-- countPublicTasksIn
select count(*) as "count"
  from "tasks" as "t"
  where "t"."jurisdiction_id" = ? and "t"."visibility" = ? and "t"."state" = ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?)));

-- countTasksOf
select count(*) as "count"
  from "tasks" as "t"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."kind" = ? and "t"."campaign_id" = ? and "t"."taken" < "t"."wanted" and ((replace(coalesce("t"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("t"."why", '')) like ? escape '\' or lower(coalesce("t"."location", '')) like ? escape '\'));

-- countWaiting
select "x"."task_id" as "taskId", count(*) as "count"
  from "claims" as "x"
  where "x"."task_id" in (?, ?) and "x"."state" = ?
  group by "x"."task_id"
  order by "x"."task_id";

-- endTaskRow
update "tasks"
  set "state" = ?, "ended_at" = ?, "ended_by" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- findPlaceOfGroup
select "j"."slug"
  from "groups" as "g"
  inner join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."id" = ?;

-- findTask
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind", "la"."name" as "leadName", "t"."ask", "t"."script", "t"."motion_id" as "motionId", "m"."title" as "motionTitle", "t"."demand_id" as "demandId", "t"."created_by" as "createdBy", "a"."name" as "createdByName", "t"."created_at" as "createdAt", "t"."ended_at" as "endedAt", "t"."ended_why" as "endedWhy"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  left join "motions" as "m" on "m"."id" = "t"."motion_id"
  inner join "accounts" as "a" on "a"."id" = "t"."created_by"
  left join "accounts" as "la" on "la"."id" = "t"."lead_account_id"
  where "t"."id" = ? and (("t"."visibility" = ? or "t"."group_id" in (?, ?) or ("t"."shared_with" = ? and "t"."group_id" in (?))) or exists (select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = "t"."id" and "x"."account_id" = ? and "x"."state" <> ?));

-- insertTask
insert into "tasks" ("id", "group_id", "campaign_id", "demand_id", "jurisdiction_id", "official_id", "motion_id", "kind", "title", "why", "ask", "script", "location", "starts_at", "ends_at", "due_on", "time_zone", "capacity", "wanted", "taken", "visibility", "state", "created_by", "created_at", "ended_at", "ended_by", "ended_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listCampaignChoices
select "c"."id", "c"."name", "j"."slug" as "placeSlug"
  from "campaigns" as "c"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."group_id" = ? and "c"."closed_at" is null
  order by "c"."name_key", "c"."id"
  limit ?;

-- listHomePlaces
select distinct "j"."id", "j"."parent_id" as "parentId", "j"."kind", "j"."state_code" as "stateCode"
  from "groups" as "g"
  inner join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."id" in (?, ?)
  order by "j"."id"
  limit ?;

-- listOpenTasksAbout
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."official_id" = ? and "t"."state" = ? and ("t"."visibility" = ? or "t"."group_id" in (?, ?) or ("t"."shared_with" = ? and "t"."group_id" in (?))) and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?)))
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id"
  limit ?;

-- listPublicTasksIn
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."jurisdiction_id" = ? and "t"."visibility" = ? and "t"."state" = ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?)))
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id"
  limit ? offset ?;

-- listTasksOf
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."kind" = ? and "t"."campaign_id" = ? and "t"."taken" < "t"."wanted" and ((replace(coalesce("t"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("t"."why", '')) like ? escape '\' or lower(coalesce("t"."location", '')) like ? escape '\'))
  order by coalesce("t"."starts_at", "t"."due_on") asc nulls last, "t"."id"
  limit ? offset ?;

-- updateTask
update "tasks"
  set "title" = ?, "wanted" = ?
  where "id" = ? and "state" = ?;
