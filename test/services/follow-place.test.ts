import { freshWorld } from "@test/support/database";
import { aFollow, tokenIn } from "@test/support/factories/follows";
import { aPlace, anAccount } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aPolicy } from "@test/support/factories/policies";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { tellFollowers } from "~/features/policies/service/follow-digest.server";
import { paths } from "~/paths";
import {
  FOLLOW_LIMIT,
  askToFollow,
  confirmFollow,
  followAsMember,
  followsPlace,
  forgetUnconfirmed,
  readFollowLink,
  stopFollowing,
  unfollowAsMember,
} from "~/features/policies/service/follow-place.server";

const site = { publicUrl: "https://board.example" };
const ROSA = "rosa@neighbors.example";
/** A Monday; eight in the morning in Riverbend. */
const MONDAY = "2026-11-30T16:00:00.000Z";

async function riverbend() {
  const world = await freshWorld("2026-11-25T18:00:00.000Z");
  const place = await aPlace(world, { timeZone: "America/Los_Angeles" });
  return { world, place };
}

const ask = (
  world: TestWorld,
  placeId: string,
  typed: { email: string; leaveEmpty?: string },
  network = "203.0.113.7",
) =>
  askToFollow(world, site, {
    place: { id: placeId, label: "Riverbend, CA" },
    typed,
    locale: "en",
    network,
  });

const rows = (world: TestWorld) =>
  world.db.read.selectFrom("place_follows").selectAll().execute();

