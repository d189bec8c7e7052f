import { freshWorld } from "@test/support/database";
import { aPetition, aSignature } from "@test/support/factories/petitions";
import {
  aGroup,
  aMember,
  aPlace,
  asActor,
} from "@test/support/factories/people";
import type { TestWorld } from "@test/support/world";
import { expect, test } from "vitest";

import { mailUpdates } from "~/features/petitions/service/mail-updates.server";
import { findGroupPetition } from "~/features/petitions/service/manage-petition.server";
import type { UpdateInput } from "~/features/petitions/schema";
import {
  publicUpdates,
  readUpdates,
  takeBackUpdate,
  writeUpdate,
} from "~/features/petitions/service/signer-updates.server";
import { unsubscribe } from "~/features/petitions/service/withdraw-signature.server";
import { openMail } from "~/server/mail/outbox.server";

const site = { publicUrl: "https://board.riverbend.example" };

const news = (given: Partial<UpdateInput> = {}): UpdateInput => ({
  titleEn: "The council votes on Tuesday",
  bodyEn: "Come at six. {{manage}} is only a word.",
  titleEs: "El concejo vota el martes",
  bodyEs: "Venga a las seis.",
  step: "send",
  ...given,
});

async function aPetitionOfBen(
  world: TestWorld,
  state: "open" | "draft" = "open",
) {
  const place = await aPlace(world);
  const group = await aGroup(world, { jurisdictionId: place.id });
  const account = await aMember(world, group.id, "organizer", { name: "Ben" });
  const { id } = await aPetition(world, {
    groupId: group.id,
    placeId: place.id,
    createdBy: account.id,
    state,
  });
  const petition = await findGroupPetition(world, {
    id,
    groupIds: [group.id],
  });
  if (!petition) throw new Error("The petition is not there.");
  return { ben: asActor(account), petition };
}

async function mailsOf(world: TestWorld) {
  const rows = await world.db.read
    .selectFrom("outbox")
    .selectAll()
    .orderBy("id")
    .execute();
  return Promise.all(rows.map((row) => openMail(world, row)));
}

test("news go to those who agreed and to nobody else, in their language, once", async () => {
  const world = await freshWorld();
  const { ben, petition } = await aPetitionOfBen(world);
  const agrees = { state: "validated", mayContact: true } as const;
  const signs = (given: Parameters<typeof aSignature>[2]) =>
    aSignature(world, petition.id, given);
  await signs({ ...agrees, email: "rosa@riverbend.example" });
  await signs({ state: "validated", email: "quiet@riverbend.example" });
  await signs({ ...agrees, state: "pending", email: "not-yet@a.example" });
  await signs({ ...agrees, state: "invalidated", email: "bot@a.example" });
  const gone = await signs({ ...agrees, email: "enough@riverbend.example" });
  await unsubscribe(world, gone.tokens.manage);
  expect((await readUpdates(world, petition)).reach).toBe(1);

  await writeUpdate(world, ben, petition, news());
  expect(await mailUpdates(world, site)).toBe(0);
  expect(await publicUpdates(world, petition.id)).toEqual([]);
  world.pass({ minutes: 6 });
  await signs({ ...agrees, email: "later@riverbend.example" });
  expect(await mailUpdates(world, site)).toBe(1);
  expect(await mailUpdates(world, site)).toBe(0);

  const [mail, ...others] = await mailsOf(world);
  expect(others).toEqual([]);
  expect(mail?.to_address).toBe("rosa@riverbend.example");
  expect(mail?.subject).toBe("The council votes on Tuesday");
  expect(mail?.body_text).toContain("{ {manage}} is only a word");
  expect(mail?.body_text).toMatch(
    /riverbend\.example\/petitions\/withdraw\/\S+/,
  );
  expect(mail?.headers).toContain("List-Unsubscribe-Post");
  const stored = await world.db.read.selectFrom("outbox").selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain("rosa@riverbend");
  const { updates } = await readUpdates(world, petition);
  expect(updates[0]).toMatchObject({ mails: 1, writtenBy: "Ben" });
  expect(updates[0]?.doneAt).not.toBeNull();
  expect(await publicUpdates(world, petition.id)).toHaveLength(1);
});

test("an interrupted sending goes on where it stopped, and two at once send once", async () => {
  const world = await freshWorld();
  const { ben, petition } = await aPetitionOfBen(world);
  for (let n = 0; n < 205; n += 1) {
    await aSignature(world, petition.id, {
      name: `Neighbor ${n}`,
      state: "validated",
      mayContact: true,
    });
  }
  await writeUpdate(world, ben, petition, news());
  world.pass({ minutes: 6 });
  const both = await Promise.all([
    mailUpdates(world, site),
    mailUpdates(world, site),
  ]);
  expect(both[0] + both[1]).toBe(205);
  const to = (await mailsOf(world)).map((mail) => mail.to_address);
  expect(new Set(to).size).toBe(205);
  const { updates } = await readUpdates(world, petition);
  expect(updates[0]?.mails).toBe(205);
});

test("news taken back in time reach nobody and stand nowhere", async () => {
  const world = await freshWorld();
  const { ben, petition } = await aPetitionOfBen(world);
  await aSignature(world, petition.id, {
    state: "validated",
    mayContact: true,
  });
  await writeUpdate(world, ben, petition, news());
  const { updates } = await readUpdates(world, petition);
  const id = updates[0]?.id ?? "";
  expect(await takeBackUpdate(world, ben, petition, id)).toMatchObject({
    ok: true,
  });
  world.pass({ minutes: 6 });
  expect(await mailUpdates(world, site)).toBe(0);
  expect(await publicUpdates(world, petition.id)).toEqual([]);
  expect(await takeBackUpdate(world, ben, petition, id)).toMatchObject({
    because: "already_done",
  });
  // What was taken back does not keep anybody from writing better news.
  expect(await writeUpdate(world, ben, petition, news())).toMatchObject({
    ok: true,
  });
});

test("signers are told once a day, in whole words, and by a double submit once", async () => {
  const world = await freshWorld();
  const { ben, petition } = await aPetitionOfBen(world);
  const write = (given: Partial<UpdateInput> = {}) =>
    writeUpdate(world, ben, petition, news(given));
  expect(
    await write({ titleEn: undefined, bodyEn: undefined, bodyEs: undefined }),
  ).toMatchObject({ because: "bodyEsMissing" });
  await Promise.all([write({ once: "one" }), write({ once: "one" })]);
  expect((await readUpdates(world, petition)).updates).toHaveLength(1);
  expect(await write()).toMatchObject({ because: "toldLately" });
  world.pass({ hours: 21 });
  expect(await write()).toMatchObject({ ok: true });
});

test("a draft has nobody to tell", async () => {
  const world = await freshWorld();
  const { ben, petition } = await aPetitionOfBen(world, "draft");
  expect(await writeUpdate(world, ben, petition, news())).toMatchObject({
    because: "already_done",
  });
});
