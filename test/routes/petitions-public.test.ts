import type { PetitionEventTable } from "@db/schema/petitions";
import { ORIGIN, startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import {
  aPetition,
  aSignature,
  countsOf,
  mailsOf,
  tokenIn,
} from "@test/support/factories/petitions";
import { aPlace } from "@test/support/factories/people";
import { describe, expect, test } from "vitest";

import { paths } from "~/paths";

const rosa = {
  name: "Rosa Ortiz",
  email: "rosa@riverbend.example",
  postalCode: "90802",
  disclosure: "first_name",
};

function ending(
  app: TestApp,
  id: string,
  kind: string,
  note: string,
  more: Partial<PetitionEventTable> = {},
) {
  return app.world.db.transaction(async (trx) => {
    const { created_by } = await trx
      .selectFrom("petitions")
      .select("created_by")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("petition_events")
      .values({
        id: app.world.newId(),
        petition_id: id,
        kind,
        on_date: "2026-11-30",
        note,
        source_url: "https://riverbend.example/minutes",
        signature_count: 7,
        recorded_by: created_by,
        recorded_at: app.world.now().toISOString(),
        ...more,
      })
      .execute();
  });
}

describe("the list", () => {
  test("an empty board says what to do next, in both languages", async () => {
    const app = await startApp();
    const page = await app.get(paths.petitions.list());
    expect(page.status).toBe(200);
    expect(page.text).toContain("No petition is open at the moment");
    const spanish = await app.get("/petitions?lang=es");
    expect(spanish.text).toContain("no hay ninguna petición abierta");
  });

  test("Ben finds a petition by its words, by its place, and by a place above", async () => {
    const app = await startApp();
    const county = await aPlace(app.world, {
      name: "Millrace",
      kind: "county",
    });
    const town = await aPlace(app.world, {
      name: "Otter Falls",
      parentId: county.id,
    });
    const elsewhere = await aPlace(app.world, { name: "Hillside" });
    await aPetition(app.world, { titleEn: "Night buses", placeId: town.id });
    await aPetition(app.world, {
      titleEn: "School meals",
      placeId: elsewhere.id,
    });
    const finds = async (
      search: Parameters<typeof paths.petitions.list>[0],
    ) => {
      const { text } = await app.get(paths.petitions.list(search));
      return [text.includes("Night buses"), text.includes("School meals")];
    };
    expect(await finds({})).toEqual([true, true]);
    expect(await finds({ q: "NIGHT" })).toEqual([true, false]);
    expect(await finds({ q: "hillsi" })).toEqual([false, true]);
    expect(await finds({ place: county.slug })).toEqual([true, false]);
    expect(await finds({ place: "nowhere" })).toEqual([false, false]);
    expect(await finds({ q: "100%" })).toEqual([false, false]);
  });

  test("drafts, closed ones and those past their last day are not on it", async () => {
    const app = await startApp();
    await aPetition(app.world, { titleEn: "Draft", state: "draft" });
    await aPetition(app.world, { titleEn: "Shut", state: "closed" });
    await aPetition(app.world, { titleEn: "Over", closesOn: "2026-11-28" });
    const { text } = await app.get(paths.petitions.list());
    for (const title of ["Draft", "Shut", "Over"]) {
      expect(text).not.toContain(`>${title}<`);
    }
  });

  test("pages of twenty-five, sorted by most signed; nonsense in the address is overlooked", async () => {
    const app = await startApp();
    for (let n = 0; n < 27; n += 1) {
      await aPetition(app.world, { titleEn: `Petition ${n} of many` });
    }
    const loved = await aPetition(app.world, { titleEn: "The loved one" });
    await aSignature(app.world, loved.id, { state: "validated" });
    const first = await app.get(paths.petitions.list({ sort: "most" }));
    expect(first.text).toContain("The loved one");
    expect(first.text).toContain("Page 1 of 2");
    const second = await app.get(
      paths.petitions.list({ sort: "most", page: 2 }),
    );
    expect(second.text).not.toContain("The loved one");
    const odd = await app.get("/petitions?sort=x&page=-3&q=&place=");
    expect(odd.status).toBe(200);
  });
});

describe("the page of a petition", () => {
  test("says who asks, and has the form on it; tags for sharing name it", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world, {
      titleEn: 'More <b>shade</b> & "trees"',
    });
    const { text, status } = await app.get(paths.petitions.show(petition.slug));
    expect(status).toBe(200);
    expect(text).toContain("Riverbend Neighbors");
    expect(text).toContain(`action="/petitions/${petition.slug}/sign?lang=en"`);
    expect(text).not.toContain("<b>shade</b>");
    expect(text).toContain(
      '<meta property="og:title" content="More &lt;b&gt;shade&lt;/b&gt; &amp; &quot;trees&quot;"/>',
    );
    expect(text).toContain(
      `<meta property="og:url" content="${ORIGIN}/petitions/${petition.slug}"/>`,
    );
  });

  test("is read in Spanish where it is written in Spanish, else with a word about it", async () => {
    const app = await startApp();
    const both = await aPetition(app.world, {
      titleEs: "Que abra la biblioteca",
      bodyEs: "Seis días.",
    });
    const es = { headers: { "Accept-Language": "es" } };
    const spanish = await app.get(paths.petitions.show(both.slug), es);
    expect(spanish.text).toContain("Que abra la biblioteca");
    expect(spanish.text).toContain("Leerla en inglés");
    const english = await aPetition(app.world, { titleEn: "Only English" });
    const fallback = await app.get(paths.petitions.show(english.slug), es);
    expect(fallback.text).toContain("solo en inglés");
    expect(fallback.text).toContain('<span lang="en">Only English</span>');
  });

  test("shows first names of those who allowed it and of nobody else", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const by = (name: string, disclosure: "count" | "first_name" | "full") =>
      aSignature(app.world, petition.id, {
        name,
        disclosure,
        state: "validated",
      });
    await by("Rosa Ortiz", "first_name");
    await by("Ben Carter", "full");
    await by("Lucinda Quietly", "count");
    await aSignature(app.world, petition.id, { name: "Pia Pending" });
    const { text } = await app.get(paths.petitions.show(petition.slug));
    expect(text).toContain("Rosa");
    expect(text).toContain("Ben");
    for (const hidden of [
      "Ortiz",
      "Carter",
      "Lucinda",
      "Pia",
      "riverbend.example",
    ]) {
      expect(text).not.toContain(hidden);
    }
  });

  test("once closed the form is gone and the reason stands there", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world, { state: "closed" });
    await ending(app, petition.id, "closed", "The council votes on Tuesday.");
    const { text } = await app.get(paths.petitions.show(petition.slug));
    expect(text).toContain("The council votes on Tuesday.");
    expect(text).not.toContain('name="postalCode"');
  });

  test("an answer stands there with its date and its source", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world, { state: "answered" });
    await ending(app, petition.id, "delivered", "Handed to the clerk.");
    await ending(app, petition.id, "answered", "The mayor agrees.");
    const { text } = await app.get(paths.petitions.show(petition.slug));
    expect(text).toContain("The mayor agrees.");
    expect(text).toContain("with 7 signatures");
    expect(text).toContain('href="https://riverbend.example/minutes"');
  });

  test("why it was closed and what was answered are read in the reader's language", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world, { state: "closed" });
    await ending(app, petition.id, "closed", "", { reason: "won" });
    await ending(app, petition.id, "answered", "Yes, we will.", {
      speaker: "The <clerk>",
      stance: "agrees",
      note_locale: "en",
      translation: "Sí, lo haremos.",
    });
    const at = paths.petitions.show(petition.slug);
    const { text } = await app.get(`${at}?lang=es`);
    expect(text).toContain("Se consiguió lo que pide");
    expect(text).toContain("The &lt;clerk&gt;");
    expect(text).toContain("De acuerdo");
    expect(text).toContain("Sí, lo haremos.");
    expect(text).toContain('lang="en">Yes, we will.');
    const english = await app.get(`${at}?lang=en`);
    expect(english.text).not.toContain("lo haremos");
  });

  test("a draft and an unknown address are not there", async () => {
    const app = await startApp();
    const draft = await aPetition(app.world, { state: "draft" });
    for (const path of [paths.petitions.show(draft.slug), "/petitions/none"]) {
      expect((await app.get(path)).status).toBe(404);
    }
  });
});

