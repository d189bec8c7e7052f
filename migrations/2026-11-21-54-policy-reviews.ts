import type { Migration } from "./support";
import { run } from "./support";

/**
 * A clause is checked by one and then by a second, from another group. What
 * people dispute and what officials reply stands beside it.
 */
export const policyReviews: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table policy_clauses add column words_changed_at text;
alter table policy_clauses add column verified_group_id text references "groups" (id);
alter table policy_clauses add column seconded_on text;
alter table policy_clauses add column seconded_group_id text references "groups" (id);
alter table policy_clauses add column seconded_as text;
create table policy_remarks (
  id text primary key,
  clause_id text not null references policy_clauses (id),
  kind text not null check (kind in ('dispute', 'reply')),
  words text not null,
  source_url text not null,
  office text,
  on_date text not null,
  group_id text references "groups" (id),
  recorded_by text references accounts (id),
  recorded_at text not null,
  ended_at text,
  ended_as text,
  ended_words text,
  ended_by text references accounts (id),
  ended_group_id text references "groups" (id)
);
create index policy_remarks_of on policy_remarks (clause_id, kind);
`,
    );
  },
};
