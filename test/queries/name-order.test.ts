import { expect, test } from "vitest";

import { listMembers } from "@db/queries/members.server";
import {
  listOfficialsOf,
  searchOfficialsOf,
} from "@db/queries/officials.server";
import { listOfficialsOfPlace } from "@db/queries/petition-board.server";
import { freshWorld } from "@test/support/database";
import { anOfficial } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";

const IN_ORDER = [
  "adán Ruiz",
  "Álvarez",
  "alves",
  // The accent as a code point of its own, as some clerks' files have it.
  "Angel Ne\u0301stor",
  "Ángel Nestor B",
  "Łukasz Wolny",
  "MARÍA Solís",
  "Nguyễn Thu",
  "Nzinga",
  "N\u0303uflo",
  "Ñuñez",
  "O'Brian",
  "O’Brien",
  "Oden",
  "Ødum",
  "Zamora",
  "Žižek",
];

test("Ñuflo stands between N and O, and Álvarez with A, whatever the case", async () => {
  const world = await freshWorld();
  const { id: placeId } = await aPlace(world);
  for (const name of [...IN_ORDER].reverse())
    await anOfficial(world, { placeId, name });

  const all = await listOfficialsOf(world.db.read, placeId);
  expect(all.map(({ name }) => name)).toEqual(IN_ORDER);
  // None has a family name apart: the whole one stands for it, not the end.
  const byFamily = await listOfficialsOfPlace(world.db.read, {
    placeId,
    limit: 50,
  });
  expect(byFamily.map(({ name }) => name)).toEqual(IN_ORDER);
});

test("page by page no name is shown twice or left out", async () => {
  const world = await freshWorld();
  const { id: placeId } = await aPlace(world);
  for (const name of IN_ORDER) await anOfficial(world, { placeId, name });
  const pages = [];
  for (let offset = 0; offset < IN_ORDER.length; offset += 4) {
    const page = { placeId, query: "", limit: 4, offset };
    pages.push(...(await searchOfficialsOf(world.db.read, page)));
  }
  expect(pages.map(({ name }) => name)).toEqual(IN_ORDER);
});

test("a name that is corrected moves to its new place in the list", async () => {
  const world = await freshWorld();
  const group = await aGroup(world);
  for (const name of ["Zoé Abad", "Óscar Peña", "Nina Orr"])
    await aMember(world, group.id, "volunteer", { name });
  await world.db.transaction((trx) =>
    trx
      .updateTable("accounts")
      .set({ name: "Ábrego, Zoé" })
      .where("name", "=", "Zoé Abad")
      .execute(),
  );
  const page = { groupId: group.id, words: "", limit: 9, offset: 0 };
  const members = await listMembers(world.db.read, page);
  expect(members.map(({ name }) => name)).toEqual([
    "Ábrego, Zoé",
    "Nina Orr",
    "Óscar Peña",
  ]);
});

test("a name is found whatever its accents and its case, either way around", async () => {
  const world = await freshWorld();
  const { id: placeId } = await aPlace(world);
  for (const name of [...IN_ORDER, "Beth 100%_a"])
    await anOfficial(world, { placeId, name });
  const found = async (query: string) =>
    (
      await searchOfficialsOf(world.db.read, {
        placeId,
        query,
        limit: 50,
        offset: 0,
      })
    ).map(({ name }) => name);
  expect(await found("nuñez")).toEqual(["Ñuñez"]);
  expect(await found("NUNEZ")).toEqual(["Ñuñez"]);
  expect(await found("solís MARIA")).toEqual(["MARÍA Solís"]);
  expect(await found("nguyen")).toEqual(["Nguyễn Thu"]);
  expect(await found("łukasz")).toEqual(["Łukasz Wolny"]);
  expect(await found("o'bri")).toEqual(["O'Brian", "O’Brien"]);
  expect(await found("álvàrez")).toEqual(["Álvarez"]);
  // What means something to a database is a letter like any other.
  expect(await found("0%_")).toEqual(["Beth 100%_a"]);
  expect(await found("\\")).toEqual([]);
  expect(await found(" ")).toHaveLength(IN_ORDER.length + 1);
});
