import { expect, test } from "vitest";

import { startApp } from "@test/support/app";
import type { TestApp } from "@test/support/app";
import { anInvitation } from "@test/support/factories/groups";
import { aBody, aTerm, anOfficial } from "@test/support/factories/officials";
import {
  aGroup,
  aMember,
  aPlace,
  anAccount,
} from "@test/support/factories/people";
import { aRule } from "@test/support/factories/votes";

import { recordActivity } from "~/server/activity.server";

const PASSWORD = "mi gata come nubes";

async function stage() {
  const app = await startApp();
  const group = await aGroup(app.world, { slug: "riverbend" });
  const ada = await aMember(app.world, group.id, "admin", { name: "Ada" });
  return { app, group, ada, as: await app.cookieOf(ada.id) };
}

function mailsOf(app: TestApp) {
  return app.world.db.read
    .selectFrom("outbox")
    .select(["to_address", "subject", "body_text"])
    .orderBy("id")
    .execute();
}

const openInvitations = (app: TestApp) =>
  app.world.db.read
    .selectFrom("invitations")
    .selectAll()
    .where("accepted_at", "is", null)
    .execute();

test("Ada invites Ben by mail; he opens the link, makes an account and is in", async () => {
  const { app, as } = await stage();
  const sent = await app.post(
    "/groups/riverbend/invitations",
    { email: "ben@riverbend.example", role: "organizer" },
    { as },
  );
  expect(sent.location).toBe("/groups/riverbend/invitations?done=sent");
  const [mail] = await mailsOf(app);
  const link = /http\S+/.exec(mail?.body_text ?? "")?.[0] ?? "";
  const path = new URL(link).pathname;

  // A mail scanner that follows the link accepts nothing.
  const page = await app.get(path);
  expect(page.text).toContain("Ada invites you");
  expect(page.text).toContain("Organizer");
  expect(await openInvitations(app)).toHaveLength(1);

  const joined = await app.post(path, { name: "Ben", password: PASSWORD });
  expect(joined.location).toBe("/groups/riverbend");
  const ben = joined.cookies.join("; ");
  const members = await app.get("/groups/riverbend/members", { as: ben });
  expect(members.status).toBe(200);
  expect(members.text).toContain("ben@riverbend.example");
  // Who has just joined is shown where the work is.
  const group = await app.get("/groups/riverbend", { as: ben });
  expect(group.text).toContain('href="/tasks"');
  expect((await app.get(path)).status).toBe(410);
});

test("who keeps officials is led to the council of the group's place, step by step", async () => {
  const { app, group, as } = await stage();
  const { world } = app;
  const place = await aPlace(world, { slug: "riverbend-ca" });
  await world.db.transaction((trx) =>
    trx
      .updateTable("groups")
      .set({ jurisdiction_id: place.id })
      .where("id", "=", group.id)
      .execute(),
  );
  const read = async (cookie: string) =>
    (await app.get("/groups/riverbend", { as: cookie })).text +
    (await app.get("/home", { as: cookie })).text;
  const links = (text: string, href: string) =>
    text.split(`href="${href}"`).length - 1;

  expect(links(await read(as), "/bodies/new?place=riverbend-ca")).toBe(2);
  const ben = await aMember(world, group.id, "volunteer");
  expect(await read(await app.cookieOf(ben.id))).not.toContain("/bodies/new");

  const body = await aBody(world, { placeId: place.id, slug: "council-ca" });
  expect(links(await read(as), "/bodies/council-ca/roster")).toBe(2);
  const official = await anOfficial(world, { placeId: place.id });
  await aTerm(world, { officialId: official.id, bodyId: body.id });
  const rosa = await aMember(world, group.id, "organizer");
  const rosas = await read(await app.cookieOf(rosa.id));
  expect(links(rosas, "/bodies/council-ca/rules/new")).toBe(2);
  expect(rosas).not.toContain("/bodies/council-ca/roster");

  await aRule(world, body.id, {});
  expect(await read(as)).not.toContain("/bodies/council-ca");
});

