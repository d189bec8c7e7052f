import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aGroup, aPlace } from "@test/support/factories/people";
import {
  aDocumentForm,
  aPolicy,
  aRecorder,
  clauseOf,
} from "@test/support/factories/policies";
import type { TestWorld } from "@test/support/world";

import { CATALOGUE } from "~/features/policies/catalogue";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { readCatalogue } from "~/features/policies/service/read-catalogue.server";
import {
  listDocumentsOf,
  readClause,
  readDocument,
} from "~/features/policies/service/read-document.server";
import { readScorecard } from "~/features/policies/service/read-scorecard.server";
import { recordDocument } from "~/features/policies/service/record-document.server";
import { recordStage } from "~/features/policies/service/record-stage.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";
import { checkClause } from "~/features/policies/service/review-clause.server";
import {
  editClause,
  recordClause,
} from "~/features/policies/service/write-clause.server";

const TODAY = "2026-12-01";

/** Riverbend, in Mill County, in the state of Washington. */
async function threeLayers(world: TestWorld) {
  const state = await aPlace(world, {
    name: "Washington",
    kind: "state",
    stateCode: "WA",
  });
  const county = await aPlace(world, {
    name: "Mill County",
    kind: "county",
    stateCode: "WA",
    parentId: state.id,
  });
  const city = await aPlace(world, { stateCode: "WA", parentId: county.id });
  const asLayer = (place: typeof city, kind: "state" | "county" | "place") => ({
    id: place.id,
    kind,
    stateCode: "WA",
    governs: true,
  });
  return {
    state,
    county,
    city,
    chain: [
      asLayer(city, "place"),
      asLayer(county, "county"),
      asLayer(state, "state"),
    ],
  };
}

async function standing(
  world: TestWorld,
  chain: Awaited<ReturnType<typeof threeLayers>>["chain"],
  provision: string,
  asOf = TODAY,
) {
  const card = await readScorecard(world.db.read, chain, {
    asOf,
    locale: "en",
  });
  const row = card.categories
    .flatMap((category) => category.rows)
    .find((r) => r.provisionKey === provision);
  if (!row) throw new Error(`no row for ${provision}`);
  return row;
}

describe("the catalogue", () => {
  test("is there after the first start and the same after the second", async () => {
    const world = await freshWorld();
    await loadCatalogue(world);
    const first = await readCatalogue(world.db.read, "en");
    await loadCatalogue(world);
    expect(await readCatalogue(world.db.read, "en")).toEqual(first);
    expect(first.map((c) => c.key)).toEqual(CATALOGUE.map((c) => c.key));
    expect(first.flatMap((c) => c.provisions)).toHaveLength(23);
  });

  test("mends words that an upgrade changed and keeps what a group added", async () => {
    const world = await freshWorld();
    await loadCatalogue(world);
    const recorder = await aRecorder(world);
    await world.db.transaction(async (trx) => {
      await trx
        .updateTable("provisions")
        .set({ name_en: "An older wording" })
        .where("key", "=", "no_holds")
        .execute();
      const category = await trx
        .selectFrom("provision_categories")
        .select("id")
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("provisions")
        .values({
          id: world.newId(),
          key: "riverbend_bike_lanes",
          category_id: category.id,
          position: 99,
          name_en: "Bike lanes",
          name_es: "Ciclovías",
          summary_en: "",
          summary_es: "",
          ilrc_item: null,
          decided_by: "any_government",
          created_by_group_id: recorder.groupId,
          created_at: world.now().toISOString(),
        })
        .execute();
    });
    await loadCatalogue(world);
    const all = (await readCatalogue(world.db.read, "es")).flatMap(
      (c) => c.provisions,
    );
    expect(all.find((p) => p.key === "no_holds")?.name).toBe(
      "Sin retenciones para ICE",
    );
    expect(all.find((p) => p.key === "riverbend_bike_lanes")?.name).toBe(
      "Ciclovías",
    );
  });
});

