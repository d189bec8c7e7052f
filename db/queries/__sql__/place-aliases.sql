-- The SQL of db/queries/place-aliases.server.ts. Written by: npm run sql

-- findSlugByAlias
select "j"."slug"
  from "place_aliases" as "a"
  inner join "jurisdictions" as "j" on "j"."id" = "a"."jurisdiction_id"
  where "a"."ocd_id" = ? and "j"."removed_at" is null;

-- findSlugByGeoid
select "slug"
  from "jurisdictions"
  where "geoid" = ? and "removed_at" is null
  order by "id";

-- findSlugByOcdId
select "slug"
  from "jurisdictions"
  where "ocd_id" = ? and "removed_at" is null;

-- listPlaceAliases
select "ocd_id" as "ocdId", "jurisdiction_id" as "placeId"
  from "place_aliases"
  order by "ocd_id";

-- upsertPlaceAliases
insert into "place_aliases" ("ocd_id", "jurisdiction_id")
  values (?, ?)
  on conflict ("ocd_id") do update
  set "jurisdiction_id" = "excluded"."jurisdiction_id";
