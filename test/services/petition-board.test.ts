import { freshWorld } from "@test/support/database";
import {
  aPetition,
  aSignature,
  countsOf,
} from "@test/support/factories/petitions";
import {
  aGroup,
  aMember,
  aPlace,
  asActor,
} from "@test/support/factories/people";
import type { TestWorld } from "@test/support/world";
import { describe, expect, test } from "vitest";

import { exportSignatures } from "~/features/petitions/service/export-signatures.server";
import {
  markSignature,
  readSignature,
  signatureStates,
} from "~/features/petitions/service/keep-signatures.server";
import {
  editPetition,
  findGroupPetition,
  petitionChoices,
  startPetition,
  turnPetition,
} from "~/features/petitions/service/manage-petition.server";
import {
  mostSignedOpen,
  openPetitionsFor,
  openPetitionsIn,
  signaturesByDay,
} from "~/features/petitions/service/open-petitions.server";
import {
  readPetition,
  turnsOf,
} from "~/features/petitions/service/read-petition.server";
import {
  recountAll,
  recountPetition,
} from "~/features/petitions/service/recount.server";
import { searchSignatures } from "~/features/petitions/service/search-signatures.server";
import type { SignatureSearch } from "~/features/petitions/service/search-signatures.server";
import { withdrawSignature } from "~/features/petitions/service/withdraw-signature.server";
import { recordAnswer } from "~/features/petitions/service/record-answer.server";
import type { AnswerInput, PetitionInput } from "~/features/petitions/schema";
import type { ExportPurpose } from "~/features/petitions/types";

const written: PetitionInput = {
  titleEn: "Keep the library open",
  bodyEn: "Six days a week.",
  goal: 100,
  targets: [],
};

const anAnswer = (given: Partial<AnswerInput> = {}): AnswerInput => ({
  speaker: "The city attorney",
  stance: "agrees",
  onDate: "2026-11-30",
  note: "Yes.",
  noteLocale: "en",
  sourceUrl: "https://riverbend.example/answer",
  ...given,
});

async function anOrganizer(world: TestWorld) {
  const place = await aPlace(world);
  const group = await aGroup(world, { jurisdictionId: place.id });
  const account = await aMember(world, group.id, "organizer", { name: "Ben" });
  return { place, group, ben: asActor(account) };
}

async function onTheBoard(
  world: TestWorld,
  given: Parameters<typeof aPetition>[1] = {},
) {
  const { place, group, ben } = await anOrganizer(world);
  const { id } = await aPetition(world, {
    groupId: group.id,
    placeId: place.id,
    createdBy: ben.accountId,
    ...given,
  });
  const again = async () => {
    const found = await findGroupPetition(world, { id, groupIds: [group.id] });
    if (!found) throw new Error("The petition is not there.");
    return found;
  };
  return { place, group, ben, petition: await again(), again };
}

function anOfficial(world: TestWorld, placeId: string, name: string) {
  const id = world.newId();
  return world.db.transaction(async (trx) => {
    await trx
      .insertInto("officials")
      .values({
        id,
        name,
        given_name: null,
        family_name: name,
        suffix: null,
        slug: `official-${id.slice(-12)}`,
        jurisdiction_id: placeId,
        email: null,
        phone: null,
        website: null,
        contact_source_url: null,
        contact_verified_on: null,
        created_by_group_id: null,
        created_at: world.now().toISOString(),
      })
      .execute();
    return id;
  });
}

function aCampaign(
  world: TestWorld,
  groupId: string,
  placeId: string,
  by: string,
) {
  const id = world.newId();
  return world.db.transaction(async (trx) => {
    await trx
      .insertInto("campaigns")
      .values({
        id,
        group_id: groupId,
        jurisdiction_id: placeId,
        name: "Open libraries",
        slug: `open-${id.slice(-12)}`,
        summary: "",
        visibility: "public",
        created_by: by,
        created_at: world.now().toISOString(),
        closed_at: null,
        closed_by: null,
        closed_why: null,
      })
      .execute();
    return id;
  });
}

