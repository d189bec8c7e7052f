import type { Migration } from "./support";
import { run } from "./support";

/** Other spellings of a place's Open Civic Data id, as the official list has them. */
export const placeAliases: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table place_aliases (
  ocd_id text primary key,
  jurisdiction_id text not null references jurisdictions (id)
);
create index place_aliases_of on place_aliases (jurisdiction_id);
`,
    );
  },
};
