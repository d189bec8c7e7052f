import { expect, test } from "vitest";

import type { ImportReport } from "~/features/transfers/types";
import {
  aMatter,
  anEvent,
  anItem,
  aPerson,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import {
  planLegistarImport,
  runLegistarImport,
} from "~/features/transfers/service/import-legistar.server";
import type { SeatsGiven } from "~/features/transfers/service/import-record.server";
import { findUnsafeTexts } from "~/server/find-unsafe-texts.server";
import { timestamp } from "~/server/world.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import type { TestWorld } from "../support/world";

type Row = Record<string, unknown>;

const OPERATOR = { accountId: null, groupId: null };

/** Riverbend's council on the day after its vote on CB 12: eight of nine rows. */
const NAMES = [
  "Ana Ortiz",
  "Ben Ortiz III ",
  "Rosa Gonza\u0301lez",
  "Carl Webb",
  "Dee Liu",
  "Eve Hart",
  "Finn O'Hara",
  "Gus Lane",
];

function theRoll(item = 501, firstId = 8_001): Row[] {
  return NAMES.map((name, index) =>
    aVote({
      VoteId: firstId + index,
      VoteEventItemId: item,
      VotePersonId: 11 + index,
      VotePersonName: name,
      VoteSort: index + 1,
      ...(index === 7 ? { VoteValueName: "Opposed", VoteResult: 2 } : {}),
    }),
  );
}

function thePeople(): Row[] {
  return NAMES.map((name, index) =>
    aPerson({
      PersonId: 11 + index,
      PersonFullName: name,
      PersonFirstName: null,
      PersonLastName: null,
      PersonEmail: `member${index}@riverbend.example`,
    }),
  );
}

function theRecord(...more: Row[]): Row[] {
  return [anEvent(), anItem(), ...thePeople(), ...theRoll(), ...more];
}

async function riverbend(now = "2026-03-10T18:00:00.000Z") {
  const world = await freshWorld(now);
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const options = (rows: Row[], seats?: SeatsGiven[]) => ({
    place: place.slug,
    files: [asFile("saved.json", rows)],
    ...(seats ? { seats } : {}),
  });
  const value = async (
    result: ReturnType<typeof planLegistarImport>,
  ): Promise<ImportReport> => {
    const { ok, ...rest } = await result;
    if (!ok || !("value" in rest)) throw new Error(JSON.stringify(rest));
    return rest.value;
  };
  return {
    world,
    place,
    plan: (rows: Row[], seats?: SeatsGiven[]) =>
      value(planLegistarImport(world, OPERATOR, options(rows, seats))),
    run: (rows: Row[], seats?: SeatsGiven[]) =>
      value(runLegistarImport(world, OPERATOR, options(rows, seats))),
  };
}

function changes({ counts }: ImportReport) {
  return Object.fromEntries(
    Object.entries(counts)
      .map(([kind, { created, updated, unchanged }]) => [
        kind,
        [created, updated, unchanged],
      ])
      .filter(([, figures]) => (figures as number[]).some((n) => n > 0)),
  );
}

async function rowsOf(world: TestWorld) {
  const db = world.db.read;
  return {
    bodies: await db.selectFrom("bodies").selectAll().execute(),
    officials: await db
      .selectFrom("officials")
      .selectAll()
      .orderBy("name")
      .execute(),
    seats: await db.selectFrom("seats").selectAll().execute(),
    terms: await db.selectFrom("terms").selectAll().execute(),
    meetings: await db.selectFrom("meetings").selectAll().execute(),
    matters: await db.selectFrom("matters").selectAll().execute(),
    motions: await db
      .selectFrom("motions")
      .selectAll()
      .orderBy("sequence")
      .execute(),
    items: await db
      .selectFrom("agenda_items")
      .selectAll()
      .orderBy("sequence")
      .execute(),
    rollCalls: await db
      .selectFrom("roll_calls")
      .selectAll()
      .orderBy("version")
      .execute(),
    votes: await db
      .selectFrom("cast_votes")
      .selectAll()
      .orderBy("roll_call_id")
      .orderBy("position")
      .execute(),
  };
}

test("a dry run counts everything and changes nothing", async () => {
  const { world, plan } = await riverbend();
  const report = await plan(theRecord());
  expect(report.system).toBe("legistar:riverbend");
  expect(changes(report)).toEqual({
    body: [1, 0, 0],
    person: [8, 0, 0],
    meeting: [1, 0, 0],
    item: [1, 0, 0],
    motion: [1, 0, 0],
    vote: [8, 0, 0],
    matter: [1, 0, 0],
  });
  const rows = await rowsOf(world);
  expect(Object.values(rows).flat()).toEqual([]);
});

test("the run does what the dry run said, and a second run changes nothing", async () => {
  const { world, plan, run } = await riverbend();
  const planned = await plan(theRecord());
  expect(changes(await run(theRecord()))).toEqual(changes(planned));
  const before = await rowsOf(world);
  const again = await run(theRecord());
  expect(changes(again)).toEqual({
    body: [0, 0, 1],
    person: [0, 0, 8],
    meeting: [0, 0, 1],
    item: [0, 0, 1],
    motion: [0, 0, 1],
    vote: [0, 0, 8],
    matter: [0, 0, 1],
  });
  expect(await rowsOf(world)).toEqual(before);
});

test("words stay as printed, beside their option, the recorded and the computed result", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  const { meetings, motions, rollCalls, votes } = await rowsOf(world);
  expect(meetings).toMatchObject([
    {
      local_date: "2026-03-03",
      local_time: "18:30",
      time_zone: "America/Los_Angeles",
      starts_at: "2026-03-04T02:30:00.000Z",
      status: "held",
    },
  ]);
  expect(motions).toMatchObject([
    {
      title: "AN ORDINANCE relating to the use of city resources",
      kind: "ordinance",
      group_id: null,
      recorded_result: "pass",
    },
  ]);
  expect(rollCalls).toMatchObject([
    { version: 1, method: "import", computed_result: "passed" },
  ]);
  expect(
    votes.map(({ printed_name, word, option }) => [printed_name, word, option]),
  ).toEqual([
    ["Ana Ortiz", "In Favor", "yes"],
    ["Ben Ortiz III", "In Favor", "yes"],
    ["Rosa Gonz\u00e1lez", "In Favor", "yes"],
    ["Carl Webb", "In Favor", "yes"],
    ["Dee Liu", "In Favor", "yes"],
    ["Eve Hart", "In Favor", "yes"],
    ["Finn O'Hara", "In Favor", "yes"],
    ["Gus Lane", "Opposed", "no"],
  ]);
  expect(votes.every(({ official_id }) => official_id !== null)).toBe(true);
});

