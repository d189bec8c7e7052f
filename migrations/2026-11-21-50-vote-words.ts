import type { Migration } from "./support";
import { run } from "./support";

/** What people said a place's clerk means by a word nobody here knew. */
export const voteWords: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table vote_words (
  jurisdiction_id text not null references jurisdictions (id),
  word text not null,
  option text not null,
  said_by text references accounts (id),
  said_at text not null,
  primary key (jurisdiction_id, word)
);
`,
    );
  },
};
