-- The SQL of db/queries/campaigns.server.ts. Written by: npm run sql

-- campaignSlugIsTaken
select "c"."id"
  from "campaigns" as "c"
  where "c"."slug" = ?;

-- closeCampaignRow
update "campaigns"
  set "closed_at" = ?, "closed_by" = ?, "closed_why" = ?
  where "id" = ? and "closed_at" is null;

-- countCampaignsOf
select count(*) as "count"
  from "campaigns" as "c"
  where "c"."group_id" in (?, ?) and "c"."closed_at" is null and ((replace(coalesce("c"."name_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("c"."summary", '')) like ? escape '\');

-- findCampaign
select "c"."id", "c"."name", "c"."slug", "c"."summary", "c"."visibility", "c"."created_at" as "createdAt", "c"."closed_at" as "closedAt", "c"."closed_why" as "closedWhy", "g"."id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "campaigns" as "c"
  inner join "groups" as "g" on "g"."id" = "c"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."id" = ? and "c"."group_id" in (?, ?);

-- findProvision
select "p"."id", "p"."key", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs"
  from "provisions" as "p"
  where "p"."key" = ?;

-- findPublicCampaign
select "c"."id", "c"."name", "c"."slug", "c"."summary", "c"."visibility", "c"."created_at" as "createdAt", "c"."closed_at" as "closedAt", "c"."closed_why" as "closedWhy", "g"."id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "campaigns" as "c"
  inner join "groups" as "g" on "g"."id" = "c"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."slug" = ? and "c"."visibility" = ?;

-- insertCampaign
insert into "campaigns" ("id", "group_id", "jurisdiction_id", "name", "slug", "summary", "visibility", "created_by", "created_at", "closed_at", "closed_by", "closed_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertCampaignEvent
insert into "campaign_events" ("id", "campaign_id", "kind", "why", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?);

-- listCampaignEvents
select "e"."id", "e"."kind", "e"."why", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedByName"
  from "campaign_events" as "e"
  inner join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."campaign_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listCampaignsOf
select "c"."id", "c"."name", "c"."slug", "c"."summary", "c"."visibility", "c"."created_at" as "createdAt", "c"."closed_at" as "closedAt", "c"."closed_why" as "closedWhy", "g"."id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "campaigns" as "c"
  inner join "groups" as "g" on "g"."id" = "c"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."group_id" in (?, ?) and "c"."closed_at" is null and ((replace(coalesce("c"."name_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("c"."summary", '')) like ? escape '\')
  order by "c"."created_at" desc, "c"."id"
  limit ? offset ?;

-- listPlacesOfGroups
select "j"."slug", "j"."name", "j"."state_code" as "stateCode"
  from "groups" as "g"
  inner join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."id" in (?, ?)
  group by "j"."slug", "j"."name", "j"."state_code", "j"."name_key"
  order by "j"."name_key", "j"."slug";

-- listPublicCampaignsIn
select "c"."id", "c"."name", "c"."slug", "c"."summary", "c"."visibility", "c"."created_at" as "createdAt", "c"."closed_at" as "closedAt", "c"."closed_why" as "closedWhy", "g"."id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "campaigns" as "c"
  inner join "groups" as "g" on "g"."id" = "c"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."jurisdiction_id" = ? and "c"."visibility" = ? and "c"."closed_at" is null
  order by "c"."created_at" desc, "c"."id"
  limit ?;

-- reopenCampaignRow
update "campaigns"
  set "closed_at" = ?, "closed_by" = ?, "closed_why" = ?
  where "id" = ? and "closed_at" is not null;

-- updateCampaign
update "campaigns"
  set "name" = ?, "summary" = ?, "visibility" = ?
  where "id" = ?;
