import type { Migration } from "./support";
import { run } from "./support";

/**
 * Who speaks at public comment: the order, language, minutes and points of the
 * people one group brings to a meeting. Who signed up for a speaking task is
 * on the list by that; a row here holds what was said about their turn. And
 * until when a body takes names of speakers.
 */
export const speakers: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table comment_points (
  id text primary key,
  meeting_id text not null references meetings (id),
  group_id text not null references "groups" (id),
  position integer not null,
  words text not null,
  created_by text not null references accounts (id),
  created_at text not null
);
create index comment_points_of on comment_points (meeting_id, group_id, position);
create table comment_speakers (
  id text primary key,
  meeting_id text not null references meetings (id),
  group_id text not null references "groups" (id),
  claim_id text unique references claims (id),
  called text,
  language text,
  interpreter integer not null check (interpreter in (0, 1)),
  attends text not null check (attends in ('in_person', 'remote')),
  minutes integer check (minutes between 1 and 60),
  position integer,
  status text not null check (status in ('planned', 'spoke', 'did_not')),
  added_at text not null,
  changed_at text not null,
  check (claim_id is not null or called is not null)
);
create index comment_speakers_of on comment_speakers (meeting_id, group_id, position);
create table comment_coverage (
  speaker_id text not null references comment_speakers (id) on delete cascade,
  point_id text not null references comment_points (id) on delete cascade,
  primary key (speaker_id, point_id)
);
create index comment_coverage_of on comment_coverage (point_id);
alter table tasks add column meeting_id text references meetings (id);
create index tasks_at_meeting on tasks (meeting_id);
create index tasks_of_motion on tasks (motion_id);
alter table body_clocks add column signup_hours integer;
alter table body_clocks add column signup_url text;
alter table meetings add column signup_on text;
alter table meetings add column signup_at text;
`,
    );
  },
};
