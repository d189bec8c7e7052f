-- The SQL of db/queries/demands.server.ts. Written by: npm run sql

-- countDemandsByState
select "d"."state", count(*) as "count"
  from "demands" as "d"
  where "d"."campaign_id" = ?
  group by "d"."state"
  order by "d"."state";

-- countDemandsOfCampaign
select count(*) as "count"
  from "demands" as "d"
  where ("d"."campaign_id" = ? and "d"."state" = ? and "d"."body_id" = ? and ((replace(coalesce("d"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("d"."ask", '')) like ? escape '\') and "d"."state" = ? and "d"."answer_due_on" < ?);

-- findDemand
select "d"."id", "d"."title", "d"."state", "d"."visibility", "d"."answer_due_on" as "answerDueOn", "d"."created_at" as "createdAt", "d"."campaign_id" as "campaignId", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "b"."name" as "bodyName", "g"."name" as "groupName", "g"."slug" as "groupSlug", "d"."ask", "c"."name" as "campaignName", "c"."slug" as "campaignSlug", "c"."visibility" as "campaignVisibility", "b"."slug" as "bodySlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "demands" as "d"
  inner join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  inner join "groups" as "g" on "g"."id" = "d"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."id" = ? and (("d"."visibility" = ? and "d"."state" <> ?) or "d"."group_id" in (?, ?));

-- findOpenCampaign
select "c"."id"
  from "campaigns" as "c"
  where "c"."id" = ? and "c"."group_id" = ? and "c"."closed_at" is null;

-- holdDemand
update "demands"
  set "state" = "state"
  where "id" = ?;

-- insertDemand
insert into "demands" ("id", "campaign_id", "group_id", "jurisdiction_id", "body_id", "title", "ask", "state", "answer_due_on", "visibility", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertStep
insert into "demand_steps" ("id", "demand_id", "state", "on_date", "note", "evidence_url", "corrects_step_id", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listBodiesIn
select "b"."id", "b"."name"
  from "bodies" as "b"
  where "b"."jurisdiction_id" = ?
  order by "b"."name_key", "b"."id"
  limit ?;

-- listBodiesOfCampaign
select "b"."id", "b"."name"
  from "bodies" as "b"
  where "b"."id" in (select "d"."body_id"
  from "demands" as "d"
  where "d"."campaign_id" = ? and "d"."body_id" is not null)
  order by "b"."name_key", "b"."id";

-- listDemandsIn
select "d"."id", "d"."title", "d"."state", "d"."visibility", "d"."answer_due_on" as "answerDueOn", "d"."created_at" as "createdAt", "d"."campaign_id" as "campaignId", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "b"."name" as "bodyName", "g"."name" as "groupName", "g"."slug" as "groupSlug"
  from "demands" as "d"
  inner join "groups" as "g" on "g"."id" = "d"."group_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."jurisdiction_id" = ? and (("d"."visibility" = ? and "d"."state" <> ?) or "d"."group_id" in (?, ?))
  order by "d"."created_at" desc, "d"."id"
  limit ?;

-- listDemandsOfCampaign
select "d"."id", "d"."title", "d"."state", "d"."visibility", "d"."answer_due_on" as "answerDueOn", "d"."created_at" as "createdAt", "d"."campaign_id" as "campaignId", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "b"."name" as "bodyName", "g"."name" as "groupName", "g"."slug" as "groupSlug", "d"."ask"
  from "demands" as "d"
  inner join "groups" as "g" on "g"."id" = "d"."group_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where ("d"."campaign_id" = ? and "d"."state" = ? and "d"."body_id" = ? and ((replace(coalesce("d"."title_key", ''), 'n~', 'n') like ? escape '\') or lower(coalesce("d"."ask", '')) like ? escape '\') and "d"."state" = ? and "d"."answer_due_on" < ?)
  order by "d"."answer_due_on" asc nulls last, "d"."id"
  limit ? offset ?;

-- listDemandsTo
select "d"."id", "d"."title", "d"."state", "d"."visibility", "d"."answer_due_on" as "answerDueOn", "d"."created_at" as "createdAt", "d"."campaign_id" as "campaignId", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "b"."name" as "bodyName", "g"."name" as "groupName", "g"."slug" as "groupSlug"
  from "demands" as "d"
  inner join "demand_officials" as "x" on "x"."demand_id" = "d"."id"
  inner join "groups" as "g" on "g"."id" = "d"."group_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "x"."official_id" = ? and ("d"."visibility" = ? and "d"."state" <> ?)
  order by "d"."created_at" desc, "d"."id"
  limit ?;

-- listOfficialsIn
select "o"."id", "o"."name", "o"."family_name" as "familyName", "b"."id" as "bodyId", "b"."name" as "bodyName", "t"."role", "s"."label" as "seatLabel"
  from "terms" as "t"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  left join "seats" as "s" on "s"."id" = "t"."seat_id"
  where "b"."jurisdiction_id" = ? and (("t"."starts_on" is null or "t"."starts_on" <= ?) and ("t"."ends_on" is null or "t"."ends_on" >= ?))
  order by "b"."name_key", "b"."id", "o"."family_key", "o"."name_key", "t"."id"
  limit ?;

-- listOfficialsOfDemand
select "o"."id", "o"."name", "o"."slug"
  from "demand_officials" as "x"
  inner join "officials" as "o" on "o"."id" = "x"."official_id"
  where "x"."demand_id" = ?
  order by "o"."family_key", "o"."name_key", "o"."id";

-- listOverdueDemands
select "d"."id", "d"."title", "d"."state", "d"."visibility", "d"."answer_due_on" as "answerDueOn", "d"."created_at" as "createdAt", "d"."campaign_id" as "campaignId", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "b"."name" as "bodyName", "g"."name" as "groupName", "g"."slug" as "groupSlug", "c"."name" as "campaignName", "j"."time_zone" as "timeZone"
  from "demands" as "d"
  inner join "groups" as "g" on "g"."id" = "d"."group_id"
  inner join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  inner join "jurisdictions" as "j" on "j"."id" = "d"."jurisdiction_id"
  where "d"."group_id" in (?, ?) and "d"."state" = ? and "d"."answer_due_on" < ? and "c"."closed_at" is null and "d"."campaign_id" = ?
  order by "d"."answer_due_on", "d"."id"
  limit ?;

-- listProvisionChoices
select "p"."id", "p"."key", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs", "k"."key" as "categoryKey", "k"."name_en" as "categoryEn", "k"."name_es" as "categoryEs"
  from "provisions" as "p"
  inner join "provision_categories" as "k" on "k"."id" = "p"."category_id"
  order by "k"."position", "k"."id", "p"."position", "p"."id"
  limit ?;

-- listProvisionsOfDemand
select "p"."id", "p"."key", "p"."name_en" as "nameEn", "p"."name_es" as "nameEs"
  from "demand_provisions" as "x"
  inner join "provisions" as "p" on "p"."id" = "x"."provision_id"
  inner join "provision_categories" as "k" on "k"."id" = "p"."category_id"
  where "x"."demand_id" = ?
  order by "k"."position", "p"."position", "p"."id";

-- listStepsOf
select "s"."id", "s"."state", "s"."on_date" as "onDate", "s"."note", "s"."evidence_url" as "evidenceUrl", "s"."corrects_step_id" as "correctsStepId", "s"."recorded_at" as "recordedAt", "a"."name" as "recordedByName"
  from "demand_steps" as "s"
  inner join "accounts" as "a" on "a"."id" = "s"."recorded_by"
  where "s"."demand_id" = ?
  order by "s"."recorded_at", "s"."id"
  limit ?;

-- moveDemand
update "demands"
  set "state" = ?
  where "id" = ? and "state" = ?;

-- replaceTargets
delete
  from "demand_officials"
  where "demand_id" = ?;
delete
  from "demand_provisions"
  where "demand_id" = ?;
insert into "demand_officials" ("demand_id", "official_id")
  values (?, ?);
insert into "demand_provisions" ("demand_id", "provision_id")
  values (?, ?);

-- updateDemand
update "demands"
  set "title" = ?, "ask" = ?, "body_id" = ?, "answer_due_on" = ?
  where "id" = ? and "state" = ?;
