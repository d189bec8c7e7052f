import type { Kysely } from "kysely";

import type { Migration } from "./support";
import { run } from "./support";

/**
 * The record, kept so that it is read in a moment: of every vote at a meeting
 * the newest roll as one line of marks, a member a character (`roll_sheets`,
 * with the members' numbers in `body_voters`); and on each row of that roll
 * the day and place in the meeting, so that an official's votes stand in
 * order in an index. `body_records.version` grows with every change of a
 * body's record.
 */
export const rollSheets: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      `
create table body_records (
  body_id text primary key references bodies (id),
  version integer not null
);

create table body_voters (
  body_id text not null references bodies (id),
  number integer not null,
  official_id text not null,
  primary key (body_id, number),
  unique (body_id, official_id)
);

create table roll_sheets (
  motion_id text primary key references motions (id),
  roll_call_id text not null unique references roll_calls (id),
  body_id text not null references bodies (id),
  held_on text not null,
  sequence integer not null,
  kind text not null,
  yes integer not null,
  no integer not null,
  marks text not null
);
create index roll_sheets_of on roll_sheets (body_id, held_on, sequence);

alter table cast_votes add column record_on text;
alter table cast_votes add column record_sequence integer;
drop index cast_votes_record;
drop index cast_votes_told;
`,
    );
    await fillSheets(db);
    await run(
      db,
      engine,
      `
update cast_votes set record_on = s.held_on, record_sequence = s.sequence
  from roll_sheets s where s.roll_call_id = cast_votes.roll_call_id;
create index cast_votes_record on cast_votes (official_id, record_on, record_sequence, "option");
create index cast_votes_who on cast_votes (roll_call_id, official_id);
`,
    );
  },
};

const MARKS: Readonly<Record<string, string>> = {
  yes: "y",
  no: "n",
  abstain: "b",
  absent: "a",
  excused: "e",
  recused: "r",
  present: "p",
  not_voting: "v",
  vacant: "c",
  paired: "d",
  other: "o",
};

interface Roll {
  motion_id: string;
  roll_call_id: string;
  body_id: string;
  held_on: string;
  sequence: number;
  kind: string;
}

async function fillSheets(db: Kysely<any>): Promise<void> {
  const numbers = new Map<string, Map<string, number>>();
  let after = "";
  for (;;) {
    const rolls: Roll[] = await db
      .selectFrom("roll_calls as r")
      .innerJoin("motions as mo", "mo.id", "r.motion_id")
      .innerJoin("meetings as m", "m.id", "mo.meeting_id")
      .select([
        "r.motion_id",
        "r.id as roll_call_id",
        "mo.body_id",
        "m.local_date as held_on",
        "mo.sequence",
        "mo.kind",
      ])
      .where("r.motion_id", ">", after)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("roll_calls as newer")
              .select("newer.id")
              .whereRef("newer.motion_id", "=", "r.motion_id")
              .whereRef("newer.version", ">", "r.version"),
          ),
        ),
      )
      .orderBy("r.motion_id")
      .limit(100)
      .execute();
    const last = rolls.at(-1);
    if (last === undefined) break;
    after = last.motion_id;
    await fill(db, rolls, numbers);
  }
  for (const [body_id, known] of numbers) {
    await db
      .insertInto("body_records")
      .values({ body_id, version: 1 })
      .execute();
    const voters = [...known].map(([official_id, number]) => ({
      body_id,
      number,
      official_id,
    }));
    for (let at = 0; at < voters.length; at += 100) {
      await db
        .insertInto("body_voters")
        .values(voters.slice(at, at + 100))
        .execute();
    }
  }
}

async function fill(
  db: Kysely<any>,
  rolls: readonly Roll[],
  numbers: Map<string, Map<string, number>>,
): Promise<void> {
  const rows: {
    roll_call_id: string;
    official_id: string | null;
    option: string;
  }[] = await db
    .selectFrom("cast_votes")
    .select(["roll_call_id", "official_id", "option"])
    .where(
      "roll_call_id",
      "in",
      rolls.map((roll) => roll.roll_call_id),
    )
    .orderBy("roll_call_id")
    .orderBy("position")
    .orderBy("id")
    .execute();
  const byRoll = new Map<string, typeof rows>();
  for (const row of rows) {
    const known = byRoll.get(row.roll_call_id);
    if (known) known.push(row);
    else byRoll.set(row.roll_call_id, [row]);
  }
  const sheets = rolls.map((roll) => {
    const known = numbers.get(roll.body_id) ?? new Map<string, number>();
    numbers.set(roll.body_id, known);
    const votes = byRoll.get(roll.roll_call_id) ?? [];
    const marks: string[] = [];
    for (const { official_id, option } of votes) {
      if (official_id === null) continue;
      const number = known.get(official_id) ?? known.size;
      known.set(official_id, number);
      while (marks.length <= number) marks.push(".");
      marks[number] = MARKS[option] ?? "o";
    }
    return {
      ...roll,
      yes: votes.filter(({ option }) => option === "yes").length,
      no: votes.filter(({ option }) => option === "no").length,
      marks: marks.join(""),
    };
  });
  await db.insertInto("roll_sheets").values(sheets).execute();
}