describe("recording", () => {
  test("Rosa records an ordinance and Riverbend's card shows it", async () => {
    const world = await freshWorld();
    const { city, chain } = await threeLayers(world);
    await aPolicy(world, city.id, { provision: "no_status_questions" });
    const row = await standing(world, chain, "no_status_questions");
    expect(row).toMatchObject({
      standing: "covered",
      inheritance: "own",
      decidedBy: "city",
    });
    expect(row.cells.at(-1)?.record?.clause).toMatchObject({
      title: "An ordinance about holds",
      quote: "No person shall be held for ICE.",
      lastVerifiedOn: null,
    });
  });

  test("a form that was sent twice records once", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    await loadCatalogue(world);
    const rosa = await aRecorder(world);
    const form = aDocumentForm({ once: "one-showing" });
    const first = await recordDocument(world, rosa, city.id, form);
    const second = await recordDocument(world, rosa, city.id, form);
    expect(second).toEqual(first);
    expect(await listDocumentsOf(world.db.read, city.id, TODAY)).toHaveLength(
      1,
    );
  });

  test("looking and finding nothing is a record that holds from that day", async () => {
    const world = await freshWorld();
    const { city, chain } = await threeLayers(world);
    await aPolicy(world, city.id, {
      provision: "public_welcome",
      instrument: "none",
      title: "",
      stage: "",
      coverage: "silent",
      quote: "",
      when: "2026-03-01",
    });
    expect((await standing(world, chain, "public_welcome")).standing).toBe(
      "none",
    );
    expect(
      (await standing(world, chain, "public_welcome", "2026-02-28")).standing,
    ).toBe("unknown");
  });

  test("a written claim without a quote is refused", () => {
    expect(() => aDocumentForm({ quote: "" })).toThrow(/quoteNeeded/);
    expect(() => aDocumentForm({ instrument: "contract" })).toThrow(
      /contractIsAgainst/,
    );
    expect(() => aDocumentForm({ source_url: "" })).toThrow();
    expect(() => aDocumentForm({ when: "last spring" })).toThrow(
      /notAPartialDay/,
    );
  });

  test("a provision that does not exist is refused", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const result = await recordDocument(
      world,
      await aRecorder(world),
      city.id,
      aDocumentForm({ provision: "nothing_of_the_kind" }),
    );
    expect(result).toEqual({ ok: false, because: "unknownProvision" });
  });

  test("every step leaves its line in the group's log", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const id = await aPolicy(world, city.id, {}, rosa);
    await checkClause(world, rosa, await clauseOf(world, id), {});
    const verbs = await world.db.read
      .selectFrom("activity")
      .select("verb")
      .where("group_id", "=", rosa.groupId)
      .where("subject_id", "=", id)
      .orderBy("id")
      .execute();
    expect(verbs.map((v) => v.verb)).toEqual([
      "policy.recorded",
      "policy.clause_checked",
    ]);
  });
});

describe("stages", () => {
  test("a step found later falls into its place, and the past can be looked at", async () => {
    const world = await freshWorld();
    const { city, chain } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const id = await aPolicy(
      world,
      city.id,
      { provision: "speak_out", stage: "repealed", when: "2024-06" },
      rosa,
    );
    await recordStage(world, rosa, id, {
      stage: "in_force",
      when: { onDate: "2017-01-01", precision: "year" },
    });
    const at = async (day: string) =>
      (await standing(world, chain, "speak_out", day)).standing;
    expect(await at("2016-12-31")).toBe("unknown");
    expect(await at("2020-01-01")).toBe("covered");
    expect(await at(TODAY)).toBe("lapsed");
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    expect(document?.stages.map((s) => s.stage)).toEqual([
      "in_force",
      "repealed",
    ]);
    expect(document?.stage).toBe("repealed");
  });
});