test("eight members seen in a nine-seat council sit there; the ninth seat stays open", async () => {
  const { world, run } = await riverbend();
  const report = await run(theRecord(), [{ body: null, count: 9 }]);
  const { bodies, seats, terms, votes } = await rowsOf(world);
  expect(bodies).toMatchObject([
    { name: "City Council", kind: "city_council", seat_count: 9 },
  ]);
  expect(seats).toHaveLength(9);
  expect(terms).toHaveLength(8);
  expect(new Set(terms.map(({ seat_id }) => seat_id)).size).toBe(8);
  expect(votes).toHaveLength(8);
  expect(votes.every(({ seat_id }) => seat_id !== null)).toBe(true);
  expect(report.notices).toContainEqual({
    reason: "fewer_rows_than_seats",
    params: {
      title: "AN ORDINANCE relating to the use of city resources",
      date: "2026-03-03",
      rows: 8,
      seats: 9,
    },
  });
});

test("nobody said how many seats there are: members are known, seats are not invented", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  const { bodies, seats, terms } = await rowsOf(world);
  expect(bodies[0]?.seat_count).toBeNull();
  expect(seats).toEqual([]);
  expect(terms).toHaveLength(8);
  expect(terms.every(({ seat_id }) => seat_id === null)).toBe(true);
});

test("a number of seats told later is written down, all seats of it", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  await run(theRecord(), [{ body: null, count: 9 }]);
  const { bodies, seats, terms } = await rowsOf(world);
  expect(bodies[0]?.seat_count).toBe(9);
  expect(seats).toHaveLength(9);
  expect(terms).toHaveLength(8);
});

test("the number of seats a body has is kept against another one given", async () => {
  const { world, run } = await riverbend();
  await run(theRecord(), [{ body: null, count: 9 }]);
  const report = await run(theRecord(), [{ body: "City Council", count: 7 }]);
  expect((await rowsOf(world)).bodies[0]?.seat_count).toBe(9);
  expect(report.notices).toContainEqual({
    reason: "seats_kept",
    params: { body: "City Council", seats: 9, given: 7 },
  });
});