test("fields that an invitation does not have change nothing about it", async () => {
  const { app, group, ada } = await stage();
  const { token } = await anInvitation(app.world, {
    groupId: group.id,
    invitedBy: ada.id,
    role: "volunteer",
  });
  const joined = await app.post(`/invitations/${token}`, {
    name: "Ben",
    password: PASSWORD,
    email: "someone.else@riverbend.example",
    role: "admin",
    id: "mine",
  });
  expect(joined.status).toBe(303);
  const ben = await app.world.db.read
    .selectFrom("accounts")
    .innerJoin("memberships", "memberships.account_id", "accounts.id")
    .select(["accounts.id", "accounts.email", "memberships.role"])
    .where("accounts.name", "=", "Ben")
    .executeTakeFirstOrThrow();
  expect(ben).toMatchObject({
    email: "ben@riverbend.example",
    role: "volunteer",
  });
  expect(ben.id).not.toBe("mine");
});

test("a role nobody has heard of is refused beside its field", async () => {
  const { app, as } = await stage();
  const answer = await app.post(
    "/groups/riverbend/invitations",
    { email: "ben@riverbend.example", role: "owner" },
    { as },
  );
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("Choose one of the options.");
  expect(answer.text).toContain('value="ben@riverbend.example"');
  expect(await mailsOf(app)).toEqual([]);
});

test("a changed role holds from the next request on, in sessions that are open", async () => {
  const { app, group, as } = await stage();
  const ben = await aMember(app.world, group.id, "organizer", { name: "Ben" });
  const his = await app.cookieOf(ben.id);
  const members = "/groups/riverbend/members";
  expect((await app.get(members, { as: his })).status).toBe(200);
  const changed = await app.post(
    `${members}/${ben.id}`,
    { role: "volunteer" },
    { as },
  );
  expect(changed.status).toBe(303);
  expect((await app.get(members, { as: his })).status).toBe(403);
  await app.post(`${members}/${ben.id}/ending`, {}, { as });
  expect((await app.get(members, { as: his })).status).toBe(404);
});

test("the last admin is told why she cannot leave", async () => {
  const { app, ada, as } = await stage();
  const path = `/groups/riverbend/members/${ada.id}/ending`;
  expect((await app.get(path, { as })).text).toContain("Leave Riverbend");
  const answer = await app.post(path, {}, { as });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("A group needs an admin.");
});

test("a volunteer may leave, and then the group is as to everybody", async () => {
  const { app, group } = await stage();
  const val = await aMember(app.world, group.id, "volunteer", { name: "Val" });
  const as = await app.cookieOf(val.id);
  expect((await app.get("/groups/riverbend", { as })).text).toContain(
    "Your role: Volunteer",
  );
  const left = await app.post(
    `/groups/riverbend/members/${val.id}/ending`,
    {},
    { as },
  );
  expect(left.location).toBe("/groups/riverbend");
  expect((await app.get("/groups/riverbend", { as })).text).toContain(
    "Ask to join",
  );
});

test("a neighbor asks to join, Ada welcomes them", async () => {
  const { app, as } = await stage();
  const ben = await anAccount(app.world, { name: "Ben" });
  const his = await app.cookieOf(ben.id);
  const asked = await app.post(
    "/groups/riverbend/join",
    { note: "I live on Mill Street." },
    { as: his },
  );
  expect(asked.location).toBe("/groups/riverbend?asked=asked");
  const again = await app.post("/groups/riverbend/join", {}, { as: his });
  expect(again.status).toBe(422);
  expect(again.text).toContain("You have asked already.");

  const front = await app.get("/groups/riverbend", { as });
  expect(front.text).toContain("1 person asks to join");
  const requests = await app.get("/groups/riverbend/join-requests", { as });
  expect(requests.text).toContain("I live on Mill Street.");
  const form = /\/groups\/riverbend\/join-requests\/[\w-]+\/welcome/.exec(
    requests.text,
  )?.[0];
  const welcomed = await app.post(form ?? "", {}, { as });
  expect(welcomed.location).toContain("done=answered");
  const twice = await app.post(form ?? "", {}, { as });
  expect(twice.location).toContain("done=first");
  expect((await app.get("/groups/riverbend", { as: his })).text).toContain(
    "Your role: Volunteer",
  );
});

