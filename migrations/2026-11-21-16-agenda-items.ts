import type { Migration } from "./support";
import { run } from "./support";

export const agendaItems: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table agenda_items (
  id text primary key,
  meeting_id text not null references meetings (id),
  sequence integer not null,
  agenda_number text,
  title text not null,
  matter_file text,
  matter_kind text,
  matter_status text,
  action_name text,
  action_text text,
  note text,
  consent integer not null default 0,
  mover text,
  seconder text,
  source_url text,
  motion_id text references motions (id),
  created_at text not null
);
create index agenda_items_at on agenda_items (meeting_id, sequence);
create index agenda_items_for on agenda_items (motion_id);
`,
    );
  },
};
