import { startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import {
  aPetition,
  aSignature,
  countsOf,
} from "@test/support/factories/petitions";
import { aGroup, aMember, aPlace, joins } from "@test/support/factories/people";
import { describe, expect, test } from "vitest";

import { paths } from "~/paths";

async function onTheBoard(
  app: TestApp,
  given: Parameters<typeof aPetition>[1] = {},
) {
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const ben = await aMember(world, group.id, "organizer", { name: "Ben" });
  const as = await app.cookieOf(ben.id);
  const petition = await aPetition(world, {
    groupId: group.id,
    placeId: place.id,
    createdBy: ben.id,
    ...given,
  });
  return { place, group, ben, as, petition };
}

function stateOf(app: TestApp, id: string) {
  return app.world.db.read
    .selectFrom("petitions")
    .select(["state", "title_en", "title_es", "goal", "closes_on", "group_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

describe("writing a petition", () => {
  test("first the place, then the words, then a draft that nobody else sees", async () => {
    const app = await startApp();
    const { as, group, place } = await onTheBoard(app, { titleEn: "Another" });
    const choose = await app.get(paths.petitions.new(), { as });
    expect(choose.text).toContain("For which place?");
    const form = await app.get(paths.petitions.new({ place: place.slug }), {
      as,
    });
    const once = /name="once" value="([^"]+)"/.exec(form.text)?.[1];
    const fields = {
      titleEn: "Shade for the bus stops",
      bodyEn: "It is hot.",
      goal: 50,
      place: place.slug,
      group: group.slug,
      once,
    };
    const made = await app.post(paths.petitions.new(), fields, { as });
    expect(made.status).toBe(303);
    const again = await app.post(paths.petitions.new(), fields, { as });
    expect(again.location).toBe(made.location);
    const board = await app.get(made.location ?? "", { as });
    expect(board.text).toContain("Shade for the bus stops");
    expect(board.text).toContain("Draft");
    const visitor = await app.get(
      paths.petitions.show("shade-for-the-bus-stops"),
    );
    expect(visitor.status).toBe(404);
  });

  test.each([
    [{ titleEn: "Shade", goal: 50 }, "needs a text"],
    [{ goal: 50 }, "at least one language"],
    [
      { titleEn: "Shade", bodyEn: "Hot.", goal: "many" },
      "Write a whole number from 1 to",
    ],
    [
      { titleEn: "Shade", bodyEn: "Hot.", goal: 0 },
      "Write a whole number from 1 to",
    ],
    [
      { titleEn: "Shade", bodyEn: "Hot.", goal: 9, closesOn: "2020-01-01" },
      "This day is over",
    ],
    [
      { titleEn: "Shade", bodyEn: "Hot.", goal: 9, closesOn: "2026-02-30" },
      "Choose a day that exists",
    ],
  ])(
    "%o comes back with a sentence and what was typed",
    async (fields, sentence) => {
      const app = await startApp();
      const { as, group, place } = await onTheBoard(app);
      const address = paths.petitions.new({ place: place.slug });
      const page = await app.post(
        address,
        { ...fields, bodyEs: "", place: place.slug, group: group.slug },
        { as },
      );
      expect(page.status).toBe(422);
      expect(page.text).toContain(sentence);
      if ("titleEn" in fields) expect(page.text).toContain('value="Shade"');
    },
  );

  test("Ben cannot write in the name of a group that is not his", async () => {
    const app = await startApp();
    const { as, place } = await onTheBoard(app);
    const foreign = await aGroup(app.world, { name: "Hillside Tenants" });
    const page = await app.post(
      paths.petitions.new(),
      {
        titleEn: "A",
        bodyEn: "B",
        goal: 5,
        place: place.slug,
        group: foreign.slug,
      },
      { as },
    );
    expect(page.status).toBe(404);
  });

  test("whoever organizes in two groups is asked for which one", async () => {
    const app = await startApp();
    const { as, ben, place } = await onTheBoard(app);
    const second = await aGroup(app.world, { name: "Hillside Tenants" });
    await joins(app.world, second.id, ben.id, "organizer");
    const page = await app.get(paths.petitions.new({ place: place.slug }), {
      as,
    });
    expect(page.text).toContain("For which group?");
    expect(page.text).toContain(`group=${second.slug}`);
    const list = await app.get(paths.petitions.boardList(), { as });
    expect(list.text).toContain(">Group<");
  });

  test("editing keeps other groups' fields out and saves a translation", async () => {
    const app = await startApp();
    const { as, group, petition } = await onTheBoard(app);
    await aSignature(app.world, petition.id);
    const form = await app.get(paths.petitions.edit(petition.id), { as });
    expect(form.text).toContain("can no longer be changed");
    expect(form.text).not.toContain('name="titleEn"');
    const saved = await app.post(
      paths.petitions.edit(petition.id),
      {
        titleEs: "Que abra la biblioteca",
        bodyEs: "Seis días.",
        goal: 500,
        group_id: "other",
        state: "answered",
        signature_count: 99,
      },
      { as },
    );
    expect(saved.status).toBe(303);
    expect(await stateOf(app, petition.id)).toMatchObject({
      state: "open",
      title_es: "Que abra la biblioteca",
      goal: 500,
      group_id: group.id,
    });
    const rewording = await app.post(
      paths.petitions.edit(petition.id),
      { titleEn: "Sell it", bodyEn: "Now.", goal: 5 },
      { as },
    );
    expect(rewording.status).toBe(422);
    expect(rewording.text).toContain("Somebody signed while you were writing");
  });

  test("a text that asks for status is warned about, not refused", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app, {
      state: "draft",
      bodyEn: "Please tell us your immigration status.",
    });
    for (const path of [
      paths.petitions.board(petition.id),
      paths.petitions.opening(petition.id),
    ]) {
      expect((await app.get(path, { as })).text).toContain(
        "looks as if it asked people",
      );
    }
  });
});

