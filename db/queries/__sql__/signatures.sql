-- The SQL of db/queries/signatures.server.ts. Written by: npm run sql

-- countSignatures
select count(*) as "found"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and "s"."email_hash" = ? and "s"."postal_code" like ?;

-- countSignaturesByState
select "state", count(*) as "signatures"
  from "signatures"
  where "petition_id" = ?
  group by "state"
  order by "state";

-- findSignature
select "s"."id", "s"."petition_id" as "petitionId", "s"."state", "s"."source", "s"."number", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."has_comment" as "hasComment", "s"."disclosure", "s"."held_why" as "heldWhy", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."id" = ?;

-- invalidateSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- listConsenting
select "signature_id" as "id"
  from "signature_consents"
  where "signature_id" in (?)
  order by "signature_id";

-- listSignatureEvents
select "e"."id", "e"."kind", "e"."why", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedBy"
  from "signature_events" as "e"
  left join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."signature_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listSignatures
select "s"."id", "s"."petition_id" as "petitionId", "s"."state", "s"."source", "s"."number", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."has_comment" as "hasComment", "s"."disclosure", "s"."held_why" as "heldWhy", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and "s"."email_hash" = ? and "s"."postal_code" like ?
  order by "s"."created_at" desc, "s"."id" desc
  limit ? offset ?;

-- listSignaturesBefore
select "s"."id", "s"."petition_id" as "petitionId", "s"."state", "s"."source", "s"."number", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."has_comment" as "hasComment", "s"."disclosure", "s"."held_why" as "heldWhy", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and "s"."email_hash" = ? and "s"."postal_code" like ? and "s"."sealed" <> ? and ("s"."created_at" < ? or ("s"."created_at" = ? and "s"."id" < ?))
  order by "s"."created_at" desc, "s"."id" desc
  limit ?;

-- listSignaturesToHandOver
select "s"."id", "s"."petition_id" as "petitionId", "s"."state", "s"."source", "s"."number", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."has_comment" as "hasComment", "s"."disclosure", "s"."held_why" as "heldWhy", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where exists (select "c"."signature_id"
  from "signature_consents" as "c"
  where "c"."signature_id" = "s"."id") and "s"."petition_id" = ? and "s"."state" = ? and "s"."number" > ?
  order by "s"."number"
  limit ?;

-- restoreSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?, "sweep_id" = ?
  where "id" = ? and "number" is not null and "state" in (?, ?);
