import { expect, test } from "vitest";

import {
  demandsIn,
  demandsTo,
  downloadCampaignDemands,
  listCampaignDemands,
  overdueDemands,
  readDemand,
} from "~/features/demands/service/read-demands.server";
import {
  correctStep,
  recordStep,
} from "~/features/demands/service/record-step.server";
import {
  changeDemand,
  writeDemand,
} from "~/features/demands/service/write-demand.server";
import { isOverdue } from "~/features/demands/rules";
import { readDemandList } from "~/features/demands/schema";
import { DEMAND_STATES } from "~/features/demands/types";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas, aDemand } from "../support/factories/campaigns";
import { aGroup, aPlace, asActor } from "../support/factories/people";
import { aCouncil, aProvision } from "../support/factories/targets";
import type { TestWorld } from "../support/world";

const TODAY = "2026-12-01";

async function stage() {
  const world = await freshWorld();
  const rosas = await aCampaignOfRosas(world);
  return { world, ...rosas, actor: asActor(rosas.rosa) };
}

/** The demand as its group sees it. */
async function seen(world: TestWorld, id: string, groupId: string) {
  const demand = await readDemand(world, { id, groupIds: [groupId] });
  if (!demand) throw new Error("not there");
  return demand;
}

const words = {
  title: "End the rental of jail beds",
  ask: "Do not renew the contract.",
  officialIds: [],
  provisionIds: [],
  visibility: "public",
} as const;

test("Rosa writes a demand: a draft with its first step, its officials and its protection", async () => {
  const { world, place, group, campaign, actor } = await stage();
  const council = await aCouncil(world, place.id, ["Ana Vega", "Ben Ortiz"]);
  const [ana] = council.officials;
  const provision = await aProvision(world);
  const result = await writeDemand(world, actor, {
    ...words,
    campaignId: campaign.id,
    groupId: group.id,
    place: place.slug,
    bodyId: council.body.id,
    // Ana also chairs a committee, so the form sent her twice.
    officialIds: [ana.id, ana.id],
    provisionIds: [provision.id],
    answerDueOn: "2026-12-20",
  });
  if (!result.ok) throw new Error(result.because);
  const demand = await seen(world, result.value.id, group.id);
  expect(demand).toMatchObject({
    state: "draft",
    bodyName: "Riverbend City Council",
    answerDueOn: "2026-12-20",
    overdue: false,
    officials: [{ name: "Ana Vega" }],
    provisions: [{ key: provision.key }],
  });
  expect(demand.steps).toMatchObject([{ state: "draft", onDate: TODAY }]);
});

test("a double click writes one demand", async () => {
  const { world, place, group, campaign, actor } = await stage();
  const input = {
    ...words,
    campaignId: campaign.id,
    groupId: group.id,
    place: place.slug,
    once: "one-showing",
  };
  const [one, two] = await Promise.all([
    writeDemand(world, actor, input),
    writeDemand(world, actor, input),
  ]);
  expect(one.ok && two.ok && one.value.id === two.value.id).toBe(true);
});

test("officials, bodies and protections must be those of the place and the catalogue", async () => {
  const { world, place, group, campaign, actor } = await stage();
  const elsewhere = await aPlace(world, { name: "Hillside" });
  const council = await aCouncil(world, elsewhere.id, ["Cam Diaz"]);
  const input = {
    ...words,
    campaignId: campaign.id,
    groupId: group.id,
    place: place.slug,
  };
  const because = async (change: object) => {
    const result = await writeDemand(world, actor, { ...input, ...change });
    return result.ok ? "done" : result.because;
  };
  expect(await because({ bodyId: council.body.id })).toBe("body_not_of_place");
  expect(await because({ officialIds: [council.officials[0].id] })).toBe(
    "official_not_of_place",
  );
  expect(await because({ provisionIds: ["none"] })).toBe("provision_not_found");
  expect(await because({ place: "nowhere" })).toBe("place_not_found");
});

