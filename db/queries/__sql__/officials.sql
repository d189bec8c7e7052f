-- The SQL of db/queries/officials.server.ts. Written by: npm run sql

-- countOfficialsOf
select count(*) as "count"
  from "officials" as "o"
  where "o"."jurisdiction_id" = ? and (replace(coalesce("o"."name_key", ''), 'n~', 'n') like ? escape '\');

-- endTerm
update "terms"
  set "ends_on" = ?
  where "id" = ? and "ends_on" is null;

-- findBodyById
select "b"."id", "b"."name", "b"."slug", "b"."kind", "b"."seat_count" as "seatCount", "b"."website", "b"."source_url" as "sourceUrl", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "bodies" as "b"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where "b"."id" = ?;

-- findBodyBySlug
select "b"."id", "b"."name", "b"."slug", "b"."kind", "b"."seat_count" as "seatCount", "b"."website", "b"."source_url" as "sourceUrl", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "bodies" as "b"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where "b"."slug" = ?;

-- findOfficialBySlug
select "o"."id", "o"."name", "o"."slug", "o"."email", "o"."phone", "o"."website", "o"."contact_source_url" as "contactSourceUrl", "o"."contact_verified_on" as "contactVerifiedOn", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "officials" as "o"
  inner join "jurisdictions" as "j" on "j"."id" = "o"."jurisdiction_id"
  where "o"."slug" = ?;

-- findTerm
select "t"."id", "t"."role", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "o"."name" as "officialName", "o"."slug" as "officialSlug", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "s"."label" as "seatLabel"
  from "terms" as "t"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  left join "seats" as "s" on "s"."id" = "t"."seat_id"
  where "t"."id" = ?;

-- insertBody
insert into "bodies" ("id", "jurisdiction_id", "name", "slug", "kind", "seat_count", "website", "source_url", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertOfficial
insert into "officials" ("id", "name", "given_name", "family_name", "suffix", "slug", "jurisdiction_id", "email", "phone", "website", "contact_source_url", "contact_verified_on", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertSeats
insert into "seats" ("id", "body_id", "label", "position", "weight", "valid_from", "valid_to")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertTerm
insert into "terms" ("id", "official_id", "body_id", "seat_id", "role", "starts_on", "ends_on", "source_url", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- listBodiesById
select "b"."id", "b"."name", "b"."slug", "b"."kind", "b"."seat_count" as "seatCount", "b"."website", "b"."source_url" as "sourceUrl", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "bodies" as "b"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where "b"."id" in (?)
  order by "b"."id";

-- listBodiesOf
select "b"."id", "b"."name", "b"."slug", "b"."kind", "b"."seat_count" as "seatCount", "b"."website", "b"."source_url" as "sourceUrl", "j"."id" as "placeId", "j"."name" as "placeName", "j"."slug" as "placeSlug", "j"."time_zone" as "timeZone"
  from "bodies" as "b"
  inner join "jurisdictions" as "j" on "j"."id" = "b"."jurisdiction_id"
  where "b"."jurisdiction_id" = ?
  order by "b"."name_key", "b"."id";

-- listBodySlugsLike
select "slug"
  from "bodies"
  where "slug" like ?;

-- listOfficesOf
select "t"."id", "t"."role", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn", "t"."source_url" as "sourceUrl", "b"."id" as "bodyId", "b"."name" as "bodyName", "b"."slug" as "bodySlug", "s"."label" as "seatLabel"
  from "terms" as "t"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  left join "seats" as "s" on "s"."id" = "t"."seat_id"
  where "t"."official_id" = ?
  order by "t"."starts_on" desc, "t"."id";

-- listOfficialSlugsLike
select "slug"
  from "officials"
  where "slug" like ? union all select "merged_slug" as "slug"
  from "official_merges"
  where "merged_slug" like ?;

-- listOfficialsOf
select "o"."id", "o"."name", "o"."slug"
  from "officials" as "o"
  where "o"."jurisdiction_id" = ?
  order by "o"."name_key", "o"."id"
  limit ?;

-- listSeatsOf
select "s"."id", "s"."body_id" as "bodyId", "s"."label", "s"."position", "s"."weight", "s"."valid_from" as "validFrom", "s"."valid_to" as "validTo"
  from "seats" as "s"
  where "s"."body_id" in (?)
  order by "s"."body_id", "s"."position", "s"."id";

-- listTermsOf
select "t"."id", "t"."body_id" as "bodyId", "t"."official_id" as "officialId", "o"."name" as "officialName", "o"."slug" as "officialSlug", "t"."seat_id" as "seatId", "t"."role", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn"
  from "terms" as "t"
  inner join "officials" as "o" on "o"."id" = "t"."official_id"
  where "t"."body_id" in (?)
  order by "t"."body_id", "o"."name_key", "t"."id";

-- searchOfficialsOf
select "o"."id", "o"."name", "o"."slug"
  from "officials" as "o"
  where "o"."jurisdiction_id" = ? and (replace(coalesce("o"."name_key", ''), 'n~', 'n') like ? escape '\')
  order by "o"."name_key", "o"."id"
  limit ? offset ?;

-- updateBody
update "bodies"
  set "name" = ?
  where "id" = ?;

-- updateOfficial
update "officials"
  set "name" = ?
  where "id" = ?;

-- updateSeat
update "seats"
  set "label" = ?
  where "id" = ? and "body_id" = ?;
