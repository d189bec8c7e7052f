-- The SQL of db/queries/petitions.server.ts. Written by: npm run sql

-- anyoneSigned
select "id"
  from "signatures"
  where "petition_id" = ?
  limit ?;

-- countMailsAgain
select count(*) as "mails"
  from "signature_links"
  where "signature_id" = ? and "purpose" = ? and "made_at" > ?;

-- countOpenPetitions
select count(*) as "found"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?) and (lower(coalesce("p"."title_en", '')) like ? escape '\' or lower(coalesce("p"."title_es", '')) like ? escape '\' or lower(coalesce("j"."name", '')) like ? escape '\') and ("j"."id" = ? or "j"."parent_id" = ? or "above"."parent_id" = ?) and "p"."campaign_id" = ?;

-- countPetitionsOfGroups
select count(*) as "found"
  from "petitions"
  where "group_id" in (?);

-- countSignatures
select count(*) as "found"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and (lower(coalesce("s"."name", '')) like ? escape '\' or lower(coalesce("s"."email", '')) like ? escape '\' or lower(coalesce("s"."postal_code", '')) like ? escape '\' or lower(coalesce("s"."comment", '')) like ? escape '\');

-- countSignaturesByState
select "state", count(*) as "signatures"
  from "signatures"
  where "petition_id" = ?
  group by "state"
  order by "state";

-- countValidatedByDay
select substr(coalesce("validated_at", "created_at"), 1, 10) as "day", count(*) as "validated"
  from "signatures"
  where "petition_id" = ? and "state" = ?
  group by "day"
  order by "day";

-- endConsent
update "signatures"
  set "may_contact" = ?, "consent_wording" = ?
  where "id" = ?;

-- eraseSignature
update "signatures"
  set "state" = ?, "name" = ?, "email" = ?, "canonical_email" = ?, "postal_code" = ?, "comment" = ?, "disclosure" = ?, "may_contact" = ?, "consent_wording" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- findCampaignName
select "id", "name"
  from "campaigns"
  where "id" = ?;

-- findPetitionOfGroups
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."id" = ? and "p"."group_id" in (?);

-- findPetitionPlace
select "id", "slug", "name", "official_name" as "officialName", "kind", "state_code" as "stateCode", "time_zone" as "timeZone"
  from "jurisdictions"
  where "slug" = ?;

-- findPublicCampaign
select "slug", "name"
  from "campaigns"
  where "id" = ? and "visibility" = ?;

-- findPublicPetition
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."slug" = ? and "p"."state" <> ?;

-- findSignature
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."id" = ?;

-- findSignatureByEmail
select "id", "state", "email", "locale", "created_at" as "createdAt"
  from "signatures"
  where "petition_id" = ? and "canonical_email" = ?;

-- findSignatureByLink
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."consent_wording" as "consentWording", "s"."locale", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "l"."made_at" as "linkMadeAt", "p"."id" as "petitionId", "p"."slug" as "petitionSlug", "p"."state" as "petitionState", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "g"."id" as "groupId", "g"."name" as "groupName"
  from "signatures" as "s"
  inner join "petitions" as "p" on "p"."id" = "s"."petition_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "signature_links" as "l" on "l"."signature_id" = "s"."id" and "l"."token_hash" = ? and "l"."purpose" = ?
  where ("s"."confirm_token_hash" = ? or "s"."id" in (select "again"."signature_id"
  from "signature_links" as "again"
  where "again"."token_hash" = ? and "again"."purpose" = ?));

-- findStoredCount
select "id", "slug", "group_id" as "groupId", "signature_count" as "count"
  from "petitions"
  where "id" = ?;

-- insertPetition
insert into "petitions" ("id", "group_id", "campaign_id", "demand_id", "jurisdiction_id", "slug", "title_en", "title_es", "body_en", "body_es", "state", "goal", "closes_on", "signature_count", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPetitionEvent
insert into "petition_events" ("id", "petition_id", "kind", "on_date", "note", "source_url", "signature_count", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertSignature
insert into "signatures" ("id", "petition_id", "state", "number", "canonical_email", "name", "email", "postal_code", "comment", "disclosure", "may_contact", "consent_wording", "locale", "place_match", "confirm_token_hash", "manage_token_hash", "created_at", "validated_at", "ended_at", "ended_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "canonical_email") do nothing
  returning "id";

-- insertSignatureEvent
insert into "signature_events" ("id", "signature_id", "kind", "why", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?);

-- insertSignatureLink
insert into "signature_links" ("token_hash", "signature_id", "purpose", "made_at")
  values (?, ?, ?, ?);

-- invalidateSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- listDemandsOfGroup
select "d"."id", "d"."title", "d"."campaign_id" as "campaignId", "c"."name" as "campaignName"
  from "demands" as "d"
  inner join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  where "d"."group_id" = ? and ("d"."state" <> ? or "d"."id" = ?)
  order by "c"."name", "d"."title", "d"."id"
  limit ?;

-- listOfficialsOfPlace
select "id", "name"
  from "officials"
  where "jurisdiction_id" = ?
  order by "family_name", "name", "id"
  limit ?;

-- listOpenPetitions
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?) and (lower(coalesce("p"."title_en", '')) like ? escape '\' or lower(coalesce("p"."title_es", '')) like ? escape '\' or lower(coalesce("j"."name", '')) like ? escape '\') and ("j"."id" = ? or "j"."parent_id" = ? or "above"."parent_id" = ?) and "p"."campaign_id" = ?
  order by "p"."signature_count" desc, "p"."id" desc
  limit ? offset ?;

-- listPetitionDays
select "day", "validated"
  from "petition_days"
  where "petition_id" = ? and "validated" <> ?
  order by "day";

-- listPetitionEvents
select "e"."id", "e"."kind", "e"."on_date" as "onDate", "e"."note", "e"."source_url" as "sourceUrl", "e"."signature_count" as "signatureCount", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedBy"
  from "petition_events" as "e"
  inner join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."petition_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listPetitionIds
select "id"
  from "petitions"
  where "state" <> ?
  order by "id";

-- listPetitionsOfGroups
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "p"."group_id" as "groupId", "p"."campaign_id" as "campaignId", "p"."demand_id" as "demandId", "p"."jurisdiction_id" as "placeId", "p"."created_at" as "createdAt", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."name" as "placeName", "j"."official_name" as "placeOfficialName", "j"."kind" as "placeKind", "j"."state_code" as "placeStateCode", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "p"."group_id" in (?)
  order by "p"."created_at" desc, "p"."id" desc
  limit ? offset ?;

-- listPlacesWithOpenPetitions
select distinct "j"."id", "j"."slug", "j"."name", "j"."official_name" as "officialName", "j"."kind", "j"."state_code" as "stateCode"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "jurisdictions" as "above" on "above"."id" = "j"."parent_id"
  where "p"."state" = ? and ("p"."closes_on" is null or "p"."closes_on" >= ?)
  order by "j"."name", "j"."id"
  limit ?;

-- listRecentPublicSigners
select "number", "name", "disclosure", "validated_at" as "validatedAt"
  from "signatures"
  where "petition_id" = ? and "state" = ? and "number" is not null and "disclosure" <> ?
  order by "number" desc
  limit ?;

-- listRunningCampaigns
select "id", "name"
  from "campaigns"
  where "group_id" = ? and ("closed_at" is null or "id" = ?)
  order by "name", "id"
  limit ?;

-- listSignatureEvents
select "e"."id", "e"."kind", "e"."why", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedBy"
  from "signature_events" as "e"
  left join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."signature_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listSignatures
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and (lower(coalesce("s"."name", '')) like ? escape '\' or lower(coalesce("s"."email", '')) like ? escape '\' or lower(coalesce("s"."postal_code", '')) like ? escape '\' or lower(coalesce("s"."comment", '')) like ? escape '\')
  order by "s"."created_at" desc, "s"."id" desc
  limit ? offset ?;

-- listSignaturesToHandOver
select "number", "name", "email", "postal_code" as "postalCode", "comment", "disclosure", "may_contact" as "mayContact", "validated_at" as "validatedAt"
  from "signatures"
  where "may_contact" = ? and "petition_id" = ? and "state" = ? and "number" > ?
  order by "number"
  limit ?;

-- listSlugsLike
select "slug"
  from "petitions"
  where "slug" like ?;

-- listTargets
select "o"."id", "o"."slug", "o"."name", "b"."name" as "bodyName", "m"."role"
  from "petition_targets" as "t"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  left join "terms" as "m" on "m"."official_id" = "o"."id" and (("m"."starts_on" is null or "m"."starts_on" <= ?) and ("m"."ends_on" is null or "m"."ends_on" >= ?))
  left join "bodies" as "b" on "b"."id" = "m"."body_id"
  where "t"."petition_id" = ?
  order by "o"."family_name", "o"."name", "o"."id", "b"."name"
  limit ?;

-- lockPetition
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?
  returning "state", "signature_count";

-- moveCount
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?;
insert into "petition_days" ("petition_id", "day", "validated")
  values (?, ?, ?)
  on conflict ("petition_id", "day") do update
  set "validated" = "petition_days"."validated" + ?;

-- nextSignatureNumber
select max("number") as "last"
  from "signatures"
  where "petition_id" = ?;

-- replaceTargets
delete
  from "petition_targets"
  where "petition_id" = ?;
insert into "petition_targets" ("petition_id", "official_id")
  values (?, ?);

-- restoreSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- updatePendingSignature
update "signatures"
  set "name" = ?, "email" = ?, "postal_code" = ?, "comment" = ?, "disclosure" = ?, "may_contact" = ?, "consent_wording" = ?, "locale" = ?
  where "id" = ? and "state" = ?;

-- updatePetition
update "petitions"
  set "goal" = ?
  where "id" = ?;

-- updatePetitionState
update "petitions"
  set "state" = ?
  where "id" = ? and "state" = ?;

-- validateSignature
update "signatures"
  set "state" = ?, "number" = ?, "validated_at" = ?
  where "id" = ? and "state" = ?;

-- writeCounts
update "petitions"
  set "signature_count" = ?
  where "id" = ?;
delete
  from "petition_days"
  where "petition_id" = ?;
insert into "petition_days" ("petition_id", "day", "validated")
  values (?, ?, ?);