describe("mending and checking", () => {
  test("what a clause said before stays on file, and its check is void", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const id = await aPolicy(world, city.id, { checked: true }, rosa);
    const clauseId = await clauseOf(world, id);
    const result = await editClause(world, rosa, clauseId, {
      version: 1,
      coverage: "partial",
      quote: "No person shall be held, except …",
    });
    expect(result.ok).toBe(true);
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    expect(document?.clauses[0]).toMatchObject({
      coverage: "partial",
      version: 2,
      lastVerifiedOn: null,
      versions: [{ coverage: "full", groupName: "Riverbend Neighbors" }],
      checks: [{ checkedOn: TODAY }],
    });
  });

  test("of two people who edit at once, the second is told", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const clauseId = await clauseOf(
      world,
      await aPolicy(world, city.id, {}, rosa),
    );
    const form = { version: 1, coverage: "partial", quote: "One." } as const;
    expect((await editClause(world, rosa, clauseId, form)).ok).toBe(true);
    expect(
      await editClause(world, rosa, clauseId, { ...form, quote: "Two." }),
    ).toEqual({ ok: false, because: "someone_was_first" });
  });

  test("saving a clause unchanged makes no history", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const clauseId = await clauseOf(
      world,
      await aPolicy(world, city.id, {}, rosa),
    );
    await editClause(world, rosa, clauseId, {
      version: 1,
      coverage: "full",
      quote: "No person shall be held for ICE.",
      checked: true,
    });
    expect(await readClause(world.db.read, clauseId, "en")).toMatchObject({
      version: 1,
      lastVerifiedOn: TODAY,
    });
  });

  test("Ben's group checks what Rosa's group recorded", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const id = await aPolicy(world, city.id);
    const ben = await aRecorder(world, "Hillside Tenants");
    await checkClause(world, ben, await clauseOf(world, id), {
      note: "Read the code online.",
    });
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    expect(document?.clauses[0]?.checks).toMatchObject([
      { groupName: "Hillside Tenants", note: "Read the code online." },
    ]);
  });

  test("a document says one thing about each protection", async () => {
    const world = await freshWorld();
    const { city } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const id = await aPolicy(world, city.id, {}, rosa);
    const about = (provision: string, quote?: string) =>
      recordClause(world, rosa, id, { provision, coverage: "full", quote });
    expect(await about("no_holds", "Again.")).toEqual({
      ok: false,
      because: "already_done",
    });
    expect(await about("no_287g")).toEqual({
      ok: false,
      because: "quoteNeeded",
    });
    expect((await about("no_287g", "No deputies.")).ok).toBe(true);
    const [document] = await listDocumentsOf(world.db.read, city.id, TODAY);
    expect(document?.clauseCount).toBe(2);
  });
});

describe("taking back", () => {
  test("a wrong record counts nowhere, and its page says why", async () => {
    const world = await freshWorld();
    const { city, chain } = await threeLayers(world);
    const rosa = await aRecorder(world);
    const id = await aPolicy(world, city.id, { provision: "no_287g" }, rosa);
    const reason = { reason: "That was another Riverbend." };
    const elsewhere = await aGroup(world, { name: "Hillside Tenants" });
    expect(
      await withdrawDocument(
        world,
        { ...rosa, groupId: elsewhere.id },
        id,
        reason,
      ),
    ).toEqual({ ok: false, because: "not_allowed" });
    expect((await withdrawDocument(world, rosa, id, reason)).ok).toBe(true);
    expect(await withdrawDocument(world, rosa, id, reason)).toEqual({
      ok: false,
      because: "already_done",
    });
    expect((await standing(world, chain, "no_287g")).standing).toBe("unknown");
    expect(await listDocumentsOf(world.db.read, city.id, TODAY)).toEqual([]);
    const document = await readDocument(world.db.read, id, {
      today: TODAY,
      locale: "en",
    });
    expect(document?.withdrawnBecause).toBe(reason.reason);
    expect(
      await readClause(world.db.read, await clauseOf(world, id), "en"),
    ).toBe(null);
  });
});

describe("layers from the database", () => {
  test("a state law is the floor, the county decides about its jail", async () => {
    const world = await freshWorld();
    const { state, county, chain } = await threeLayers(world);
    await aPolicy(world, state.id, {
      provision: "no_status_questions",
      instrument: "state_law",
    });
    await aPolicy(world, county.id, { provision: "no_holds" });
    expect(await standing(world, chain, "no_status_questions")).toMatchObject({
      standing: "covered",
      inheritance: "state_floor",
    });
    expect(await standing(world, chain, "no_holds")).toMatchObject({
      standing: "covered",
      inheritance: "decided_by_county",
    });
  });
});
