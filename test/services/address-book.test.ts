import { freshWorld } from "@test/support/database";
import {
  ACTION_NETWORK,
  aBook,
  aWaitingBook,
} from "@test/support/factories/books";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aGroup, anAccount } from "@test/support/factories/people";
import { aTask } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import {
  answerBookImport,
  carryOutBookImport,
  readBookImport,
} from "~/features/transfers/service/import-book.server";
import {
  discardBookImport,
  removeBookContact,
  silenceBookContact,
  undoBookImport,
} from "~/features/transfers/service/keep-book.server";
import {
  exportBook,
  exportSignups,
  exportTargets,
} from "~/features/transfers/service/export-book.server";
import {
  readBookContact,
  readBookPage,
} from "~/features/transfers/service/open-book.server";
import { forgetOld } from "~/server/jobs/forget-old.server";

async function stage() {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const by = { groupId: group.id, accountId: rosa.id };
  const everybody = async (groupId = group.id, words = "") =>
    (await readBookPage(world, groupId, { words, support: "", page: 1 }))
      .people;
  const report = async (id: string) => {
    const run = await readBookImport(world, { groupId: group.id, id });
    if (!run?.report) throw new Error("no report");
    return run.report;
  };
  const wish = {
    by: { accountId: rosa.id, name: rosa.name },
    groupId: group.id,
    why: "Texts before the hearing",
    locale: "en" as const,
  };
  return { world, place, group, rosa, by, everybody, report, wish };
}

/** Every text of the tables of the book, as a stolen disk would show it. */
async function onDisk({ db }: Awaited<ReturnType<typeof stage>>["world"]) {
  const rows = await Promise.all([
    db.read.selectFrom("book_contacts").selectAll().execute(),
    db.read.selectFrom("book_imports").selectAll().execute(),
    db.read.selectFrom("book_keys").selectAll().execute(),
    db.read.selectFrom("book_silences").selectAll().execute(),
    db.read.selectFrom("book_import_changes").selectAll().execute(),
    db.read.selectFrom("activity").selectAll().execute(),
  ]);
  return JSON.stringify(rows);
}

test("a list is looked at, then brought in: no mail leaves, nothing of anybody is readable on the disk", async () => {
  const { world, by, report, everybody } = await stage();
  const mails = async () =>
    (await world.db.read.selectFrom("outbox").select("id").execute()).length;
  const before = await mails();
  const id = await aWaitingBook(world, by);
  expect(await everybody()).toEqual([]);
  expect(await onDisk(world)).not.toMatch(/nadia|ferrer|tenants|citizen/i);
  expect(await report(id)).toMatchObject({
    counts: { created: 2, changed: 0, refused: 0 },
    tooPrivate: ["Immigration Status"],
  });
  // Clicked twice: done once.
  expect((await carryOutBookImport(world, by, id)).ok).toBe(true);
  expect(await carryOutBookImport(world, by, id)).toEqual({
    ok: false,
    because: "over",
  });
  expect((await everybody()).map(({ name, mail }) => [name, mail])).toEqual([
    ["Nadia Ferrer", "yes"],
    ["Tom Webb", "no"],
  ]);
  expect(await onDisk(world)).not.toMatch(
    /nadia|ferrer|tenants|95987|citizen/i,
  );
  expect(await mails()).toBe(before);
  expect(
    (await world.db.read.selectFrom("invitations").select("id").execute())
      .length,
  ).toBe(0);
});

test("two lists at once bring nobody twice", async () => {
  const { world, by, everybody } = await stage();
  const [one, two] = [
    await aWaitingBook(world, by),
    await aWaitingBook(world, by),
  ];
  await Promise.all([
    carryOutBookImport(world, by, one),
    carryOutBookImport(world, by, two),
  ]);
  expect(await everybody()).toHaveLength(2);
});