describe("signing", () => {
  test("the whole way, from the form to the counter", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const signed = await app.post(
      paths.petitions.sign(petition.slug, "es"),
      rosa,
    );
    expect(signed.status).toBe(303);
    expect(signed.location).toBe(paths.petitions.thanks(petition.slug, "es"));
    const thanks = await app.get(signed.location ?? "");
    expect(thanks.text).toContain("revise su correo");
    expect(thanks.text).toContain('href="/dev/mail"');

    const [mail] = await mailsOf(app.world);
    const link = paths.petitions.confirm(
      tokenIn(mail?.text ?? "", "confirm"),
      "es",
    );
    const page = await app.get(link);
    expect(page.text).toContain("Confirmar mi firma");
    expect((await countsOf(app.world, petition.id)).counter).toBe(0);
    const confirmed = await app.post(link);
    expect(confirmed.status).toBe(303);
    const done = await app.get(confirmed.location ?? "");
    expect(done.text).toContain("Es la número 1.");
    expect((await app.post(link)).status).toBe(303);
    expect((await countsOf(app.world, petition.id)).counter).toBe(1);

    const own = paths.petitions.manage(
      tokenIn(mail?.text ?? "", "withdraw"),
      "es",
    );
    expect((await app.get(own)).text).toContain("rosa@riverbend.example");
    expect((await app.post(own)).status).toBe(303);
    expect((await app.get(own)).text).toContain("Su firma está retirada");
    expect((await countsOf(app.world, petition.id)).counter).toBe(0);
  });

  test("with real mail going out, the thanks page does not point to kept mail", async () => {
    const app = await startApp({ env: { smtpUrl: "smtp://127.0.0.1:1" } });
    const petition = await aPetition(app.world);
    const { text } = await app.get(paths.petitions.thanks(petition.slug));
    expect(text).not.toContain("/dev/mail");
  });

  test("what is missing is said beside the field, and what was typed is kept", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const page = await app.post(paths.petitions.sign(petition.slug), {
      name: "Rosa <i>Ortiz</i>",
      email: "rosa at riverbend",
      postalCode: "",
      disclosure: "full",
      comment: "My children read there.",
      mayContact: "on",
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('value="Rosa &lt;i&gt;Ortiz&lt;/i&gt;"');
    expect(page.text).toContain('value="rosa at riverbend"');
    expect(page.text).toContain("My children read there.");
    expect(page.text).toContain("Write an email address");
    expect(page.text).toContain("f-postalCode-error");
    expect(page.text).toMatch(/id="f-disclosure-full"[^>]*checked/);
    expect(page.text).toMatch(/name="mayContact"[^>]*checked/);
    expect(await mailsOf(app.world)).toHaveLength(0);
  });

  test.each([
    ["name", "See www.cheap.example"],
    ["name", "a".repeat(121)],
    ["email", "rosa@riverbend.example\nBcc: all@riverbend.example"],
    ["postalCode", "'; drop table"],
    ["disclosure", "everyone"],
    ["comment", "x".repeat(1001)],
  ])("a %s of %s is refused with a sentence", async (field, value) => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const page = await app.post(paths.petitions.sign(petition.slug), {
      ...rosa,
      [field]: value,
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('role="alert"');
    expect(await mailsOf(app.world)).toHaveLength(0);
  });

  test("fields nobody asked for change nothing", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    await app.post(paths.petitions.sign(petition.slug), {
      ...rosa,
      state: "validated",
      number: 1,
      petition_id: "other",
      place_match: "inside",
    });
    const row = await app.world.db.read
      .selectFrom("signatures")
      .select(["state", "number", "petition_id", "place_match"])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      state: "pending",
      number: null,
      petition_id: petition.id,
      place_match: "unknown",
    });
  });

  test("a new signer and one who has signed see the very same", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    await aSignature(app.world, petition.id, {
      email: "ben@riverbend.example",
      state: "validated",
    });
    const answers = [];
    for (const email of ["new@riverbend.example", "ben@riverbend.example"]) {
      const { status, location, text, cookies } = await app.post(
        paths.petitions.sign(petition.slug),
        { ...rosa, email },
      );
      answers.push({ status, location, text, cookies });
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  test("a double submit of one form mails once", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const page = await app.get(paths.petitions.show(petition.slug));
    const once = /name="once"[^>]* value="([^"]+)"/.exec(page.text)?.[1];
    const sign = () =>
      app.post(paths.petitions.sign(petition.slug), { ...rosa, once });
    const [first, second] = await Promise.all([sign(), sign()]);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(await mailsOf(app.world)).toHaveLength(1);
  });

  test("a closed petition refuses with a sentence", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world, { state: "closed" });
    const page = await app.post(paths.petitions.sign(petition.slug), rosa);
    expect(page.status).toBe(410);
    expect(page.text).toContain("no longer takes signatures");
  });

  test("a body beyond any form, a foreign origin and a wrong method are turned away", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const path = paths.petitions.sign(petition.slug);
    const huge = await app.post(path, {
      ...rosa,
      comment: "x".repeat(300_000),
    });
    expect(huge.status).toBe(413);
    const foreign = await app.fetch(
      new Request(ORIGIN + path, {
        method: "POST",
        headers: { Origin: "https://evil.example" },
        body: new URLSearchParams(rosa),
      }),
    );
    expect(foreign.status).toBe(403);
    const wrong = await app.post(paths.petitions.show(petition.slug), rosa);
    expect(wrong.status).toBe(405);
    expect(await mailsOf(app.world)).toHaveLength(0);
  });

  test("signing an unknown petition is a 404, filled in or not", async () => {
    const app = await startApp();
    expect((await app.post(paths.petitions.sign("none"), rosa)).status).toBe(
      404,
    );
    expect((await app.post(paths.petitions.sign("none"))).status).toBe(404);
  });
});

