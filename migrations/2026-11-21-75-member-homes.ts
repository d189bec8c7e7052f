import type { Migration } from "./support";
import { run } from "./support";

/**
 * What somebody says of where they live, for one council: in its place, and in
 * which of its districts if they name one. No address, no ZIP code. Only
 * counts are ever shown of it.
 */
export const memberHomes: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table account_homes (
  account_id text not null references accounts (id),
  body_id text not null references bodies (id),
  seat_id text references seats (id),
  said_at text not null,
  primary key (account_id, body_id)
);
create index account_homes_in on account_homes (body_id, seat_id);
`,
    );
  },
};
