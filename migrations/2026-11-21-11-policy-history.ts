import type { Migration } from "./support";
import { run } from "./support";

/**
 * What was checked, what a clause said before it was mended, which records
 * were taken back: a public claim keeps its history.
 */
export const policyHistory: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table provisions add column decided_by text not null default 'any_government'
  check (decided_by in ('any_government', 'jail_keeper'));

alter table policy_clauses add column version integer not null default 1;

create table policy_checks (
  id text primary key,
  clause_id text not null references policy_clauses (id),
  checked_on text not null,
  note text not null,
  checked_by text references accounts (id),
  group_id text references "groups" (id),
  at text not null
);
create index policy_checks_of on policy_checks (clause_id, checked_on);

create table policy_clause_versions (
  id text primary key,
  clause_id text not null references policy_clauses (id),
  version integer not null,
  coverage text not null check (coverage in ('full', 'partial', 'silent', 'opposite')),
  exceptions text not null,
  section text,
  quote text not null,
  practice text not null,
  replaced_by text references accounts (id),
  group_id text references "groups" (id),
  replaced_at text not null,
  unique (clause_id, version)
);

create table policy_withdrawals (
  document_id text primary key references policy_documents (id),
  reason text not null,
  withdrawn_by text references accounts (id),
  group_id text references "groups" (id),
  at text not null
);
`,
    );
  },
};
