import { describe, expect, test } from "vitest";

import { startApp } from "@test/support/app";
import { aCampaign } from "@test/support/factories/campaigns";
import { aBody } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aPetition } from "@test/support/factories/petitions";
import { aPolicy, aReply, clauseOf } from "@test/support/factories/policies";

import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";

const plain = (text: string) => text.replace(/<!-- -->/g, "");

async function riverbend() {
  const app = await startApp();
  await loadCatalogue(app.world);
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const group = await aGroup(app.world, { name: "Riverbend Neighbors" });
  const rosa = await aMember(app.world, group.id, "organizer", {
    name: "Rosa Vega",
  });
  return {
    app,
    place,
    rosa: await app.cookieOf(rosa.id),
    recorder: { accountId: rosa.id, groupId: group.id },
  };
}

const form = {
  provision: "no_status_questions",
  instrument: "ordinance",
  title: "Ordinance about questions of status",
  number: "121063",
  stage: "in_force",
  when: "2003",
  source_url: "https://riverbend.example/code",
  coverage: "full",
  quote: "No officer shall ask.",
};

/** The same as the browser sends it: clauses are rows of the form. */
const sent = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      ["provision", "coverage", "quote", "checked"].includes(name)
        ? `clauses[0].${name}`
        : name,
      value,
    ]),
  );

describe("/places/:slug", () => {
  test("says of a place without records that nothing is known, not that nothing is there", async () => {
    const { app } = await riverbend();
    const { text, status } = await app.get("/places/riverbend-ca");
    expect(status).toBe(200);
    expect(text).toContain("Not known is not a no.");
    expect(text).not.toContain("No policy<");
    expect(text.match(/class="not-known"/g)).toHaveLength(23);
    expect(text).not.toContain("Record what you know");
  });

  test("shows an organizer a door in every empty cell", async () => {
    const { app, rosa } = await riverbend();
    const { text } = await app.get("/places/riverbend-ca", { as: rosa });
    expect(text).toContain(
      'href="/places/riverbend-ca/policies/new?provision=no_holds"',
    );
    expect(text).toContain(
      'href="/board/campaigns/new?place=riverbend-ca&amp;provision=no_holds"',
    );
  });

  test("shows what is recorded, its quote and its source, in Spanish too", async () => {
    const { app, place, recorder } = await riverbend();
    await aPolicy(app.world, place.id, form, recorder);
    const en = plain((await app.get("/places/riverbend-ca")).text);
    expect(en).toContain("1 of 23 protections hold in full");
    expect(en).toContain("Ordinance 121063</a>, in force since 2003");
    expect(en).toContain("No officer shall ask.");
    expect(en).toContain('href="https://riverbend.example/code"');
    expect(en).toContain("Not checked against its source");
    expect(en).not.toContain("Rosa Vega");
    const es = plain((await app.get("/places/riverbend-ca?lang=es")).text);
    expect(es).toContain("Ordenanza 121063</a>, en vigor desde 2003");
    expect(es).toContain("No preguntar ni anotar");
  });
});

describe("what else a place's page shows", () => {
  test("bodies, open petitions and public campaigns, and no empty heading", async () => {
    const { app, place, recorder } = await riverbend();
    const before = (await app.get("/places/riverbend-ca")).text;
    for (const id of ["bodies", "votes", "petitions", "campaigns"]) {
      expect(before).not.toContain(`id="${id}"`);
    }
    await aBody(app.world, { placeId: place.id, seats: 7 });
    const ours = { groupId: recorder.groupId, createdBy: recorder.accountId };
    await aPetition(app.world, { ...ours, placeId: place.id });
    await aCampaign(app.world, { ...ours, jurisdictionId: place.id });
    await aCampaign(app.world, {
      ...ours,
      jurisdictionId: place.id,
      name: "Our own affair",
      visibility: "group",
    });
    const after = plain((await app.get("/places/riverbend-ca")).text);
    expect(after).toContain("Riverbend City Council");
    expect(after).toContain("0 of 7 seats with a name");
    expect(after).toContain("Keep the Riverbend library open");
    expect(after).toContain("Close the jail deal");
    expect(after).not.toContain("Our own affair");
  });
});

