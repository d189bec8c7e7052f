import type { Migration } from "./support";
import { run } from "./support";

/**
 * A record may stand on a printed document, or on somebody else's table: then
 * the source has a name, and the day on which it said so. Tables that bring
 * policies wait here, like those of a council's votes, until they are stored.
 */
export const policySources: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table policy_documents add column source_title text;
alter table policy_documents add column stated_on text;
alter table policy_documents add column stated_precision text;
alter table policy_documents add column origin text;
create index policy_documents_of_origin on policy_documents (origin);
create table policy_imports (
  id text primary key,
  group_id text references "groups" (id),
  account_id text references accounts (id),
  kind text not null,
  file_name text not null,
  state text not null,
  about text not null,
  fingerprint text not null,
  mapping text,
  choices text not null,
  report text,
  created_at text not null,
  finished_at text
);
create index policy_imports_of_group on policy_imports (group_id, created_at);
create table policy_import_parts (
  import_id text not null references policy_imports (id),
  position integer not null,
  file text not null,
  lines text not null,
  primary key (import_id, position)
);
`,
    );
  },
};
