-- The SQL of db/queries/zips.server.ts. Written by: npm run sql

-- deleteZipAreas
delete
  from "zip_areas"
  where length("geoid") = ?;
delete
  from "zip_areas"
  where length("geoid") != ?;

-- deleteZips
delete
  from "zip_areas";
delete
  from "zips";

-- findPlaceOnMap
select "j"."id", "j"."kind", "j"."name", "j"."state_code" as "stateCode", "j"."geoid", "j"."latitude", "j"."longitude", "j"."parent_id" as "parentId", "up"."geoid" as "parentGeoid"
  from "jurisdictions" as "j"
  left join "jurisdictions" as "up" on "up"."id" = "j"."parent_id"
  where "j"."id" = ?;

-- findZip
select "zip", "city", "state_code" as "stateCode", "latitude", "longitude"
  from "zips"
  where "zip" = ?;

-- insertZipAreas
insert into "zip_areas" ("zip", "geoid", "share")
  values (?, ?, ?)
  on conflict ("zip", "geoid") do update
  set "share" = "excluded"."share";

-- insertZips
insert into "zips" ("zip", "city")
  values (?, ?)
  on conflict ("zip") do nothing;

-- listAreasOfZip
select "geoid", "share", coalesce("share", 0) as "known"
  from "zip_areas"
  where "zip" = ?
  order by "known" desc, "geoid"
  limit ?;

-- listPlacesByCode
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population", "j"."geoid"
  from "jurisdictions" as "j"
  where "j"."geoid" in (?) and "j"."removed_at" is null
  order by "j"."id"
  limit ?;
