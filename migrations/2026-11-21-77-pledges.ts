import type { Migration } from "./support";
import { run } from "./support";

/**
 * What a group of a coalition says it will bring: so many of something within
 * a span of days. What it brought is counted, never typed.
 */
export const pledges: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table pledges (
  id text primary key,
  coalition_id text not null references coalitions (id),
  group_id text not null references "groups" (id),
  kind text not null check (kind in ('turnout', 'speakers', 'contacts', 'signatures')),
  amount integer not null check (amount > 0),
  purpose text not null,
  from_day text not null,
  until_day text not null,
  pledged_by text not null references accounts (id),
  pledged_at text not null,
  withdrawn_by text references accounts (id),
  withdrawn_at text
);
create index pledges_of on pledges (coalition_id, until_day);
`,
    );
  },
};
