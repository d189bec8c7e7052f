import type { Migration } from "./support";
import { run } from "./support";

/**
 * News of a petition: shown on its page, and mailed to the signers who agreed
 * to be written to, one portion after the other.
 */
export const petitionUpdates: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table petition_updates (
  id text primary key,
  petition_id text not null references petitions (id),
  title_en text not null default '',
  title_es text not null default '',
  body_en text not null default '',
  body_es text not null default '',
  written_by text not null references accounts (id),
  written_at text not null,
  mailed_to text not null default '',
  mails integer not null default 0,
  done_at text,
  stopped_at text
);
create index petition_updates_of on petition_updates (petition_id, written_at);
`,
    );
  },
};
