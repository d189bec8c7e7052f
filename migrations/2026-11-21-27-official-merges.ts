import type { Migration } from "./support";
import { run } from "./support";

/**
 * Two pages of one official become one. The row keeps what moved, so that it
 * can be moved back: the page that went is in no other table meanwhile, and
 * so neither id is a reference.
 */
export const officialMerges: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table official_merges (
  id text primary key,
  kept_id text not null,
  merged_id text not null,
  merged_name text not null,
  merged_slug text not null,
  moved text not null,
  why text not null,
  group_id text references groups (id),
  merged_by text references accounts (id),
  merged_at text not null,
  undone_by text references accounts (id),
  undone_at text
);
create index official_merges_into on official_merges (kept_id, merged_at);
create index official_merges_address on official_merges (merged_slug);
create unique index official_merges_once on official_merges (merged_id) where undone_at is null;
`,
    );
  },
};