describe("links from mails", () => {
  test("a made-up link is a 404, on reading and on sending", async () => {
    const app = await startApp();
    for (const path of [
      paths.petitions.confirm("made-up"),
      paths.petitions.manage("made-up"),
    ]) {
      expect((await app.get(path)).status).toBe(404);
      expect((await app.post(path)).status).toBe(404);
    }
    const contact = await app.post(paths.petitions.stopContact("made-up"));
    expect(contact.status).toBe(404);
  });

  test("after thirty days the link says so and offers to sign again", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const { tokens } = await aSignature(app.world, petition.id);
    app.world.pass({ days: 31 });
    const link = paths.petitions.confirm(tokens.confirm);
    const page = await app.get(link);
    expect(page.status).toBe(410);
    expect(page.text).toContain("It worked for 30 days.");
    const posted = await app.post(link);
    expect(posted.status).toBe(410);
    expect(posted.text).toContain("This link has expired");
    expect((await countsOf(app.world, petition.id)).counter).toBe(0);
  });

  test("Rosa's own page shows what is stored; one button stops mail, one withdraws", async () => {
    const app = await startApp();
    const petition = await aPetition(app.world);
    const { tokens } = await aSignature(app.world, petition.id, {
      state: "validated",
      mayContact: true,
      comment: "For my children",
    });
    const own = paths.petitions.manage(tokens.manage);
    const before = await app.get(own);
    expect(before.text).toContain("For my children");
    expect(before.text).toContain('content="noindex"');
    const stopped = await app.post(paths.petitions.stopContact(tokens.manage));
    expect(stopped.status).toBe(303);
    const after = await app.get(own);
    expect(after.text).toContain("The group may not write to you.");
    expect((await countsOf(app.world, petition.id)).counter).toBe(1);
    await app.post(own);
    const gone = await app.get(own);
    expect(gone.text).not.toContain("For my children");
    expect((await countsOf(app.world, petition.id)).counter).toBe(0);
  });
});