test("a place is searched within the form, and nothing typed is lost", async () => {
  const { app, as } = await stage();
  await aPlace(app.world, { slug: "riverbend-ca", name: "Riverbend" });
  const typed = {
    name: "Riverbend Renters",
    about: "Half a sentence",
    placeAsked: "",
    placeWas: "",
    place: "",
  };
  const found = await app.post(
    "/groups/riverbend/settings",
    {
      ...typed,
      place: "riverbend-ca",
      placeQuery: "elsewhere",
      findPlace: "1",
    },
    { as },
  );
  expect(found.status).toBe(200);
  expect(found.text).toContain("Half a sentence");
  expect(found.text).toContain('value="riverbend-ca"');
  // Somebody who typed a place and chose none is asked once, not twice.
  const hasty = { ...typed, placeQuery: "riverb" };
  const asked = await app.post("/groups/riverbend/settings", hasty, { as });
  expect(asked.status).toBe(200);
  expect(asked.text).toContain("Riverbend Renters");
  const after = await app.get("/groups/riverbend/settings", { as });
  expect(after.text).not.toContain("Riverbend Renters");
  const saved = await app.post(
    "/groups/riverbend/settings",
    { ...hasty, placeAsked: "riverb" },
    { as },
  );
  expect(saved.location).toBe("/groups/riverbend/settings?saved=1");
});

test("settings change what they show and nothing else", async () => {
  const { app, group, as } = await stage();
  const place = await aPlace(app.world, { slug: "riverbend-ca" });
  const page = await app.get("/groups/riverbend/settings?place=riverbend-ca", {
    as,
  });
  expect(page.text).toContain("only when you save");
  const saved = await app.post(
    "/groups/riverbend/settings",
    {
      name: "Riverbend <script>alert(1)</script>",
      about: "We meet on Mondays.",
      place: "riverbend-ca",
      slug: "stolen",
      id: "stolen",
    },
    { as },
  );
  expect(saved.location).toBe("/groups/riverbend/settings?saved=1");
  const row = await app.world.db.read
    .selectFrom("groups")
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    id: group.id,
    slug: "riverbend",
    jurisdiction_id: place.id,
  });
  const shown = await app.get("/groups/riverbend");
  expect(shown.text).not.toContain("<script>alert");
  expect(shown.text).toContain("We meet on Mondays.");
});

test("a new group without a name is refused and keeps what was typed", async () => {
  const { app, as } = await stage();
  const answer = await app.post(
    "/groups/new",
    { about: "We ride bicycles." },
    { as },
  );
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("We ride bicycles.");
  expect(answer.text).toContain("Please fill this in.");
});

test("nobody founds a coalition in the name of a group that is not theirs", async () => {
  const { app, as } = await stage();
  const other = await aGroup(app.world, { name: "Hillside Tenants" });
  const found = (group: string) =>
    app.post("/coalitions/new", { name: "Valley", group }, { as });
  expect((await found(other.id)).status).toBe(404);
  const mine = await app.world.db.read
    .selectFrom("groups")
    .select("id")
    .where("slug", "=", "riverbend")
    .executeTakeFirstOrThrow();
  expect((await found(mine.id)).location).toBe("/coalitions/valley/groups");
});

test("the log is read by admins, fifty acts a page, in both languages", async () => {
  const { app, group, ada, as } = await stage();
  await app.world.db.transaction(async (trx) => {
    for (let n = 0; n < 60; n++) {
      await recordActivity(app.world, trx, {
        groupId: group.id,
        accountId: ada.id,
        verb: n === 59 ? "kite.flown" : "invitation.revoked",
        subjectKind: "invitation",
        subjectId: `i${n}`,
      });
    }
  });
  const path = "/groups/riverbend/activity";
  const first = await app.get(path, { as });
  expect(first.text.match(/<tr[ >]/g)).toHaveLength(51);
  expect(first.text).toContain("Ada: kite.flown");
  expect(first.text).toContain("Ada took an invitation back.");
  const second = await app.get(`${path}?page=2&lang=es`, { as });
  expect(second.text.match(/<tr[ >]/g)).toHaveLength(11);
  expect(second.text).toContain("Ada anuló una invitación.");
});

test("help and privacy speak both languages and need no account", async () => {
  const app = await startApp();
  for (const path of ["/help", "/privacy"]) {
    const en = await app.get(path);
    const es = await app.get(`${path}?lang=es`);
    expect([en.status, es.status]).toEqual([200, 200]);
    expect(es.text).toContain('lang="es"');
    expect(es.text).not.toBe(en.text);
  }
});
