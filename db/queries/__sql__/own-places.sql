-- The SQL of db/queries/own-places.server.ts. Written by: npm run sql

-- deletePlaceName
delete
  from "jurisdiction_names"
  where "id" = ? and "jurisdiction_id" = ? and "added_by_group_id" in (?, ?);

-- findOwnPlace
select "j"."id", "j"."slug", "j"."kind", "j"."name", "j"."website", "j"."parent_id" as "parentId", "j"."removed_at" as "removedAt", "j"."created_by_group_id" as "groupId", "up"."slug" as "parentSlug", "up"."name" as "parentName"
  from "jurisdictions" as "j"
  left join "jurisdictions" as "up" on "up"."id" = "j"."parent_id"
  where "j"."slug" = ? and "j"."created_by_group_id" in (?, ?);

-- insertOwnPlace
insert into "jurisdictions" ("id", "kind", "name", "slug", "time_zone", "governs", "created_at")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertPlaceName
insert into "jurisdiction_names" ("id", "jurisdiction_id", "name", "added_by_group_id")
  values (?, ?, ?, ?);

-- isPlaceInUse
select "id"
  from "bodies"
  where "jurisdiction_id" = ? union all select "id"
  from "policy_documents"
  where "jurisdiction_id" = ? union all select "id"
  from "campaigns"
  where "jurisdiction_id" = ? union all select "id"
  from "demands"
  where "jurisdiction_id" = ? union all select "id"
  from "petitions"
  where "jurisdiction_id" = ? union all select "id"
  from "officials"
  where "jurisdiction_id" = ? union all select "id"
  from "tasks"
  where "jurisdiction_id" = ? union all select "id"
  from "groups"
  where "jurisdiction_id" = ? union all select "id"
  from "jurisdictions"
  where "parent_id" = ? and "removed_at" is null
  limit ?;

-- listAddedNames
select "n"."id", "n"."name", "g"."id" as "groupId", "g"."name" as "groupName"
  from "jurisdiction_names" as "n"
  inner join "groups" as "g" on "g"."id" = "n"."added_by_group_id"
  where "n"."jurisdiction_id" = ?
  order by "n"."name_key", "n"."id"
  limit ?;

-- listAllAddedNames
select "jurisdiction_id" as "placeId", "name"
  from "jurisdiction_names"
  where "added_by_group_id" is not null
  order by "jurisdiction_id", "id";

-- listOwnPlacesBeneath
select "j"."id", "j"."name", "j"."kind", "j"."slug"
  from "jurisdictions" as "j"
  where "j"."parent_id" = ? and "j"."created_by_group_id" is not null and "j"."removed_at" is null
  order by "j"."name_key", "j"."id"
  limit ?;

-- listPlaceSlugsLike
select "slug"
  from "jurisdictions"
  where "slug" >= ? and "slug" < ?
  order by "slug"
  limit ?;

-- markPlaceRemoved
update "jurisdictions"
  set "removed_at" = ?
  where "id" = ? and "created_by_group_id" is not null;
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- replaceWords
delete
  from "place_words"
  where "jurisdiction_id" = ?;
insert into "place_words" ("word", "jurisdiction_id")
  values (?, ?);
select "value"
  from "settings"
  where "key" = ?;
insert into "settings" ("key", "value")
  values (?, ?)
  on conflict ("key") do update
  set "value" = ?;

-- updateOwnPlace
update "jurisdictions"
  set "name" = ?, "kind" = ?, "website" = ?
  where "id" = ? and "created_by_group_id" is not null;
