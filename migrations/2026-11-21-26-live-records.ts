import type { Migration } from "./support";
import { run } from "./support";

/**
 * Where a council publishes its record live, how far it was fetched, and the
 * answers of a fetch until they are read: one that breaks off goes on from
 * the last answer it has.
 */
export const liveRecords: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table record_sources (
  id text primary key,
  group_id text not null references "groups" (id),
  jurisdiction_id text not null references jurisdictions (id),
  address text not null,
  body_number text not null,
  body_name text not null,
  since text not null,
  fetched_through text,
  created_by text references accounts (id),
  created_at text not null,
  ended_at text
);
create unique index record_sources_once on record_sources (group_id, address, body_number) where ended_at is null;

create table record_fetches (
  id text primary key,
  source_id text not null references record_sources (id),
  account_id text references accounts (id),
  state text not null check (state in ('running', 'ready', 'failed', 'set_aside')),
  fetched_after text,
  fetched_through text,
  asked integer not null,
  expected integer not null,
  problem text,
  run_id text references import_runs (id),
  started_at text not null,
  told_at text not null
);
create index record_fetches_of on record_fetches (source_id, started_at);
create index record_fetches_for on record_fetches (run_id);

create table fetched_answers (
  fetch_id text not null references record_fetches (id),
  path text not null,
  answer text not null,
  primary key (fetch_id, path)
);
`,
    );
  },
};
