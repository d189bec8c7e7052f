import type { Migration } from "./support";
import { run } from "./support";

/**
 * A step of a demand that was recorded wrongly is set right by another step
 * (at most one), and a campaign remembers when and why it was closed and
 * taken up again.
 */
export const correctionsAndClosures: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table demand_steps add column corrects_step_id text references demand_steps (id);
create unique index demand_steps_corrected on demand_steps (corrects_step_id) where corrects_step_id is not null;

create table campaign_events (
  id text primary key,
  campaign_id text not null references campaigns (id),
  kind text not null check (kind in ('closed', 'reopened')),
  why text not null,
  recorded_by text not null references accounts (id),
  recorded_at text not null
);
create index campaign_events_of on campaign_events (campaign_id, recorded_at);
`,
    );
  },
};