test("Rosa follows by the button behind the mailed link, and hears on Monday what changed", async () => {
  const { world, place } = await riverbend();
  await aPolicy(world, place.id, { title: "An old ordinance" });
  world.pass({ hours: 1 });
  const { confirm, stop } = await aFollow(world, place.id, { email: ROSA });
  expect(await readFollowLink(world, "confirm", confirm)).toMatchObject({
    confirmed: false,
    email: ROSA,
  });
  // Opening a link, or taking one for the other, starts nothing.
  expect(await confirmFollow(world, stop)).toMatchObject({ ok: false });
  world.setNow(MONDAY);
  expect(await tellFollowers(world, site)).toBe(0);

  world.setNow("2026-11-25T20:00:00.000Z");
  expect((await confirmFollow(world, confirm)).ok).toBe(true);
  expect((await confirmFollow(world, confirm)).ok).toBe(true);
  world.pass({ hours: 1 });
  await aPolicy(world, place.id, { title: "A welcome for all" });
  expect(await tellFollowers(world, site)).toBe(0);
  world.setNow(MONDAY);
  const both = await Promise.all([
    tellFollowers(world, site),
    tellFollowers(world, site),
  ]);
  expect(both[0] + both[1]).toBe(1);
  const mail = (await mailsOf(world)).at(-1);
  expect(mail?.to).toBe(ROSA);
  expect(mail?.subject).toBe("Riverbend: 1 change in the policy records");
  expect(mail?.text).toContain("Recorded: A welcome for all");
  expect(mail?.text).not.toContain("An old ordinance");
  expect(tokenIn(mail?.text ?? "", "stop")).toBe(stop);
  expect(mail?.headers).toMatchObject({
    "Content-Language": "en",
    "List-Unsubscribe": `<https://board.example/follows/stop/${stop}?lang=en>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });

  // Once a week at most; a week without changes brings no mail.
  await aPolicy(world, place.id, { title: "One more" });
  world.pass({ hours: 2 });
  expect(await tellFollowers(world, site)).toBe(0);
  world.pass({ days: 7 });
  expect(await tellFollowers(world, site)).toBe(1);
  world.pass({ days: 7 });
  expect(await tellFollowers(world, site)).toBe(0);
});

test("Ben hears in the Spanish he chose; a member in that of the account", async () => {
  const { world, place } = await riverbend();
  const { confirm } = await aFollow(world, place.id, { locale: "es" });
  await confirmFollow(world, confirm);
  const nadia = await anAccount(world, { name: "Nadia", locale: "es" });
  const nadias = { accountId: nadia.id, locale: nadia.locale };
  await followAsMember(world, nadias, place.id);
  await followAsMember(world, nadias, place.id);
  expect(await followsPlace(world, nadias, place.id)).toBe(true);
  world.pass({ hours: 1 });
  await aPolicy(world, place.id);
  world.setNow(MONDAY);
  expect(await tellFollowers(world, site)).toBe(2);
  for (const mail of (await mailsOf(world)).slice(-2)) {
    expect(mail.subject).toBe(
      "Riverbend: 1 cambio en los registros de políticas",
    );
    expect(mail.text).toContain("Dejar de seguir y que le olvidemos:");
  }
  await unfollowAsMember(world, nadias, place.id);
  await unfollowAsMember(world, nadias, place.id);
  expect(await followsPlace(world, nadias, place.id)).toBe(false);
});

test("a follower hears of the state, the county and the districts, too, each under its name", async () => {
  const world = await freshWorld("2026-11-25T18:00:00.000Z");
  const state = await aPlace(world, { name: "California", kind: "state" });
  const county = await aPlace(world, {
    name: "Alder County",
    kind: "county",
    parentId: state.id,
  });
  const place = await aPlace(world, { parentId: county.id });
  const ward = await aPlace(world, {
    name: "District 3",
    kind: "council_district",
    parentId: place.id,
  });
  // Neither what lies beside the place nor a town beneath the county.
  const beside = await aPlace(world, { name: "Lakeside", parentId: county.id });
  const nobodys = await aPlace(world, {
    name: "Elsewhere",
    kind: "state",
    stateCode: "OR",
  });
  for (const [in_, locale] of [
    [place.id, "en"],
    [place.id, "es"],
    [ward.id, "en"],
  ] as const) {
    const { confirm } = await aFollow(world, in_, { locale });
    await confirmFollow(world, confirm);
  }
  world.pass({ hours: 1 });
  for (const at of [1, 2, 3, 4, 5, 6]) {
    await aPolicy(world, state.id, { title: `State paper ${at}` });
  }
  await aPolicy(world, county.id, { title: "The jail's rule" });
  await aPolicy(world, ward.id, { title: "A word of the district" });
  await aPolicy(world, beside.id, { title: "Not theirs" });
  await aPolicy(world, nobodys.id, { title: "Nor this" });
  world.setNow(MONDAY);
  expect(await tellFollowers(world, site)).toBe(3);
  const mails = (await mailsOf(world)).slice(-3);
  const text = (subject: string) =>
    mails.find((mail) => mail.subject === subject)?.text ?? "";
  const english = text("Riverbend: 8 changes in the policy records");
  const spanish = text("Riverbend: 8 cambios en los registros de políticas");
  const wards = text("District 3: 8 changes in the policy records");
  for (const mail of [english, wards]) {
    expect(mail).toMatch(
      /Alder County \(County\):\n\n- Recorded: The jail's rule/,
    );
    expect(mail).toContain("California (State):\n\n- Recorded: State paper");
    expect(mail.match(/State paper/g)).toHaveLength(4);
    expect(mail).toContain(`… and 2 more:
https://board.example${paths.policies.changesOfPlace(state.slug)}`);
    expect(mail).not.toMatch(/Not theirs|Nor this/);
  }
  expect(english).toContain(
    "District 3 (Council district):\n\n- Recorded: A word of the district",
  );
  // The nearest first: what is followed, then up, then beneath.
  expect(english.indexOf("Alder County (")).toBeLessThan(
    english.indexOf("California ("),
  );
  expect(wards).toContain("District 3:\n\n- Recorded: A word of the district");
  expect(spanish).toContain("Alder County (Condado):");
  world.pass({ days: 7 });
  expect(await tellFollowers(world, site)).toBe(0);
});

test("whoever stops is forgotten, with the mails that still waited", async () => {
  const { world, place } = await riverbend();
  const { confirm, stop } = await aFollow(world, place.id, { email: ROSA });
  await confirmFollow(world, confirm);
  expect((await stopFollowing(world, stop)).ok).toBe(true);
  expect((await stopFollowing(world, stop)).ok).toBe(true);
  expect(await rows(world)).toEqual([]);
  expect(await mailsOf(world)).toEqual([]);
  expect(await readFollowLink(world, "stop", stop)).toEqual({ gone: true });
  expect(await readFollowLink(world, "stop", `${stop.slice(0, -1)}A`)).toBe(
    null,
  );
});

test("no table holds the address, and one mailbox at two places has nothing in common", async () => {
  const { world, place } = await riverbend();
  const other = await aPlace(world, { name: "Lakeside", slug: "lakeside-ca" });
  await aFollow(world, place.id, { email: ROSA });
  await ask(world, other.id, { email: ROSA });
  const stored = [
    ...(await rows(world)),
    ...(await world.db.read.selectFrom("outbox").selectAll().execute()),
  ];
  expect(stored).toHaveLength(4);
  expect(JSON.stringify(stored)).not.toMatch(/rosa|neighbors/i);
  const [first, second] = await rows(world);
  expect(first?.email_hash).not.toBe(second?.email_hash);
});

test("an address that nobody confirms is forgotten after three days", async () => {
  const { world, place } = await riverbend();
  const { confirm } = await aFollow(world, place.id);
  world.pass({ days: 3, minutes: 1 });
  expect(await confirmFollow(world, confirm)).toEqual({
    ok: false,
    because: "gone",
  });
  await forgetUnconfirmed(world);
  expect(await rows(world)).toEqual([]);
  expect(await mailsOf(world)).toEqual([]);
});

test("typing an address again writes no second row and fills no mailbox", async () => {
  const { world, place } = await riverbend();
  await aFollow(world, place.id, { email: ROSA });
  for (const email of [
    ROSA,
    "ROSA@neighbors.example",
    "rosa+x@neighbors.example",
  ]) {
    expect((await ask(world, place.id, { email })).ok).toBe(true);
  }
  expect(await rows(world)).toHaveLength(1);
  expect(await mailsOf(world)).toHaveLength(1);
  for (let i = 0; i < 10; i++) {
    const one = await aPlace(world, { name: `Bend ${i}`, slug: `bend-${i}` });
    await ask(world, one.id, { email: ROSA });
  }
  expect(await mailsOf(world)).toHaveLength(6);

  const token = tokenIn((await mailsOf(world))[0]?.text ?? "", "confirm");
  await confirmFollow(world, token);
  world.pass({ days: 1 });
  expect((await ask(world, place.id, { email: ROSA })).ok).toBe(true);
  const again = (await mailsOf(world)).at(-1);
  expect(again?.to).toBe(ROSA);
  expect(again?.subject).toBe("You follow Riverbend, CA already");
});

test("a meeting's network may follow; a machine behind one may not; a robot is told nothing", async () => {
  const { world, place } = await riverbend();
  for (let i = 0; i < FOLLOW_LIMIT.tries; i++) {
    const result = await ask(world, place.id, {
      email: `n${i}@people.example`,
    });
    expect(result.ok).toBe(true);
  }
  expect(await ask(world, place.id, { email: ROSA })).toEqual({
    ok: false,
    because: "too_many",
  });
  const robot = { email: ROSA, leaveEmpty: "x" };
  expect((await ask(world, place.id, robot, "198.51.100.9")).ok).toBe(true);
  expect(await rows(world)).toHaveLength(FOLLOW_LIMIT.tries);
});
