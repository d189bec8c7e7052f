-- The SQL of db/queries/signing.server.ts. Written by: npm run sql

-- eraseSignature
update "signatures"
  set "state" = ?, "sealed" = ?, "email_hash" = ?, "person_hash" = ?, "domain_hash" = ?, "network_hash" = ?, "postal_code" = ?, "place_match" = ?, "district_id" = ?, "has_comment" = ?, "disclosure" = ?, "held_why" = ?, "once_key" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- findOldLink
select "signature_id" as "signatureId", "made_at" as "madeAt"
  from "signature_links"
  where "token_hash" = ? and "purpose" = ?;

-- findSignatureToOwn
select "s"."id", "s"."state", "s"."source", "s"."number", "s"."sealed", "s"."key_version" as "keyVersion", "s"."postal_code" as "postalCode", "s"."place_match" as "placeMatch", "s"."district_id" as "districtId", "s"."disclosure", "s"."locale", "s"."unsubscribed_at" as "unsubscribedAt", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "p"."id" as "petitionId", "p"."slug" as "petitionSlug", "p"."state" as "petitionState", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "p"."purged_at" as "purgedAt", "g"."id" as "groupId", "g"."name" as "groupName"
  from "signatures" as "s"
  inner join "petitions" as "p" on "p"."id" = "s"."petition_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  where "s"."id" = ?;

-- insertSignatureEvent
insert into "signature_events" ("id", "signature_id", "kind", "why", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?);

-- insertSignatures
insert into "signatures" ("id", "petition_id", "state", "source", "batch_id", "number", "sealed", "key_version", "email_hash", "seat", "person_hash", "domain_hash", "network_hash", "postal_code", "place_match", "district_id", "has_comment", "disclosure", "locale", "proof", "held_why", "sweep_id", "once_key", "mailed_on", "mails", "unsubscribed_at", "created_at", "validated_at", "ended_at", "ended_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict do nothing
  returning "id";

-- listSignaturesOfMailboxes
select "id", "petition_id" as "petitionId", "email_hash" as "emailHash", "state", "seat", "sealed", "key_version" as "keyVersion", "postal_code" as "postalCode", "locale", "held_why" as "heldWhy", "once_key" as "onceKey", "mailed_on" as "mailedOn", "mails", "unsubscribed_at" as "unsubscribedAt"
  from "signatures"
  where "petition_id" = ? and "email_hash" in (?)
  order by "email_hash", "seat";

-- listSigningStates
select "id", "state", "closes_on" as "closesOn"
  from "petitions"
  where "id" in (?)
  order by "id";

-- lockPetition
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?
  returning "state", "signature_count";

-- nextSignatureNumber
select "number"
  from "signatures"
  where "petition_id" = ? and "number" is not null
  order by "number" desc
  limit ?;

-- updateMails
update "signatures"
  set "mailed_on" = ?, "mails" = ?
  where "id" = ?;

-- updatePendingSignature
update "signatures"
  set "sealed" = ?, "key_version" = ?, "person_hash" = ?, "postal_code" = ?, "place_match" = ?, "district_id" = ?, "has_comment" = ?, "disclosure" = ?, "locale" = ?, "once_key" = ?
  where "id" = ? and "state" = ?;

-- updateUnsubscribed
update "signatures"
  set "unsubscribed_at" = ?
  where "id" = ? and "unsubscribed_at" is null;

-- validateSignature
update "signatures"
  set "state" = ?, "number" = ?, "validated_at" = ?, "held_why" = ?
  where "id" = ? and "state" = ?;