function verbs(world: TestWorld) {
  return world.db.read
    .selectFrom("activity")
    .select(["verb", "account_id as by", "detail"])
    .orderBy("id")
    .execute();
}

describe("writing", () => {
  test("Ben starts a draft; a double submit starts one", async () => {
    const world = await freshWorld();
    const { place, group, ben } = await anOrganizer(world);
    const start = () =>
      startPetition(world, ben, {
        groupId: group.id,
        placeSlug: place.slug,
        once: "one-form",
        input: written,
      });
    const [first, second] = await Promise.all([start(), start()]);
    expect(first).toEqual(second);
    const other = await startPetition(world, ben, {
      groupId: group.id,
      placeSlug: place.slug,
      input: written,
    });
    if (!first.ok || !other.ok) throw new Error("Not started.");
    const rows = await world.db.read
      .selectFrom("petitions")
      .select(["slug", "state"])
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { slug: "keep-the-library-open", state: "draft" },
      { slug: "keep-the-library-open-2", state: "draft" },
    ]);
  });

  test.each([
    [{ titleEn: undefined, bodyEn: undefined }, "noWords"],
    [{ bodyEn: undefined }, "bodyEnMissing"],
    [{ closesOn: "2026-11-30" }, "closesInPast"],
  ] as const)("%o is refused: %s", async (over, because) => {
    const world = await freshWorld();
    const { place, group, ben } = await anOrganizer(world);
    const result = await startPetition(world, ben, {
      groupId: group.id,
      placeSlug: place.slug,
      input: { ...written, ...over },
    });
    expect(result).toEqual({ ok: false, because });
  });

  test("officials of another place and campaigns of another group are left out", async () => {
    const world = await freshWorld();
    const { place, group, ben } = await anOrganizer(world);
    const elsewhere = await aPlace(world, { name: "Hillside" });
    const ours = await anOfficial(world, place.id, "Ada Ames");
    const theirs = await anOfficial(world, elsewhere.id, "Zed Zane");
    const foreign = await aGroup(world, { name: "Hillside Tenants" });
    const campaign = await aCampaign(
      world,
      foreign.id,
      place.id,
      ben.accountId,
    );
    const result = await startPetition(world, ben, {
      groupId: group.id,
      placeSlug: place.slug,
      input: { ...written, targets: [ours, theirs, "made-up"], campaign },
    });
    if (!result.ok) throw new Error("Not started.");
    const petition = await findGroupPetition(world, {
      id: result.value.id,
      groupIds: [group.id],
    });
    expect(petition?.campaignId).toBeNull();
    const targets = await world.db.read
      .selectFrom("petition_targets")
      .select("official_id")
      .execute();
    expect(targets).toEqual([{ official_id: ours }]);
  });

  test("what people have signed cannot be reworded; a translation can be added", async () => {
    const world = await freshWorld();
    const { ben, petition, again } = await onTheBoard(world);
    const reworded = { ...written, titleEn: "Close the library" };
    expect((await editPetition(world, ben, petition, reworded)).ok).toBe(true);
    await aSignature(world, petition.id);
    expect(
      await editPetition(world, ben, await again(), {
        ...written,
        titleEn: "Sell the library",
      }),
    ).toEqual({ ok: false, because: "wordsFixed" });
    const translated: PetitionInput = {
      titleEs: "Cierren la biblioteca",
      bodyEs: "Seis días.",
      goal: 250,
      targets: [],
    };
    expect((await editPetition(world, ben, await again(), translated)).ok).toBe(
      true,
    );
    expect(await again()).toMatchObject({
      titleEn: "Close the library",
      titleEs: "Cierren la biblioteca",
      goal: 250,
    });
  });

  test("a campaign that has closed stays linked when something else is edited", async () => {
    const world = await freshWorld();
    const { place, group, ben } = await anOrganizer(world);
    const campaign = await aCampaign(world, group.id, place.id, ben.accountId);
    const { id } = await aPetition(world, {
      groupId: group.id,
      placeId: place.id,
      createdBy: ben.accountId,
      campaignId: campaign,
    });
    await world.db.transaction((trx) =>
      trx.updateTable("campaigns").set({ closed_at: "2026-11-30" }).execute(),
    );
    const petition = await findGroupPetition(world, {
      id,
      groupIds: [group.id],
    });
    if (!petition) throw new Error("Not there.");
    const choices = await petitionChoices(world, petition);
    expect(choices.campaigns.map((c) => c.id)).toEqual([campaign]);
    await editPetition(world, ben, petition, { ...written, campaign });
    const after = await findGroupPetition(world, { id, groupIds: [group.id] });
    expect(after?.campaignId).toBe(campaign);
  });

  test("another group's petition is not there", async () => {
    const world = await freshWorld();
    const { petition } = await onTheBoard(world);
    const foreign = await aGroup(world, { name: "Hillside Tenants" });
    for (const groupIds of [[], [foreign.id]]) {
      expect(
        await findGroupPetition(world, { id: petition.id, groupIds }),
      ).toBeNull();
    }
  });
});

