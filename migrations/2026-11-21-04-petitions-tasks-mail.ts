import type { Migration } from "./support";
import { run } from "./support";

export const petitionsTasksMail: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table petitions (
  id text primary key,
  group_id text not null references "groups" (id),
  campaign_id text references campaigns (id),
  demand_id text references demands (id),
  jurisdiction_id text not null references jurisdictions (id),
  slug text not null unique,
  title_en text not null,
  title_es text not null,
  body_en text not null,
  body_es text not null,
  state text not null check (state in ('draft', 'open', 'closed', 'delivered', 'answered')),
  goal integer not null check (goal > 0),
  closes_on text,
  signature_count integer not null default 0,
  created_by text not null references accounts (id),
  created_at text not null
);
create index petitions_of on petitions (group_id, created_at);
create index petitions_in on petitions (jurisdiction_id, state);
create index petitions_open on petitions (state, signature_count);
create index petitions_for on petitions (campaign_id);

create table petition_targets (
  petition_id text not null references petitions (id),
  official_id text not null references officials (id),
  primary key (petition_id, official_id)
);
create index petition_targets_to on petition_targets (official_id);

create table petition_events (
  id text primary key,
  petition_id text not null references petitions (id),
  kind text not null,
  on_date text not null,
  note text not null,
  source_url text,
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index petition_events_of on petition_events (petition_id, on_date, recorded_at);

create table signatures (
  id text primary key,
  petition_id text not null references petitions (id),
  state text not null check (state in ('pending', 'validated', 'invalidated', 'withdrawn')),
  number integer,
  name text not null,
  email text not null,
  canonical_email text not null,
  postal_code text not null,
  comment text not null,
  disclosure text not null check (disclosure in ('count', 'first_name', 'full')),
  may_contact integer not null,
  consent_wording text,
  locale text not null,
  place_match text not null check (place_match in ('inside', 'partly', 'outside', 'unknown')),
  confirm_token_hash text not null unique,
  manage_token_hash text not null unique,
  created_at text not null,
  validated_at text,
  ended_at text,
  ended_why text,
  unique (petition_id, canonical_email),
  unique (petition_id, number)
);
create index signatures_of on signatures (petition_id, state, created_at);

create table petition_days (
  petition_id text not null references petitions (id),
  day text not null,
  validated integer not null,
  primary key (petition_id, day)
);

create table tasks (
  id text primary key,
  group_id text not null references "groups" (id),
  campaign_id text references campaigns (id),
  demand_id text references demands (id),
  jurisdiction_id text references jurisdictions (id),
  official_id text references officials (id),
  motion_id text references motions (id),
  kind text not null,
  title text not null,
  why text not null,
  ask text not null,
  script text not null,
  location text not null,
  starts_at text,
  ends_at text,
  due_on text,
  time_zone text not null,
  capacity integer check (capacity is null or capacity > 0),
  wanted integer not null default 1,
  taken integer not null default 0 check (taken >= 0),
  visibility text not null check (visibility in ('public', 'group')),
  state text not null check (state in ('open', 'done', 'cancelled')),
  created_by text not null references accounts (id),
  created_at text not null,
  ended_at text,
  ended_by text references accounts (id),
  ended_why text,
  check (capacity is null or taken <= capacity)
);
create index tasks_of on tasks (group_id, state, starts_at);
create index tasks_in on tasks (campaign_id, state);
create index tasks_near on tasks (jurisdiction_id, state, starts_at);
create index tasks_about on tasks (official_id, state);

create table claims (
  id text primary key,
  task_id text not null references tasks (id),
  account_id text not null references accounts (id),
  state text not null check (state in ('registered', 'waiting', 'confirmed', 'attended', 'missed', 'cancelled')),
  claimed_at text not null,
  cancelled_at text,
  finished_at text,
  hours float8
);
create unique index claims_current on claims (task_id, account_id) where state <> 'cancelled';
create index claims_of_task on claims (task_id, state, claimed_at);
create index claims_of_account on claims (account_id, state, claimed_at);

create table contact_outcomes (
  id text primary key,
  task_id text not null references tasks (id),
  claim_id text not null references claims (id),
  official_id text not null references officials (id),
  reached text not null,
  said text not null,
  lean_heard text,
  contacted_on text not null,
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index contact_outcomes_on on contact_outcomes (official_id, contacted_on);
create index contact_outcomes_of on contact_outcomes (task_id);

create table outbox (
  id text primary key,
  to_address text not null,
  subject text not null,
  body_text text not null,
  headers text not null,
  created_at text not null,
  next_try_at text not null,
  tries integer not null default 0,
  sent_at text,
  given_up_at text,
  last_error text
);
create index outbox_due on outbox (next_try_at) where sent_at is null and given_up_at is null;

create table form_once (
  key text primary key,
  account_id text,
  at text not null,
  result text not null
);

create table settings (
  key text primary key,
  value text not null
);
`,
    );
  },
};
