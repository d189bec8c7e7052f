import { expect, test } from "vitest";

import {
  anEvent,
  anItem,
  aPerson,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";

import { ORIGIN, startApp } from "../support/app";
import type { TestApp } from "../support/app";
import { aGroup, aMember, aPlace } from "../support/factories/people";

const RECORD = [
  anEvent(),
  anItem(),
  aPerson({ PersonAddress1: "1 Elm Street" }),
  aVote(),
  aVote({
    VoteId: 8_002,
    VotePersonId: 12,
    VotePersonName: "Ben Ortiz",
    VoteValueName: "Opposed",
    VoteResult: 2,
  }),
];

async function riverbend() {
  const app = await startApp({ now: "2026-03-10T18:00:00.000Z" });
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const group = await aGroup(app.world, { jurisdictionId: place.id });
  const rosa = await aMember(app.world, group.id, "organizer");
  const as = await app.cookieOf(rosa.id);
  return { app, place, group, as };
}

async function upload(
  app: TestApp,
  as: string,
  files: Record<string, string>,
  fields: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData();
  body.set("place", "riverbend-ca");
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, text] of Object.entries(files)) {
    body.append("files", new File([text], name, { type: "application/json" }));
  }
  return app.fetch(
    new Request(`${ORIGIN}/import`, {
      method: "POST",
      body,
      headers: { Origin: ORIGIN, Cookie: as, "Accept-Language": "en" },
    }),
  );
}

function count(app: TestApp, table: "meetings" | "officials" | "cast_votes") {
  return app.world.db.read
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
    .then(({ n }) => Number(n));
}

test("Rosa looks at what her files would change, then carries it out", async () => {
  const { app, as } = await riverbend();
  const start = await app.get("/import", { as });
  expect(start.text).toContain("Riverbend");
  expect(start.text).toMatch(/enctype="multipart\/form-data"/i);

  const answer = await upload(app, as, {
    "request_0_events.json": JSON.stringify(RECORD),
    "cut.json": '[{"EventId": 4',
  });
  expect(answer.status).toBe(303);
  const address = answer.headers.get("Location") ?? "";
  const dryRun = await app.get(address, { as });
  expect(dryRun.status).toBe(200);
  expect(dryRun.text).toContain("What this import would change");
  expect(dryRun.text).toContain("cut.json");
  expect(dryRun.text).toContain("The file is not JSON, or it is cut off.");
  expect(dryRun.text).toContain("Carry it out");
  expect(dryRun.text).toContain(
    "Read from these files: 1 meeting, 1 agenda item, 2 votes, 2 persons.",
  );
  expect(await count(app, "meetings")).toBe(0);

  const run = await app.post(`${address}/run`, {}, { as });
  expect(run.status).toBe(303);
  const after = await app.get(run.location ?? "", { as });
  expect(after.text).toContain("What this import changed");
  expect(after.text).not.toContain("Carry it out");
  expect(after.text).toContain(
    "On record from these files: 1 meeting, 1 agenda item, 2 votes, 2 persons.",
  );
  expect(after.text).toMatch(/href="\/officials\/rosa-vega/);
  expect(after.text).toMatch(/href="\/bodies\/[^"]*city-council/);
  expect(after.text).toMatch(/href="\/meetings\/[^"]+"/);
  expect(await count(app, "meetings")).toBe(1);
  expect(await count(app, "officials")).toBe(2);
  expect(await count(app, "cast_votes")).toBe(2);

  const twice = await app.post(`${address}/run`, {}, { as });
  expect(twice.status).toBe(303);
  expect(await count(app, "cast_votes")).toBe(2);
  expect((await app.get("/import", { as })).text).toContain("Carried out");
});

test("anyone reads the imported agenda in order, the roll, and the official's record", async () => {
  const { app, as } = await riverbend();
  const answer = await upload(app, as, {
    "a.json": JSON.stringify([
      ...RECORD,
      anItem({
        EventItemId: 500,
        EventItemMinutesSequence: 1,
        EventItemAgendaNumber: "A.",
        EventItemTitle: "CALL TO ORDER",
        EventItemActionName: null,
        EventItemPassedFlag: null,
        EventItemPassedFlagName: null,
        EventItemMatterFile: null,
        EventItemMatterType: null,
        EventItemMover: null,
        EventItemMinutesNote: "{\\rtf1\\ansi Begun at 6:31 p.m.\\par}",
      }),
    ]),
  });
  const report = answer.headers.get("Location") ?? "";
  await app.post(`${report}/run`, {}, { as });
  const stored = await app.get(report, { as });
  const meeting = /href="(\/meetings\/[^"]+)"/.exec(stored.text)?.[1] ?? "";

  const page = await app.get(meeting);
  const agenda = page.text.slice(page.text.indexOf('id="agenda"'));
  expect(agenda).toContain("2 items, as the clerk published them");
  expect(agenda.indexOf("CALL TO ORDER")).toBeGreaterThan(0);
  expect(agenda.indexOf("CALL TO ORDER")).toBeLessThan(
    agenda.indexOf("AN ORDINANCE relating"),
  );
  expect(agenda).toContain("Begun at 6:31 p.m.");
  expect(agenda).toContain("File CB 12 · Ordinance");
  expect(agenda).toContain("Action: passed");
  expect(agenda).toContain("Moved by Rosa Vega");
  const spanish = await app.get(`${meeting}?lang=es`);
  expect(spanish.text).toContain(
    "2 puntos, tal como los publicó la secretaría",
  );

  const vote = /href="(\/votes\/[^"]+)"/.exec(agenda)?.[1] ?? "";
  const roll = await app.get(vote);
  expect(roll.text).toContain("Ben Ortiz");
  expect(roll.text).toContain("Opposed");
  const official = /href="(\/officials\/ben-ortiz[^"]*)"/.exec(
    stored.text,
  )?.[1];
  const record = await app.get(official ?? "");
  expect(record.text).toContain("AN ORDINANCE relating");
  expect(record.text).toContain("Opposed");
});