describe("a petition's turns", () => {
  test("from draft to a revised answer, every turn is a row with its count", async () => {
    const world = await freshWorld();
    const { ben, petition, again } = await onTheBoard(world, {
      state: "draft",
    });
    const turn = async (change: Parameters<typeof turnPetition>[3]) => {
      world.pass({ hours: 1 });
      expect(await turnPetition(world, ben, await again(), change)).toEqual({
        ok: true,
        value: null,
      });
    };
    await turn({ to: "open" });
    await aSignature(world, petition.id, { state: "validated" });
    await turn({ to: "closed", note: "The council votes." });
    await turn({ to: "open" });
    await turn({ to: "closed", note: "Once more." });
    await turn({
      to: "delivered",
      onDate: "2026-11-30",
      note: "To the clerk.",
    });
    for (const note of ["No.", "Yes."]) {
      world.pass({ hours: 1 });
      await recordAnswer(world, ben, await again(), anAnswer({ note }));
    }
    expect((await again()).state).toBe("answered");
    const turns = await turnsOf(world, petition.id);
    expect(turns.map((t) => [t.kind, t.signatureCount, t.note])).toEqual([
      ["opened", 0, ""],
      ["closed", 1, "The council votes."],
      ["reopened", 1, ""],
      ["closed", 1, "Once more."],
      ["delivered", 1, "To the clerk."],
      ["answered", 1, "No."],
      ["answered", 1, "Yes."],
    ]);
    const page = await readPetition(world, petition.slug);
    expect(page?.answers.map((a) => a.note)).toEqual(["No.", "Yes."]);
    expect(page?.delivery?.onDate).toBe("2026-11-30");
    expect((await verbs(world)).map((row) => row.verb)).toContain(
      "petition.delivered",
    );
  });

  test("two organizers close at once: one row; the second is not told off", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world);
    const close = (note: string) =>
      turnPetition(world, ben, petition, { to: "closed", note });
    const results = await Promise.all([close("One"), close("Two")]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await turnsOf(world, petition.id)).toHaveLength(1);
  });

  test("who believes it is still closed cannot reopen what was delivered meanwhile", async () => {
    const world = await freshWorld();
    const { ben, petition, again } = await onTheBoard(world, {
      state: "closed",
    });
    await turnPetition(world, ben, await again(), { to: "delivered" });
    expect(await turnPetition(world, ben, petition, { to: "open" })).toEqual({
      ok: false,
      because: "someone_was_first",
    });
  });

  test("a double submit of an answer stands once", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world, { state: "delivered" });
    const answer = () =>
      recordAnswer(world, ben, petition, anAnswer({ once: "one-form" }));
    await Promise.all([answer(), answer()]);
    expect(await turnsOf(world, petition.id)).toHaveLength(1);
  });

  test("an official answers while names are still gathered, and it stays open", async () => {
    const world = await freshWorld();
    const { ben, place, petition, again } = await onTheBoard(world);
    const officialId = await anOfficial(world, place.id, "Vega");
    await editPetition(world, ben, petition, {
      ...written,
      targets: [officialId],
    });
    const result = await recordAnswer(
      world,
      ben,
      petition,
      anAnswer({
        official: officialId,
        speaker: undefined,
        stance: "partly",
        translation: "Sí, en parte.",
      }),
    );
    expect(result).toEqual({ ok: true, value: null });
    expect((await again()).state).toBe("open");
    const page = await readPetition(world, petition.slug);
    expect(page?.answers).toMatchObject([
      { officialId, stance: "partly", translation: "Sí, en parte." },
    ]);
    expect(JSON.stringify(page?.answers)).not.toContain("Ben");
  });

  test("an answer has one author, who is among those addressed, and a day that has come", async () => {
    const world = await freshWorld();
    const { ben, place, petition } = await onTheBoard(world);
    const stranger = await anOfficial(world, place.id, "Abbot");
    const because = (given: Partial<AnswerInput>) =>
      recordAnswer(world, ben, petition, anAnswer(given));
    expect(await because({ speaker: undefined })).toMatchObject({
      because: "whoAnswered",
    });
    expect(
      await because({ official: stranger, speaker: undefined }),
    ).toMatchObject({
      because: "whoAnswered",
    });
    expect(await because({ onDate: "2026-12-24" })).toMatchObject({
      because: "onFutureDay",
    });
    await editPetition(world, ben, petition, {
      ...written,
      targets: [stranger],
    });
    expect(await because({ official: stranger })).toMatchObject({
      because: "oneAnswers",
    });
    expect(await turnsOf(world, petition.id)).toEqual([]);
  });

  test("a draft is answered by nobody", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world, { state: "draft" });
    expect(await recordAnswer(world, ben, petition, anAnswer())).toMatchObject({
      because: "someone_was_first",
    });
  });

  test("nothing is delivered tomorrow, and nothing opens after its last day", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world, { state: "closed" });
    expect(
      await turnPetition(world, ben, petition, {
        to: "delivered",
        onDate: "2026-12-02",
      }),
    ).toMatchObject({ because: "onFutureDay" });
    const over = { ...petition, closesOn: "2026-11-30" };
    expect(await turnPetition(world, ben, over, { to: "open" })).toMatchObject({
      because: "closesInPast",
    });
  });
});

