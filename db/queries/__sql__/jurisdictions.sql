-- The SQL of db/queries/jurisdictions.server.ts. Written by: npm run sql

-- countPlaces
select count(*) as "count"
  from "jurisdictions";

-- countPlacesWithin
select "j"."kind", count(*) as "count"
  from "jurisdictions" as "j"
  where "j"."parent_id" = ? and "j"."removed_at" is null and ("j"."kind" <> ? or "j"."created_by_group_id" is not null)
  group by "j"."kind"
  order by "j"."kind";

-- findPlaceById
select "j"."id", "j"."ocd_id" as "ocdId", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."county_name" as "countyName", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."time_zone" as "timeZone", "j"."slug", "j"."governs", "j"."created_by_group_id" as "createdByGroupId"
  from "jurisdictions" as "j"
  where "j"."id" = ?;

-- findPlaceByOcdId
select "j"."id", "j"."ocd_id" as "ocdId", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."county_name" as "countyName", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."time_zone" as "timeZone", "j"."slug", "j"."governs", "j"."created_by_group_id" as "createdByGroupId"
  from "jurisdictions" as "j"
  where "j"."ocd_id" = ?;

-- findPlaceBySlug
select "j"."id", "j"."ocd_id" as "ocdId", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."county_name" as "countyName", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."time_zone" as "timeZone", "j"."slug", "j"."governs", "j"."created_by_group_id" as "createdByGroupId"
  from "jurisdictions" as "j"
  where "j"."slug" = ? and "j"."removed_at" is null;

-- listKnownPlaces
select "id", "ocd_id" as "ocdId", "slug", "kind", "name", "official_name" as "officialName", "state_code" as "stateCode", "county_name" as "countyName", "geoid", "time_zone" as "timeZone", "latitude", "longitude"
  from "jurisdictions"
  order by "id";

-- listLayersAbove
with recursive "above"("id", "depth") as (select "own"."parent_id" as "id", 1 as "depth"
  from "jurisdictions" as "own"
  where "own"."id" = ? union all select "up"."parent_id" as "id", "above"."depth" + 1 as "depth"
  from "above"
  inner join "jurisdictions" as "up" on "up"."id" = "above"."id"
  where "above"."depth" < ?) select "j"."id", "j"."ocd_id" as "ocdId", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."geoid", "j"."county_name" as "countyName", "j"."parent_id" as "parentId", "j"."population", "j"."latitude", "j"."longitude", "j"."time_zone" as "timeZone", "j"."slug", "j"."governs", "j"."created_by_group_id" as "createdByGroupId"
  from "above"
  inner join "jurisdictions" as "j" on "j"."id" = "above"."id"
  order by "above"."depth";

-- listOtherNamesOf
select "jurisdiction_id" as "placeId", "name"
  from "jurisdiction_names"
  where "jurisdiction_id" in (?, ?)
  order by "jurisdiction_id", "name_key", "id";

-- listPlacesWithin
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population"
  from "jurisdictions" as "j"
  where "j"."parent_id" = ? and "j"."removed_at" is null and ("j"."kind" <> ? or "j"."created_by_group_id" is not null) and "j"."kind" in (?)
  order by "j"."name_key", "j"."id"
  limit ? offset ?;

-- listStates
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population"
  from "jurisdictions" as "j"
  where "j"."kind" in (?, ?, ?)
  order by "j"."name_key", "j"."id";

-- markUngoverned
update "jurisdictions"
  set "governs" = ?
  where "id" in (?);
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- replaceNamesAndWords
delete
  from "jurisdiction_names"
  where "jurisdiction_id" in (?) and "added_by_group_id" is null;
delete
  from "place_words"
  where "jurisdiction_id" in (?);
insert into "jurisdiction_names" ("id", "name", "jurisdiction_id", "added_by_group_id")
  values (?, ?, ?, ?);
insert into "place_words" ("word", "jurisdiction_id")
  values (?, ?);
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- settlePlace
update "jurisdictions"
  set "ocd_id" = ?, "kind" = ?, "geoid" = ?, "official_name" = ?, "population" = ?
  where "id" = ?;
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- upsertPlaces
insert into "jurisdictions" ("id", "ocd_id", "kind", "name", "official_name", "state_code", "geoid", "county_name", "parent_id", "population", "latitude", "longitude", "time_zone", "slug", "governs", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("ocd_id") do update
  set "kind" = "excluded"."kind", "name" = "excluded"."name", "official_name" = coalesce("excluded"."official_name", "jurisdictions"."official_name"), "state_code" = "excluded"."state_code", "geoid" = coalesce("excluded"."geoid", "jurisdictions"."geoid"), "county_name" = "excluded"."county_name", "parent_id" = "excluded"."parent_id", "population" = "excluded"."population", "latitude" = "excluded"."latitude", "longitude" = "excluded"."longitude", "time_zone" = "excluded"."time_zone", "governs" = "excluded"."governs";
