import { freshWorld } from "@test/support/database";
import {
  aPetition,
  aSignature,
  countsOf,
  mailsOf,
  signersOf,
  tokenIn,
} from "@test/support/factories/petitions";
import { aGroup, aPlace } from "@test/support/factories/people";
import type { TestWorld } from "@test/support/world";
import { describe, expect, test } from "vitest";

import {
  confirmSignature,
  readConfirmation,
} from "~/features/petitions/service/confirm-signature.server";
import { THROUGH } from "~/features/petitions/guard/rules";
import { makeMark } from "~/features/petitions/service/form-proof.server";
import { readPetition } from "~/features/petitions/service/read-petition.server";
import { signPetition } from "~/features/petitions/service/sign-petition.server";
import {
  readOwnSignature,
  stopContact,
  withdrawSignature,
} from "~/features/petitions/service/withdraw-signature.server";
import type { SignInput } from "~/features/petitions/schema";

function signs(
  world: TestWorld,
  slug: string,
  typed: Partial<SignInput> = {},
  given: { locale?: "en" | "es"; network?: string } = {},
) {
  return signPetition(world, {
    slug,
    typed: {
      name: "Rosa Ortiz",
      email: "rosa.ortiz@gmail.com",
      postalCode: "90802",
      disclosure: "first_name",
      ...typed,
    },
    locale: given.locale ?? "en",
    origin: "http://localhost:3000",
    network: given.network ?? "192.0.2.7",
  });
}

/** The signatures of the only petition with some, opened. */
async function rows(world: TestWorld) {
  const [petition] = await world.db.read
    .selectFrom("signatures")
    .select("petition_id as id")
    .limit(1)
    .execute();
  return petition ? signersOf(world, petition.id) : [];
}

