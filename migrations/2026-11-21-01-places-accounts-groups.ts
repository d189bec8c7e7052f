import { sql } from "kysely";

import type { Migration } from "./support";
import { run } from "./support";

export const placesAccountsGroups: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table jurisdictions (
  id text primary key,
  ocd_id text unique,
  kind text not null,
  name text not null,
  official_name text,
  state_code text,
  geoid text,
  county_name text,
  parent_id text references jurisdictions (id),
  population integer,
  latitude float8,
  longitude float8,
  time_zone text not null,
  slug text not null unique,
  governs integer not null default 1,
  created_by_group_id text,
  created_at text not null
);
create index jurisdictions_parent on jurisdictions (parent_id, kind, name);
create index jurisdictions_state on jurisdictions (state_code, kind);
create index jurisdictions_geoid on jurisdictions (geoid);

create table jurisdiction_names (
  id text primary key,
  jurisdiction_id text not null references jurisdictions (id) on delete cascade,
  name text not null
);
create index jurisdiction_names_of on jurisdiction_names (jurisdiction_id);

create table place_words (
  word text collate "C" not null,
  jurisdiction_id text not null references jurisdictions (id) on delete cascade,
  primary key (word, jurisdiction_id)
);
create index place_words_of on place_words (jurisdiction_id);

create table accounts (
  id text primary key,
  name text not null,
  email text not null,
  canonical_email text not null unique,
  password_hash text,
  locale text not null,
  created_at text not null
);

create table account_sessions (
  id_hash text primary key,
  account_id text not null references accounts (id) on delete cascade,
  created_at text not null,
  expires_at text not null,
  last_seen_at text not null,
  device text not null
);
create index account_sessions_of on account_sessions (account_id);

create table password_resets (
  token_hash text primary key,
  account_id text not null references accounts (id) on delete cascade,
  created_at text not null,
  expires_at text not null,
  used_at text
);
create index password_resets_of on password_resets (account_id);

create table setup_links (
  token_hash text primary key,
  created_at text not null,
  expires_at text not null,
  used_at text
);

create table "groups" (
  id text primary key,
  name text not null,
  slug text not null unique,
  jurisdiction_id text references jurisdictions (id),
  about text not null,
  created_at text not null
);
create index groups_in on "groups" (jurisdiction_id);

create table memberships (
  id text primary key,
  group_id text not null references "groups" (id),
  account_id text not null references accounts (id),
  role text not null check (role in ('admin', 'organizer', 'volunteer')),
  created_at text not null,
  ended_at text,
  ended_by text references accounts (id)
);
create unique index memberships_current on memberships (group_id, account_id) where ended_at is null;
create index memberships_of on memberships (account_id);

create table invitations (
  id text primary key,
  group_id text not null references "groups" (id),
  email text not null,
  role text not null check (role in ('admin', 'organizer', 'volunteer')),
  token_hash text not null unique,
  invited_by text not null references accounts (id),
  created_at text not null,
  expires_at text not null,
  accepted_at text,
  accepted_by text references accounts (id),
  revoked_at text
);
create index invitations_of on invitations (group_id, created_at);

create table join_requests (
  id text primary key,
  group_id text not null references "groups" (id),
  account_id text not null references accounts (id),
  note text not null,
  created_at text not null,
  decided_at text,
  decided_by text references accounts (id),
  decision text check (decision in ('welcomed', 'declined'))
);
create unique index join_requests_open on join_requests (group_id, account_id) where decided_at is null;

create table coalitions (
  id text primary key,
  name text not null,
  slug text not null unique,
  about text not null,
  created_at text not null
);

create table coalition_groups (
  coalition_id text not null references coalitions (id),
  group_id text not null references "groups" (id),
  joined_at text not null,
  left_at text,
  primary key (coalition_id, group_id)
);
create index coalition_groups_of on coalition_groups (group_id);

create table coalition_leads (
  coalition_id text not null references coalitions (id),
  account_id text not null references accounts (id),
  created_at text not null,
  ended_at text,
  primary key (coalition_id, account_id)
);
create index coalition_leads_of on coalition_leads (account_id);

create table activity (
  id text primary key,
  group_id text references "groups" (id),
  account_id text references accounts (id),
  verb text not null,
  subject_kind text not null,
  subject_id text not null,
  detail text not null,
  at text not null
);
create index activity_of_group on activity (group_id, at);
create index activity_of_subject on activity (subject_kind, subject_id, at);
`,
    );
    await appendOnly(db, engine, "activity");
  },
};

/** What was done stays done: no row of the log is changed or removed. */
async function appendOnly(
  ...[db, engine, table]: [...Parameters<Migration["up"]>, string]
): Promise<void> {
  if (engine === "sqlite") {
    await sql
      .raw(
        `create trigger ${table}_no_update before update on ${table} begin select raise(abort, '${table} is append-only'); end`,
      )
      .execute(db);
    await sql
      .raw(
        `create trigger ${table}_no_delete before delete on ${table} begin select raise(abort, '${table} is append-only'); end`,
      )
      .execute(db);
    return;
  }
  await sql
    .raw(
      `create function ${table}_append_only() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
    )
    .execute(db);
  await sql
    .raw(
      `create trigger ${table}_append_only before update or delete or truncate on ${table} for each statement execute function ${table}_append_only()`,
    )
    .execute(db);
}
