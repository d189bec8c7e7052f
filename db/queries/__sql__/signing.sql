-- The SQL of db/queries/signing.server.ts. Written by: npm run sql

-- countMailsAgain
select count(*) as "mails"
  from "signature_links"
  where "signature_id" = ? and "purpose" = ? and "made_at" > ?;

-- endConsent
update "signatures"
  set "may_contact" = ?, "consent_wording" = ?
  where "id" = ?;

-- eraseSignature
update "signatures"
  set "state" = ?, "name" = ?, "email" = ?, "canonical_email" = ?, "postal_code" = ?, "comment" = ?, "disclosure" = ?, "may_contact" = ?, "consent_wording" = ?, "ended_at" = ?, "ended_why" = ?
  where "id" = ? and "state" = ?;

-- findSignatureByEmail
select "id", "state", "email", "locale", "created_at" as "createdAt"
  from "signatures"
  where "petition_id" = ? and "canonical_email" = ?;

-- findSignatureByLink
select "s"."id", "s"."state", "s"."number", "s"."name", "s"."email", "s"."postal_code" as "postalCode", "s"."comment", "s"."disclosure", "s"."may_contact" as "mayContact", "s"."consent_wording" as "consentWording", "s"."locale", "s"."created_at" as "createdAt", "s"."validated_at" as "validatedAt", "s"."ended_at" as "endedAt", "l"."made_at" as "linkMadeAt", "p"."id" as "petitionId", "p"."slug" as "petitionSlug", "p"."state" as "petitionState", "p"."title_en" as "titleEn", "p"."title_es" as "titleEs", "p"."body_en" as "bodyEn", "p"."body_es" as "bodyEs", "g"."id" as "groupId", "g"."name" as "groupName"
  from "signatures" as "s"
  inner join "petitions" as "p" on "p"."id" = "s"."petition_id"
  inner join "groups" as "g" on "g"."id" = "p"."group_id"
  left join "signature_links" as "l" on "l"."signature_id" = "s"."id" and "l"."token_hash" = ? and "l"."purpose" = ?
  where ("s"."confirm_token_hash" = ? or "s"."id" in (select "again"."signature_id"
  from "signature_links" as "again"
  where "again"."token_hash" = ? and "again"."purpose" = ?));

-- insertSignature
insert into "signatures" ("id", "petition_id", "state", "number", "canonical_email", "name", "email", "postal_code", "comment", "disclosure", "may_contact", "consent_wording", "locale", "place_match", "confirm_token_hash", "manage_token_hash", "created_at", "validated_at", "ended_at", "ended_why")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict ("petition_id", "canonical_email") do nothing
  returning "id";

-- insertSignatureEvent
insert into "signature_events" ("id", "signature_id", "kind", "why", "recorded_by", "recorded_at")
  values (?, ?, ?, ?, ?, ?);

-- insertSignatureLink
insert into "signature_links" ("token_hash", "signature_id", "purpose", "made_at")
  values (?, ?, ?, ?);

-- lockPetition
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?
  returning "state", "signature_count";

-- moveCount
update "petitions"
  set "signature_count" = "signature_count" + ?
  where "id" = ?;
insert into "petition_days" ("petition_id", "day", "validated")
  values (?, ?, ?)
  on conflict ("petition_id", "day") do update
  set "validated" = "petition_days"."validated" + ?;

-- nextSignatureNumber
select max("number") as "last"
  from "signatures"
  where "petition_id" = ?;

-- updatePendingSignature
update "signatures"
  set "name" = ?, "email" = ?, "postal_code" = ?, "comment" = ?, "disclosure" = ?, "may_contact" = ?, "consent_wording" = ?, "locale" = ?
  where "id" = ? and "state" = ?;

-- validateSignature
update "signatures"
  set "state" = ?, "number" = ?, "validated_at" = ?
  where "id" = ? and "state" = ?;