test("what never comes in is not kept between the dry run and the end either", async () => {
  const { app, as } = await riverbend();
  const answer = await upload(app, as, { "a.json": JSON.stringify(RECORD) });
  const address = answer.headers.get("Location") ?? "";
  const stored = async () =>
    app.world.db.read
      .selectFrom("import_runs")
      .select(["files", "report", "state"])
      .executeTakeFirstOrThrow();
  expect((await stored()).files).toContain("Rosa Vega");
  expect(JSON.stringify(await stored())).not.toContain("Elm Street");
  await app.post(`${address}/discard`, {}, { as });
  expect(await stored()).toMatchObject({ files: "[]", state: "discarded" });
  await app.post(`${address}/run`, {}, { as });
  expect(await count(app, "meetings")).toBe(0);
});

test("the number of seats Rosa types belongs to the full council", async () => {
  const { app, as } = await riverbend();
  const answer = await upload(
    app,
    as,
    { "a.json": JSON.stringify(RECORD) },
    { seats: "9" },
  );
  await app.post(`${answer.headers.get("Location")}/run`, {}, { as });
  const body = await app.world.db.read
    .selectFrom("bodies")
    .select(["name", "seat_count"])
    .executeTakeFirstOrThrow();
  expect(body).toEqual({ name: "City Council", seat_count: 9 });
});

/** How every PNG begins. */
const PICTURE = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d,
]);

test("a form without files, or with a picture, says what to do beside the field", async () => {
  const { app, as } = await riverbend();
  const empty = await upload(app, as, {}, { seats: "9" });
  expect(empty.status).toBe(422);
  const text = await empty.text();
  expect(text).toContain("Choose at least one file.");
  expect(text).toContain('value="9"');

  const body = new FormData();
  body.set("place", "riverbend-ca");
  body.append("files", new File([PICTURE], "photo.png"));
  const picture = await app.fetch(
    new Request(`${ORIGIN}/import?place=riverbend-ca`, {
      method: "POST",
      body,
      headers: { Origin: ORIGIN, Cookie: as },
    }),
  );
  expect(picture.status).toBe(422);
  expect(await picture.text()).toContain("The file is not a text file.");
});

test("rows that stay out are leafed through by reason, and taken along", async () => {
  const { app, as } = await riverbend();
  const many = Array.from({ length: 130 }, (_, index) => ({
    RollCallId: index + 1,
    RollCallPersonId: 11,
    RollCallEventItemId: 501,
  }));
  const answer = await upload(app, as, {
    "=a.json": JSON.stringify([
      ...RECORD,
      ...many,
      aVote({ VoteEventItemId: 9 }),
    ]),
  });
  const here = answer.headers.get("Location") ?? "";
  const show = await app.get(here, { as });
  expect(show.text).toContain(`${here}/rows?reason=attendance`);
  const first = await app.get(`${here}/rows`, { as });
  expect(first.text).toContain("page=2");
  const page = `${here}/rows?reason=attendance&page=2`;
  expect((await app.get(page, { as })).text.split("<li>")).not.toHaveLength(1);
  const csv = await app.get(`${here}/rows.csv?lang=en`, { as });
  expect(csv.headers.get("Content-Type")).toContain("text/csv");
  expect(csv.text.split("\r\n").length).toBeGreaterThan(130);
  // A file's name is no formula.
  expect(csv.text).toContain("'=a.json");
  expect(csv.text).not.toMatch(/,=a\.json/);
});

test("the import pages speak Spanish", async () => {
  const { app, as } = await riverbend();
  const answer = await upload(app, as, { "a.json": JSON.stringify(RECORD) });
  const page = await app.get(`${answer.headers.get("Location")}?lang=es`, {
    as,
  });
  expect(page.text).toContain("Qué cambiaría esta importación");
  expect(page.text).toContain("Realizar la importación");
});

test("a name from a file is shown as text, never as a tag", async () => {
  const { app, as } = await riverbend();
  const answer = await upload(app, as, {
    "<img src=x onerror=alert(1)>.json": JSON.stringify([
      anItem({
        EventItemEventId: 41,
        EventItemTitle: "TEST: <script>alert(2)</script>",
        EventItemActionName: null,
        EventItemPassedFlag: null,
        EventItemPassedFlagName: null,
      }),
      anEvent(),
    ]),
  });
  const { text } = await app.get(answer.headers.get("Location") ?? "", { as });
  expect(text).toContain("&lt;script&gt;alert(2)");
  expect(text).not.toContain("<script>alert(2)");
  expect(text).not.toContain("<img src=x");
});