describe("signing", () => {
  test("Rosa signs, is mailed a link, confirms, and is number one", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    expect(await signs(world, petition.slug)).toEqual({
      ok: true,
      value: null,
    });
    expect(await countsOf(world, petition.id)).toMatchObject({ counter: 0 });

    const [mail] = await mailsOf(world);
    expect(mail?.to).toBe("rosa.ortiz@gmail.com");
    const token = tokenIn(mail?.text ?? "", "confirm");
    expect((await readConfirmation(world, token))?.standing).toBe("ready");
    expect((await rows(world))[0]?.state).toBe("pending");

    expect((await confirmSignature(world, token)).ok).toBe(true);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 1,
      days: 1,
      numbers: [1],
    });
    const page = await readPetition(world, petition.slug);
    expect(page?.signers).toEqual([{ number: 1, firstName: "Rosa" }]);
  });

  test("the mail is in the signer's language and repeats nothing they typed", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world, {
      titleEs: "Que la biblioteca siga abierta",
      bodyEs: "Seis días.",
    });
    await signs(
      world,
      petition.slug,
      { name: "Compre ya en tienda", comment: "Oferta" },
      { locale: "es" },
    );
    const [mail] = await mailsOf(world);
    expect(mail?.subject).toBe("Por favor, confirme su firma");
    expect(mail?.text).toContain("Que la biblioteca siga abierta");
    expect(mail?.text).not.toContain("tienda");
    expect(mail?.text).not.toContain("Oferta");
    expect(mail?.text).toContain("lang=es");
  });

  test("Rosa cannot sign twice with a dotted spelling of her address", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    await signs(world, petition.slug);
    const first = (await mailsOf(world))[0]?.text ?? "";
    await confirmSignature(world, tokenIn(first, "confirm"));

    for (const email of [
      "r.o.s.a.ortiz@gmail.com",
      "RosaOrtiz+library@googlemail.com",
    ]) {
      const again = await signs(world, petition.slug, { email });
      expect(again).toEqual({ ok: true, value: null });
    }
    expect(await rows(world)).toHaveLength(1);
    expect((await countsOf(world, petition.id)).counter).toBe(1);
    const [, second, third] = await mailsOf(world);
    // Only the owner of the mailbox is told, at the address that signed.
    expect(second?.to).toBe("rosa.ortiz@gmail.com");
    expect(second?.subject).toBe("You have already signed");
    expect(third?.to).toBe("rosa.ortiz@gmail.com");
  });

  test("Rosa, who signs again before confirming, gets both links, and either works", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    await signs(world, petition.slug, { name: "Rosa Ortis" });
    world.pass({ minutes: 5 });
    await signs(world, petition.slug, { name: "Rosa Ortiz" });
    const [first, second] = await mailsOf(world);
    const early = tokenIn(first?.text ?? "", "confirm");
    const late = tokenIn(second?.text ?? "", "confirm");
    expect(early).not.toBe(late);
    expect((await rows(world)).map((row) => row.name)).toEqual(["Rosa Ortiz"]);
    expect((await confirmSignature(world, early)).ok).toBe(true);
    expect((await confirmSignature(world, late)).ok).toBe(true);
    expect((await countsOf(world, petition.id)).counter).toBe(1);
  });

  test("nobody's mailbox is filled: three mails a day to one address", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    for (let n = 0; n < 6; n += 1) {
      expect((await signs(world, petition.slug)).ok).toBe(true);
    }
    expect(await mailsOf(world)).toHaveLength(3);
    world.pass({ days: 1, minutes: 1 });
    await signs(world, petition.slug);
    expect(await mailsOf(world)).toHaveLength(4);
  });

  test("a double click signs once and mails once; a phone handed on signs for the next person", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const once = "one-showing-of-the-form";
    await Promise.all([
      signs(world, petition.slug, { once }),
      signs(world, petition.slug, { once }),
    ]);
    expect(await mailsOf(world)).toHaveLength(1);
    await signs(world, petition.slug, {
      once,
      name: "Ben",
      email: "ben@riverbend.example",
    });
    expect(await rows(world)).toHaveLength(2);
  });

  test("a machine that fills the hidden field sees success and leaves nothing", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const result = await signs(world, petition.slug, { leaveEmpty: "x" });
    expect(result).toEqual({ ok: true, value: null });
    expect(await rows(world)).toHaveLength(0);
    expect(await mailsOf(world)).toHaveLength(0);
  });

  test("the consent is stored with the very words the signer saw", async () => {
    const world = await freshWorld();
    const group = await aGroup(world, { name: "Vecinos de Riverbend" });
    const petition = await aPetition(world, { groupId: group.id });
    await signs(world, petition.slug, { mayContact: true }, { locale: "es" });
    await signs(world, petition.slug, { email: "ben@riverbend.example" });
    const [rosa, ben] = await mailsOf(world);
    const own = async (mail?: { text: string }) =>
      readOwnSignature(world, tokenIn(mail?.text ?? "", "withdraw"));
    expect((await own(rosa))?.consents).toEqual([
      {
        purpose: "petition",
        wording:
          "Vecinos de Riverbend puede escribirme sobre esta petición y su campaña.",
      },
    ]);
    expect((await own(ben))?.consents).toEqual([]);
  });

  test("fifty people at one table share a network, and all of them sign", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const mark = await makeMark(world, petition.id);
    world.pass({ minutes: 1 });
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        signs(world, petition.slug, {
          mark,
          name: `Neighbor ${n}`,
          email: `neighbor${n}@riverbend.example`,
        }),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    const all = await rows(world);
    expect(all).toHaveLength(50);
    expect(all.filter((row) => row.heldWhy !== null)).toEqual([]);
    expect(await mailsOf(world)).toHaveLength(50);
  });

  test("a flood without a form of ours sees success, is written down and mails nobody", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const flood = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        signs(world, petition.slug, { email: `bot${n}@flood.example` }),
      ),
    );
    expect(flood.every((result) => result.ok)).toBe(true);
    expect(await mailsOf(world)).toHaveLength(THROUGH.none);
    const held = (await rows(world)).filter((row) => row.heldWhy === "network");
    expect(held).toHaveLength(100 - THROUGH.none);
    const elsewhere = { network: "198.51.100.4" };
    await signs(world, petition.slug, {}, elsewhere);
    expect(await mailsOf(world)).toHaveLength(THROUGH.none + 1);
  });

  test.each(["closed", "delivered", "answered"] as const)(
    "a petition that is %s takes no signatures",
    async (state) => {
      const world = await freshWorld();
      const petition = await aPetition(world, { state });
      expect(await signs(world, petition.slug)).toEqual({
        ok: false,
        because: "closed",
      });
      expect(await rows(world)).toHaveLength(0);
    },
  );

  test("a draft is not there for the public", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world, { state: "draft" });
    expect(await signs(world, petition.slug)).toMatchObject({
      because: "not_found",
    });
    expect(await readPetition(world, petition.slug)).toBeNull();
  });

  test("the last day ends by the clock of the place", async () => {
    const world = await freshWorld("2026-12-03T07:30:00.000Z");
    const place = await aPlace(world, { timeZone: "America/Los_Angeles" });
    const petition = await aPetition(world, {
      placeId: place.id,
      closesOn: "2026-12-02",
    });
    expect((await signs(world, petition.slug)).ok).toBe(true);
    world.pass({ minutes: 31 });
    expect(await signs(world, petition.slug)).toMatchObject({
      because: "closed",
    });
  });
});

