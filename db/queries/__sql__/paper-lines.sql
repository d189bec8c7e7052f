-- The SQL of db/queries/paper-lines.server.ts. Written by: npm run sql

-- deletePaper
delete
  from "paper_lines"
  where "petition_id" = ?;
update "paper_batches"
  set "carried_by" = ?, "gathered_in" = ?
  where "petition_id" = ?;

-- deletePaperLine
delete
  from "paper_lines"
  where "id" = ? and "revision" = ? and "signature_id" is null;

-- eraseLinesOf
update "paper_lines"
  set "sealed" = ?, "kind" = ?, "outcome" = ?, "differs" = ?
  where "signature_id" = ?;

-- findPaperTwin
select "s"."id", "s"."source", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt"
  from "signatures" as "s"
  inner join "signatures" as "own" on "own"."person_hash" = "s"."person_hash"
  where "own"."id" = ? and "s"."petition_id" = ? and "s"."id" <> ? and "s"."source" = ? and "s"."state" = ?
  order by "s"."id";

-- forgetOutcomes
update "paper_lines"
  set "signature_id" = ?
  where "batch_id" = ? and "outcome" <> ?;
update "paper_lines"
  set "outcome" = ?
  where "batch_id" = ?;

-- insertPaperLine
insert into "paper_lines" ("id", "petition_id", "batch_id", "sheet", "line", "kind", "sealed", "key_version", "revision", "entered_by", "entered_at", "round", "differs", "outcome", "signature_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("batch_id", "sheet", "line") do nothing;

-- listAlikeSignatures
select "id", "state", "source", "batch_id" as "batchId", "number", "seat", "sealed", "key_version" as "keyVersion", "email_hash" as "emailHash", "person_hash" as "personHash", "postal_code" as "postalCode", "sweep_id" as "sweepId"
  from "signatures"
  where "petition_id" = ? and "person_hash" in (?)
  order by "person_hash", "seat", "id";

-- listCountedOfBatch
select "id", "source", "place_match" as "placeMatch", "district_id" as "districtId", "created_at" as "createdAt", "validated_at" as "validatedAt"
  from "signatures"
  where "batch_id" = ? and "state" = ?
  order by "id";

-- listLinesOfOldKeys
select "id", "sealed", "key_version" as "keyVersion"
  from "paper_lines"
  where "petition_id" = ? and "key_version" < ?
  order by "id"
  limit ?;

-- listPaperLines
select "id", "sheet", "line", "kind", "sealed", "key_version" as "keyVersion", "revision", "entered_by" as "enteredBy", "round", "differs", "outcome", "signature_id" as "signatureId"
  from "paper_lines"
  where "batch_id" = ? and "sheet" = ?
  order by "sheet", "line";

-- markSample
update "paper_lines"
  set "round" = ?, "differs" = ?
  where "id" in (?);

-- updateOutcome
update "paper_lines"
  set "outcome" = ?, "signature_id" = ?
  where "id" = ?;

-- updatePaperLine
update "paper_lines"
  set "differs" = ?
  where "id" = ? and "revision" = ?;

-- updateSealedLine
update "paper_lines"
  set "sealed" = ?, "key_version" = ?
  where "id" = ?;

-- updateToPaper
update "signatures"
  set "state" = ?, "source" = ?, "batch_id" = ?, "number" = ?, "sealed" = ?, "key_version" = ?, "email_hash" = ?, "seat" = ?, "person_hash" = ?, "domain_hash" = ?, "network_hash" = ?, "postal_code" = ?, "place_match" = ?, "has_comment" = ?, "disclosure" = ?, "locale" = ?, "proof" = ?, "held_why" = ?, "sweep_id" = ?, "validated_at" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ?;

-- updateTwinLine
update "paper_lines"
  set "outcome" = ?
  where "signature_id" = ?;
