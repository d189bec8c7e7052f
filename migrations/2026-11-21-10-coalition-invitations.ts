import type { Migration } from "./support";
import { run } from "./support";

/** Who founded a coalition, and which groups it has asked to join. */
export const coalitionInvitations: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
alter table coalitions add column founding_group_id text references "groups" (id);

create table coalition_invitations (
  id text primary key,
  coalition_id text not null references coalitions (id),
  group_id text not null references "groups" (id),
  invited_by text not null references accounts (id),
  created_at text not null,
  answered_at text,
  answered_by text references accounts (id),
  answer text check (answer in ('accepted', 'declined', 'withdrawn'))
);
create unique index coalition_invitations_open on coalition_invitations (coalition_id, group_id) where answered_at is null;
create index coalition_invitations_of on coalition_invitations (group_id);
`,
    );
  },
};
