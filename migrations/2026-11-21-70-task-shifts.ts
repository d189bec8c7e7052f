import type { Migration } from "./support";
import { run } from "./support";

/**
 * Who leads a task, which groups share it, which tasks are shifts of one
 * series, the language it needs and the stand hoped for.
 */
export const taskShifts: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table tasks add column lead_account_id text references accounts (id);
alter table tasks add column shared_with text check (shared_with in ('coalitions'));
alter table tasks add column series_id text;
alter table tasks add column language text;
alter table tasks add column hoped_lean text;
create index tasks_led on tasks (lead_account_id) where lead_account_id is not null;
create index tasks_shifts on tasks (series_id, starts_at) where series_id is not null;
`,
    );
  },
};
