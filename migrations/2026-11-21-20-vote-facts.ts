import type { Migration } from "./support";
import { run } from "./support";

/**
 * What a record says beside the votes themselves: who presided, who had left,
 * which items one consent vote decided, protests, readings, and what was done
 * about a conflict between record and rule.
 */
export const voteFacts: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table consent_votes (
  id text primary key,
  meeting_id text not null references meetings (id),
  entered_by text references accounts (id),
  entered_at text not null
);
create index consent_votes_at on consent_votes (meeting_id, entered_at);

create table consent_items (
  consent_id text not null references consent_votes (id),
  motion_id text not null references motions (id),
  position integer not null,
  pulled integer not null,
  primary key (consent_id, motion_id)
);
create index consent_items_of on consent_items (motion_id);

alter table roll_calls add column presided_by text references officials (id);
alter table roll_calls add column consent_id text references consent_votes (id);
alter table cast_votes add column had_left integer not null default 0;

create table motion_protests (
  id text primary key,
  motion_id text not null references motions (id),
  step text not null check (step in ('filed', 'withdrawn', 'rejected')),
  filed_by text not null,
  happened_on text not null,
  source_url text,
  note text not null,
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index motion_protests_on on motion_protests (motion_id, recorded_at);

create table motion_readings (
  id text primary key,
  motion_id text not null references motions (id),
  read_on text not null,
  source_url text,
  note text not null,
  recorded_by text not null references accounts (id),
  recorded_at text not null,
  taken_back_by text references accounts (id),
  taken_back_at text
);
create index motion_readings_of on motion_readings (motion_id, read_on);

create table conflict_steps (
  id text primary key,
  motion_id text not null references motions (id),
  step text not null check (step in ('stands', 'reopened')),
  recorded text not null,
  computed text not null,
  note text not null,
  source_url text,
  group_id text references "groups" (id),
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index conflict_steps_on on conflict_steps (motion_id, recorded_at);
`,
    );
  },
};