test("an official the group already knows is found by name and keeps their details", async () => {
  const { world, place, run } = await riverbend();
  await world.db.transaction((trx) =>
    trx
      .insertInto("officials")
      .values({
        id: world.newId(),
        name: "Rosa Gonz\u00e1lez",
        given_name: "Rosa",
        family_name: "Gonz\u00e1lez",
        suffix: null,
        slug: "rosa-gonzalez",
        jurisdiction_id: place.id,
        email: null,
        phone: "555-0199",
        website: null,
        contact_source_url: null,
        contact_verified_on: "2026-02-01",
        created_by_group_id: null,
        created_at: timestamp(world),
      })
      .execute(),
  );
  const report = await run(theRecord());
  expect(report.counts.person).toMatchObject({ created: 7, updated: 1 });
  const { officials, votes } = await rowsOf(world);
  const rosa = officials.find(({ slug }) => slug === "rosa-gonzalez");
  expect(rosa).toMatchObject({
    phone: "555-0199",
    email: "member2@riverbend.example",
  });
  expect(
    votes.find(({ official_id }) => official_id === rosa?.id),
  ).toMatchObject({ printed_name: "Rosa Gonz\u00e1lez" });
});

test("a name that fits two officials is nobody's: the vote keeps the printed name", async () => {
  const { world, place, run } = await riverbend();
  for (const slug of ["carl-webb", "carl-webb-2"]) {
    await world.db.transaction((trx) =>
      trx
        .insertInto("officials")
        .values({
          id: world.newId(),
          name: "Carl Webb",
          given_name: null,
          family_name: null,
          suffix: null,
          slug,
          jurisdiction_id: place.id,
          email: null,
          phone: null,
          website: null,
          contact_source_url: null,
          contact_verified_on: null,
          created_by_group_id: null,
          created_at: timestamp(world),
        })
        .execute(),
    );
  }
  const report = await run(theRecord());
  expect(report.refusals).toMatchObject([
    { kind: "person", reason: "ambiguous_name", params: { name: "Carl Webb" } },
  ]);
  const carl = (await rowsOf(world)).votes.find(
    ({ printed_name }) => printed_name === "Carl Webb",
  );
  expect(carl).toMatchObject({ official_id: null, option: "yes" });
});

test("a corrected vote is a new version of the roll, with the others as they were", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  const corrected = aVote({
    VoteId: 8_001,
    VotePersonId: 11,
    VotePersonName: "Ana Ortiz",
    VoteLastModifiedUtc: "2026-03-09T10:00:00",
    VoteValueName: "Excused",
    VoteResult: 0,
  });
  const report = await run([corrected]);
  expect(changes(report)).toMatchObject({ vote: [0, 1, 0] });
  const { rollCalls, votes } = await rowsOf(world);
  expect(rollCalls.map(({ version }) => version)).toEqual([1, 2]);
  const newest = votes.filter(
    ({ roll_call_id }) => roll_call_id === rollCalls[1]?.id,
  );
  expect(newest).toHaveLength(8);
  expect(newest.filter(({ option }) => option === "excused")).toMatchObject([
    { printed_name: "Ana Ortiz" },
  ]);
  expect(changes(await run([corrected]))).toMatchObject({ vote: [0, 0, 1] });
});

test("what a person here wrote over is kept, and the difference is listed", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  await world.db.transaction((trx) =>
    trx.updateTable("motions").set({ title: "Our reading of CB 12" }).execute(),
  );
  const report = await run([
    anItem({
      EventItemTitle: "AN ORDINANCE, as amended",
      EventItemLastModifiedUtc: "2026-03-09T10:00:00",
    }),
  ]);
  expect(report.counts.motion).toMatchObject({ conflicting: 1, updated: 0 });
  expect(report.refusals).toMatchObject([
    { kind: "motion", reason: "edited_here", row: 1 },
  ]);
  const { motions, items } = await rowsOf(world);
  expect(motions[0]?.title).toBe("Our reading of CB 12");
  // The agenda is the clerk's, and says what the clerk says.
  expect(items[0]?.title).toBe("AN ORDINANCE, as amended");
});