describe("recording a policy", () => {
  test("Rosa records, checks, edits and takes back, and all of it is visible", async () => {
    const { app, rosa } = await riverbend();
    const saved = await app.post(
      "/places/riverbend-ca/policies/new",
      sent(form),
      {
        as: rosa,
      },
    );
    expect(saved.status).toBe(303);
    const address = saved.location ?? "";
    expect(address).toMatch(/^\/policies\/documents\/[\w-]+$/);

    const page = plain((await app.get(address, { as: rosa })).text);
    const card = await app.get("/places/riverbend-ca", { as: rosa });
    expect(card.text).toMatch(/href="\/policies\/clauses\/[\w-]+\/checks"/);
    const clause = /\/policies\/clauses\/[\w-]+/.exec(page)?.[0] ?? "";
    expect(page).toContain("by Riverbend Neighbors");

    await app.post(`${clause}/checks`, { note: "Read it." }, { as: rosa });
    await app.post(
      clause,
      {
        version: 1,
        coverage: "partial",
        quote: "No officer shall ask, except …",
      },
      { as: rosa },
    );
    await app.post(
      `${address}/stages`,
      { stage: "repealed", when: "2025-03" },
      { as: rosa },
    );
    const after = plain((await app.get(address)).text);
    expect(after).toContain("Repealed March 2025");
    expect(after).toContain("Checked against the source on Dec 1, 2026");
    expect(after).toContain("Changed on Dec 1, 2026 by Riverbend Neighbors");
    expect(after).not.toContain("Rosa Vega");
    expect(after).not.toContain(`href="${address}/withdrawal"`);

    await app.post(
      `${address}/withdrawal`,
      { reason: "Another Riverbend." },
      { as: rosa },
    );
    const gone = plain((await app.get(address, { as: rosa })).text);
    expect(gone).toContain("Reason: Another Riverbend.");
    expect(gone).not.toContain(`${clause}/checks`);
    expect((await app.get(clause, { as: rosa })).status).toBe(404);
  });

  test("a form with a gap comes back with what was typed and a sentence", async () => {
    const { app, rosa } = await riverbend();
    const { status, text } = await app.post(
      "/places/riverbend-ca/policies/new",
      sent({ ...form, quote: "", when: "spring" }),
      { as: rosa },
    );
    expect(status).toBe(422);
    expect(text).toContain("Write a year, a month or a day");
    expect(text).toContain("Ordinance about questions of status");
    const again = await app.post(
      "/places/riverbend-ca/policies/new",
      sent({ ...form, quote: "" }),
      { as: rosa },
    );
    expect(again.text).toContain("Quote the words of the document");
  });

  test("nothing can be recorded for an area that nobody governs", async () => {
    const { app, rosa, place } = await riverbend();
    await app.world.db.transaction((trx) =>
      trx
        .updateTable("jurisdictions")
        .set({ governs: 0 })
        .where("id", "=", place.id)
        .execute(),
    );
    const page = await app.get("/places/riverbend-ca/policies/new", {
      as: rosa,
    });
    expect(page.status).toBe(404);
  });

  test("several clauses in one form, corrected in one form, with their history in public", async () => {
    const { app, rosa } = await riverbend();
    const saved = await app.post(
      "/places/riverbend-ca/policies/new",
      {
        ...sent(form),
        "clauses[1].provision": "no_holds",
        "clauses[1].coverage": "partial",
        "clauses[1].quote": "Nobody is held, except by a judge’s order.",
        "clauses[2].provision": "",
        "clauses[2].coverage": "",
      },
      { as: rosa },
    );
    const address = saved.location ?? "";
    const page = plain((await app.get(address)).text);
    expect(page).toContain("No officer shall ask.");
    expect(page).toContain("except by a judge’s order");

    const edit = (await app.get(`${address}/edit`, { as: rosa })).text;
    const value = (name: string) =>
      new RegExp(
        `name="${name.replace(/[[\].]/g, "\\$&")}" value="([^"]+)"`,
      ).exec(edit)?.[1] ?? "";
    const rows = {
      "clauses[0].id": value("clauses[0].id"),
      "clauses[0].version": value("clauses[0].version"),
      "clauses[0].coverage": "full",
      "clauses[0].quote": "No officer shall ask anybody.",
      "clauses[1].id": value("clauses[1].id"),
      "clauses[1].version": value("clauses[1].version"),
      "clauses[1].coverage": "full",
      "clauses[1].quote": "Nobody is held.",
    };
    const fields = {
      version: "1",
      instrument: "ordinance",
      title: "Ordinance about status and holds",
      number: "121063",
      source_url: "https://riverbend.example/code",
      scope: "All city staff.",
      ...rows,
    };
    const gap = await app.post(
      `${address}/edit`,
      { ...fields, "clauses[1].quote": "" },
      { as: rosa },
    );
    expect(gap.status).toBe(422);
    expect(gap.text).toContain('href="#f-clauses[1].quote"');
    const done = await app.post(`${address}/edit`, fields, { as: rosa });
    expect(done.location).toBe(address);
    const stale = await app.post(
      `${address}/edit`,
      { ...fields, title: "Mine" },
      { as: rosa },
    );
    expect(stale.text).toContain("Somebody else changed this");

    const after = plain((await app.get(address)).text);
    expect(after).toContain("Ordinance about status and holds");
    expect(after).toContain("All city staff.");
    expect(after).toContain("What was recorded before");
    expect(after).toContain("Ordinance about questions of status");
    const history = plain((await app.get(`${address}/history`)).text);
    expect(history).toContain("Corrected: Ordinance 121063");
    expect(history.match(/corrected what it says about/g)).toHaveLength(2);
    expect(history).toContain("by Riverbend Neighbors");
    expect(history).not.toContain("Rosa Vega");
  });

  test("what was taken back or removed can be put back", async () => {
    const { app, rosa, place, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, form, recorder);
    const address = `/policies/documents/${id}`;
    await app.post(
      `${address}/stages`,
      { stage: "repealed", when: "2020" },
      { as: rosa },
    );
    const stage =
      /\/policies\/stages\/[\w-]+\/removal(?![\s\S]*\/removal)/.exec(
        (await app.get(address, { as: rosa })).text,
      )?.[0];
    await app.post(stage ?? "", {}, { as: rosa });
    expect(plain((await app.get(address)).text)).not.toContain("Repealed");
    expect((await app.get("/places/riverbend-ca")).text).toContain("in force");
    const back = /\/policies\/stages\/[\w-]+\/restoration/.exec(
      (await app.get(address, { as: rosa })).text,
    )?.[0];
    await app.post(back ?? "", {}, { as: rosa });
    expect(plain((await app.get(address)).text)).toContain("Repealed 2020");

    await app.post(
      `${address}/withdrawal`,
      { reason: "Another Riverbend." },
      { as: rosa },
    );
    await app.post(`${address}/restoration`, {}, { as: rosa });
    const page = plain((await app.get(address)).text);
    expect(page).not.toContain("Reason: Another Riverbend.");
    const history = plain((await app.get(`${address}/history`)).text);
    expect(history).toContain("Another Riverbend.");
    expect(history).toContain("Put back: Ordinance 121063");
    expect(history).toContain("removed the step “repealed, 2020”");
  });
});

