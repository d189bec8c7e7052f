import type { Migration } from "./support";
import { run } from "./support";

/**
 * Which mails an account wants, the links that end a kind of them, and what
 * was sent by itself: a reminder goes once for each sign-up, a digest once a
 * week for each account.
 */
export const notices: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table mail_choices (
  account_id text not null references accounts (id) on delete cascade,
  kind text not null,
  wanted integer not null check (wanted in (0, 1)),
  chosen_at text not null,
  primary key (account_id, kind)
);

create table mail_links (
  token_hash text primary key,
  account_id text not null references accounts (id) on delete cascade,
  kind text not null,
  created_at text not null
);
create index mail_links_old on mail_links (created_at);

create table task_reminders (
  claim_id text not null references claims (id) on delete cascade,
  kind text not null check (kind in ('day_before', 'same_day')),
  starts_at text not null,
  sent_at text not null,
  primary key (claim_id, kind, starts_at)
);

create table digests (
  account_id text not null references accounts (id) on delete cascade,
  week_of text not null,
  made_at text not null,
  primary key (account_id, week_of)
);
`,
    );
  },
};
