import type { Migration } from "./support";
import { run } from "./support";

/**
 * What officials promised about a demand or a protection. The words are kept
 * in versions; what was said about the entry since, in notes. What became of
 * the promise is not stored: it is computed from the rolls.
 */
export const promises: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table promises (
  id text primary key,
  official_id text not null references officials (id),
  group_id text not null references "groups" (id),
  demand_id text references demands (id),
  provision_id text references provisions (id),
  state text not null check (state in ('standing', 'disputed', 'withdrawn')),
  created_by text not null references accounts (id),
  created_at text not null,
  check (demand_id is not null or provision_id is not null)
);
create index promises_by on promises (official_id);
create index promises_of on promises (group_id, created_at);
create index promises_on on promises (demand_id);
create index promises_for on promises (provision_id);

create table promise_versions (
  id text primary key,
  promise_id text not null references promises (id),
  version integer not null,
  side text not null check (side in ('for', 'against')),
  said_on text not null,
  motion_id text references motions (id),
  quote text not null,
  source_kind text not null,
  source_url text,
  note text not null,
  visibility text not null check (visibility in ('group', 'coalition', 'public')),
  why text not null,
  recorded_by text not null references accounts (id),
  recorded_at text not null,
  unique (promise_id, version)
);
create index promise_versions_on on promise_versions (motion_id);

create table promise_notes (
  id text primary key,
  promise_id text not null references promises (id),
  act text not null check (act in ('dispute', 'settlement', 'answer', 'withdrawal', 'restoration')),
  group_id text not null references "groups" (id),
  words text not null,
  on_date text not null,
  source_url text,
  recorded_by text not null references accounts (id),
  recorded_at text not null,
  published_at text,
  published_by text references accounts (id)
);
create index promise_notes_of on promise_notes (promise_id, recorded_at);
`,
    );
  },
};
