import type { Migration } from "./support";
import { run } from "./support";

export const sessionRenewal: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table account_sessions add column rights text;
alter table account_sessions add column superseded_at text;
`,
    );
  },
};
