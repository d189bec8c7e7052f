import { expect, test, vi } from "vitest";

import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import {
  carryOutImport,
  discardImport,
} from "~/features/transfers/service/carry-out-import.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import {
  readImport,
  readImports,
} from "~/features/transfers/service/read-imports.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const log = createLogger("silent");

async function aPreparedImport() {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const prepared = await prepareLegistarImport(world, by, {
    place: place.slug,
    files: [asFile("a.json", [anEvent(), anItem(), aVote()])],
    seats: [],
  });
  if (!prepared.ok) throw new Error(prepared.because);
  const { id } = prepared.value;
  const state = async () => (await readImport(world, id, [group.id]))?.state;
  return { world, by, id, state };
}

test("two clicks on the button carry the import out once", async () => {
  const { world, by, id, state } = await aPreparedImport();
  const answers = await Promise.all([
    carryOutImport(world, log, by, id),
    carryOutImport(world, log, by, id),
  ]);
  for (const answer of answers) if (answer.ok) await answer.value.finished;
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await state()).toBe("done");
  const log_ = await world.db.read.selectFrom("activity").selectAll().execute();
  expect(log_).toHaveLength(1);
});

test("an import that broke off keeps its files and can be carried out again", async () => {
  const { world, by, id, state } = await aPreparedImport();
  const transaction = world.db.transaction.bind(world.db);
  let calls = 0;
  // The third transaction of a run stores the first meetings.
  const broken = vi
    .spyOn(world.db, "transaction")
    .mockImplementation((work) => {
      calls += 1;
      if (calls === 3) return Promise.reject(new Error("disk full"));
      return transaction(work);
    });
  const first = await carryOutImport(world, log, by, id);
  if (first.ok) await first.value.finished;
  broken.mockRestore();
  expect(await state()).toBe("failed");
  const again = await carryOutImport(world, log, by, id);
  if (again.ok) await again.value.finished;
  expect(await state()).toBe("done");
  const votes = await world.db.read
    .selectFrom("cast_votes")
    .selectAll()
    .execute();
  expect(votes).toHaveLength(1);
});

test("an import whose server stopped in the middle may be run again after a while", async () => {
  const { world, by, id, state } = await aPreparedImport();
  // As a stopped server would have left it.
  const { report } = await world.db.read
    .selectFrom("import_runs")
    .select("report")
    .executeTakeFirstOrThrow();
  const progress = { done: 1, total: 2, at: world.now().toISOString() };
  await world.db.transaction((trx) =>
    trx
      .updateTable("import_runs")
      .set({
        state: "running",
        report: JSON.stringify({
          ...(JSON.parse(report) as object),
          progress,
        }),
      })
      .execute(),
  );
  expect(await carryOutImport(world, log, by, id)).toEqual({
    ok: false,
    because: "already_done",
  });
  world.pass({ minutes: 3 });
  const again = await carryOutImport(world, log, by, id);
  if (again.ok) await again.value.finished;
  expect(await state()).toBe("done");
});

test("an import set aside, or left lying for a week, gives up its files", async () => {
  const { world, by, id, state } = await aPreparedImport();
  expect(await discardImport(world, by, id)).toMatchObject({ ok: true });
  expect(await state()).toBe("discarded");
  expect(await carryOutImport(world, log, by, id)).toMatchObject({ ok: false });

  const prepare = () =>
    prepareLegistarImport(world, by, {
      place: "riverbend-ca",
      files: [asFile("a.json", [anEvent()])],
      seats: [],
    });
  await prepare();
  world.pass({ days: 8 });
  await prepare();
  const runs = await readImports(world, [by.groupId]);
  expect(runs.map((run) => run.state)).toEqual([
    "planned",
    "discarded",
    "discarded",
  ]);
  const kept = await world.db.read
    .selectFrom("import_runs")
    .select("files")
    .where("state", "=", "discarded")
    .execute();
  expect(kept.every(({ files }) => files === "[]")).toBe(true);
});

test("people of another group do not find the import", async () => {
  const { world, by, id } = await aPreparedImport();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const stranger = { accountId: by.accountId, groupId: other.id };
  expect(await readImport(world, id, [other.id])).toBeNull();
  expect(await carryOutImport(world, log, stranger, id)).toEqual({
    ok: false,
    because: "not_found",
  });
  expect(await discardImport(world, stranger, id)).toEqual({
    ok: false,
    because: "not_found",
  });
});
