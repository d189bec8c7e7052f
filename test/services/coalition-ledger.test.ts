import { freshWorld } from "@test/support/database";
import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aCoalition, aGroup, aMember } from "@test/support/factories/people";
import { aTask, memberOf } from "@test/support/factories/tasks";
import { expect, test } from "vitest";

import {
  findLedger,
  pledge,
  readLedger,
  withdrawPledge,
} from "~/features/campaigns/service/coalition-ledger.server";

async function stage() {
  const world = await freshWorld("2026-12-01T18:00:00.000Z");
  const { group, rosa } = await aCampaignOfRosas(world);
  const other = await aGroup(world, {
    name: "Elm Street Tenants",
    slug: "elm-street-tenants",
  });
  const coalition = await aCoalition(world, {
    groupIds: [group.id, other.id],
    leadIds: [],
  });
  return { world, group, other, coalition, rosa };
}

const HEARING = {
  amount: 2,
  purpose: "Hearing on December 9",
  from: "2026-12-01",
  until: "2026-12-09",
} as const;

test("what a group brought is counted within its days, and only its own", async () => {
  const { world, group, other, coalition, rosa } = await stage();
  const by = { accountId: rosa.id, groupId: group.id };
  const come = async (
    groupId: string,
    startsAt: string,
    state: "attended" | "missed",
    kind: "public_comment" | "canvass" = "canvass",
  ) => {
    const { id } = await aMember(world, groupId, "volunteer");
    await aTask(world, {
      groupId,
      createdBy: rosa.id,
      startsAt,
      kind,
      claims: [{ accountId: id, state }],
    });
  };
  await pledge(world, by, coalition.id, { ...HEARING, kind: "turnout" });
  await pledge(world, by, coalition.id, { ...HEARING, kind: "speakers" });
  await come(group.id, "2026-12-09T23:00:00.000Z", "attended");
  await come(
    group.id,
    "2026-12-02T01:00:00.000Z",
    "attended",
    "public_comment",
  );
  await come(group.id, "2026-12-02T01:00:00.000Z", "missed", "public_comment");
  await come(group.id, "2026-12-11T01:00:00.000Z", "attended");
  await come(group.id, "2026-11-29T01:00:00.000Z", "attended");
  await come(other.id, "2026-12-02T01:00:00.000Z", "attended");

  const lines = await readLedger(world, coalition.id);
  expect(
    lines.map(({ kind, delivered, state }) => [kind, delivered, state]).sort(),
  ).toEqual([
    ["speakers", 1, "running"],
    ["turnout", 2, "kept"],
  ]);
  world.pass({ days: 10 });
  const later = await readLedger(world, coalition.id);
  expect(later.map(({ kind, state }) => [kind, state]).sort()).toEqual([
    ["speakers", "short"],
    ["turnout", "kept"],
  ]);
});

test("a double submit pledges once; only the group itself takes it back", async () => {
  const { world, group, other, coalition, rosa } = await stage();
  const by = { accountId: rosa.id, groupId: group.id };
  const typed = { ...HEARING, kind: "turnout", once: "form-1" } as const;
  await pledge(world, by, coalition.id, typed);
  await pledge(world, by, coalition.id, typed);
  const [line, ...rest] = await readLedger(world, coalition.id);
  expect(rest).toEqual([]);

  const ledgerFor = async (
    groupId: string,
    role: "organizer" | "volunteer",
  ) => {
    const account = await aMember(world, groupId, role);
    const member = memberOf(account, [{ id: groupId, role }]);
    const ledger = await findLedger(world, member, coalition.slug);
    return { member, ledger };
  };
  expect((await ledgerFor(group.id, "volunteer")).ledger).toBeNull();
  const stranger = await aGroup(world, { name: "Far", slug: "far" });
  expect((await ledgerFor(stranger.id, "organizer")).ledger).toBeNull();

  const theirs = await ledgerFor(other.id, "organizer");
  if (!theirs.ledger) throw new Error("They are in the coalition.");
  const id = line?.id ?? "";
  expect(await withdrawPledge(world, theirs.member, theirs.ledger, id)).toBe(
    false,
  );
  const ours = await ledgerFor(group.id, "organizer");
  if (!ours.ledger) throw new Error("We are in the coalition.");
  expect(await withdrawPledge(world, ours.member, ours.ledger, id)).toBe(true);
  expect(await withdrawPledge(world, ours.member, ours.ledger, id)).toBe(false);
  expect(await readLedger(world, coalition.id)).toEqual([]);
});
