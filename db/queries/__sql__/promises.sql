-- The SQL of db/queries/promises.server.ts. Written by: npm run sql

-- findPromise
select "p"."id", "p"."state", "p"."group_id" as "groupId", "g"."name" as "groupName", "o"."id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "p"."demand_id" as "aboutDemandId", "d"."id" as "demandId", "d"."title" as "demandTitle", "d"."state" as "demandState", "d"."visibility" as "demandVisibility", "d"."campaign_id" as "campaignId", "c"."name" as "campaignName", "p"."provision_id" as "provisionId", "pr"."name_en" as "provisionEn", "pr"."name_es" as "provisionEs", "v"."version", "v"."side", "v"."said_on" as "saidOn", "v"."motion_id" as "motionId", "v"."quote", "v"."source_kind" as "sourceKind", "v"."source_url" as "sourceUrl", "v"."note", "v"."visibility", "v"."recorded_by" as "recordedBy", "p"."created_at" as "createdAt"
  from "promises" as "p"
  inner join "promise_versions" as "v" on "v"."promise_id" = "p"."id"
  inner join "officials" as "o" on "o"."id" = "p"."official_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "demands" as "d" on "d"."id" = "p"."demand_id" and (("d"."visibility" = ? and "d"."state" <> ?) or "d"."group_id" in (?))
  left join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  left join "provisions" as "pr" on "pr"."id" = "p"."provision_id"
  where not exists (select "newer"."id"
  from "promise_versions" as "newer"
  where "newer"."promise_id" = "p"."id" and "newer"."version" > "v"."version") and (("v"."visibility" = ? and "p"."state" <> ? and ("p"."demand_id" is null or ("d"."visibility" = ? and "d"."state" <> ?))) or "p"."group_id" in (?) or ("p"."group_id" in (?) and "v"."visibility" in (?, ?) and "p"."state" <> ?)) and "p"."id" = ?;

-- findPromisingOfficial
select "o"."id", "o"."name", "o"."slug", "j"."time_zone" as "timeZone"
  from "officials" as "o"
  inner join "jurisdictions" as "j" on "j"."id" = "o"."jurisdiction_id"
  where "o"."id" = ?;

-- insertPromise
insert into "promises" ("id", "official_id", "group_id", "demand_id", "provision_id", "state", "created_by", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?);

