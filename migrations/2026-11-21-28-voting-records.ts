import type { Migration } from "./support";
import { run } from "./support";

/**
 * Ways into the record: one member's votes without looking at each row,
 * whether a roll was split, and what was done with a file without a vote.
 */
export const votingRecords: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create index cast_votes_record on cast_votes (official_id, roll_call_id, "option");
drop index cast_votes_by;
create index cast_votes_told on cast_votes (roll_call_id, "option");
create index agenda_items_on on agenda_items (matter_file);
`,
    );
  },
};