test("a title the clerk changed is taken over when nobody here had touched it", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  const report = await run([
    anItem({
      EventItemTitle: "AN ORDINANCE, as amended",
      EventItemLastModifiedUtc: "2026-03-09T10:00:00",
    }),
  ]);
  expect(changes(report)).toMatchObject({
    item: [0, 1, 0],
    motion: [0, 1, 0],
  });
  expect((await rowsOf(world)).motions[0]?.title).toBe(
    "AN ORDINANCE, as amended",
  );
});

test("a meeting the group had put on its calendar becomes the real one", async () => {
  const { world, run } = await riverbend();
  await run([anEvent({ EventId: 30, EventDate: "2026-02-03T00:00:00" })]);
  const [body] = (await rowsOf(world)).bodies;
  const id = world.newId();
  await world.db.transaction((trx) =>
    trx
      .insertInto("meetings")
      .values({
        id,
        body_id: body?.id ?? "",
        local_date: "2026-03-03",
        local_time: null,
        time_zone: "America/Los_Angeles",
        starts_at: null,
        location: "Council Chamber, second floor",
        agenda_url: null,
        minutes_url: null,
        source_url: null,
        status: "scheduled",
        created_by_group_id: null,
        created_at: timestamp(world),
      })
      .execute(),
  );
  const report = await run(theRecord());
  expect(changes(report)).toMatchObject({ meeting: [0, 1, 0] });
  const { meetings, motions } = await rowsOf(world);
  expect(meetings).toHaveLength(2);
  expect(meetings.find((meeting) => meeting.id === id)).toMatchObject({
    local_time: "18:30",
    location: "Council Chamber, second floor",
    status: "held",
  });
  expect(motions[0]?.meeting_id).toBe(id);
});

const aHeading = (more: Row = {}) =>
  anItem({
    EventItemId: 500,
    EventItemAgendaSequence: 1,
    EventItemMinutesSequence: 1,
    EventItemAgendaNumber: "A.",
    EventItemTitle: "CALL TO ORDER",
    EventItemActionName: null,
    EventItemPassedFlag: null,
    EventItemPassedFlagName: null,
    EventItemMover: null,
    EventItemMatterId: null,
    EventItemMatterFile: null,
    EventItemMatterType: null,
    EventItemMatterStatus: null,
    ...more,
  });

test("the whole agenda is kept in order; headings are lines of it and no motions", async () => {
  const { world, run } = await riverbend();
  const rows = theRecord(
    aHeading({
      EventItemMinutesNote:
        "{\\rtf1\\ansi\\deff0 Called to order at 6:31 p.m.\\par\r\n}",
    }),
    aHeading({
      EventItemId: 503,
      EventItemMinutesSequence: 9,
      EventItemAgendaNumber: null,
      EventItemTitle: "Report on parks",
      EventItemActionName: "heard",
      EventItemMatterId: 901,
      EventItemMatterFile: "Inf 7",
      EventItemMatterType: "Information",
      EventItemMatterStatus: "Heard",
    }),
  );
  const report = await run(rows);
  expect(report.counts.item).toMatchObject({ created: 3, skipped: 0 });
  expect(report.counts.motion).toMatchObject({ created: 1 });
  expect(report.refusals).toEqual([]);
  const { items, motions, meetings } = await rowsOf(world);
  expect(items).toMatchObject([
    {
      sequence: 1,
      agenda_number: "A.",
      title: "CALL TO ORDER",
      note: "Called to order at 6:31 p.m.",
      motion_id: null,
    },
    {
      sequence: 3,
      agenda_number: "2.",
      matter_file: "CB 12",
      matter_kind: "Ordinance",
      action_name: "passed",
      mover: "Rosa Vega",
      consent: 0,
      motion_id: motions[0]?.id,
    },
    {
      sequence: 9,
      title: "Report on parks",
      matter_file: "Inf 7",
      matter_status: "Heard",
      action_name: "heard",
      motion_id: null,
    },
  ]);
  expect(new Set(items.map(({ meeting_id }) => meeting_id))).toEqual(
    new Set([meetings[0]?.id]),
  );
  expect(report.stored).toMatchObject({ meetings: [meetings[0]?.id] });
  expect(report.stored.officials).toHaveLength(8);
  expect(changes(await run(rows))).toEqual({
    body: [0, 0, 1],
    person: [0, 0, 8],
    meeting: [0, 0, 1],
    item: [0, 0, 3],
    motion: [0, 0, 1],
    vote: [0, 0, 8],
    matter: [0, 0, 1],
  });
  expect((await rowsOf(world)).items).toEqual(items);
});

