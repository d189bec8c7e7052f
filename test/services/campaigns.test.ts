import { expect, test } from "vitest";

import { readCampaignList } from "~/features/campaigns/schema";
import {
  changeCampaign,
  closeCampaign,
  reopenCampaign,
  startCampaign,
} from "~/features/campaigns/service/keep-campaigns.server";
import { readPublicPage } from "~/features/campaigns/service/public-page.server";
import {
  campaignHistory,
  campaignsIn,
  listCampaigns,
  readCampaign,
  readPublicCampaign,
} from "~/features/campaigns/service/read-campaigns.server";

import { freshWorld } from "../support/database";
import {
  aCampaign,
  aCampaignOfRosas,
  aDemand,
} from "../support/factories/campaigns";
import { aGroup, aMember, asActor } from "../support/factories/people";

async function stage() {
  const world = await freshWorld();
  const rosas = await aCampaignOfRosas(world);
  return {
    world,
    ...rosas,
    actor: asActor(rosas.rosa),
    ofGroup: { id: rosas.campaign.id, groupId: rosas.group.id },
  };
}

const words = {
  name: "No al acuerdo de la cárcel",
  summary: "Riverbend rents out its jail beds.",
  visibility: "public",
} as const;

test("two campaigns of one name get two addresses, and a double click starts one", async () => {
  const { world, place, group, actor } = await stage();
  const start = (once: string) =>
    startCampaign(world, actor, {
      ...words,
      groupId: group.id,
      place: place.slug,
      once,
    });
  const ids = [await start("a"), await start("b"), await start("b")].map((r) =>
    r.ok ? r.value.id : r.because,
  );
  expect(ids[1]).toBe(ids[2]);
  const slugs = new Set<string>();
  for (const id of ids) {
    const campaign = await readCampaign(world, { id, groupIds: [group.id] });
    slugs.add(campaign?.slug ?? "");
  }
  expect([...slugs][0]).toBe("no-al-acuerdo-de-la-carcel-riverbend");
  expect(slugs.size).toBe(2);
});

test("a campaign needs a place that exists", async () => {
  const { world, group, actor } = await stage();
  const result = await startCampaign(world, actor, {
    ...words,
    groupId: group.id,
    place: "nowhere",
  });
  expect(result).toEqual({ ok: false, because: "place_not_found" });
});

test("another group sees the public page of a campaign, never its board", async () => {
  const { world, campaign, place } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const asked = { id: campaign.id, groupIds: [other.id] };
  expect(await readCampaign(world, asked)).toBeNull();
  expect(await readCampaign(world, { ...asked, groupIds: [] })).toBeNull();
  expect((await readPublicCampaign(world, campaign.slug))?.id).toBe(
    campaign.id,
  );
  expect(await campaignsIn(world, { placeId: place.id })).toHaveLength(1);
});

test("a campaign for the group alone has no public page and is in no public list", async () => {
  const { world, campaign, place, actor, ofGroup } = await stage();
  await changeCampaign(world, actor, ofGroup, {
    ...words,
    visibility: "group",
  });
  expect(await readPublicCampaign(world, campaign.slug)).toBeNull();
  expect(await campaignsIn(world, { placeId: place.id })).toEqual([]);
});

test("closing wants a reason and is remembered, and so is taking it up again", async () => {
  const { world, group, campaign, actor, ofGroup, place } = await stage();
  const twice = await Promise.all([
    closeCampaign(world, actor, ofGroup, "The council said no."),
    closeCampaign(world, actor, ofGroup, "The council said no."),
  ]);
  expect(twice.filter((r) => r.ok)).toHaveLength(1);
  const closed = await readCampaign(world, {
    id: campaign.id,
    groupIds: [group.id],
  });
  expect([closed?.closed, closed?.closedWhy]).toEqual([
    true,
    "The council said no.",
  ]);
  expect(await campaignsIn(world, { placeId: place.id })).toEqual([]);

  world.pass({ days: 30 });
  const again = await reopenCampaign(world, actor, ofGroup, "A new council.");
  expect(again.ok).toBe(true);
  expect(await reopenCampaign(world, actor, ofGroup, "Once more.")).toEqual({
    ok: false,
    because: "someone_was_first",
  });
  const history = await campaignHistory(world, campaign.id);
  expect(history.map((e) => [e.kind, e.why, e.recordedByName])).toEqual([
    ["closed", "The council said no.", "Rosa"],
    ["reopened", "A new council.", "Rosa"],
  ]);
});

test("the list holds the campaigns of one's own groups, open and closed apart, and is searched", async () => {
  const { world, group, place, rosa, actor, ofGroup } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const nia = await aMember(world, other.id, "organizer", { name: "Nia" });
  await aCampaign(world, {
    groupId: other.id,
    jurisdictionId: place.id,
    createdBy: nia.id,
  });
  await aCampaign(world, {
    groupId: group.id,
    jurisdictionId: place.id,
    createdBy: rosa.id,
    name: "Bike lanes on Mill Street",
  });
  const list = async (search: string) =>
    (
      await listCampaigns(
        world,
        [group.id],
        readCampaignList(new URLSearchParams(search)),
      )
    ).campaigns.map((c) => c.name);
  expect((await list("")).sort()).toEqual([
    "Bike lanes on Mill Street",
    "Close the jail deal",
  ]);
  expect(await list("q=BIKE")).toEqual(["Bike lanes on Mill Street"]);
  await closeCampaign(world, actor, ofGroup, "Won.");
  expect(await list("")).toEqual(["Bike lanes on Mill Street"]);
  expect(await list("closed=1")).toEqual(["Close the jail deal"]);
  expect(
    (await listCampaigns(world, [], readCampaignList(new URLSearchParams())))
      .total,
  ).toBe(0);
});

test("the public page shows no draft and nothing marked for the group", async () => {
  const { world, campaign } = await stage();
  await aDemand(world, campaign, { title: "A draft" });
  await aDemand(world, campaign, {
    title: "For the group",
    state: "delivered",
    visibility: "group",
  });
  await aDemand(world, campaign, {
    title: "For all",
    state: "delivered",
    answerDueOn: "2026-11-01",
  });
  const page = await readPublicPage(world, {
    id: campaign.id,
    today: "2026-12-01",
  });
  expect(page.demands.map((d) => [d.title, d.overdue])).toEqual([
    ["For all", true],
  ]);
});
