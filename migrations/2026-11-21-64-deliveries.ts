import type { Migration } from "./support";
import { run } from "./support";

/**
 * Deliveries of a petition: the frozen list, what was said with it, and by
 * what a clerk can check a line of it after the names are gone here.
 */
export const deliveries: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table deliveries (
  id text primary key,
  petition_id text not null references petitions (id),
  recipient text not null,
  on_date text not null,
  letter_en text not null default '',
  letter_es text not null default '',
  created_by text not null references accounts (id),
  created_at text not null,
  frozen_by text references accounts (id),
  frozen_at text,
  full_names integer not null default 0,
  first_names integer not null default 0,
  unnamed integer not null default 0,
  salt text not null default '',
  seal text not null default '',
  withdrawn_since integer,
  forgotten_at text
);
create index deliveries_of on deliveries (petition_id, created_at);
create table delivery_signatures (
  delivery_id text not null references deliveries (id),
  number integer not null,
  signature_id text references signatures (id) on delete set null,
  disclosure text not null check (disclosure in ('full', 'first_name', 'count')),
  check_hash text not null,
  primary key (delivery_id, number)
);
create index delivery_signatures_of on delivery_signatures (signature_id);
create table delivery_cells (
  delivery_id text not null references deliveries (id),
  kind text not null,
  cell text not null,
  shown integer not null,
  primary key (delivery_id, kind, cell)
);
`,
    );
  },
};
