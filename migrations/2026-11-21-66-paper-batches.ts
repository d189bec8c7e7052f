import type { Migration } from "./support";
import { run } from "./support";

/**
 * Signatures on paper: batches of sheets, their lines as they were typed in
 * (sealed like signatures), who may type, and the checks by a second person.
 * A line becomes a signature only when its batch is counted.
 */
export const paperBatches: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table paper_batches (
  id text primary key,
  petition_id text not null references petitions (id),
  number integer not null,
  sheets integer not null check (sheets > 0),
  carried_by text not null,
  gathered_in text not null,
  gathered_on text not null,
  locale text not null,
  state text not null check (state in ('entry', 'check', 'checked', 'counted', 'set_aside')),
  was_state text,
  sweep_id text,
  rounds integer not null,
  opened_by text not null references accounts (id),
  opened_at text not null,
  counted_by text references accounts (id),
  counted_at text
);
create unique index paper_batches_of on paper_batches (petition_id, number);
create index paper_batches_swept on paper_batches (sweep_id) where sweep_id is not null;

create table paper_helpers (
  batch_id text not null references paper_batches (id),
  account_id text not null references accounts (id),
  given_by text not null references accounts (id),
  given_at text not null,
  primary key (batch_id, account_id)
);
create index paper_helpers_who on paper_helpers (account_id);

create table paper_lines (
  id text primary key,
  petition_id text not null references petitions (id),
  batch_id text not null references paper_batches (id),
  sheet integer not null,
  line integer not null,
  kind text not null check (kind in ('name', 'illegible', 'struck')),
  sealed text not null,
  key_version integer not null,
  revision integer not null,
  entered_by text not null references accounts (id),
  entered_at text not null,
  round integer not null,
  differs text,
  outcome text check (outcome in ('counted', 'twice_online', 'twice_paper', 'excluded')),
  signature_id text
);
create unique index paper_lines_of on paper_lines (batch_id, sheet, line);
create index paper_lines_signature on paper_lines (signature_id) where signature_id is not null;
create index paper_lines_keys on paper_lines (petition_id, key_version);

create table paper_checks (
  id text primary key,
  batch_id text not null references paper_batches (id),
  round integer not null,
  lines integer not null,
  wrong integer not null,
  passed integer not null,
  checked_by text not null references accounts (id),
  checked_at text not null
);
create unique index paper_checks_of on paper_checks (batch_id, round);

create index signatures_person on signatures (petition_id, person_hash) where person_hash is not null;
`,
    );
  },
};
