-- The SQL of db/queries/imported-people.server.ts. Written by: npm run sql

-- insertBodies
insert into "bodies" ("id", "jurisdiction_id", "name", "slug", "kind", "seat_count", "website", "source_url", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertOfficials
insert into "officials" ("id", "name", "given_name", "family_name", "suffix", "email", "phone", "website", "contact_source_url", "slug", "jurisdiction_id", "contact_verified_on", "created_by_group_id", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- insertSeats
insert into "seats" ("id", "body_id", "label", "position", "weight", "valid_from", "valid_to")
  values (?, ?, ?, ?, ?, ?, ?);

-- insertTerms
insert into "terms" ("id", "official_id", "body_id", "seat_id", "role", "starts_on", "ends_on", "source_url", "created_at")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- keepExternalIds
insert into "external_ids" ("system", "kind", "external_id", "subject_id", "row_hash")
  values (?, ?, ?, ?, ?)
  on conflict ("system", "kind", "external_id") do update
  set "subject_id" = "excluded"."subject_id", "row_hash" = "excluded"."row_hash";

-- listBodiesForImport
select "id", "name", "seat_count" as "seatCount"
  from "bodies"
  where "jurisdiction_id" = ?
  order by "created_at", "id";

-- listExternalIds
select "kind", "external_id" as "externalId", "subject_id" as "subjectId", "row_hash" as "rowHash"
  from "external_ids"
  where "system" = ? and "kind" = ? and "external_id" in (?, ?)
  order by "external_id";

-- listExternalIdsOfKinds
select "kind", "external_id" as "externalId", "subject_id" as "subjectId", "row_hash" as "rowHash"
  from "external_ids"
  where "system" = ? and "kind" in (?, ?)
  order by "kind", "external_id";

-- listExternalIdsOfSubjects
select "kind", "external_id" as "externalId", "subject_id" as "subjectId", "row_hash" as "rowHash"
  from "external_ids"
  where "subject_id" in (?) and "system" = ? and "kind" = ?
  order by "external_id";

-- listOfficialsForImport
select "id", "name", "given_name" as "givenName", "family_name" as "familyName", "suffix", "email", "phone", "website", "contact_source_url" as "contactSourceUrl", "contact_verified_on" as "contactVerifiedOn"
  from "officials"
  where "jurisdiction_id" = ?
  order by "created_at", "id";

-- listSeatsForImport
select "s"."id", "s"."body_id" as "bodyId", "s"."position"
  from "seats" as "s"
  inner join "bodies" as "b" on "b"."id" = "s"."body_id"
  where "b"."jurisdiction_id" = ?
  order by "s"."body_id", "s"."position", "s"."id";

-- listTermsForImport
select "t"."id", "t"."official_id" as "officialId", "t"."body_id" as "bodyId", "t"."seat_id" as "seatId", "t"."starts_on" as "startsOn", "t"."ends_on" as "endsOn"
  from "terms" as "t"
  inner join "bodies" as "b" on "b"."id" = "t"."body_id"
  where "b"."jurisdiction_id" = ?
  order by "t"."created_at", "t"."id";

-- updateBodyFromSource
update "bodies"
  set "name" = ?, "seat_count" = ?
  where "id" = ?;

-- updateOfficialFromSource
update "officials"
  set "name" = ?, "given_name" = ?, "family_name" = ?, "suffix" = ?, "email" = ?, "phone" = ?, "website" = ?, "contact_source_url" = ?
  where "id" = ?;

-- updateTermFromSource
update "terms"
  set "role" = ?, "starts_on" = ?, "ends_on" = ?
  where "id" = ?;