-- insertPromiseNote
insert into "promise_notes" ("id", "promise_id", "act", "group_id", "words", "on_date", "source_url", "recorded_by", "recorded_at", "published_at", "published_by")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertPromiseVersion
insert into "promise_versions" ("id", "promise_id", "version", "side", "said_on", "motion_id", "quote", "source_kind", "source_url", "note", "visibility", "why", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listDemandsToPromise
select "d"."id", "d"."title", "d"."group_id" as "groupId", "d"."body_id" as "bodyId", "d"."jurisdiction_id" as "placeId", "d"."visibility", "d"."state", "c"."name" as "campaignName"
  from "demands" as "d"
  inner join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  where "d"."group_id" in (?) and "c"."closed_at" is null
  order by "d"."created_at" desc, "d"."id" desc
  limit ?;

-- listNotesOf
select "n"."id", "n"."act", "n"."group_id" as "groupId", "g"."name" as "groupName", "n"."words", "n"."on_date" as "onDate", "n"."source_url" as "sourceUrl", "a"."name" as "recordedByName", "n"."recorded_at" as "recordedAt", "n"."published_at" as "publishedAt"
  from "promise_notes" as "n"
  inner join "promises" as "p" on "p"."id" = "n"."promise_id"
  inner join "groups" as "g" on "g"."id" = "n"."group_id"
  inner join "accounts" as "a" on "a"."id" = "n"."recorded_by"
  where "n"."promise_id" = ? and ("n"."published_at" is not null or "p"."group_id" in (?) or "n"."group_id" in (?))
  order by "n"."recorded_at", "n"."id"
  limit ?;

-- listOfficialsToPromise
select "o"."id", "o"."name", "o"."family_name" as "familyName", "o"."slug", "b"."name" as "bodyName"
  from "officials" as "o"
  inner join "terms" as "t" on "t"."official_id" = "o"."id"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  where "b"."jurisdiction_id" in (?) and (("t"."starts_on" is null or "t"."starts_on" <= ?) and ("t"."ends_on" is null or "t"."ends_on" >= ?))
  order by "b"."name_key", "o"."family_key", "o"."name_key", "o"."id"
  limit ?;

-- listPromisedVotes
with "said" as (select "p"."id" as "promiseId", "p"."official_id" as "officialId", "p"."group_id" as "groupId", "p"."demand_id" as "demandId", "p"."provision_id" as "provisionId", "v"."motion_id" as "motionId", "v"."visibility"
  from "promises" as "p"
  inner join "promise_versions" as "v" on "v"."promise_id" = "p"."id"
  where "p"."id" in (?) and not exists (select "newer"."id"
  from "promise_versions" as "newer"
  where "newer"."promise_id" = "p"."id" and "newer"."version" > "v"."version")), "linked" as (select "s"."promiseId", "s"."officialId", "mo"."id" as "motionId"
  from "said" as "s"
  inner join "motions" as "mo" on "mo"."id" = "s"."motionId" union select "s"."promiseId", "s"."officialId", "mo"."id" as "motionId"
  from "said" as "s"
  inner join "motions" as "mo" on "mo"."demand_id" = "s"."demandId"
  where "s"."motionId" is null union select "s"."promiseId", "s"."officialId", "mo"."id" as "motionId"
  from "said" as "s"
  inner join "demand_provisions" as "dp" on "dp"."provision_id" = "s"."provisionId"
  inner join "demands" as "d" on "d"."id" = "dp"."demand_id" and "d"."group_id" = "s"."groupId"
  inner join "motions" as "mo" on "mo"."demand_id" = "d"."id"
  where "s"."motionId" is null and "s"."demandId" is null and ("s"."visibility" <> ? or ("d"."visibility" = ? and "d"."state" <> ?))), "held" as (select "l"."promiseId", "l"."officialId", "l"."motionId"
  from "linked" as "l" union select "l"."promiseId", "l"."officialId", "veto"."id" as "motionId"
  from "linked" as "l"
  inner join "motions" as "mo" on "mo"."id" = "l"."motionId"
  inner join "motions" as "veto" on "veto"."matter_id" = "mo"."matter_id"
  where "veto"."kind" = ?) select "h"."promiseId", "mo"."id" as "motionId", "mo"."title", "mo"."kind", "mo"."sequence", "mo"."action_name" as "actionName", "mo"."recorded_result" as "recordedResult", "m"."local_date" as "day", "b"."name" as "bodyName", "r"."source_url" as "rollUrl", "mo"."source_url" as "motionUrl", "m"."minutes_url" as "minutesUrl", "c"."option", "c"."word"
  from "held" as "h"
  inner join "motions" as "mo" on "mo"."id" = "h"."motionId"
  inner join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  inner join "roll_calls" as "r" on "r"."motion_id" = "mo"."id"
  left join "cast_votes" as "c" on "c"."roll_call_id" = "r"."id" and "c"."official_id" = "h"."officialId"
  where not exists (select "newer"."id"
  from "roll_calls" as "newer"
  where "newer"."motion_id" = "r"."motion_id" and "newer"."version" > "r"."version")
  order by "h"."promiseId", "m"."local_date", "mo"."sequence", "mo"."id";

-- listPromises
select "p"."id", "p"."state", "p"."group_id" as "groupId", "g"."name" as "groupName", "o"."id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "p"."demand_id" as "aboutDemandId", "d"."id" as "demandId", "d"."title" as "demandTitle", "d"."state" as "demandState", "d"."visibility" as "demandVisibility", "d"."campaign_id" as "campaignId", "c"."name" as "campaignName", "p"."provision_id" as "provisionId", "pr"."name_en" as "provisionEn", "pr"."name_es" as "provisionEs", "v"."version", "v"."side", "v"."said_on" as "saidOn", "v"."motion_id" as "motionId", "v"."quote", "v"."source_kind" as "sourceKind", "v"."source_url" as "sourceUrl", "v"."note", "v"."visibility", "v"."recorded_by" as "recordedBy", "p"."created_at" as "createdAt"
  from "promises" as "p"
  inner join "promise_versions" as "v" on "v"."promise_id" = "p"."id"
  inner join "officials" as "o" on "o"."id" = "p"."official_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "demands" as "d" on "d"."id" = "p"."demand_id" and (("d"."visibility" = ? and "d"."state" <> ?) or "d"."group_id" in (?))
  left join "campaigns" as "c" on "c"."id" = "d"."campaign_id"
  left join "provisions" as "pr" on "pr"."id" = "p"."provision_id"
  where not exists (select "newer"."id"
  from "promise_versions" as "newer"
  where "newer"."promise_id" = "p"."id" and "newer"."version" > "v"."version") and (("v"."visibility" = ? and "p"."state" <> ? and ("p"."demand_id" is null or ("d"."visibility" = ? and "d"."state" <> ?))) or "p"."group_id" in (?) or ("p"."group_id" in (?) and "v"."visibility" in (?, ?) and "p"."state" <> ?)) and "p"."official_id" = ? and "p"."group_id" in (?) and "p"."demand_id" = ? and ("v"."motion_id" = ? or ("v"."motion_id" is null and "p"."demand_id" in (select "mo"."demand_id"
  from "motions" as "mo"
  where "mo"."id" = ? and "mo"."demand_id" is not null)))
  order by "v"."said_on" desc, "p"."id" desc
  limit ?;

-- listVersionsOf
select "v"."id", "v"."version", "v"."side", "v"."said_on" as "saidOn", "v"."motion_id" as "motionId", "v"."quote", "v"."source_kind" as "sourceKind", "v"."source_url" as "sourceUrl", "v"."note", "v"."visibility", "v"."why", "a"."name" as "recordedByName", "v"."recorded_at" as "recordedAt"
  from "promise_versions" as "v"
  inner join "accounts" as "a" on "a"."id" = "v"."recorded_by"
  where "v"."promise_id" = ?
  order by "v"."version" desc;

-- listVotesToPromise
select "mo"."id", "mo"."title", "b"."name" as "bodyName", "m"."local_date" as "localDate"
  from "motions" as "mo"
  inner join "bodies" as "b" on "b"."id" = "mo"."body_id"
  left join "meetings" as "m" on "m"."id" = "mo"."meeting_id"
  where "mo"."demand_id" in (?)
  order by "mo"."created_at" desc, "mo"."id" desc
  limit ?;

-- movePromise
update "promises"
  set "state" = ?
  where "id" = ? and "state" = ?;

-- publishNote
update "promise_notes"
  set "published_at" = ?, "published_by" = ?
  where "id" = ? and "promise_id" = ? and "published_at" is null;
