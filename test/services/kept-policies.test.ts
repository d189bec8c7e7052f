import { expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aPlace } from "@test/support/factories/people";
import { aPolicy, aRecorder } from "@test/support/factories/policies";
import type { TestWorld } from "@test/support/world";

import { updatePolicyDocument } from "@db/queries/policy-edits.server";

import { sharesFrom, sharesOf } from "~/features/policies/rules/shares";
import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import {
  keptRecords,
  readEntries,
} from "~/features/policies/service/kept-records.server";
import { readGround } from "~/features/policies/service/read-ground.server";
import {
  readRecords,
  saidOn,
} from "~/features/policies/service/read-records.server";
import { recheckKept } from "~/features/policies/service/recheck-kept.server";
import { recordStage } from "~/features/policies/service/record-stage.server";
import type { Recorder } from "~/features/policies/service/recorder.server";
import {
  removeClause,
  removeStage,
  restoreDocument,
  restoreStage,
} from "~/features/policies/service/removals.server";
import { checkClause } from "~/features/policies/service/review-clause.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

const TODAY = "2026-12-01";

/** The same numbers on every run. */
function dice(seed: number) {
  let state = seed;
  const next = (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % sides;
  };
  const one = <T>(of: readonly T[]): T | undefined => of[next(of.length || 1)];
  return { next, one };
}

/** Washington, a county and three towns in it. */
async function places(world: TestWorld): Promise<string[]> {
  const state = await aPlace(world, {
    name: "Washington",
    kind: "state",
    stateCode: "WA",
    geoid: "53",
    slug: "washington",
  });
  const county = await aPlace(world, {
    name: "King",
    kind: "county",
    stateCode: "WA",
    geoid: "53033",
    slug: "king-county-wa",
    parentId: state.id,
  });
  const towns = [];
  for (const name of ["Riverbend", "Milltown", "Lakeview"]) {
    towns.push(
      await aPlace(world, {
        name,
        stateCode: "WA",
        slug: `${name.toLowerCase()}-wa`,
        parentId: county.id,
        population: name === "Milltown" ? null : 40_000,
      }),
    );
  }
  return [state, county, ...towns].map(({ id }) => id);
}

async function ids(
  world: TestWorld,
  table:
    | "policy_documents"
    | "policy_clauses"
    | "policy_stages"
    | "policy_removed_stages",
) {
  const rows = await world.db.read
    .selectFrom(table)
    .select("id")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** One thing that somebody does to the records. */
async function something(
  world: TestWorld,
  rosa: Recorder,
  where: readonly string[],
  { next, one }: ReturnType<typeof dice>,
): Promise<void> {
  const document = one(await ids(world, "policy_documents")) ?? "";
  const clause = one(await ids(world, "policy_clauses")) ?? "";
  const on = `20${10 + next(16)}-0${1 + next(9)}-1${next(9)}`;
  const acts = [
    () =>
      aPolicy(
        world,
        one(where) ?? "",
        {
          provision: one(["no_holds", "no_287g", "public_welcome"]) ?? "",
          coverage: one(["full", "partial", "opposite"]) ?? "",
          when: on,
        },
        rosa,
      ),
    () =>
      recordStage(world, rosa, document, {
        stage: one(STAGES) ?? "passed",
        when: { onDate: on, precision: "day" },
        once: world.newId(),
      }),
    async () =>
      removeStage(world, rosa, one(await ids(world, "policy_stages")) ?? ""),
    async () =>
      restoreStage(
        world,
        rosa,
        one(await ids(world, "policy_removed_stages")) ?? "",
      ),
    () => removeClause(world, rosa, clause, { restore: next(2) === 0 }),
    () => checkClause(world, rosa, clause, { once: world.newId() }),
    () =>
      withdrawDocument(world, rosa, document, { reason: "Read it wrongly." }),
    () => restoreDocument(world, rosa, document),
    () =>
      world.db.transaction((trx) =>
        updatePolicyDocument(
          trx,
          { id: document, seenVersion: 1 },
          {
            title: "Another title",
            number: null,
            instrument: one(INSTRUMENTS) ?? "ordinance",
            force: null,
            scope: null,
            enforcement: null,
            source_url: "https://riverbend.example/other",
            archived_url: null,
          },
        ),
      ),
  ];
  // Twice as likely as the rest: there must be something to do it to.
  await (one([...acts, acts[0], acts[1]]) ?? (() => undefined))();
}

test("whatever people do to the records, what is kept is what they amount to", async () => {
  const world = await freshWorld();
  const where = await places(world);
  const rosa = await aRecorder(world);
  const chance = dice(20_170_101);
  let seen = 0;
  for (let step = 0; step < 120; step += 1) {
    await something(world, rosa, where, chance);
    const kept = await keptRecords(world.db);
    expect(kept.byId).toEqual(await readEntries(world.db.read, where));
    seen = Math.max(seen, kept.places.length);
    if (step % 10 > 0) continue;
    const on = `20${12 + chance.next(15)}-06-30`;
    const read = await readRecords(
      world.db,
      {
        state: null,
        provision: null,
        phase: null,
        instrument: null,
        on,
        q: null,
      },
      { today: TODAY, locale: "en" },
    );
    const ground = await readGround(world, null, kept);
    const clauses = kept.places.flatMap((place) =>
      place.clauses.map(({ clause }) => clause),
    );
    expect(sharesFrom(ground, read.provisions, saidOn(kept, null, on))).toEqual(
      sharesOf(ground, read.provisions, clauses, on),
    );
  }
  expect(seen).toBe(where.length);
  expect(await recheckKept(world)).toEqual({
    places: (await keptRecords(world.db)).places.length,
    healed: [],
  });
});

test("a write past the marks is found, put right and said once", async () => {
  const world = await freshWorld();
  const [, , riverbend = "", milltown = ""] = await places(world);
  const id = await aPolicy(world, riverbend);
  await aPolicy(world, milltown);
  await keptRecords(world.db);
  await world.db.writer
    .updateTable("policy_clauses")
    .set({ coverage: "partial" })
    .where("document_id", "=", id)
    .execute();
  const coverage = async () =>
    (await keptRecords(world.db)).byId.get(riverbend)?.clauses[0]?.clause
      .coverage;
  expect(await coverage()).toBe("full");
  expect(await recheckKept(world)).toEqual({ places: 2, healed: [riverbend] });
  expect(await coverage()).toBe("partial");
  expect((await recheckKept(world)).healed).toEqual([]);
});

test("a place whose mark is missing is found by it", async () => {
  const world = await freshWorld();
  const [, , riverbend = ""] = await places(world);
  await aPolicy(world, riverbend);
  await world.db.writer.deleteFrom("policy_marks").execute();
  expect((await keptRecords(world.db)).places).toEqual([]);
  expect((await recheckKept(world)).healed).toEqual([riverbend]);
  expect((await keptRecords(world.db)).places).toHaveLength(1);
});