describe("keeping the list honest", () => {
  test("Ben sets a signature aside and puts it back: the count follows, the number stays", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world);
    const rosa = await aSignature(world, petition.id, { state: "validated" });
    await aSignature(world, petition.id, { state: "validated" });
    world.pass({ days: 2 });
    const mark = (as: "invalidated" | "restored") =>
      markSignature(
        world,
        ben,
        petition,
        as === "restored"
          ? { id: rosa.id, as }
          : { id: rosa.id, as, why: "Made-up name" },
      );
    await Promise.all([mark("invalidated"), mark("invalidated")]);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 1,
      days: 1,
      numbers: [2],
    });
    await Promise.all([mark("restored"), mark("restored")]);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 2,
      days: 2,
      numbers: [1, 2],
    });
    const signature = await readSignature(world, petition, rosa.id);
    expect(signature?.events.map((e) => [e.kind, e.why, e.recordedBy])).toEqual(
      [
        ["invalidated", "Made-up name", "Ben"],
        ["restored", "", "Ben"],
      ],
    );
    expect(await recountPetition(world, petition.id)).toBeNull();
  });

  test("a pending signature cannot be set aside, a withdrawn one not put back", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world);
    const rosa = await aSignature(world, petition.id);
    const aside = { id: rosa.id, as: "invalidated", why: "Made up" } as const;
    expect(await markSignature(world, ben, petition, aside)).toMatchObject({
      because: "someone_was_first",
    });
    await withdrawSignature(world, rosa.tokens.manage);
    expect(
      await markSignature(world, ben, petition, {
        id: rosa.id,
        as: "restored",
      }),
    ).toMatchObject({ because: "someone_was_first" });
  });

  test("a signature of another petition is not there", async () => {
    const world = await freshWorld();
    const { ben, petition } = await onTheBoard(world);
    const other = await aPetition(world);
    const rosa = await aSignature(world, other.id, { state: "validated" });
    expect(await readSignature(world, petition, rosa.id)).toBeNull();
    expect(
      await markSignature(world, ben, petition, {
        id: rosa.id,
        as: "invalidated",
        why: "x",
      }),
    ).toMatchObject({ because: "not_found" });
    expect((await countsOf(world, other.id)).counter).toBe(1);
  });

  test("the list is searched, filtered and paged", async () => {
    const world = await freshWorld();
    const { petition } = await onTheBoard(world);
    for (let n = 0; n < 55; n += 1) {
      await aSignature(world, petition.id, {
        name: `Neighbor ${n}`,
        state: n % 5 === 0 ? "pending" : "validated",
      });
    }
    const page = (search: Partial<SignatureSearch>) =>
      searchSignatures(world, petition, {
        q: "",
        state: "",
        page: 1,
        before: "",
        ...search,
      });
    expect((await page({})).signatures).toHaveLength(50);
    expect((await page({ page: 2 })).signatures).toHaveLength(5);
    expect((await page({ state: "pending" })).total).toBe(11);
    expect((await page({ q: "NEIGHBOR 54" })).total).toBe(1);
    expect((await page({ q: "%" })).total).toBe(0);
    // An address by its hash, in any spelling; a code by its beginning.
    const rosa = await aSignature(world, petition.id, {
      email: "rosa.ortiz@gmail.com",
      postalCode: "10001",
    });
    const byAddress = await page({ q: "RosaOrtiz+x@gmail.com" });
    expect(byAddress.signatures.map((row) => row.id)).toEqual([rosa.id]);
    expect((await page({ q: "1000" })).total).toBe(1);
    expect((await page({ q: "rosa.ortiz@gmail.co" })).total).toBe(0);
    // Names are looked for fifty hits at a time, and then further back.
    const first = await page({ q: "neighbor" });
    expect(first.total).toBe(50);
    const rest = await page({ q: "neighbor", before: first.goOn ?? "" });
    expect([rest.total, rest.goOn]).toEqual([5, null]);
    expect(await signatureStates(world, petition)).toContainEqual({
      state: "validated",
      signatures: 44,
    });
  });
});