test("a closed campaign, or one of another group, takes no demand", async () => {
  const { world, place, group, campaign, actor } = await stage();
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const input = { ...words, campaignId: campaign.id, place: place.slug };
  const foreign = await writeDemand(world, actor, {
    ...input,
    groupId: other.id,
  });
  expect(foreign).toEqual({ ok: false, because: "campaign_closed" });
  await world.db.transaction((trx) =>
    trx
      .updateTable("campaigns")
      .set({ closed_at: "2026-11-30T00:00:00.000Z" })
      .where("id", "=", campaign.id)
      .execute(),
  );
  const late = await writeDemand(world, actor, { ...input, groupId: group.id });
  expect(late).toEqual({ ok: false, because: "campaign_closed" });
});

async function demandWith(state: "draft" | "delivered" | "refused") {
  const s = await stage();
  const row = await aDemand(s.world, s.campaign, { state });
  const demand = await seen(s.world, row.id, s.group.id);
  const last = demand.steps.at(-1);
  if (!last) throw new Error("no step");
  return { ...s, demand, last };
}

test("a step is written with its day, its note and its source, and moves the demand", async () => {
  const { world, actor, group, demand, last } = await demandWith("delivered");
  const result = await recordStep(world, actor, demand, {
    believes: last.id,
    state: "refused",
    onDate: TODAY,
    note: "Voted down 4 to 3.",
    evidenceUrl: "https://riverbend.example/minutes",
  });
  expect(result.ok).toBe(true);
  const after = await seen(world, demand.id, group.id);
  expect(after.state).toBe("refused");
  expect(after.steps.at(-1)).toMatchObject({
    state: "refused",
    note: "Voted down 4 to 3.",
    evidenceUrl: "https://riverbend.example/minutes",
    recordedByName: "Rosa",
  });
});

test("a refused demand is won after all", async () => {
  const { world, actor, group, demand, last } = await demandWith("refused");
  const result = await recordStep(world, actor, demand, {
    believes: last.id,
    state: "passed",
    onDate: TODAY,
    note: "The new council took it up and passed it.",
  });
  expect(result.ok).toBe(true);
  const after = await seen(world, demand.id, group.id);
  expect(after.state).toBe("passed");
  expect(after.steps.map((s) => s.state)).toEqual([
    "draft",
    "refused",
    "passed",
  ]);
});

test("a step that cannot follow, comes without a source, or on an impossible day is refused", async () => {
  const { world, actor, demand, last } = await demandWith("delivered");
  const because = async (change: object) => {
    const result = await recordStep(world, actor, demand, {
      believes: last.id,
      state: "answered",
      onDate: TODAY,
      note: "They said yes.",
      ...change,
    });
    return result.ok ? "done" : result.because;
  };
  expect(await because({ state: "carried_out" })).toBe("wrong_step");
  expect(await because({ note: undefined })).toBe("needs_evidence");
  expect(await because({ onDate: "2026-12-02" })).toBe("step_in_future");
  expect(await because({ onDate: "2026-11-30" })).toBe("step_before_last");
  expect(await because({})).toBe("done");
});

test("today is the day in the place: late evening in Riverbend is not tomorrow yet", async () => {
  const { world, actor, demand, last } = await demandWith("delivered");
  // 11 pm on the first of December in Los Angeles.
  world.setNow("2026-12-02T07:00:00.000Z");
  const result = await recordStep(world, actor, demand, {
    believes: last.id,
    state: "answered",
    onDate: "2026-12-02",
    note: "They will answer tomorrow.",
  });
  expect(result).toEqual({ ok: false, because: "step_in_future" });
});

test("when Rosa and Ben record at once, one is told that somebody was first", async () => {
  const { world, actor, group, demand, last } = await demandWith("delivered");
  const record = (state: "answered" | "refused") =>
    recordStep(world, actor, demand, {
      believes: last.id,
      state,
      onDate: TODAY,
      note: "From the meeting.",
    });
  const results = await Promise.all([record("answered"), record("refused")]);
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  expect(results.find((r) => !r.ok)).toEqual({
    ok: false,
    because: "someone_was_first",
  });
  expect((await seen(world, demand.id, group.id)).steps).toHaveLength(3);
});

