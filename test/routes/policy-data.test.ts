import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aPolicy, clauseOf } from "@test/support/factories/policies";

import { EXPORT_COLUMNS } from "~/features/policies/open-data/columns";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { recordStage } from "~/features/policies/service/record-stage.server";
import { disputeClause } from "~/features/policies/service/remarks.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

async function riverbend() {
  const app = await startApp();
  await loadCatalogue(app.world);
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const other = await aPlace(app.world, {
    slug: "elsewhere-ca",
    name: "Elsewhere",
  });
  const group = await aGroup(app.world, { name: "Riverbend Neighbors" });
  const rosa = await aMember(app.world, group.id, "organizer", {
    name: "Rosa Vega",
  });
  const recorder = { accountId: rosa.id, groupId: group.id };
  return { app, place, other, recorder };
}

describe("the files of the policy map", () => {
  test("JSON has each record with its source, its page and the terms of use", async () => {
    const { app, place, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, {}, recorder);
    const { text, status, headers } = await app.get("/policies.json");
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("public, max-age=300");
    const file = JSON.parse(text) as {
      licence: { id: string };
      records: Record<string, string>[];
    };
    expect(file.licence.id).toBe("CC-BY-4.0");
    expect(file.records).toHaveLength(1);
    expect(file.records[0]).toMatchObject({
      provision: "no_holds",
      source_url: "https://riverbend.example/ordinance",
    });
    expect(file.records[0]?.["record_url"]).toMatch(
      new RegExp(`^https?://.*/policies/documents/${id}$`),
    );
  });

  test("whoever has the file is told so, until something of it changes", async () => {
    const { app, place, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, {}, recorder);
    const had: [string, { headers: Record<string, string> }][] = [];
    for (const path of [
      "/policies.csv",
      "/policies.json",
      "/policies.geojson",
    ]) {
      const first = await app.get(path);
      const etag = first.headers.get("ETag") ?? "";
      expect(etag, path).toMatch(/^W\/".{20,}"$/);
      const has = { headers: { "If-None-Match": etag } };
      const again = await app.get(path, has);
      expect([again.status, again.text], path).toEqual([304, ""]);
      // Made once: even the moment in its head is the same.
      expect((await app.get(path)).text).toBe(first.text);
      for (const other of ["?state=TX", "?on=2019-12-31", "?lang=es"]) {
        const asked = await app.get(path + other, has);
        expect(asked.status, path + other).toBe(200);
      }
      const zipped = await app.get(path, {
        headers: { "Accept-Encoding": "gzip" },
      });
      expect(zipped.headers.get("Content-Encoding")).toBe("gzip");
      had.push([path, has]);
    }
    const clauseId = await clauseOf(app.world, id);
    const said = await disputeClause(app.world, recorder, clauseId, {
      words: "It was repealed.",
      source_url: "https://riverbend.example/minutes",
    });
    expect(said.ok).toBe(true);
    for (const [path, has] of had) {
      const disputed = await app.get(path, has);
      expect(disputed.status, path).toBe(200);
      expect(disputed.text, path).toContain("It was repealed.");
    }
    const csv = await app.get("/policies.csv");
    await aPolicy(app.world, place.id, { title: "One more" }, recorder);
    const after = await app.get("/policies.csv", {
      headers: { "If-None-Match": csv.headers.get("ETag") ?? "" },
    });
    expect(after.status).toBe(200);
    expect(after.text).toContain("One more");
  });

  test("GeoJSON has one point for each place, and none where it is not known", async () => {
    const { app, place, other, recorder } = await riverbend();
    await aPolicy(app.world, place.id, {}, recorder);
    await aPolicy(
      app.world,
      place.id,
      { provision: "no_status_questions" },
      recorder,
    );
    await aPolicy(app.world, other.id, {}, recorder);
    await app.world.db.transaction(async (trx) => {
      await trx
        .updateTable("jurisdictions")
        .set({ latitude: 34.5, longitude: -118.5 })
        .where("id", "=", place.id)
        .execute();
      await trx
        .updateTable("jurisdictions")
        .set({ latitude: null, longitude: null })
        .where("id", "=", other.id)
        .execute();
    });
    const { text, headers } = await app.get("/policies.geojson");
    expect(headers.get("Content-Type")).toContain("application/geo+json");
    const file = JSON.parse(text) as {
      type: string;
      features: {
        geometry: { coordinates: number[] } | null;
        properties: { place: string; records: unknown[] };
      }[];
    };
    expect(file.type).toBe("FeatureCollection");
    expect(
      file.features.map(({ geometry, properties }) => [
        geometry?.coordinates ?? null,
        properties.records.length,
      ]),
    ).toEqual([
      [null, 1],
      [[-118.5, 34.5], 2],
    ]);
  });

  test("all three follow the filters and the day", async () => {
    const { app, place, recorder } = await riverbend();
    await aPolicy(app.world, place.id, {}, recorder);
    for (const file of ["json", "geojson"]) {
      const before = await app.get(`/policies.${file}?on=2017-01-01`);
      expect(before.text).not.toContain("no_holds");
      const after = await app.get(`/policies.${file}?on=2018-03-05`);
      expect(after.text).toContain("no_holds");
      const narrowed = await app.get(`/policies.${file}?instrument=contract`);
      expect(narrowed.text).not.toContain("no_holds");
    }
  });

  test("a dispute and a second check go out with the record in all three files", async () => {
    const { app, place, recorder } = await riverbend();
    const document = await aPolicy(app.world, place.id, {}, recorder);
    const clauseId = await clauseOf(app.world, document);
    const said = await disputeClause(app.world, recorder, clauseId, {
      words: "It was repealed.",
      source_url: "https://riverbend.example/minutes",
    });
    if (!said.ok) throw new Error(said.because);
    await app.world.db.transaction((trx) =>
      trx
        .updateTable("policy_clauses")
        .set({ seconded_on: "2026-10-02", seconded_as: "other_group" })
        .where("id", "=", clauseId)
        .execute(),
    );
    for (const file of ["csv", "json", "geojson"]) {
      const { text } = await app.get(`/policies.${file}`);
      expect(text).toContain("dispute_reasons");
      expect(text).toContain(
        "It was repealed. (https://riverbend.example/minutes)",
      );
      expect(text).toContain("2026-10-02");
      expect(text).toContain("other_group");
    }
  });

  test("the codebook explains every column in both languages", async () => {
    const { app } = await riverbend();
    for (const language of ["en", "es"]) {
      const { text } = await app.get(`/policies/codebook?lang=${language}`);
      for (const column of EXPORT_COLUMNS) {
        expect(text).toContain(`<code>${column}</code>`);
      }
      expect(text).toContain("Verbal commitment");
      expect(text).toContain("Compromiso verbal");
    }
  });
});