describe("confirming", () => {
  test("one link posted fifty times at once counts once", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const { tokens } = await aSignature(world, petition.id);
    const results = await Promise.all(
      Array.from({ length: 50 }, () => confirmSignature(world, tokens.confirm)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 1,
      days: 1,
      numbers: [1],
    });
  });

  test("twenty neighbors who confirm at once get twenty different numbers", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const links: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      links.push((await aSignature(world, petition.id)).tokens.confirm);
    }
    await Promise.all(links.map((link) => confirmSignature(world, link)));
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 20,
      days: 20,
      numbers: Array.from({ length: 20 }, (_, n) => n + 1),
    });
  });

  test("opening the link changes nothing, however often a scanner does it", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const { tokens } = await aSignature(world, petition.id);
    await readConfirmation(world, tokens.confirm);
    await readConfirmation(world, tokens.confirm);
    expect((await countsOf(world, petition.id)).counter).toBe(0);
  });

  test("after thirty days the link has expired; signing again brings a new one", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const signer = await aSignature(world, petition.id, {
      email: "rosa@riverbend.example",
    });
    world.pass({ days: 31 });
    expect(await confirmSignature(world, signer.tokens.confirm)).toEqual({
      ok: false,
      because: "expired",
    });
    await signs(world, petition.slug, { email: signer.email });
    const [mail] = await mailsOf(world);
    const fresh = tokenIn(mail?.text ?? "", "confirm");
    expect((await confirmSignature(world, fresh)).ok).toBe(true);
    expect((await countsOf(world, petition.id)).counter).toBe(1);
  });

  test("Rosa signed in time and confirms after the closing; after the delivery it is too late", async () => {
    const world = await freshWorld();
    const closed = await aPetition(world, { state: "closed" });
    const inTime = await aSignature(world, closed.id);
    expect((await confirmSignature(world, inTime.tokens.confirm)).ok).toBe(
      true,
    );
    const delivered = await aPetition(world, { state: "delivered" });
    const late = await aSignature(world, delivered.id);
    expect(await confirmSignature(world, late.tokens.confirm)).toMatchObject({
      because: "delivered",
    });
    expect((await countsOf(world, delivered.id)).counter).toBe(0);
  });

  test("a made-up link is not there, and a withdrawal link confirms nothing", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const { tokens } = await aSignature(world, petition.id);
    for (const token of ["made-up", "", tokens.manage]) {
      expect(await confirmSignature(world, token)).toMatchObject({
        because: "not_found",
      });
    }
  });
});

describe("withdrawing", () => {
  test("Rosa withdraws: the count falls and nothing about her stays", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const rosa = await aSignature(world, petition.id, {
      email: "rosa@riverbend.example",
      state: "validated",
      comment: "My children read there.",
      mayContact: true,
    });
    await aSignature(world, petition.id, { name: "Ben", state: "validated" });
    world.pass({ days: 3 });
    expect((await withdrawSignature(world, rosa.tokens.manage)).ok).toBe(true);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 1,
      days: 1,
      numbers: [2],
    });
    const own = await readOwnSignature(world, rosa.tokens.manage);
    expect(own).toMatchObject({
      state: "withdrawn",
      name: "",
      email: "",
      postalCode: "",
      comment: "",
      consents: [],
    });
    expect(JSON.stringify(await rows(world))).not.toContain("rosa@");
  });

  test("withdrawing ten times at once takes one signature off", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const rosa = await aSignature(world, petition.id, { state: "validated" });
    await aSignature(world, petition.id, { state: "validated" });
    await Promise.all(
      Array.from({ length: 10 }, () =>
        withdrawSignature(world, rosa.tokens.manage),
      ),
    );
    expect((await countsOf(world, petition.id)).counter).toBe(1);
  });

  test("confirming and withdrawing at the same moment leave the count right", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const { tokens } = await aSignature(world, petition.id);
    await Promise.all([
      confirmSignature(world, tokens.confirm),
      withdrawSignature(world, tokens.manage),
    ]);
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 0,
      days: 0,
      numbers: [],
    });
  });

  test("after withdrawing Rosa can sign anew, and gets a new number", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const rosa = await aSignature(world, petition.id, {
      email: "rosa@riverbend.example",
      state: "validated",
    });
    await withdrawSignature(world, rosa.tokens.manage);
    expect(await confirmSignature(world, rosa.tokens.confirm)).toMatchObject({
      because: "withdrawn",
    });
    await signs(world, petition.slug, { email: rosa.email });
    const [mail] = await mailsOf(world);
    await confirmSignature(world, tokenIn(mail?.text ?? "", "confirm"));
    expect(await countsOf(world, petition.id)).toEqual({
      counter: 1,
      days: 1,
      numbers: [2],
    });
  });

  test("Rosa takes back her consent and keeps her signature", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const rosa = await aSignature(world, petition.id, {
      state: "validated",
      mayContact: true,
    });
    await stopContact(world, rosa.tokens.manage);
    expect(await readOwnSignature(world, rosa.tokens.manage)).toMatchObject({
      state: "validated",
      consents: [],
    });
    expect((await countsOf(world, petition.id)).counter).toBe(1);
  });

  test("a set-aside signer who signs again is told only by mail", async () => {
    const world = await freshWorld();
    const petition = await aPetition(world);
    const ben = await aSignature(world, petition.id, {
      email: "ben@riverbend.example",
      state: "invalidated",
    });
    world.pass({ days: 2 });
    expect(await signs(world, petition.slug, { email: ben.email })).toEqual({
      ok: true,
      value: null,
    });
    const mails = await mailsOf(world);
    expect(mails.map((mail) => mail.subject)).toEqual(["About your signature"]);
    expect((await countsOf(world, petition.id)).counter).toBe(0);
  });
});