test("a correction takes the place of the last step, and the wrong one is kept", async () => {
  const { world, actor, group, demand, last } = await demandWith("refused");
  const result = await correctStep(world, actor, demand, {
    believes: last.id,
    state: "withdrawn",
    onDate: TODAY,
    note: "It was us who took it back.",
  });
  expect(result.ok).toBe(true);
  const after = await seen(world, demand.id, group.id);
  expect(after.state).toBe("withdrawn");
  expect(after.steps.map((s) => [s.state, s.correctsStepId])).toEqual([
    ["draft", null],
    ["refused", null],
    ["withdrawn", last.id],
  ]);
});

test("two corrections of one step: the second is told that somebody was first", async () => {
  const { world, actor, demand, last } = await demandWith("delivered");
  const correct = () =>
    correctStep(world, actor, demand, {
      believes: last.id,
      state: "delivered",
      onDate: TODAY,
      note: "Handed to the clerk, not to the mayor.",
    });
  const results = await Promise.all([correct(), correct()]);
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  expect(results.find((r) => !r.ok)).toEqual({
    ok: false,
    because: "someone_was_first",
  });
});

test("a correction cannot jump to a state that could not have followed", async () => {
  const { world, actor, demand, last } = await demandWith("delivered");
  const result = await correctStep(world, actor, demand, {
    believes: last.id,
    state: "passed",
    onDate: TODAY,
    note: "No.",
  });
  expect(result).toEqual({ ok: false, because: "wrong_step" });
});

test("a draft is reworded; what was handed over keeps its words", async () => {
  const { world, actor, group, demand } = await demandWith("draft");
  const input = { ...words, title: "End the jail deal" };
  const changed = await changeDemand(world, actor, demand, input);
  expect(changed.ok).toBe(true);
  expect((await seen(world, demand.id, group.id)).title).toBe(
    "End the jail deal",
  );

  const out = await demandWith("delivered");
  const refusal = await changeDemand(out.world, out.actor, out.demand, input);
  expect(refusal).toEqual({ ok: false, because: "words_are_fixed" });
  const { title, ask, ...rest } = input;
  expect([title, ask]).toHaveLength(2);
  const dueOnly = await changeDemand(out.world, out.actor, out.demand, {
    ...rest,
    answerDueOn: "2026-12-24",
  });
  expect(dueOnly.ok).toBe(true);
});

test("a draft that was delivered while Rosa reworded it keeps the words it went out with", async () => {
  const { world, actor, group, demand, last } = await demandWith("draft");
  await recordStep(world, actor, demand, {
    believes: last.id,
    state: "delivered",
    onDate: TODAY,
  });
  const late = await changeDemand(world, actor, demand, {
    ...words,
    title: "Too late",
  });
  expect(late).toEqual({ ok: false, because: "someone_was_first" });
  expect((await seen(world, demand.id, group.id)).title).not.toBe("Too late");
});

test("a demand goes on naming an official who has left office", async () => {
  const { world, place, group, campaign, actor } = await stage();
  const council = await aCouncil(world, place.id, ["Ana Vega"]);
  const [ana] = council.officials;
  const row = await aDemand(world, campaign, { officialIds: [ana.id] });
  await world.db.transaction((trx) =>
    trx.updateTable("terms").set({ ends_on: "2026-11-01" }).execute(),
  );
  const demand = await seen(world, row.id, group.id);
  const kept = await changeDemand(world, actor, demand, {
    ...words,
    officialIds: [ana.id],
  });
  expect(kept.ok).toBe(true);
});