describe("what changed", () => {
  test("the place's page lists records, steps and what was taken back, with the group and no person", async () => {
    const { app, place, other, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, { number: "4172" }, recorder);
    await aPolicy(app.world, other.id, { number: "99" }, recorder);
    app.world.pass({ minutes: 1 });
    await recordStage(app.world, recorder, id, {
      stage: "repealed",
      when: { onDate: "2020-01-01", precision: "year" },
    });
    app.world.pass({ minutes: 1 });
    await withdrawDocument(app.world, recorder, id, { reason: "Wrong city" });
    const { text } = await app.get("/places/riverbend-ca/changes");
    const at = ["Taken back: Ordinance 4172", "repealed, 2020", "Recorded:"];
    const found = at.map((words) => text.indexOf(words));
    expect(found.every((index) => index > 0)).toBe(true);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(text).toContain("Riverbend Neighbors");
    expect(text).not.toContain("Rosa");
    expect(text).not.toContain("Ordinance 99");
  });

  test("the feed is well-formed, and entries keep their ids", async () => {
    const { app, place, recorder } = await riverbend();
    await aPolicy(
      app.world,
      place.id,
      { title: 'Holds & "detainers" <b>' },
      recorder,
    );
    const first = await app.get("/policies/changes.atom");
    expect(first.headers.get("Content-Type")).toContain("application/atom+xml");
    expect(first.text).toContain("&amp; &quot;detainers&quot; &lt;b&gt;");
    const ids = (text: string) =>
      [...text.matchAll(/<id>(tag:[^<]+)<\/id>/g)].map(([, id]) => id);
    expect(ids(first.text)).toHaveLength(1);
    const again = await app.get("/places/riverbend-ca/changes.atom");
    expect(ids(again.text)).toEqual(ids(first.text));
  });

  test("a place that is not there has neither page nor feed", async () => {
    const { app } = await riverbend();
    expect((await app.get("/places/nowhere-zz/changes")).status).toBe(404);
    expect((await app.get("/places/nowhere-zz/changes.atom")).status).toBe(404);
  });
});