describe("what others say of a record", () => {
  test("a volunteer disputes it, the card says so, Rosa resolves it with a note", async () => {
    const { app, rosa, place, recorder } = await riverbend();
    const ben = await aMember(app.world, recorder.groupId, "volunteer");
    const asBen = await app.cookieOf(ben.id);
    const id = await aPolicy(app.world, place.id, form, recorder);
    const clause = await clauseOf(app.world, id);
    const said = {
      words: "The council took this out in May.",
      source_url: "https://riverbend.example/may",
    };
    const at = `/policies/clauses/${clause}/disputes`;
    expect((await app.post(at, { words: "No." }, { as: asBen })).status).toBe(
      422,
    );
    expect((await app.post(at, said, { as: asBen })).status).toBe(303);
    const twice = await app.post(at, said, { as: asBen });
    expect(twice.text).toContain("You have an open dispute about this");
    const card = (await app.get("/places/riverbend-ca")).text;
    expect(card).toContain("Disputed");
    expect(card).toContain("The council took this out in May.");
    const list = (await app.get("/policies/to-verify", { as: rosa })).text;
    expect(list).toContain("Disputed");

    const page = (await app.get(`/policies/documents/${id}`, { as: rosa }))
      .text;
    const ending = /\/policies\/remarks\/[\w-]+\/ending/.exec(page)?.[0] ?? "";
    await app.post(ending, { words: "It still stands." }, { as: rosa });
    const after = plain((await app.get(`/policies/documents/${id}`)).text);
    expect(after).toContain("It still stands.");
    expect((await app.get("/places/riverbend-ca")).text).not.toContain(
      "Disputed",
    );
  });

  test("an office’s reply stands beside the clause, earlier ones behind it", async () => {
    const { app, place, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, form, recorder);
    const clause = await clauseOf(app.world, id);
    await aReply(app.world, recorder, clause, "We look into it.", "2026-10-01");
    await aReply(app.world, recorder, clause, "We stand by it.", "2026-11-01");
    const page = plain((await app.get(`/policies/documents/${id}`)).text);
    expect(page).toMatch(
      /Office of the Mayor of Riverbend replied on Nov 1, 2026[\s\S]*We stand by it\.[\s\S]*1 earlier reply[\s\S]*We look into it\./,
    );
  });

  test("one click makes checking a clause a task, a second click none more", async () => {
    const { app, rosa, place, recorder } = await riverbend();
    const id = await aPolicy(app.world, place.id, form, recorder);
    const clause = await clauseOf(app.world, id);
    const click = () =>
      app.post(
        `/policies/clauses/${clause}/tasks`,
        { once: "x" },
        { as: rosa },
      );
    const first = await click();
    expect(first.status).toBe(303);
    expect((await click()).location).toBe(first.location);
    const task = plain(
      (await app.get(first.location ?? "", { as: rosa })).text,
    );
    expect(task).toContain("Check: No asking about or recording");
    expect(task).toContain("https://riverbend.example/code");
  });
});

