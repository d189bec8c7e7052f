import type { Migration } from "./support";
import { run } from "./support";

export const signatureLinks: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table petition_events add column signature_count integer;

create table signature_links (
  token_hash text primary key,
  signature_id text not null references signatures (id),
  purpose text not null check (purpose in ('confirm', 'manage')),
  made_at text not null
);
create index signature_links_of on signature_links (signature_id, purpose, made_at);

create table signature_events (
  id text primary key,
  signature_id text not null references signatures (id),
  kind text not null check (kind in ('invalidated', 'restored', 'withdrawn')),
  why text not null,
  recorded_by text references accounts (id),
  recorded_at text not null
);
create index signature_events_of on signature_events (signature_id, recorded_at);
`,
    );
  },
};