describe("turning a petition", () => {
  test("open, close with a reason, reopen, deliver, answer", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app, { state: "draft" });
    const { id, slug } = petition;
    const go = async (path: string, fields: Record<string, string> = {}) => {
      const { status } = await app.post(path, fields, { as });
      return [status, (await stateOf(app, id)).state];
    };
    expect(await go(paths.petitions.opening(id))).toEqual([303, "open"]);
    expect((await app.get(paths.petitions.show(slug))).status).toBe(200);
    expect(await go(paths.petitions.closure(id))).toEqual([422, "open"]);
    const why = { reason: "other", note: "The council votes on Tuesday." };
    expect(await go(paths.petitions.closure(id), { reason: "other" })).toEqual([
      422,
      "open",
    ]);
    expect(await go(paths.petitions.closure(id), why)).toEqual([303, "closed"]);
    expect(await go(paths.petitions.closure(id), why)).toEqual([303, "closed"]);
    expect(await go(paths.petitions.opening(id))).toEqual([303, "open"]);
    expect(
      await go(paths.petitions.delivery(id), {
        onDate: "2026-12-24",
        note: "To the clerk",
      }),
    ).toEqual([422, "open"]);
    expect(
      await go(paths.petitions.delivery(id), {
        onDate: "2026-12-01",
        note: "To the clerk",
      }),
    ).toEqual([303, "delivered"]);
    const answer = {
      speaker: "City Council",
      stance: "agrees",
      onDate: "2026-12-01",
      note: "We agree.",
      noteLocale: "en",
    };
    expect(
      await go(paths.petitions.answer(id), {
        ...answer,
        sourceUrl: "javascript:alert(1)",
      }),
    ).toEqual([422, "delivered"]);
    expect(await go(paths.petitions.answer(id), answer)).toEqual([
      422,
      "delivered",
    ]);
    expect(
      await go(paths.petitions.answer(id), {
        ...answer,
        sourceUrl: "https://riverbend.example/minutes",
      }),
    ).toEqual([303, "answered"]);
    const page = await app.get(paths.petitions.show(slug));
    expect(page.text).toContain("We agree.");
    const back = await app.post(paths.petitions.opening(id), {}, { as });
    expect(back.status).toBe(409);
    expect(back.text).toContain("Somebody else changed this");
  });

  test("a petition whose last day is over says so and is not reopened by mistake", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app, {
      state: "closed",
      closesOn: "2026-11-30",
    });
    const page = await app.post(
      paths.petitions.opening(petition.id),
      {},
      { as },
    );
    expect(page.status).toBe(422);
    expect(page.text).toContain("Change the closing date first");
    const list = await app.get(paths.petitions.boardList(), { as });
    expect(list.text).toContain("Closed");
  });
});

