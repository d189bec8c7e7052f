import type { Migration } from "./support";
import { run } from "./support";

/** Mailed links to sign up for a public task without a password. */
export const taskLinks: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table task_links (
  token_hash text primary key,
  task_id text not null references tasks (id),
  canonical_email text not null,
  email text not null,
  name text not null,
  locale text not null,
  created_at text not null,
  expires_at text not null
);
create index task_links_to on task_links (canonical_email, created_at);
create index task_links_old on task_links (expires_at);
create table attention_takings (
  group_id text not null references "groups" (id),
  kind text not null,
  subject_id text not null,
  account_id text not null references accounts (id),
  taken_at text not null,
  primary key (group_id, kind, subject_id)
);
`,
    );
  },
};