describe("the export", () => {
  async function exported(world: TestWorld, purpose: ExportPurpose) {
    const { ben, petition } = await onTheBoard(world);
    const signs = (given: Parameters<typeof aSignature>[2]) =>
      aSignature(world, petition.id, { state: "validated", ...given });
    await signs({
      name: "Rosa Ortiz",
      disclosure: "count",
      mayContact: true,
      email: "rosa@riverbend.example",
    });
    await signs({
      name: "Ana Gómez",
      disclosure: "first_name",
      comment: "=HYPERLINK(1)",
    });
    await signs({ name: "=cmd Carter", disclosure: "full", mayContact: true });
    await aSignature(world, petition.id, { name: "Pia Pending" });
    const stream = await exportSignatures(world, ben, petition, {
      purpose,
      why: "For the city clerk",
      locale: "en",
    });
    return new Response(stream).text();
  }

  test("hands each signer over as they allowed, safe to open, with who took it out", async () => {
    const world = await freshWorld();
    const text = await exported(world, "delivery");
    const mark = '"Ben, 2026-12-01T18:00:00.000Z"';
    expect(text.split("\r\n")).toEqual([
      "Number,Name,Postal code,Comment,Confirmed on,Exported by",
      `1,,,,2026-12-01,${mark}`,
      `2,Ana,,'=HYPERLINK(1),2026-12-01,${mark}`,
      `3,'=cmd Carter,90802,,2026-12-01,${mark}`,
      "",
    ]);
    const [row] = await verbs(world);
    expect(row?.verb).toBe("signatures.exported");
    expect(JSON.parse(row?.detail ?? "")).toEqual({
      purpose: "delivery",
      why: "For the city clerk",
      signatures: 0,
    });
  });

  test("lists for writing only those who agreed, nameless where they chose that", async () => {
    const text = await exported(await freshWorld(), "contacts");
    const lines = text.trim().split("\r\n").slice(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("1,,rosa@riverbend.example,,");
    expect(text).not.toContain("Ana");
    expect(text).not.toContain("Rosa Ortiz");
  });
});

describe("counting", () => {
  test("the recount heals a wrong counter and a wrong day, and says so", async () => {
    const world = await freshWorld();
    const { petition } = await onTheBoard(world);
    await aSignature(world, petition.id, { state: "validated" });
    world.pass({ days: 1 });
    await aSignature(world, petition.id, { state: "validated" });
    await world.db.transaction(async (trx) => {
      await trx.updateTable("petitions").set({ signature_count: 9 }).execute();
      await trx
        .updateTable("petition_days")
        .set({ validated: 4 })
        .where("day", "=", "2026-12-02")
        .execute();
      await trx
        .updateTable("petition_hours")
        .set({ validated: 7 })
        .where("hour", "=", "2026-12-02T18")
        .execute();
      await trx
        .updateTable("petition_cells")
        .set({ validated: 0 })
        .where("kind", "=", "match")
        .execute();
    });
    const { petitions, healed } = await recountAll(world);
    expect(petitions).toBe(1);
    expect(healed).toEqual([
      {
        petitionId: petition.id,
        slug: petition.slug,
        stored: 9,
        counted: 2,
        days: ["2026-12-02"],
        hours: ["2026-12-02T18"],
        cells: ["match unknown"],
      },
    ]);
    expect(await countsOf(world, petition.id)).toMatchObject({
      counter: 2,
      days: 2,
    });
    expect(await recountPetition(world, petition.id)).toBeNull();
    const log = await verbs(world);
    expect(log.map((row) => row.verb)).toEqual(["petition.recounted"]);
  });

  test("days without signatures are left out, and the sum is the count", async () => {
    const world = await freshWorld();
    const { petition } = await onTheBoard(world);
    const rosa = await aSignature(world, petition.id, { state: "validated" });
    world.pass({ days: 2 });
    await aSignature(world, petition.id, { state: "validated" });
    await withdrawSignature(world, rosa.tokens.manage);
    expect(await signaturesByDay(world, petition.id)).toEqual([
      { day: "2026-12-03", validated: 1 },
    ]);
  });
});

test("open petitions are found for a place, a campaign and the front page", async () => {
  const world = await freshWorld();
  const { place, group, ben, petition } = await onTheBoard(world);
  const campaign = await aCampaign(world, group.id, place.id, ben.accountId);
  const linked = await aPetition(world, {
    groupId: group.id,
    createdBy: ben.accountId,
    campaignId: campaign,
  });
  await aPetition(world, { state: "closed", placeId: place.id });
  await aPetition(world, { closesOn: "2026-11-01", placeId: place.id });
  await aSignature(world, petition.id, { state: "validated" });
  const ids = (cards: readonly { id: string }[]) => cards.map((c) => c.id);
  expect(ids(await openPetitionsIn(world, place.id))).toEqual([petition.id]);
  expect(ids(await openPetitionsFor(world, campaign))).toEqual([linked.id]);
  expect(ids(await mostSignedOpen(world, 5))).toEqual([petition.id, linked.id]);
  expect(await mostSignedOpen(world, 1)).toHaveLength(1);
});
