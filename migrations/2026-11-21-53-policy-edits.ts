import type { Migration } from "./support";
import { run } from "./support";

/**
 * Documents are corrected as clauses are: what stood there before stays on
 * file. A step or a clause recorded by mistake is removed and can be put back.
 */
export const policyEdits: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table policy_documents add column version integer not null default 1;
alter table policy_documents add column scope text;
alter table policy_documents add column enforcement text;
create table policy_document_versions (
  id text primary key,
  document_id text not null references policy_documents (id),
  version integer not null,
  title text not null,
  number text,
  instrument text not null,
  force text,
  scope text,
  enforcement text,
  source_url text not null,
  archived_url text,
  replaced_by text references accounts (id),
  group_id text references "groups" (id),
  replaced_at text not null,
  unique (document_id, version)
);
alter table policy_stages add column group_id text references "groups" (id);
alter table policy_clauses add column group_id text references "groups" (id);
alter table policy_clauses add column removed_at text;
create table policy_removed_stages (
  id text primary key,
  document_id text not null references policy_documents (id),
  stage text not null,
  on_date text not null,
  precision text not null,
  source_url text,
  note text not null,
  recorded_by text references accounts (id),
  recorded_at text not null,
  group_id text references "groups" (id),
  removed_at text not null
);
create index policy_removed_stages_of on policy_removed_stages (document_id);
create table policy_events (
  id text primary key,
  document_id text not null references policy_documents (id),
  clause_id text references policy_clauses (id),
  stage_id text,
  what text not null,
  note text not null,
  account_id text references accounts (id),
  group_id text references "groups" (id),
  at text not null
);
create index policy_events_of on policy_events (document_id, at);
`,
    );
  },
};
