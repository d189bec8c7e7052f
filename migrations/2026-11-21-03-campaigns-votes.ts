import type { Migration } from "./support";
import { run } from "./support";

export const campaignsVotes: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table campaigns (
  id text primary key,
  group_id text not null references "groups" (id),
  jurisdiction_id text not null references jurisdictions (id),
  name text not null,
  slug text not null unique,
  summary text not null,
  visibility text not null check (visibility in ('public', 'group')),
  created_by text not null references accounts (id),
  created_at text not null,
  closed_at text,
  closed_by text references accounts (id),
  closed_why text
);
create index campaigns_of on campaigns (group_id, created_at);
create index campaigns_in on campaigns (jurisdiction_id);

create table demands (
  id text primary key,
  campaign_id text not null references campaigns (id),
  group_id text not null references "groups" (id),
  jurisdiction_id text not null references jurisdictions (id),
  body_id text references bodies (id),
  title text not null,
  ask text not null,
  state text not null,
  answer_due_on text,
  visibility text not null check (visibility in ('public', 'group')),
  created_by text not null references accounts (id),
  created_at text not null
);
create index demands_of on demands (campaign_id, created_at);
create index demands_of_group on demands (group_id, state);
create index demands_in on demands (jurisdiction_id, state);
create index demands_to on demands (body_id);

create table demand_provisions (
  demand_id text not null references demands (id),
  provision_id text not null references provisions (id),
  primary key (demand_id, provision_id)
);
create index demand_provisions_on on demand_provisions (provision_id);

create table demand_officials (
  demand_id text not null references demands (id),
  official_id text not null references officials (id),
  primary key (demand_id, official_id)
);
create index demand_officials_to on demand_officials (official_id);

create table demand_steps (
  id text primary key,
  demand_id text not null references demands (id),
  state text not null,
  on_date text not null,
  note text not null,
  evidence_url text,
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index demand_steps_of on demand_steps (demand_id, on_date, recorded_at);

create table body_rules (
  id text primary key,
  body_id text not null references bodies (id),
  motion_kind text,
  rule text not null,
  valid_from text,
  valid_to text,
  source_url text,
  created_by text references accounts (id),
  created_at text not null
);
create index body_rules_of on body_rules (body_id, motion_kind);

create table meetings (
  id text primary key,
  body_id text not null references bodies (id),
  local_date text not null,
  local_time text,
  time_zone text not null,
  starts_at text,
  location text,
  agenda_url text,
  minutes_url text,
  source_url text,
  status text not null check (status in ('scheduled', 'held', 'cancelled')),
  created_by_group_id text references "groups" (id),
  created_at text not null
);
create index meetings_of on meetings (body_id, local_date);
create index meetings_on on meetings (local_date);

create table matters (
  id text primary key,
  jurisdiction_id text not null references jurisdictions (id),
  file_number text not null,
  title text not null,
  kind text,
  recorded_status text,
  source_url text,
  created_at text not null
);
create index matters_in on matters (jurisdiction_id, file_number);

create table motions (
  id text primary key,
  body_id text not null references bodies (id),
  meeting_id text references meetings (id),
  matter_id text references matters (id),
  demand_id text references demands (id),
  group_id text references "groups" (id),
  kind text not null,
  title text not null,
  campaign_title text,
  sequence integer not null,
  agenda_number text,
  action_name text,
  action_text text,
  consent integer not null default 0,
  recorded_result text check (recorded_result in ('pass', 'fail')),
  source_url text,
  created_by text references accounts (id),
  created_at text not null
);
create index motions_at on motions (meeting_id, sequence);
create index motions_of on motions (body_id, created_at);
create index motions_for on motions (demand_id);
create index motions_by on motions (group_id);
create index motions_on on motions (matter_id);

create table roll_calls (
  id text primary key,
  motion_id text not null references motions (id),
  version integer not null,
  method text not null,
  computed_result text not null,
  entered_by text references accounts (id),
  entered_at text not null,
  source_url text,
  note text not null,
  unique (motion_id, version)
);

create table cast_votes (
  id text primary key,
  roll_call_id text not null references roll_calls (id),
  official_id text references officials (id),
  seat_id text references seats (id),
  printed_name text not null,
  word text not null,
  "option" text not null,
  weight integer not null default 1,
  position integer not null
);
create index cast_votes_of on cast_votes (roll_call_id, position);
create index cast_votes_by on cast_votes (official_id);

create table leans (
  id text primary key,
  motion_id text not null references motions (id),
  official_id text not null references officials (id),
  group_id text not null references "groups" (id),
  lean text not null,
  confidence text not null check (confidence in ('low', 'medium', 'high')),
  evidence_kind text not null,
  evidence_on text not null,
  evidence_url text,
  note text not null,
  visibility text not null check (visibility in ('group', 'coalition', 'public')),
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index leans_on on leans (motion_id, official_id, recorded_at);
create index leans_of on leans (official_id, recorded_at);

create table import_runs (
  id text primary key,
  group_id text references "groups" (id),
  account_id text references accounts (id),
  system text not null,
  options text not null,
  files text not null,
  state text not null check (state in ('planned', 'running', 'done', 'failed', 'discarded')),
  report text not null,
  created_at text not null,
  finished_at text
);
create index import_runs_of on import_runs (group_id, created_at);
`,
    );
  },
};
