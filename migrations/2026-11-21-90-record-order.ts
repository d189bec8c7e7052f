import type { Migration } from "./support";
import { run } from "./support";

/**
 * An official's votes stand in one index with all that a page of them is
 * chosen by, in the very order in which they are shown: neither engine reads
 * the rows themselves, which lie strewn over the whole table, to find the 25
 * of a page or to count them.
 */
export const recordOrder: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
drop index cast_votes_record;
create index cast_votes_record on cast_votes
  (official_id, record_on, record_sequence, id, "option", roll_call_id);
`,
    );
  },
};
