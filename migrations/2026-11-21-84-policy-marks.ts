import type { Migration } from "./support";
import { run } from "./support";

/**
 * One row for each place with policies on record: it counts up with every
 * write to them, in the same transaction. Who keeps what a place's records
 * amount to reads that place anew when its number has moved.
 */
export const policyMarks: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table policy_marks (
  jurisdiction_id text primary key references jurisdictions (id),
  version integer not null check (version > 0)
);
insert into policy_marks (jurisdiction_id, version)
  select distinct jurisdiction_id, 1 from policy_documents;
`,
    );
  },
};
