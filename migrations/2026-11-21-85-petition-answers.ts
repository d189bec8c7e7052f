import type { Migration } from "./support";
import { run } from "./support";

/**
 * An answer to a petition says who gave it, where they stand and in which
 * language, beside the group's translation; a closing says why, in a word.
 */
export const petitionAnswers: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table petition_events add column official_id text references officials (id);
alter table petition_events add column speaker text;
alter table petition_events add column stance text check (stance in ('agrees', 'partly', 'refuses', 'no_position'));
alter table petition_events add column note_locale text check (note_locale in ('en', 'es'));
alter table petition_events add column translation text;
alter table petition_events add column reason text;
create index petition_events_by on petition_events (official_id);
`,
    );
  },
};