test("a line that says nothing at all, a test and a file kept off the web stay out by name", async () => {
  const { run } = await riverbend();
  const report = await run([
    anEvent(),
    aHeading({ EventItemTitle: "  " }),
    aHeading({ EventItemId: 503, EventItemTitle: "TEST - please ignore" }),
    aHeading({ EventItemId: 504, MatterRestrictViewViaWeb: true }),
    aHeading({
      EventItemId: 505,
      EventItemTitle: null,
      EventItemAgendaNote: "Recess\n(10 minutes)",
    }),
  ]);
  expect(report.counts.item).toMatchObject({
    created: 1,
    skipped: 2,
    refused: 1,
  });
  expect(report.refusals.map(({ reason }) => reason).toSorted()).toEqual([
    "no_title",
    "restricted_matter",
    "test_item",
  ]);
});

test("votes that come later for a line without a decision make it a motion", async () => {
  const { world, run } = await riverbend();
  await run([
    anEvent(),
    anItem({
      EventItemActionName: null,
      EventItemPassedFlag: null,
      EventItemPassedFlagName: null,
    }),
  ]);
  expect((await rowsOf(world)).motions).toEqual([]);
  const report = await run([...thePeople(), ...theRoll()]);
  expect(changes(report)).toMatchObject({
    item: [0, 1, 0],
    motion: [1, 0, 0],
    vote: [8, 0, 0],
    matter: [1, 0, 0],
  });
  const { motions, items, matters, votes } = await rowsOf(world);
  expect(motions).toMatchObject([
    { kind: "ordinance", matter_id: matters[0]?.id },
  ]);
  expect(items).toMatchObject([{ motion_id: motions[0]?.id }]);
  expect(votes).toHaveLength(8);
  expect(changes(await run([...thePeople(), ...theRoll()]))).toMatchObject({
    vote: [0, 0, 8],
  });
});

test("a record imported before agendas were kept gets its lines, and no second motion", async () => {
  const { world, run } = await riverbend();
  await run(theRecord());
  await world.db.transaction(async (trx) => {
    await trx.deleteFrom("agenda_items").execute();
    await trx.deleteFrom("external_ids").where("kind", "=", "item").execute();
  });
  expect(changes(await run(theRecord()))).toMatchObject({
    item: [1, 0, 0],
    motion: [0, 0, 1],
    vote: [0, 0, 8],
  });
  const { items, motions } = await rowsOf(world);
  expect(motions).toHaveLength(1);
  expect(items).toMatchObject([{ motion_id: motions[0]?.id }]);
});

test("a numbered matter on the agenda of a day to come is a vote to prepare for", async () => {
  const { world, run } = await riverbend("2026-03-01T18:00:00.000Z");
  await run([
    anEvent(),
    anItem({
      EventItemActionName: null,
      EventItemPassedFlag: null,
      EventItemPassedFlagName: null,
    }),
  ]);
  const { meetings, motions, rollCalls } = await rowsOf(world);
  expect(meetings[0]?.status).toBe("scheduled");
  expect(motions).toMatchObject([{ recorded_result: null }]);
  expect(rollCalls).toEqual([]);
});

test("passed with no votes recorded: the result is kept, no roll is made up", async () => {
  const { world, run } = await riverbend();
  await run([anEvent(), anItem()]);
  const { motions, rollCalls } = await rowsOf(world);
  expect(motions[0]?.recorded_result).toBe("pass");
  expect(rollCalls).toEqual([]);
});

test("a roll that passed but is flagged Fail shows its conflict", async () => {
  const { world, run } = await riverbend();
  const report = await run([
    anEvent(),
    anItem({ EventItemPassedFlag: 0, EventItemPassedFlagName: "Fail" }),
    ...theRoll(),
  ]);
  const { motions, rollCalls } = await rowsOf(world);
  expect(motions[0]?.recorded_result).toBe("fail");
  expect(rollCalls[0]?.computed_result).toBe("passed");
  expect(report.notices).toContainEqual({
    reason: "results_differ",
    params: {
      title: "AN ORDINANCE relating to the use of city resources",
      date: "2026-03-03",
      recorded: "failed",
      computed: "passed",
    },
  });
});