test("what is brought is the group's own: another group sees, changes and takes nothing", async () => {
  const { world, by, group, everybody } = await stage();
  const other = await aGroup(world, { name: "Harbor Neighbors" });
  const eve = await anAccount(world, { name: "Eve" });
  const foreign = { groupId: other.id, accountId: eve.id };
  const id = await aBook(world, by);
  const waiting = await aWaitingBook(
    world,
    by,
    "email,first_name\nz@r.example,Zoe",
  );
  const [nadia] = await everybody();
  if (!nadia) throw new Error("nobody");
  expect(await everybody(other.id)).toEqual([]);
  expect(
    await readBookContact(world, { groupId: other.id, id: nadia.id }),
  ).toBe(null);
  expect(await readBookImport(world, { groupId: other.id, id })).toBe(null);
  expect(await undoBookImport(world, foreign, id)).toBe(false);
  expect(await removeBookContact(world, foreign, nadia.id)).toBe(false);
  expect(await silenceBookContact(world, foreign, nadia.id)).toBe(false);
  expect((await carryOutBookImport(world, foreign, waiting)).ok).toBe(false);
  await discardBookImport(world, foreign, waiting);
  expect(
    (await readBookImport(world, { groupId: group.id, id: waiting }))?.state,
  ).toBe("planned");
  expect(await everybody()).toHaveLength(2);
  // The same person in two books has no hash in common.
  await aBook(world, foreign);
  const hashes = await world.db.read
    .selectFrom("book_keys")
    .select("key_hash")
    .execute();
  expect(new Set(hashes.map((row) => row.key_hash)).size).toBe(hashes.length);
});

test("undone, an import takes back whom it brought and what it changed; a no to mail stays known", async () => {
  const { world, by, everybody, report } = await stage();
  await aBook(
    world,
    by,
    "email,first_name,last_name,city\nana@r.example,Ana,Ruiz,Elm Grove",
  );
  const second = await aBook(
    world,
    by,
    "email,first_name,last_name,city,can2_subscription_status\nana@r.example,Ana,Ruiz,Riverbend,\ntom@r.example,Tom,Webb,Riverbend,unsubscribed",
  );
  expect((await everybody()).map(({ where }) => where)).toEqual([
    "Riverbend",
    "Riverbend",
  ]);
  expect(await undoBookImport(world, by, second)).toBe(true);
  expect(await undoBookImport(world, by, second)).toBe(false);
  expect((await everybody()).map(({ name, where }) => [name, where])).toEqual([
    ["Ana Ruiz", "Elm Grove"],
  ]);
  const again = await aWaitingBook(
    world,
    by,
    "email,first_name,can2_subscription_status\nT.om@r.example,Tomas,subscribed\ntom@r.example,Tom,subscribed",
  );
  expect((await report(again)).counts.keptSilent).toBe(1);
  await carryOutBookImport(world, by, again);
  const tom = (await everybody()).find(
    ({ email }) => email === "tom@r.example",
  );
  expect(tom?.mail).toBe("no");
});

test("somebody removed leaves no row; who told an organizer wants no mail, whatever comes later", async () => {
  const { world, by, group, everybody } = await stage();
  await aBook(world, by);
  const [nadia, tom] = await everybody();
  if (!nadia || !tom) throw new Error("nobody");
  expect(await silenceBookContact(world, by, nadia.id)).toBe(true);
  await aBook(world, by);
  expect(
    (await readBookContact(world, { groupId: group.id, id: nadia.id }))?.mail,
  ).toBe("no");
  expect(await removeBookContact(world, by, tom.id)).toBe(true);
  for (const table of ["book_contacts", "book_keys"] as const) {
    const rows = await world.db.read.selectFrom(table).selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(tom.id);
  }
});

test("support in numbers is asked about before it is kept, and kept in words", async () => {
  const { world, by, group, everybody } = await stage();
  const id = await aWaitingBook(
    world,
    by,
    "email,first_name,support_level\nana@r.example,Ana,1\nben@r.example,Ben,5",
  );
  expect(await carryOutBookImport(world, by, id)).toEqual({
    ok: false,
    because: "needsDirection",
  });
  await answerBookImport(
    world,
    { groupId: group.id, id },
    { direction: "one_opposes" },
  );
  expect((await carryOutBookImport(world, by, id)).ok).toBe(true);
  expect((await everybody()).map(({ support }) => support)).toEqual([
    "strong_oppose",
    "strong_support",
  ]);
});

