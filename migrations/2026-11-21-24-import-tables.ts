import type { Migration } from "./support";
import { run } from "./support";

export const importTables: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table import_tables (
  id text primary key,
  group_id text not null references "groups" (id),
  account_id text references accounts (id),
  jurisdiction_id text not null references jurisdictions (id),
  about text not null,
  run_id text references import_runs (id),
  created_at text not null
);
create index import_tables_by_age on import_tables (created_at);
create index import_tables_of_run on import_tables (run_id);
create table import_table_parts (
  table_id text not null references import_tables (id),
  position integer not null,
  file text not null,
  lines text not null,
  primary key (table_id, position)
);
create table import_mappings (
  group_id text not null references "groups" (id),
  jurisdiction_id text not null references jurisdictions (id),
  fingerprint text not null,
  header text not null,
  mapping text not null,
  used_at text not null,
  primary key (group_id, jurisdiction_id, fingerprint)
);
`,
    );
  },
};
