-- The SQL of db/queries/signatures.server.ts. Written by: npm run sql

-- countSignatures
select count(*) as "found"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and (lower(coalesce("s"."name", '')) like ? escape '\' or lower(coalesce("s"."email", '')) like ? escape '\' or lower(coalesce("s"."postal_code", '')) like ? escape '\' or lower(coalesce("s"."comment", '')) like ? escape '\');

-- countSignaturesByState
select "state", count(*) as "signatures"
  from "signatures"
  where "petition_id" = ?
  group by "state"
  order by "state";

-- findSignature
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."id" = ?;

-- invalidateSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- listSignatureEvents
select "e"."id", "e"."kind", "e"."why", "e"."recorded_at" as "recordedAt", "a"."name" as "recordedBy"
  from "signature_events" as "e"
  left join "accounts" as "a" on "a"."id" = "e"."recorded_by"
  where "e"."signature_id" = ?
  order by "e"."recorded_at", "e"."id"
  limit ?;

-- listSignatures
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "s"."ended_why" as "endedWhy"
  from "signatures" as "s"
  where "s"."petition_id" = ? and "s"."state" = ? and (lower(coalesce("s"."name", '')) like ? escape '\' or lower(coalesce("s"."email", '')) like ? escape '\' or lower(coalesce("s"."postal_code", '')) like ? escape '\' or lower(coalesce("s"."comment", '')) like ? escape '\')
  order by "s"."created_at" desc, "s"."id" desc
  limit ? offset ?;

-- listSignaturesToHandOver
select "number", "name", "email", "postal_code" as "postalCode", "comment", "disclosure", "may_contact" as "mayContact", "validated_at" as "validatedAt"
  from "signatures"
  where "may_contact" = ? and "petition_id" = ? and "state" = ? and "number" > ?
  order by "number"
  limit ?;

-- restoreSignature
update "signatures"
  set "state" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;
