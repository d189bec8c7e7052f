-- The SQL of db/queries/plain-signatures.server.ts. Written by: npm run sql

-- deletePlainSignatures
delete
  from "plain_signature_links"
  where "signature_id" in (?);
delete
  from "plain_signature_events"
  where "signature_id" in (?);
delete
  from "plain_signatures"
  where "id" in (?);

-- listPlainPetitions
select distinct "petition_id" as "id"
  from "plain_signatures"
  order by "id";

-- listPlainSignatures
select *
  from "plain_signatures"
  where "petition_id" = ?
  order by "id"
  limit ?;

-- movePlainHistory
select *
  from "plain_signature_links"
  where "signature_id" in (?)
  order by "token_hash";
insert into "signature_links" ("token_hash", "signature_id", "purpose", "made_at")
  values (?, ?, ?, ?)
  on conflict ("token_hash") do nothing;
select *
  from "plain_signature_events"
  where "signature_id" in (?)
  order by "id";
