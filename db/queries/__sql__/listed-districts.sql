-- The SQL of db/queries/listed-districts.server.ts. Written by: npm run sql

-- giveOcdId
update "jurisdictions"
  set "ocd_id" = ?
  where "id" = ? and "ocd_id" is null;

-- listDistrictsOfPlace
select "j"."id", "j"."slug", "j"."name"
  from "jurisdictions" as "j"
  where "j"."parent_id" = ? and "j"."kind" = ? and "j"."created_by_group_id" is null and "j"."removed_at" is null
  order by "j"."name_key", "j"."id"
  limit ?;

-- listDistrictsToSearch
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population"
  from "jurisdictions" as "j"
  left join "jurisdictions" as "up" on "up"."id" = "j"."parent_id"
  where "j"."kind" = ? and "j"."created_by_group_id" is null and "j"."removed_at" is null
  order by "up"."population" desc nulls last, "j"."name_key", "j"."id";

-- listPlacesForDistricts
select "id", "ocd_id" as "ocdId", "slug", "kind", "name", "official_name" as "officialName", "state_code" as "stateCode", "county_name" as "countyName", "parent_id" as "parentId", "geoid", "time_zone" as "timeZone", "latitude", "longitude", "created_by_group_id" as "groupId", "removed_at" as "removedAt"
  from "jurisdictions"
  order by "id";
