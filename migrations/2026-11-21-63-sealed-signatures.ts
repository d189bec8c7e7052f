import type { Migration } from "./support";
import { run } from "./support";

/**
 * Signatures whose personal part is one sealed text, with the keys that open
 * it (wrapped by the server's key, which is not in this database), counters
 * by hour and cell, and marks against abuse.
 *
 * A migration has no keys, so what stood in clear waits in `plain_*` until
 * the server seals it at its next start (seal-plain-signatures.server.ts).
 */
export const sealedSignatures: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
drop index signatures_of;
drop index signature_links_of;
drop index signature_events_of;
alter table signatures rename to plain_signatures;
alter table signature_links rename to plain_signature_links;
alter table signature_events rename to plain_signature_events;

create table petition_keys (
  petition_id text not null references petitions (id),
  kind text not null check (kind in ('data', 'hash')),
  version integer not null,
  wrapped text not null,
  made_at text not null,
  retired_at text,
  primary key (petition_id, kind, version)
);

create table signatures (
  id text primary key,
  petition_id text not null references petitions (id),
  state text not null check (state in ('pending', 'validated', 'invalidated', 'fraudulent', 'withdrawn')),
  source text not null check (source in ('online', 'paper', 'import')),
  batch_id text,
  number integer,
  sealed text not null,
  key_version integer not null,
  email_hash text,
  seat integer not null check (seat in (1, 2)),
  person_hash text,
  domain_hash text,
  network_hash text,
  postal_code text not null,
  place_match text not null check (place_match in ('inside', 'partly', 'outside', 'unknown')),
  district_id text,
  has_comment integer not null,
  disclosure text not null check (disclosure in ('count', 'first_name', 'full')),
  locale text not null,
  proof text not null check (proof in ('work', 'form', 'none', 'allowed', 'person')),
  held_why text,
  sweep_id text,
  once_key text,
  mailed_on text,
  mails integer not null,
  unsubscribed_at text,
  created_at text not null,
  validated_at text,
  ended_at text,
  ended_why text
);
create unique index signatures_mailbox on signatures (petition_id, email_hash, seat) where email_hash is not null;
create unique index signatures_number on signatures (petition_id, number) where number is not null;
create index signatures_list on signatures (petition_id, state, created_at, id);
create index signatures_batch on signatures (batch_id) where batch_id is not null;
create index signatures_sweep on signatures (sweep_id) where sweep_id is not null;
create index signatures_held on signatures (petition_id, created_at) where held_why is not null;

create table signature_consents (
  signature_id text not null references signatures (id),
  purpose text not null,
  wording_id text not null,
  given_at text not null,
  primary key (signature_id, purpose)
);
create table consent_wordings (
  id text primary key,
  purpose text not null,
  locale text not null,
  wording text not null,
  first_used_at text not null
);

create table signature_links (
  token_hash text primary key,
  signature_id text not null references signatures (id),
  purpose text not null check (purpose in ('confirm', 'manage')),
  made_at text not null
);
create index signature_links_to on signature_links (signature_id);

create table signature_events (
  id text primary key,
  signature_id text not null references signatures (id),
  kind text not null check (kind in ('invalidated', 'fraudulent', 'restored', 'released', 'withdrawn')),
  why text not null,
  recorded_by text references accounts (id),
  recorded_at text not null
);
create index signature_events_to on signature_events (signature_id, recorded_at);

create table petition_hours (
  petition_id text not null references petitions (id),
  hour text not null,
  validated integer not null,
  primary key (petition_id, hour)
);
create table petition_cells (
  petition_id text not null references petitions (id),
  kind text not null check (kind in ('district', 'match', 'source')),
  cell text not null,
  validated integer not null,
  shown integer not null default 0,
  shown_at text,
  primary key (petition_id, kind, cell)
);

create table used_proofs (
  id text primary key,
  expires_at text not null
);
create index used_proofs_old on used_proofs (expires_at);

create table signing_guards (
  id text primary key,
  group_id text not null references "groups" (id),
  effect text not null check (effect in ('block', 'allow')),
  kind text not null check (kind in ('address', 'domain', 'network')),
  pattern text not null,
  label text not null,
  why text not null,
  made_by text not null references accounts (id),
  made_at text not null,
  ended_by text references accounts (id),
  ended_at text
);
create index signing_guards_of on signing_guards (group_id, ended_at, made_at);

create table turned_away (
  petition_id text not null references petitions (id),
  day text not null,
  why text not null,
  tries integer not null,
  primary key (petition_id, day, why)
);

create table signature_sweeps (
  id text primary key,
  petition_id text not null references petitions (id),
  kind text not null check (kind in ('invalidated', 'fraudulent', 'released')),
  why text not null,
  filter text not null,
  signatures integer not null,
  made_by text not null references accounts (id),
  made_at text not null,
  undone_by text references accounts (id),
  undone_at text
);
create index signature_sweeps_of on signature_sweeps (petition_id, made_at);

alter table petitions add column purge_on text;
alter table petitions add column purged_at text;
alter table petitions add column hold_why text;
alter table outbox add column petition_id text;
alter table outbox add column signature_id text;
create index outbox_of_signature on outbox (signature_id) where signature_id is not null;
`,
    );
  },
};
