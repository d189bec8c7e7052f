import type { Migration } from "./support";
import { run } from "./support";

/**
 * Scans and copies beside a record. The bytes stand in the files folder under
 * their hash; a file that was taken off keeps its row.
 */
export const policyFiles: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table policy_files (
  id text primary key,
  document_id text not null references policy_documents (id),
  hash text not null check (length(hash) = 64),
  kind text not null check (kind in ('pdf', 'png', 'jpeg')),
  label text not null,
  size integer not null check (size > 0),
  group_id text references "groups" (id),
  recorded_by text references accounts (id),
  recorded_at text not null,
  removed_at text,
  removed_group_id text references "groups" (id)
);
create unique index policy_files_once on policy_files (document_id, hash) where removed_at is null;
create index policy_files_of on policy_files (document_id, recorded_at);
create index policy_files_hash on policy_files (hash);
`,
    );
  },
};