test("others see a public demand once it is delivered, and never one for the group", async () => {
  const { world, group, campaign } = await stage();
  const draft = await aDemand(world, campaign);
  const open = await aDemand(world, campaign, { state: "delivered" });
  const inner = await aDemand(world, campaign, {
    state: "delivered",
    visibility: "group",
  });
  const other = await aGroup(world, { name: "Hillside Tenants" });
  const readers: [string[], string[]][] = [
    [[], [open.id]],
    [[other.id], [open.id]],
    [[group.id], [draft.id, open.id, inner.id]],
  ];
  for (const [groupIds, expected] of readers) {
    const got: string[] = [];
    for (const { id } of [draft, open, inner]) {
      if (await readDemand(world, { id, groupIds })) got.push(id);
    }
    expect(got).toEqual(expected);
    const listed = await demandsIn(world, {
      placeId: campaign.jurisdiction_id,
      today: TODAY,
      groupIds,
    });
    expect(listed.map((d) => d.id).sort()).toEqual([...expected].sort());
  }
});

test("an official's page lists the demands that name them", async () => {
  const { world, place, campaign } = await stage();
  const council = await aCouncil(world, place.id, ["Ana Vega", "Ben Ortiz"]);
  const [ana, ben] = council.officials;
  const row = await aDemand(world, campaign, {
    state: "delivered",
    officialIds: [ana.id],
  });
  const of = async (officialId: string) =>
    (await demandsTo(world, { officialId, today: TODAY })).map((d) => d.id);
  expect(await of(ana.id)).toEqual([row.id]);
  expect(await of(ben?.id ?? "")).toEqual([]);
});

test("the database and the rule agree on which answers are overdue", async () => {
  const { world, group, campaign } = await stage();
  for (const state of DEMAND_STATES) {
    for (const answerDueOn of [null, "2026-11-30", TODAY, "2026-12-02"]) {
      await aDemand(world, campaign, { state, answerDueOn });
    }
  }
  const query = { ...readDemandList(new URLSearchParams("overdue=1")) };
  const all = await downloadCampaignDemands(
    world,
    { id: campaign.id, timeZone: "America/Los_Angeles" },
    readDemandList(new URLSearchParams()),
  );
  const byRule = all
    .filter((d) => isOverdue(d, TODAY))
    .map((d) => d.id)
    .sort();
  const bySql = await listCampaignDemands(
    world,
    { id: campaign.id, timeZone: "America/Los_Angeles" },
    query,
  );
  const queued = await overdueDemands(world, { groupIds: [group.id] });
  expect(byRule).toHaveLength(1);
  expect(bySql.demands.map((d) => d.id)).toEqual(byRule);
  expect(bySql.total).toBe(1);
  expect(queued.map((d) => d.id)).toEqual(byRule);
});

test("a campaign's list is narrowed by state, body and words, sorted and paged", async () => {
  const { world, place, campaign } = await stage();
  const council = await aCouncil(world, place.id, ["Ana Vega"]);
  for (let i = 0; i < 27; i += 1) {
    await aDemand(world, campaign, { title: `Demand ${100 + i}` });
  }
  await aDemand(world, campaign, {
    title: "No masks for 100% of patrols_now",
    state: "answered",
    bodyId: council.body.id,
    answerDueOn: "2026-12-05",
  });
  const list = (search: string) =>
    listCampaignDemands(
      world,
      { id: campaign.id, timeZone: "America/Los_Angeles" },
      readDemandList(new URLSearchParams(search)),
    );
  const first = await list("");
  expect([first.total, first.demands.length]).toEqual([28, 25]);
  expect((await list("page=2")).demands).toHaveLength(3);
  expect((await list("state=answered")).total).toBe(1);
  expect((await list(`body=${council.body.id}`)).total).toBe(1);
  expect(first.bodies).toEqual([
    { id: council.body.id, name: "Riverbend City Council" },
  ]);
  // The wildcards of the database are plain letters to Rosa.
  expect((await list("q=100%25")).total).toBe(1);
  expect((await list("q=s_n")).total).toBe(1);
  expect((await list("q=MASKS")).total).toBe(1);
  expect((await list("q=%25%25")).total).toBe(0);
  const due = await list("sort=due");
  expect(due.demands[0]?.answerDueOn).toBe("2026-12-05");
  const titles = (await list("sort=title")).demands.map((d) => d.title);
  expect(titles[0]).toBe("Demand 100");
});
