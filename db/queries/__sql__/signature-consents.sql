-- The SQL of db/queries/signature-consents.server.ts. Written by: npm run sql

-- deleteConsents
delete
  from "signature_consents"
  where "signature_id" = ? and "purpose" = ?;

-- insertConsentWordings
insert into "consent_wordings" ("id", "purpose", "locale", "wording", "first_used_at")
  values (?, ?, ?, ?, ?)
  on conflict ("id") do nothing;

-- insertConsents
insert into "signature_consents" ("signature_id", "purpose", "wording_id", "given_at")
  values (?, ?, ?, ?)
  on conflict ("signature_id", "purpose") do nothing;

-- listConsents
select "c"."purpose", "w"."wording", "w"."locale", "c"."given_at" as "givenAt"
  from "signature_consents" as "c"
  inner join "consent_wordings" as "w" on "w"."id" = "c"."wording_id"
  where "c"."signature_id" = ?
  order by "c"."purpose";
