import type { Migration } from "./support";
import { run } from "./support";

export const agendaClock: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table body_clocks (
  id text primary key,
  body_id text not null references bodies (id),
  notice_hours integer,
  comment_hours integer,
  comment_url text,
  source_url text,
  created_by text references accounts (id),
  created_at text not null
);
create index body_clocks_of on body_clocks (body_id, created_at);
alter table meetings add column comments_on text;
alter table meetings add column comments_at text;
alter table meetings add column comment_url text;
alter table tasks add column days_before integer;
alter table tasks add column vote_on text;
create index tasks_that_follow on tasks (motion_id) where days_before is not null;
create table calendar_feeds (
  id text primary key,
  token_hash text not null unique,
  account_id text not null references accounts (id),
  campaign_id text not null references campaigns (id),
  created_at text not null,
  ended_at text
);
create index calendar_feeds_of on calendar_feeds (account_id, campaign_id);
`,
    );
  },
};
