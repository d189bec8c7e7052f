-- The SQL of db/queries/petitions.server.ts. Written by: npm run sql

-- countOpenPetitions
select count(*) as "found"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?) and (lower(coalesce("p"."title_en", '')) like ? escape '\' or lower(coalesce("p"."title_es", '')) like ? escape '\' or (replace(coalesce("j"."name_key", ''), 'n~', 'n') like ? escape '\')) and ("j"."id" = ? or "j"."parent_id" = ? or "above"."parent_id" = ?) and "p"."campaign_id" = ?;

-- findPetitionOfGroups
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "p"."purge_on" as "purgeOn", "p"."purged_at" as "purgedAt", "p"."hold_why" as "holdWhy", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."id" = ? and "p"."group_id" in (?);

-- findPublicPetition
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "p"."purge_on" as "purgeOn", "p"."purged_at" as "purgedAt", "p"."hold_why" as "holdWhy", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."slug" = ? and "p"."state" <> ?;

-- listOpenPetitions
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?) and (lower(coalesce("p"."title_en", '')) like ? escape '\' or lower(coalesce("p"."title_es", '')) like ? escape '\' or (replace(coalesce("j"."name_key", ''), 'n~', 'n') like ? escape '\')) and ("j"."id" = ? or "j"."parent_id" = ? or "above"."parent_id" = ?) and "p"."campaign_id" = ?
  order by "p"."signature_count" desc, "p"."id" desc
  limit ? offset ?;

-- listPetitionDays
select "day", "validated"
  from "petition_days"
  where "petition_id" = ? and "validated" <> ?
  order by "day";

-- listPetitionEvents
select "e"."id", "e"."kind", "e"."on_date" as "onDate", "e"."note", "e"."source_url" as "sourceUrl", "e"."signature_count" as "signatureCount", "e"."official_id" as "officialId", "e"."speaker", "e"."stance", "e"."note_locale" as "noteLocale", "e"."translation", "e"."reason", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedBy"
  from "petition_events" as "e"
  inner join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."petition_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listPlacesWithOpenPetitions
select "j"."id", "j"."slug", "j"."name", "j"."official_name" as "officialName", "j"."kind", "j"."state_code" as "stateCode"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?)
  group by "j"."id", "j"."slug", "j"."name", "j"."official_name", "j"."kind", "j"."state_code", "j"."name_key"
  order by "j"."name_key", "j"."id"
  limit ?;

-- listRecentPublicSigners
select "id", "number", "sealed", "key_version" as "keyVersion", "disclosure", "validated_at" as "validatedAt"
  from "signatures"
  where "petition_id" = ? and "state" = ? and "number" > (select max("last"."number") - 500 as "from"
  from "signatures" as "last"
  where "last"."petition_id" = ? and "last"."number" is not null) and "disclosure" <> ?
  order by "number" desc
  limit ?;

-- listTargets
select "o"."id", "o"."slug", "o"."name", "b"."name" as "bodyName", "m"."role"
  from "petition_targets" as "t"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "terms" as "m" on "m"."official_id" = "o"."id" and (("m"."starts_on" is null or "m"."starts_on" <= ?) and ("m"."ends_on" is null or "m"."ends_on" >= ?))
  left join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "t"."petition_id" = ?
  order by "o"."family_key", "o"."name_key", "o"."id", "b"."name_key"
  limit ?;
