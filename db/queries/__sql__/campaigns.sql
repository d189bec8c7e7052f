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
  where "c"."group_id" in (?, ?) and "c"."closed_at" is null and (lower(coalesce("c"."name", '')) like ? escape '\' or lower(coalesce("c"."summary", '')) like ? escape '\');

-- countContactsByGroup
select "t"."group_id" as "groupId", count(*) as "count"
  from "contact_outcomes" as "o"
  inner join "tasks" as "t" on "t"."id" = "o"."task_id"
  where "t"."group_id" in (?, ?)
  group by "t"."group_id"
  order by "t"."group_id";

-- countDemandsByGroup
select "d"."group_id" as "groupId", count(*) as "count"
  from "demands" as "d"
  where "d"."group_id" in (?, ?) and "d"."state" <> ?
  group by "d"."group_id"
  order by "d"."group_id";

-- countTasksByGroup
select "t"."group_id" as "groupId", "t"."state", count(*) as "count"
  from "tasks" as "t"
  where "t"."group_id" in (?, ?)
  group by "t"."group_id", "t"."state"
  order by "t"."group_id", "t"."state";

-- countTurnoutByGroup
select "t"."group_id" as "groupId", count(*) as "count"
  from "claims" as "x"
  inner join "tasks" as "t" on "t"."id" = "x"."task_id"
  where "t"."group_id" in (?, ?) and "x"."state" = ?
  group by "t"."group_id"
  order by "t"."group_id";

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
  where "c"."group_id" in (?, ?) and "c"."closed_at" is null and (lower(coalesce("c"."name", '')) like ? escape '\' or lower(coalesce("c"."summary", '')) like ? escape '\')
  order by "c"."created_at" desc, "c"."id"
  limit ? offset ?;

-- listGroupsOfCoalition
select "g"."id", "g"."name", "g"."slug"
  from "coalition_groups" as "x"
  inner join "groups" as "g" on "g"."id" = "x"."group_id"
  where "x"."coalition_id" = ? and "x"."left_at" is null
  order by "g"."name", "g"."id";

-- listOpenMotions
select "m"."id", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "motions" as "m"
  left join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  left join "demands" as "d" on "d"."id" = "m"."demand_id"
  left join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  where "m"."group_id" in (?, ?) and "m"."recorded_result" is null and not exists (select "r"."id"
  from "roll_calls" as "r"
  where "r"."motion_id" = "m"."id") and "c"."closed_at" is null and ("m"."meeting_id" is null or ("e"."local_date" >= ? and "e"."status" = ?)) and "d"."campaign_id" = ?
  order by "e"."local_date" asc nulls last, "m"."sequence", "m"."id"
  limit ?;

-- listOpenPetitionsOf
select "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount"
  from "petitions" as "p"
  where "p"."campaign_id" = ? and "p"."state" = ?
  order by "p"."created_at", "p"."id"
  limit ?;

-- listPastMotions
select "m"."id", "m"."title", "m"."campaign_title" as "campaignTitle", "m"."recorded_result" as "recordedResult", "b"."name" as "bodyName", "e"."local_date" as "localDate"
  from "motions" as "m"
  inner join "demands" as "d" on "d"."id" = "m"."demand_id"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  left join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  where "d"."campaign_id" = ? and ("m"."recorded_result" is not null or "e"."local_date" < ?)
  order by "e"."local_date" desc nulls last, "m"."sequence", "m"."id"
  limit ?;

-- listPetitionsOfCampaign
select "p"."id", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."state", "p"."goal", "p"."closes_on" as "closesOn", "p"."signature_count" as "signatureCount", "j"."time_zone" as "timeZone"
  from "petitions" as "p"
  inner join "jurisdictions" as "j" on "j"."id" = "p"."jurisdiction_id"
  where "p"."campaign_id" = ?
  order by "p"."created_at" desc, "p"."id"
  limit ?;

-- listPlacesOfGroups
select distinct "j"."slug", "j"."name", "j"."state_code" as "stateCode"
  from "groups" as "g"
  inner join "jurisdictions" as "j" on "j"."id" = "g"."jurisdiction_id"
  where "g"."id" in (?, ?)
  order by "j"."name", "j"."slug";

-- listPublicCampaignsIn
select "c"."id", "c"."name", "c"."slug", "c"."summary", "c"."visibility", "c"."created_at" as "createdAt", "c"."closed_at" as "closedAt", "c"."closed_why" as "closedWhy", "g"."id" as "groupId", "g"."name" as "groupName", "g"."slug" as "groupSlug", "j"."id" as "placeId", "j"."slug" as "placeSlug", "j"."name" as "placeName", "j"."state_code" as "stateCode", "j"."time_zone" as "timeZone"
  from "campaigns" as "c"
  inner join "groups" as "g" on "g"."id" = "c"."group_id"
  inner join "jurisdictions" as "j" on "j"."id" = "c"."jurisdiction_id"
  where "c"."jurisdiction_id" = ? and "c"."visibility" = ? and "c"."closed_at" is null
  order by "c"."created_at" desc, "c"."id"
  limit ?;

-- listPublicDemandsOf
select "d"."id", "d"."title", "d"."ask", "d"."state", "d"."answer_due_on" as "answerDueOn", "b"."name" as "bodyName"
  from "demands" as "d"
  left join "bodies" as "b" on "b"."id" = "d"."body_id"
  where "d"."campaign_id" = ? and "d"."visibility" = ? and "d"."state" <> ?
  order by "d"."created_at", "d"."id"
  limit ?;

-- listPublicTasksOf
select "t"."id", "t"."title", "t"."location", "t"."starts_at" as "startsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."wanted", "t"."taken"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."visibility" = ? and "t"."state" = ? and ("t"."starts_at" is null or "t"."starts_at" >= ?) and ("t"."due_on" is null or "t"."due_on" >= ?)
  order by "t"."starts_at" asc nulls last, "t"."due_on" asc nulls last, "t"."id"
  limit ?;

-- listPublicVotesOf
select "m"."id", "m"."title", "m"."campaign_title" as "campaignTitle", "b"."name" as "bodyName", "e"."local_date" as "localDate", "e"."local_time" as "localTime", "e"."time_zone" as "timeZone", "e"."starts_at" as "startsAt", "e"."location", "e"."agenda_url" as "agendaUrl"
  from "motions" as "m"
  inner join "demands" as "d" on "d"."id" = "m"."demand_id"
  inner join "bodies" as "b" on "b"."id" = "m"."body_id"
  inner join "meetings" as "e" on "e"."id" = "m"."meeting_id"
  where "d"."campaign_id" = ? and "d"."visibility" = ? and "d"."state" <> ? and "e"."status" = ? and "e"."local_date" >= ?
  order by "e"."local_date", "m"."sequence", "m"."id"
  limit ?;

-- listShortTasks
select "t"."id", "t"."title", "t"."starts_at" as "startsAt", "t"."due_on" as "dueOn", "t"."time_zone" as "timeZone", "t"."wanted", "t"."taken", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "tasks" as "t"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "t"."taken" < "t"."wanted" and (("t"."starts_at" >= ? and "t"."starts_at" < ?) or ("t"."starts_at" is null and "t"."due_on" >= ? and "t"."due_on" <= ?))
  order by coalesce("t"."starts_at", "t"."due_on"), "t"."id"
  limit ?;

-- listSignatureDays
select "x"."day", sum("x"."validated") as "count"
  from "petition_days" as "x"
  inner join "petitions" as "p" on "p"."id" = "x"."petition_id"
  where "p"."campaign_id" = ? and "x"."day" >= ?
  group by "x"."day"
  order by "x"."day";

-- listTasksDone
select substr("t"."ended_at", 1, 10) as "day", count(*) as "count"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."state" = ? and "t"."ended_at" is not null
  group by substr("t"."ended_at", 1, 10)
  order by "day";

-- listTasksPosted
select substr("t"."created_at", 1, 10) as "day", count(*) as "count"
  from "tasks" as "t"
  where "t"."campaign_id" = ? and "t"."state" <> ?
  group by substr("t"."created_at", 1, 10)
  order by "day";

-- listUnconfirmedShifts
select "t"."id", "t"."title", "t"."starts_at" as "startsAt", "t"."time_zone" as "timeZone", "c"."id" as "campaignId", "c"."name" as "campaignName", count(*) as "count"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "x"."state" = ? and "t"."starts_at" >= ? and "t"."starts_at" < ?
  group by "t"."id", "t"."title", "t"."starts_at", "t"."time_zone", "c"."id", "c"."name"
  order by "t"."starts_at", "t"."id"
  limit ?;

-- listUndeliveredPetitions
select "p"."id", "p"."slug", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."signature_count" as "count", "p"."closes_on" as "closesOn", "c"."id" as "campaignId", "c"."name" as "campaignName"
  from "petitions" as "p"
  left join "campaigns" as "c" on "c"."id" = "p"."campaign_id"
  where "p"."group_id" in (?, ?) and ("p"."state" = ? or ("p"."state" = ? and "p"."closes_on" < ?)) and "p"."campaign_id" = ?
  order by "p"."created_at", "p"."id"
  limit ?;

-- listUnmarkedShifts
select "t"."id", "t"."title", "t"."ends_at" as "endsAt", "t"."time_zone" as "timeZone", "c"."id" as "campaignId", "c"."name" as "campaignName", count(*) as "count"
  from "tasks" as "t"
  inner join "claims" as "x" on "x"."task_id" = "t"."id"
  left join "campaigns" as "c" on "c"."id" = "t"."campaign_id"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?) and "x"."state" in (?, ?) and "t"."ends_at" < ?
  group by "t"."id", "t"."title", "t"."ends_at", "t"."time_zone", "c"."id", "c"."name"
  order by "t"."ends_at", "t"."id"
  limit ?;

-- listWaitingToJoin
select "g"."slug", "g"."name", count(*) as "count", min("r"."created_at") as "since"
  from "join_requests" as "r"
  inner join "groups" as "g" on "g"."id" = "r"."group_id"
  where "r"."group_id" in (?, ?) and "r"."decided_at" is null
  group by "g"."id", "g"."slug", "g"."name"
  order by "g"."name", "g"."id";

-- reopenCampaignRow
update "campaigns"
  set "closed_at" = ?, "closed_by" = ?, "closed_why" = ?
  where "id" = ? and "closed_at" is not null;

-- sumOpenTasks
select count(*) as "open", coalesce(sum(case when "t"."taken" < "t"."wanted" then 1 else 0 end), 0) as "short"
  from "tasks" as "t"
  where ("t"."group_id" in (?, ?) and "t"."state" = ? and "t"."campaign_id" = ?);

-- sumSignatures
select count(*) as "petitions", coalesce(sum("p"."signature_count"), 0) as "signatures", coalesce(sum("p"."goal"), 0) as "goal"
  from "petitions" as "p"
  where "p"."campaign_id" = ? and "p"."state" <> ?;

-- sumSignaturesByGroup
select "p"."group_id" as "groupId", sum("p"."signature_count") as "count"
  from "petitions" as "p"
  where "p"."group_id" in (?, ?)
  group by "p"."group_id"
  order by "p"."group_id";

-- updateCampaign
update "campaigns"
  set "name" = ?, "summary" = ?, "visibility" = ?
  where "id" = ?;
