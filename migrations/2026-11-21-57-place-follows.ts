import type { Migration } from "./support";
import { run } from "./support";

/**
 * Who is told by mail when the records of a place change. Neighbors have no
 * account: their address is sealed, and found again by a keyed hash of it with
 * the place, so that one mailbox at two places has nothing in common here.
 * Their mails wait sealed in the outbox, too.
 */
export const placeFollows: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table place_follows (
  id text primary key,
  jurisdiction_id text not null references jurisdictions (id),
  account_id text references accounts (id) on delete cascade,
  sealed text,
  email_hash text,
  day_hash text,
  locale text not null,
  mailed_at text,
  created_at text not null,
  confirmed_at text,
  told_until text,
  told_week text,
  check ((account_id is null and sealed is not null and email_hash is not null)
    or (account_id is not null and sealed is null and email_hash is null))
);
create unique index place_follows_mailbox on place_follows (email_hash) where email_hash is not null;
create unique index place_follows_account on place_follows (account_id, jurisdiction_id) where account_id is not null;
create index place_follows_of on place_follows (jurisdiction_id, told_week, id) where confirmed_at is not null;
create index place_follows_day on place_follows (day_hash) where day_hash is not null;
create index place_follows_waiting on place_follows (created_at) where confirmed_at is null;

alter table outbox add column follow_id text;
create index outbox_of_follow on outbox (follow_id) where follow_id is not null;
`,
    );
  },
};
