import type { Migration } from "./support";
import { run } from "./support";

/**
 * Changes made to several tasks at once: who, when, what, to how many; and of
 * each task what it was before and after, so that all can be put back.
 */
export const taskBatches: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table task_batches (
  id text primary key,
  group_id text not null references "groups" (id),
  kind text not null check (kind in ('publish', 'close', 'reopen', 'move', 'lead', 'campaign', 'remove')),
  days integer,
  tasks integer not null check (tasks > 0),
  made_by text not null references accounts (id),
  made_at text not null,
  undone_by text references accounts (id),
  undone_at text,
  put_back integer
);
create index task_batches_of on task_batches (group_id, made_at);
create table task_batch_rows (
  batch_id text not null references task_batches (id),
  task_id text not null,
  before text not null,
  after text not null,
  primary key (batch_id, task_id)
);
`,
    );
  },
};