describe("the signatures", () => {
  test("an empty list tells what to pass on; a full one is searched", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app);
    const path = paths.petitions.signatures(petition.id);
    expect((await app.get(path, { as })).text).toContain(
      `http://localhost:3000/petitions/${petition.slug}`,
    );
    await aSignature(app.world, petition.id, { name: "Rosa Ortiz" });
    await aSignature(app.world, petition.id, {
      name: "Ana Gil",
      state: "validated",
    });
    const found = await app.get(
      paths.petitions.signatures(petition.id, { q: "rosa", state: "pending" }),
      { as },
    );
    expect(found.text).toContain("Rosa Ortiz");
    expect(found.text).not.toContain("Ana Gil");
    const odd = await app.get(`${path}?state=x&page=zero`, { as });
    expect(odd.text).toContain("Ana Gil");
  });

  test("set aside with a reason, put back, and both stand in its history", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app);
    const { id } = await aSignature(app.world, petition.id, {
      state: "validated",
    });
    const aside = paths.petitions.invalidation(petition.id, id);
    const refusedOnce = await app.post(aside, { why: "no" }, { as });
    expect(refusedOnce.status).toBe(422);
    expect(refusedOnce.text).toContain("at least 10 characters");
    const done = await app.post(
      aside,
      { why: "Made-up name and address" },
      { as },
    );
    expect(done.status).toBe(303);
    expect((await countsOf(app.world, petition.id)).counter).toBe(0);
    const page = await app.get(done.location ?? "", { as });
    expect(page.text).toContain("Made-up name and address");
    expect(page.text).toContain("Put it back");
    const back = paths.petitions.restoration(petition.id, id);
    expect((await app.post(back, {}, { as })).status).toBe(303);
    expect((await app.post(back, {}, { as })).status).toBe(303);
    expect((await countsOf(app.world, petition.id)).counter).toBe(1);
  });

  test("a signature of another petition is not there, by whatever way", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app);
    const other = await aPetition(app.world);
    const { id } = await aSignature(app.world, other.id, {
      state: "validated",
    });
    const why = { why: "Made-up name and address" };
    const { signature, invalidation, restoration } = paths.petitions;
    expect((await app.get(signature(petition.id, id), { as })).status).toBe(
      404,
    );
    expect(
      (await app.post(invalidation(petition.id, id), why, { as })).status,
    ).toBe(404);
    expect(
      (await app.post(restoration(petition.id, id), {}, { as })).status,
    ).toBe(404);
    expect((await countsOf(app.world, other.id)).counter).toBe(1);
  });

  test("the export wants a reason, and is a file that nobody keeps in a cache", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app);
    await aSignature(app.world, petition.id, {
      name: "Lucía Gómez",
      disclosure: "full",
      state: "validated",
    });
    const path = paths.petitions.csv(petition.id);
    const short = await app.post(
      path,
      { purpose: "delivery", why: "no" },
      { as },
    );
    expect(short.status).toBe(303);
    const form = await app.get(short.location ?? "", { as });
    expect(form.status).toBe(422);
    expect(form.text).toContain("at least 10 characters");
    expect(form.text).toContain(">no</textarea>");
    const file = await app.post(
      path,
      { purpose: "delivery", why: "For the city clerk" },
      { as },
    );
    expect(file.status).toBe(200);
    expect(file.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("Cache-Control")).toBe("private, no-store");
    expect(file.headers.get("Content-Disposition")).toContain("attachment");
    expect(file.text).toContain("1,Lucía Gómez,90802,");
    const log = await app.world.db.read
      .selectFrom("activity")
      .select(["verb", "detail"])
      .execute();
    expect(log).toHaveLength(1);
    expect(log[0]?.detail).toContain("For the city clerk");
  });
});

test("Ben finds his board from the public list; a visitor sees no such door", async () => {
  const app = await startApp();
  const { as } = await onTheBoard(app);
  const list = paths.petitions.list();
  expect((await app.get(list, { as })).text).toContain(
    "Your group’s petitions",
  );
  expect((await app.get(list)).text).not.toContain("Your group’s petitions");
});

describe("news for signers", () => {
  test("are seen first, sent as they were seen, and taken back in time", async () => {
    const app = await startApp();
    const { as, petition } = await onTheBoard(app);
    await aSignature(app.world, petition.id, {
      state: "validated",
      mayContact: true,
    });
    const at = paths.petitions.news(petition.id);
    const words = { titleEn: "They vote <soon>", bodyEn: "Come at six." };
    const half = await app.post(
      at,
      { titleEn: "Only a headline", step: "check" },
      { as },
    );
    expect(half.status).toBe(422);
    expect(half.text).toContain("Only a headline");
    expect(half.text).toContain("Write a text in English, too");

    const seen = await app.post(at, { ...words, step: "check" }, { as });
    expect(seen.status).toBe(200);
    expect(seen.text).toContain("Subject: They vote &lt;soon&gt;");
    expect(seen.text).toContain("Send to 1 signer");
    expect((await app.get(at, { as })).text).toContain("No news yet");

    const sent = await app.post(at, { ...words, step: "send" }, { as });
    expect(sent.status).toBe(303);
    const page = await app.get(at, { as });
    expect(page.text).toContain("Goes out in a few minutes");
    const stop = /action="([^"]+\/stop)"/.exec(page.text)?.[1] ?? "";
    expect((await app.post(stop, {}, { as })).status).toBe(303);
    expect((await app.get(at, { as })).text).toContain(
      "Taken back before any mail went",
    );
  });
});
