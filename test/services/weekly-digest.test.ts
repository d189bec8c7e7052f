import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import { aTask } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import { saveMailChoices } from "~/features/accounts/service/notices.server";
import { sendDigests } from "~/features/campaigns/service/weekly-digest.server";

const site = { publicUrl: "https://board.example" };
/** A Monday; eight in the morning in Long Beach. */
const MONDAY = "2026-11-30T16:00:00.000Z";

async function rosasWeek() {
  const world = await freshWorld("2026-11-29T18:00:00.000Z");
  const { group, rosa } = await aCampaignOfRosas(world);
  const ben = await aMember(world, group.id, "volunteer", {
    name: "Ben",
    locale: "es",
  });
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    title: "Table at the market",
    wanted: 3,
  });
  return { world, group, rosa, ben, task };
}

test("on Monday at eight everybody gets their week once, in their language", async () => {
  const { world, ben, task } = await rosasWeek();
  expect(await sendDigests(world, site)).toBe(0);
  world.setNow(MONDAY);
  const both = await Promise.all([
    sendDigests(world, site),
    sendDigests(world, site),
  ]);
  expect(both[0] + both[1]).toBe(2);
  const mails = await mailsOf(world);
  expect(mails).toHaveLength(2);
  const bens = mails.find((mail) => mail.to === ben.email);
  expect(bens?.subject).toMatch(/^Su semana en sus grupos, desde el .*30/);
  expect(bens?.text).toContain("Falta gente en:\n- Table at the market");
  expect(bens?.text).toContain(`https://board.example/tasks/${task.id}`);
  expect(bens?.text).toContain("/mail/stop/");
  // The next half hour and the next day have nothing to add; the next week has.
  world.pass({ hours: 1 });
  expect(await sendDigests(world, site)).toBe(0);
  world.pass({ days: 1 });
  expect(await sendDigests(world, site)).toBe(0);
});

test("a week without news brings no mail, nor one to who switched it off", async () => {
  const { world, ben, rosa, task } = await rosasWeek();
  await saveMailChoices(world, { accountId: ben.id }, [], ["digest"]);
  world.setNow(MONDAY);
  expect(await sendDigests(world, site)).toBe(1);
  expect((await mailsOf(world)).map(({ to }) => to)).toEqual([rosa.email]);

  await world.db.transaction((trx) =>
    trx
      .updateTable("tasks")
      .set({ state: "done" })
      .where("id", "=", task.id)
      .execute(),
  );
  world.pass({ days: 7 });
  expect(await sendDigests(world, site)).toBe(0);
});
