-- The SQL of db/queries/tasks-for-you.server.ts. Written by: npm run sql

-- listGroupWorkFor
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."group_id" in (?, ?) and ("t"."state" = ? and coalesce("t"."starts_at", "t"."due_on", '9999') >= ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?))) and not exists (select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = "t"."id" and "x"."account_id" = ? and "x"."state" <> ?))
  order by coalesce("t"."starts_at", "t"."due_on", '9999'), "t"."id"
  limit ?;

-- listPublicWorkFor
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."visibility" = ? and "t"."taken" < "t"."wanted" and "j"."state_code" in (?) and ("t"."state" = ? and coalesce("t"."starts_at", "t"."due_on", '9999') >= ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?))) and not exists (select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = "t"."id" and "x"."account_id" = ? and "x"."state" <> ?))
  order by coalesce("t"."starts_at", "t"."due_on", '9999'), "t"."id"
  limit ?;

-- listSharedWorkFor
select "t"."id", "t"."kind", "t"."title", "t"."why", "t"."location", "t"."starts_at" as "startsAt", "t"."ends_at" as "endsAt", "t"."due_on" as "dueOn", "t"."days_before" as "daysBefore", "t"."time_zone" as "timeZone", "t"."capacity", "t"."wanted", "t"."taken", "t"."visibility", "t"."shared_with" as "sharedWith", "t"."lead_account_id" as "leadId", "t"."series_id" as "seriesId", "t"."language", "t"."hoped_lean" as "hopedLean", "t"."state", "t"."group_id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "t"."campaign_id" as "campaignId", "c"."name" as "campaignName", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."state_code" as "stateCode", "j"."parent_id" as "placeParentId", "j"."kind" as "placeKind"
  from "tasks" as "t"
  inner join "groups" as "g" on "g"."id" = "t"."group_id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  left join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "jurisdictions" as "j" on "j"."id" = "t"."jurisdiction_id"
  where "t"."group_id" in (?) and "t"."shared_with" = ? and ("t"."state" = ? and coalesce("t"."starts_at", "t"."due_on", '9999') >= ? and ("t"."ends_at" > ? or ("t"."ends_at" is null and "t"."starts_at" > ?) or ("t"."starts_at" is null and ("t"."due_on" is null or "t"."due_on" >= ?))) and not exists (select "x"."id"
  from "claims" as "x"
  where "x"."task_id" = "t"."id" and "x"."account_id" = ? and "x"."state" <> ?))
  order by coalesce("t"."starts_at", "t"."due_on", '9999'), "t"."id"
  limit ?;
