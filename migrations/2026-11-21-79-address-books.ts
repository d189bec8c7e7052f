import type { Migration } from "./support";
import { run } from "./support";

/**
 * The address book of a group: people without an account here, brought from
 * other systems, sealed. A key is a keyed hash of an address, of an id or of a
 * name with a phone or ZIP code: people are found again by it.
 */
export const addressBooks: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table book_imports (
  id text primary key,
  group_id text not null references "groups" (id),
  layout text not null,
  file_name text not null,
  state text not null check (state in ('planned', 'done', 'discarded', 'undone')),
  sealed text not null,
  report text not null,
  made_by text not null references accounts (id),
  made_at text not null,
  done_at text,
  undone_at text,
  undone_by text references accounts (id)
);
create index book_imports_of on book_imports (group_id, made_at);
create index book_imports_waiting on book_imports (made_at) where state = 'planned';
create table book_contacts (
  id text primary key,
  group_id text not null references "groups" (id),
  sealed text not null,
  mail text not null check (mail in ('yes', 'no', 'unknown')),
  import_id text references book_imports (id),
  changed_by_import_id text references book_imports (id),
  created_at text not null,
  changed_at text not null
);
create index book_contacts_of on book_contacts (group_id, id);
create index book_contacts_by_import on book_contacts (import_id);
create table book_keys (
  group_id text not null references "groups" (id),
  key_hash text not null,
  contact_id text not null references book_contacts (id),
  primary key (group_id, key_hash, contact_id)
);
create index book_keys_of on book_keys (contact_id);
create table book_silences (
  group_id text not null references "groups" (id),
  email_hash text not null,
  since text not null,
  primary key (group_id, email_hash)
);
create table book_import_changes (
  import_id text not null references book_imports (id),
  contact_id text not null references book_contacts (id),
  sealed_before text not null,
  mail_before text not null,
  primary key (import_id, contact_id)
);
create index book_import_changes_of on book_import_changes (contact_id);
create table book_signups (
  contact_id text not null references book_contacts (id),
  task_id text not null references tasks (id) on delete cascade,
  state text not null check (state in ('registered', 'confirmed', 'attended', 'missed', 'cancelled')),
  import_id text not null references book_imports (id),
  state_before text,
  recorded_at text not null,
  primary key (contact_id, task_id)
);
create index book_signups_for on book_signups (task_id);
create index book_signups_by_import on book_signups (import_id);
`,
    );
  },
};