test("sign-ups join tasks of the group only, take no place, and come out again as they went in", async () => {
  const { world, by, group, rosa, place, everybody, report, wish } =
    await stage();
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    placeId: place.id,
    capacity: 1,
    startsAt: "2026-11-20T18:00:00.000Z",
    claims: [{ accountId: rosa.id, state: "attended" }],
  });
  const other = await aGroup(world, { name: "Harbor Neighbors" });
  const foreign = await aTask(world, { groupId: other.id, createdBy: rosa.id });
  const head =
    "first name,last name,email,event id,timeslot id,status,attended";
  const id = await aWaitingBook(
    world,
    by,
    [
      head,
      `Nadia,Ferrer,nadia@r.example,901,77,CONFIRMED,true`,
      `Tom,Webb,tom@r.example,${task.id},${task.id},CANCELLED,`,
      `Eve,Moss,eve@r.example,${foreign.id},,REGISTERED,`,
    ].join("\n"),
  );
  expect((await report(id)).refused).toEqual([
    { number: 2, because: "noTask" },
    { number: 4, because: "noTask" },
  ]);
  await answerBookImport(
    world,
    { groupId: group.id, id },
    { tasks: { "901|77||": task.id, [`${foreign.id}|||`]: foreign.id } },
  );
  expect((await report(id)).refused).toEqual([
    { number: 4, because: "noTask" },
  ]);
  await carryOutBookImport(world, by, id);
  const people = await everybody();
  expect(people.map(({ name }) => name)).toEqual(["Nadia Ferrer", "Tom Webb"]);
  const nadia = await readBookContact(world, {
    groupId: group.id,
    id: people[0]?.id ?? "",
  });
  expect(nadia?.signups).toMatchObject([
    { taskId: task.id, state: "attended" },
  ]);
  const kept = await world.db.read
    .selectFrom("tasks")
    .select("taken")
    .where("id", "=", task.id)
    .executeTakeFirstOrThrow();
  expect(kept.taken).toBe(task.taken);

  const file = await exportSignups(world, wish, {
    id: task.id,
    seriesId: null,
  });
  expect(file.split("\r\n")).toHaveLength(5);
  expect(file).toContain(rosa.email);
  const back = await aWaitingBook(world, by, file);
  expect((await report(back)).counts).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 3,
    refused: 0,
    signups: 0,
  });
});

test("an export says who, when and why, and brought back it changes nothing", async () => {
  const { world, by, report, wish } = await stage();
  await aBook(world, by);
  for (const layout of ["action_network", "nationbuilder", "spoke"] as const) {
    const file = await exportBook(world, wish, layout);
    expect(file).toContain(`Exported by ${wish.by.name}`);
    const counts = (await report(await aWaitingBook(world, by, file))).counts;
    expect(counts).toMatchObject({ created: 0, changed: 0, refused: 0 });
    expect(counts.unchanged).toBeGreaterThan(0);
  }
  // Texts go to nobody without a phone.
  expect(await exportBook(world, wish, "spoke")).not.toContain("Webb");
  const targets = await exportTargets(world, wish);
  expect(targets).toContain(
    "title,first_name,last_name,zip_code,country,gender,email,phone",
  );
  const log = await world.db.read
    .selectFrom("activity")
    .select(["verb", "detail"])
    .where("verb", "like", "%.exported")
    .execute();
  expect(log).toHaveLength(5);
  for (const { detail } of log) expect(detail).toContain(wish.why);
});

test("a list nobody said yes to is let go after three days", async () => {
  const { world, by, group } = await stage();
  const id = await aWaitingBook(world, by, ACTION_NETWORK);
  world.pass({ days: 2 });
  await forgetOld(world);
  const now = () => readBookImport(world, { groupId: group.id, id });
  expect((await now())?.state).toBe("planned");
  world.pass({ days: 2 });
  await forgetOld(world);
  expect((await now())?.state).toBe("discarded");
  const row = await world.db.read
    .selectFrom("book_imports")
    .select("sealed")
    .executeTakeFirstOrThrow();
  expect(row.sealed).toBe("");
});