describe("/policies", () => {
  test("draws a map whose areas are links, and says the same as a table", async () => {
    const { app, place, recorder } = await riverbend();
    await aPlace(app.world, {
      name: "California",
      kind: "state",
      geoid: "06",
      slug: "california",
    });
    await aPolicy(app.world, place.id, form, recorder);
    const { status, text } = await app.get(
      "/policies?provision=no_status_questions",
    );
    expect(status).toBe(200);
    expect(text).toContain(
      'href="/policies?state=CA&amp;provision=no_status_questions"',
    );
    expect(plain(text)).toContain("<title>California: Not known. 1 place");
    expect(plain(text)).toContain("1 record<");
    expect(text).toContain('href="/places/riverbend-ca"');
    const state = plain((await app.get("/policies?state=CA&lang=es")).text);
    expect(state).toContain("Políticas en California");
  });

  test("an unknown state or a nonsense filter shows the whole nation", async () => {
    const { app } = await riverbend();
    for (const query of ["state=ZZ", "provision=nothing", "on=yesterday"]) {
      const page = await app.get(`/policies?${query}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain("<h1>Policy map</h1>");
    }
  });

  test("downloads the rows with their sources, safe to open", async () => {
    const { app, place, recorder } = await riverbend();
    await aPolicy(
      app.world,
      place.id,
      { ...form, title: "=HYPERLINK(1)" },
      recorder,
    );
    const page = await app.get("/policies.csv");
    expect(page.headers.get("Content-Type")).toContain("text/csv");
    const [header, row] = page.text.split("\r\n");
    expect(header).toMatch(/^place,official_name,kind/);
    expect(row).toContain("https://riverbend.example/code");
    expect(row).toContain("'=HYPERLINK(1)");
    expect(row).toContain(",2003,");
    expect(page.text).not.toContain("Rosa");
  });

  test("explains itself in both languages", async () => {
    const { app } = await riverbend();
    const en = await app.get("/policies/methodology");
    expect(en.text).toContain("Unknown is not no.");
    const es = await app.get("/policies/methodology?lang=es");
    expect(es.text).toContain("Que no se sepa no quiere decir que no.");
  });
});
