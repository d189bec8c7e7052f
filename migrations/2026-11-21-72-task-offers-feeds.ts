import type { Migration } from "./support";
import { run } from "./support";

/**
 * What people said they can do, secret addresses of their calendars, and the
 * order in which open tasks come, as an index.
 */
export const taskOffersFeeds: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table account_offers (
  account_id text not null references accounts (id),
  kind text not null check (kind in ('work', 'language', 'time')),
  value text not null,
  primary key (account_id, kind, value)
);
create table task_feeds (
  id text primary key,
  token_hash text not null unique,
  account_id text not null references accounts (id),
  created_at text not null,
  ended_at text
);
create index task_feeds_of on task_feeds (account_id) where ended_at is null;
create index tasks_coming_of on tasks (group_id, coalesce(starts_at, due_on, '9999')) where state = 'open';
create index tasks_coming_public on tasks (coalesce(starts_at, due_on, '9999')) where state = 'open' and visibility = 'public';
create index tasks_short_public on tasks (coalesce(starts_at, due_on, '9999')) where state = 'open' and visibility = 'public' and taken < wanted;
`,
    );
  },
};
