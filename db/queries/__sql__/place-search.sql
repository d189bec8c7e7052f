-- The SQL of db/queries/place-search.server.ts. Written by: npm run sql

-- listNamesToSearch
select "jurisdiction_id" as "placeId", "name"
  from "jurisdiction_names"
  order by "jurisdiction_id", "name_key", "id";

-- listPlacesToSearch
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."official_name" as "officialName", "j"."state_code" as "stateCode", "j"."county_name" as "countyName", "j"."population"
  from "jurisdictions" as "j"
  where "j"."removed_at" is null and ("j"."kind" <> ? or "j"."created_by_group_id" is not null)
  order by "j"."population" desc nulls last, "j"."name_key", "j"."id";

-- listWordsToSearch
select "word", "jurisdiction_id" as "placeId"
  from "place_words"
  order by "word", "jurisdiction_id";

-- notePlacesChanged
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- readPlaceChanges
select "value"
  from "settings"
  where "key" = ?;