test("two votes on one matter are two motions in order, and one matter with its newest status", async () => {
  const { world, run } = await riverbend();
  const rows = theRecord(
    anItem({
      EventItemId: 499,
      EventItemMinutesSequence: 2,
      EventItemActionName: "defeated",
      EventItemPassedFlag: 0,
      EventItemPassedFlagName: "Fail",
      EventItemMatterStatus: "In committee",
    }),
    aMatter({ MatterStatusName: "Enacted" }),
  );
  await run(rows);
  const { motions, matters } = await rowsOf(world);
  expect(
    motions.map(({ action_name, recorded_result }) => [
      action_name,
      recorded_result,
    ]),
  ).toEqual([
    ["defeated", "fail"],
    ["passed", "pass"],
  ]);
  expect(matters).toMatchObject([
    { file_number: "CB 12", recorded_status: "Enacted" },
  ]);
  expect(changes(await run(rows))).toMatchObject({
    item: [0, 0, 2],
    motion: [0, 0, 2],
    matter: [0, 0, 1],
  });
});

test("office records give terms their days, and the same people no second term", async () => {
  const { world, run } = await riverbend();
  const office = NAMES.map((name, index) => ({
    OfficeRecordId: 70 + index,
    OfficeRecordPersonId: 11 + index,
    OfficeRecordBodyId: 7,
    OfficeRecordBodyName: "City Council",
    OfficeRecordFullName: name,
    OfficeRecordTitle: index === 0 ? "Council President" : `District ${index}`,
    OfficeRecordStartDate: "2024-01-02T00:00:00",
    OfficeRecordEndDate: "2027-12-31T00:00:00",
  }));
  await run(theRecord());
  expect(changes(await run(office))).toMatchObject({ membership: [0, 8, 0] });
  const { terms } = await rowsOf(world);
  expect(terms).toHaveLength(8);
  expect(terms.filter(({ role }) => role === "chair")).toHaveLength(1);
  expect(terms.every(({ starts_on }) => starts_on === "2024-01-02")).toBe(true);
  expect(changes(await run([...theRecord(), ...office]))).toMatchObject({
    membership: [0, 0, 8],
  });
});

test("votes on an item nobody has imported are refused, row by row", async () => {
  const { run } = await riverbend();
  const report = await run(theRoll(777));
  expect(report.counts.vote.refused).toBe(8);
  expect(report.refusals[0]).toMatchObject({
    file: "saved.json",
    row: 1,
    reason: "unknown_item",
    params: { item: "777" },
  });
});

test("votes may come in a later file than their item", async () => {
  const { world, run } = await riverbend();
  await run([anEvent(), anItem()]);
  const report = await run([...thePeople(), ...theRoll()]);
  expect(changes(report)).toMatchObject({ vote: [8, 0, 0] });
  const { votes, officials } = await rowsOf(world);
  expect(officials).toHaveLength(8);
  expect(votes.every(({ official_id }) => official_id !== null)).toBe(true);
});

test("staff who neither vote nor sit do not become officials", async () => {
  const { run } = await riverbend();
  const report = await run(
    theRecord(aPerson({ PersonId: 90, PersonFullName: "Ivy Clerk" })),
  );
  expect(report.refusals).toMatchObject([
    { kind: "person", reason: "not_a_member", params: { name: "Ivy Clerk" } },
  ]);
});

test("a member who followed another gets no seat that is not there", async () => {
  const { world, run } = await riverbend();
  await run(theRecord(), [{ body: null, count: 8 }]);
  const report = await run([
    anEvent({ EventId: 42, EventDate: "2026-03-05T00:00:00" }),
    anItem({ EventItemId: 502, EventItemEventId: 42 }),
    aVote({
      VoteId: 9_001,
      VoteEventItemId: 502,
      VotePersonId: 40,
      VotePersonName: "Hana New",
    }),
  ]);
  expect((await rowsOf(world)).seats).toHaveLength(8);
  expect(report.notices).toContainEqual({
    reason: "voter_without_seat",
    params: { name: "Hana New", body: "City Council" },
  });
});

