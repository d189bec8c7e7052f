-- The SQL of db/queries/petition-board.server.ts. Written by: npm run sql

-- anyoneSigned
select "id"
  from "signatures"
  where "petition_id" = ?
  limit ?;

-- countPetitionsOfGroups
select count(*) as "found"
  from "petitions"
  where "group_id" in (?);

-- findCampaignName
select "id", "name"
  from "campaigns"
  where "id" = ?;

-- findPetitionPlace
select "id", "slug", "name", "official_name" as "officialName", "kind", "state_code" as "stateCode", "time_zone" as "timeZone"
  from "jurisdictions"
  where "slug" = ?;

-- findPublicCampaign
select "slug", "name"
  from "campaigns"
  where "id" = ? and "visibility" = ?;

-- insertPetition
insert into "petitions" ("id", "group_id", "campaign_id", "demand_id", "jurisdiction_id", "slug", "title_en", "title_es", "body_en", "body_es", "state", "goal", "closes_on", "signature_count", "created_by", "created_at", "purge_on", "purged_at", "hold_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPetitionEvent
insert into "petition_events" ("id", "petition_id", "kind", "on_date", "note", "source_url", "signature_count", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listDemandsOfGroup
select "d"."id", "d"."title", "d"."campaign_id" as "campaignId", "c"."name" as "campaignName"
  from "demands" as "d"
  inner join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  where "d"."group_id" = ? and ("d"."state" <> ? or "d"."id" = ?)
  order by "c"."name_key", "d"."title_key", "d"."id"
  limit ?;

-- listOfficialsOfPlace
select "id", "name", "family_name" as "familyName"
  from "officials"
  where "jurisdiction_id" = ?
  order by "family_key", "name_key", "id"
  limit ?;

-- listPetitionsOfGroups
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "p"."purge_on" as "purgeOn", "p"."purged_at" as "purgedAt", "p"."hold_why" as "holdWhy", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."group_id" in (?)
  order by "p"."created_at" desc, "p"."id" desc
  limit ? offset ?;

-- listRunningCampaigns
select "id", "name"
  from "campaigns"
  where "group_id" = ? and ("closed_at" is null or "id" = ?)
  order by "name_key", "id"
  limit ?;

-- listSlugsLike
select "slug"
  from "petitions"
  where "slug" like ?;

-- replaceTargets
delete
  from "petition_targets"
  where "petition_id" = ?;
insert into "petition_targets" ("petition_id", "official_id")
  values (?, ?);

-- updatePetition
update "petitions"
  set "goal" = ?
  where "id" = ?;

-- updatePetitionState
update "petitions"
  set "state" = ?
  where "id" = ? and "state" = ?;
