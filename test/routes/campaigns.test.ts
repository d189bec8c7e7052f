import { expect, test } from "vitest";

import { startApp } from "../support/app";
import type { TestApp } from "../support/app";
import { aCampaignOfRosas, aDemand } from "../support/factories/campaigns";
import {
  aCoalition,
  aGroup,
  aMember,
  anAccount,
  joins,
} from "../support/factories/people";
import { aCouncil } from "../support/factories/targets";
import { aLean, aMeeting, aMotion } from "../support/factories/votes";

async function stage() {
  const app = await startApp();
  const rosas = await aCampaignOfRosas(app.world);
  return { app, ...rosas, cookie: await app.cookieOf(rosas.rosa.id) };
}

/** The value of a hidden field on a page. */
function hidden(page: { text: string }, name: string): string {
  const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page.text);
  return /value="([^"]*)"/.exec(tag?.[0] ?? "")?.[1] ?? "";
}

test("Rosa starts a campaign, writes its demand, delivers it and records the refusal", async () => {
  const { app, place, cookie } = await stage();
  const as = { as: cookie };
  const form = await app.get(`/board/campaigns/new?place=${place.slug}`, as);
  const started = await app.post(
    "/board/campaigns/new",
    {
      once: hidden(form, "once"),
      place: place.slug,
      name: "Bike lanes on Mill Street",
      summary: "Two riders were hit this year.",
      visibility: "public",
    },
    as,
  );
  expect(started.status).toBe(303);
  const board = started.location ?? "";
  const begun = (await app.get(board, as)).text;
  expect(begun).toContain("Bike lanes on Mill Street");
  // Praise would mislead here: a campaign begins with its first demand.
  expect(begun).toContain("Write the first demand");
  expect(begun).not.toContain("Well kept");

  const demandForm = await app.get(`${board}/demands/new`, as);
  const written = await app.post(
    `${board}/demands/new`,
    {
      once: hidden(demandForm, "once"),
      place: place.slug,
      title: "Paint the lanes by June",
      ask: "From First to Ninth Street.",
      visibility: "public",
    },
    as,
  );
  const demand = written.location ?? "";
  expect(demand).toMatch(/^\/demands\//);
  expect((await app.get(demand)).status).toBe(404);

  for (const [state, note] of [
    ["delivered", ""],
    ["refused", "No money, said the mayor on the first of December."],
  ]) {
    const step = await app.get(`${demand}/steps`, as);
    const done = await app.post(
      `${demand}/steps`,
      {
        believes: hidden(step, "believes"),
        state,
        onDate: "2026-12-01",
        note,
      },
      as,
    );
    expect(done.status).toBe(303);
  }
  const open = await app.get(demand);
  expect(open.status).toBe(200);
  expect(open.text).toContain("No money, said the mayor");
  // Who wrote it down is for the group.
  expect(open.text).not.toContain("Rosa");
  expect((await app.get(demand, as)).text).toContain("Recorded by Rosa");
});

test("a step that was overtaken comes back with what was typed and a plain sentence", async () => {
  const { app, campaign, cookie } = await stage();
  const demand = await aDemand(app.world, campaign, { state: "delivered" });
  const fields = {
    believes: "somebody-elses-step",
    state: "answered",
    onDate: "2026-12-01",
    note: "They <b>said</b> yes.",
  };
  const page = await app.post(`/demands/${demand.id}/steps`, fields, {
    as: cookie,
  });
  expect(page.status).toBe(409);
  expect(page.text).toContain("Somebody recorded a step while you were");
  expect(page.text).toContain("They &lt;b&gt;said&lt;/b&gt; yes.");
});

test("a form with nothing in it names each field, in Spanish as well", async () => {
  const { app, campaign, cookie } = await stage();
  const page = await app.post(
    `/board/campaigns/${campaign.id}/demands/new?lang=es`,
    {},
    { as: cookie },
  );
  expect(page.status).toBe(422);
  for (const id of ["f-title", "f-ask", "f-visibility"]) {
    expect(page.text).toContain(`href="#${id}"`);
  }
  expect(page.text).toContain("Complete este dato, por favor.");
});

test("the download is the list as filtered, and no cell is a formula", async () => {
  const { app, campaign, cookie } = await stage();
  await aDemand(app.world, campaign, { title: "=2+2", state: "delivered" });
  await aDemand(app.world, campaign, { title: "A draft" });
  const csv = await app.get(
    `/board/campaigns/${campaign.id}/demands.csv?state=delivered`,
    { as: cookie },
  );
  expect(csv.headers.get("Content-Type")).toContain("text/csv");
  expect(csv.text).toContain("'=2+2");
  expect(csv.text).not.toContain("A draft");
});

test("closing wants a reason and says so on the board", async () => {
  const { app, campaign, cookie } = await stage();
  const as = { as: cookie };
  const path = `/board/campaigns/${campaign.id}/closure`;
  expect((await app.post(path, {}, as)).status).toBe(422);
  expect((await app.post(path, { why: "The deal is off." }, as)).status).toBe(
    303,
  );
  const twice = await app.post(path, { why: "Again." }, as);
  expect(twice.status).toBe(409);
  const board = await app.get(`/board/campaigns/${campaign.id}`, as);
  expect(board.text).toContain("The deal is off.");
});

test("home shows each person what their roles are for", async () => {
  const { app, group, campaign } = await stage();
  const val = await aMember(app.world, group.id, "volunteer", { name: "Val" });
  const lena = await anAccount(app.world, { name: "Lena" });
  await aCoalition(app.world, { groupIds: [group.id], leadIds: [lena.id] });
  const nobody = await anAccount(app.world, { name: "Newcomer" });
  const home = async (id: string) =>
    (await app.get("/home", { as: await app.cookieOf(id) })).text;

  const rosas = await home(
    (
      await app.world.db.read
        .selectFrom("accounts")
        .select("id")
        .where("name", "=", "Rosa")
        .executeTakeFirstOrThrow()
    ).id,
  );
  expect(rosas).toContain(campaign.name);
  expect(rosas).toContain("What needs you today");

  const vals = await home(val.id);
  expect(vals).toContain("Tasks for you");
  expect(vals).not.toContain(campaign.name);
  expect(vals).not.toContain("What needs you today");

  expect(await home(lena.id)).toContain("Valley Coalition: vote board");
  expect(await home(nobody.id)).toContain("not a member of any group yet");
});

async function coalitionStage(app: TestApp) {
  const { world } = app;
  const rosas = await aCampaignOfRosas(world);
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const lena = await anAccount(world, { name: "Lena" });
  const coalition = await aCoalition(world, {
    groupIds: [rosas.group.id, other.id],
    leadIds: [lena.id],
  });
  const council = await aCouncil(world, rosas.place.id, [
    "Ana Vega",
    "Ben Ortiz",
    "Cam Diaz",
  ]);
  const meeting = await aMeeting(world, council.body.id);
  const demand = await aDemand(world, rosas.campaign, { state: "scheduled" });
  const motion = await aMotion(world, council.body.id, {
    meetingId: meeting.id,
    groupId: rosas.group.id,
    demandId: demand.id,
    campaignTitle: "No jail beds for rent",
  });
  const lean = (index: number, visibility: "group" | "coalition") =>
    aLean(world, {
      motionId: motion.id,
      officialId: council.officials[index]?.id ?? "",
      groupId: rosas.group.id,
      recordedBy: rosas.rosa.id,
      visibility,
    });
  await lean(0, "coalition");
  await lean(1, "group");
  return { ...rosas, coalition, lena };
}

test("the vote board is the lead's; an admin of one of its groups finds nothing there", async () => {
  const app = await startApp();
  const { group, coalition, lena } = await coalitionStage(app);
  const ada = await aMember(app.world, group.id, "admin", { name: "Ada" });
  const path = `/coalitions/${coalition.slug}`;
  const board = await app.get(path, { as: await app.cookieOf(lena.id) });
  expect(board.status).toBe(200);
  expect(board.text).toContain("No jail beds for rent");
  expect((await app.get(path, { as: await app.cookieOf(ada.id) })).status).toBe(
    404,
  );
  expect((await app.get(path)).status).toBe(302);
});

test("the lead narrows the board, takes it along as a table, and puts it on a wall", async () => {
  const app = await startApp();
  const { coalition, lena } = await coalitionStage(app);
  const as = await app.cookieOf(lena.id);
  const path = `/coalitions/${coalition.slug}`;
  const none = await app.get(`${path}?q=nothing+like+it`, { as });
  expect(none.status).toBe(200);
  expect(none.text).toContain("No vote matches.");
  const odd = await app.get(`${path}?sort=up&risk=worst&page=-3&group=1`, {
    as,
  });
  expect(odd.status).toBe(200);

  const csv = await app.get(`${path}/votes.csv`, { as });
  expect(csv.headers.get("Content-Type")).toContain("text/csv");
  expect(csv.text).toContain("No jail beds for rent");
  expect(
    (await app.get(`${path}/votes.csv?q=nothing`, { as })).text,
  ).not.toContain("No jail beds for rent");

  const wall = await app.get(`${path}/wall`, { as });
  expect(wall.text).toContain("No jail beds for rent");
  expect(wall.text).not.toMatch(/http-equiv="refresh"/i);
  const live = await app.get(`${path}/wall?live=1`, { as });
  expect(live.text).toMatch(/<meta http-equiv="refresh" content="60"/i);
  expect(wall.text).not.toContain("site-header");
});

test("what a group keeps to itself stays off the board, even for a lead who organizes there", async () => {
  const app = await startApp();
  const { group, coalition, lena } = await coalitionStage(app);
  const path = `/coalitions/${coalition.slug}`;
  const cookie = await app.cookieOf(lena.id);
  const before = await app.get(path, { as: cookie });
  await joins(app.world, group.id, lena.id, "organizer");
  const after = await app.get(path, { as: cookie });
  const table = (text: string) => /<table[\s\S]*?<\/table>/.exec(text)?.[0];
  // All that is new: her own group's reminder, on her screen and not in print.
  const reminder =
    /<span class="[^"]*no-print">1 stand your group [^<]*<\/span>/;
  expect(table(after.text)).toMatch(reminder);
  expect(table(after.text)?.replace(reminder, "")).toBe(table(before.text));
  const wall = await app.get(`${path}/wall`, { as: cookie });
  expect(wall.text).not.toContain("keeps to itself");
});

test("a vote on a draft tells nobody outside the group what is being drafted", async () => {
  const { app, campaign, group, place } = await stage();
  const council = await aCouncil(app.world, place.id, ["Ana Vega"]);
  const demand = await aDemand(app.world, campaign, {
    title: "Not told to anyone yet",
  });
  const expected = await aMotion(app.world, council.body.id, {
    groupId: group.id,
    demandId: demand.id,
    campaignTitle: "The words we will use",
  });
  const meeting = await aMeeting(app.world, council.body.id);
  const onAgenda = await aMotion(app.world, council.body.id, {
    meetingId: meeting.id,
    groupId: group.id,
    demandId: demand.id,
    campaignTitle: "The words we will use",
  });
  expect((await app.get(`/votes/${expected.id}`)).status).toBe(404);
  const open = await app.get(`/votes/${onAgenda.id}`);
  expect(open.status).toBe(200);
  expect(open.text).not.toContain("The words we will use");
  expect(open.text).not.toContain("Not told to anyone yet");
});