test("two imports at once create everything once", async () => {
  const { world, run } = await riverbend();
  await Promise.all([run(theRecord()), run(theRecord())]);
  const rows = await rowsOf(world);
  expect(rows.bodies).toHaveLength(1);
  expect(rows.officials).toHaveLength(8);
  expect(rows.meetings).toHaveLength(1);
  expect(rows.motions).toHaveLength(1);
  expect(rows.votes).toHaveLength(8);
});

test("a large record comes in part by part and tells how far it is", async () => {
  const { world, place } = await riverbend();
  const rows: Row[] = [];
  for (let meeting = 0; meeting < 60; meeting += 1) {
    const day = new Date(Date.UTC(2025, 0, 1 + meeting * 7));
    rows.push(
      anEvent({
        EventId: 1_000 + meeting,
        EventDate: `${day.toISOString().slice(0, 10)}T00:00:00`,
      }),
    );
    for (let item = 0; item < 5; item += 1) {
      const id = 2_000 + meeting * 5 + item;
      rows.push(
        anItem({
          EventItemId: id,
          EventItemEventId: 1_000 + meeting,
          EventItemMatterId: id,
          EventItemMatterFile: `CB ${id}`,
          EventItemMinutesSequence: item,
        }),
        ...theRoll(id, id * 10),
      );
    }
  }
  const progress: number[] = [];
  const result = await runLegistarImport(
    world,
    OPERATOR,
    { place: place.id, files: [asFile("year.json", rows)] },
    ({ done, total }) => void progress.push(done / total),
  );
  expect(result).toMatchObject({
    ok: true,
    value: { counts: { vote: { created: 2_400 }, item: { created: 300 } } },
  });
  expect(progress.length).toBeGreaterThan(2);
  expect(progress.at(-1)).toBe(1);
  expect(await rowsOf(world).then(({ votes }) => votes.length)).toBe(2_400);
});

test("files of two councils at once, or of another place, are refused", async () => {
  const { world, place, run } = await riverbend();
  const elsewhere = anEvent({
    EventId: 77,
    EventInSiteURL: "https://millbrook.legistar.com/x",
  });
  const both = await runLegistarImport(world, OPERATOR, {
    place: place.id,
    files: [asFile("a.json", [anEvent(), elsewhere])],
  });
  expect(both).toEqual({ ok: false, because: "several_councils" });
  await run(theRecord());
  const other = await aPlace(world, { name: "Millbrook" });
  const wrong = await runLegistarImport(world, OPERATOR, {
    place: other.id,
    files: [asFile("a.json", theRecord())],
  });
  expect(wrong).toEqual({ ok: false, because: "other_place" });
  const nowhere = await planLegistarImport(world, OPERATOR, {
    place: "no-such-place",
    files: [],
  });
  expect(nowhere).toEqual({ ok: false, because: "unknown_place" });
});

test("an import stands in the group's log, in figures only", async () => {
  const { world, place } = await riverbend();
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  await runLegistarImport(
    world,
    { accountId: rosa.id, groupId: group.id },
    { place: place.id, files: [asFile("a.json", theRecord())] },
  );
  const log = await world.db.read.selectFrom("activity").selectAll().execute();
  expect(log).toMatchObject([
    {
      group_id: group.id,
      account_id: rosa.id,
      verb: "council_record.imported",
    },
  ]);
  expect(JSON.parse(log[0]?.detail ?? "{}")).toEqual({
    system: "legistar:riverbend",
    meetings: 1,
    items: 1,
    motions: 1,
    votes: 8,
    officials: 8,
  });
});

test("a clerk's note with a private phone is left out and told; the title stays as printed", async () => {
  const { world, run } = await riverbend();
  const rows = theRecord(
    anItem({
      EventItemId: 502,
      EventItemTitle: "Letter of Ben Webb, 12 Elm Street, 562-555-0142",
      EventItemAgendaNote: "Ben Webb may be called at 562-555-0143.",
      EventItemMinutesNote: null,
    }),
  );
  const report = await run(rows);
  expect(report.notices).toContainEqual({
    reason: "unsafe_notes_left_out",
    params: { count: 1 },
  });
  const items = await world.db.read
    .selectFrom("agenda_items")
    .select(["title", "note"])
    .where("title", "like", "Letter%")
    .execute();
  expect(items).toEqual([
    { title: "Letter of Ben Webb, 12 Elm Street, 562-555-0142", note: null },
  ]);
  expect((await findUnsafeTexts(world.db.read)).found).toEqual([]);
});
