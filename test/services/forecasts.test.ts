import { expect, test } from "vitest";

import { countPage } from "~/features/votes/service/count-page.server";
import {
  forecastFor,
  forecastsOfGroup,
} from "~/features/votes/service/forecast.server";
import { gatherCounts } from "~/features/votes/service/gather-counts.server";
import { recordLeans } from "~/features/votes/service/keep-leans.server";
import { movementOf } from "~/features/votes/service/movement.server";
import { readCountView } from "~/features/votes/schema";
import { AS_COUNTED } from "~/features/votes/rules/imagine";
import type { RecordedLean, VoteOption } from "~/features/votes/types";

import { freshWorld } from "../support/database";
import { aCampaignOfRosas } from "../support/factories/campaigns";
import { aCountedVote } from "../support/factories/chambers";
import { aGroup, aMember } from "../support/factories/people";
import { aCouncil } from "../support/factories/targets";
import { aLean, aMeeting, aMotion, aRoll } from "../support/factories/votes";

const NAMES = ["Ana Vega", "Ben Ortiz", "Cam Diaz", "Dee Fox", "Eli Gray"];

/** A council of five that votes on 8 December at six, Pacific Time. */
async function stage(given: { startsAt?: string | null } = {}) {
  const world = await freshWorld();
  const rosas = await aCampaignOfRosas(world);
  const [first = "", ...others] = NAMES;
  const council = await aCouncil(world, rosas.place.id, [first, ...others]);
  const meeting = await aMeeting(world, council.body.id, {
    localDate: "2026-12-08",
    startsAt:
      given.startsAt === undefined
        ? "2026-12-09T02:00:00.000Z"
        : given.startsAt,
  });
  const motion = await aMotion(world, council.body.id, {
    meetingId: meeting.id,
    groupId: rosas.group.id,
    title: "An ordinance on city records",
  });
  const scope = { own: [rosas.group.id], allied: [] };
  const officials = council.officials.map(({ id }) => id);
  const believe = async (...leans: (RecordedLean | null)[]) => {
    for (const [index, lean] of leans.entries())
      if (lean)
        await aLean(world, {
          motionId: motion.id,
          officialId: officials[index] ?? "",
          groupId: rosas.group.id,
          recordedBy: rosas.rosa.id,
          lean,
        });
  };
  const roll = (...options: VoteOption[]) =>
    aRoll(
      world,
      motion.id,
      options.map((option, index) => ({
        officialId: officials[index] ?? null,
        option,
      })),
    );
  const forecast = async () => {
    const [gathered] = await gatherCounts(world, [motion.id], scope);
    return gathered ? forecastFor(gathered, scope) : null;
  };
  return {
    world,
    ...rosas,
    council,
    motion,
    scope,
    officials,
    believe,
    roll,
    forecast,
  };
}

test("before the vote there is nothing to score", async () => {
  const { believe, forecast } = await stage();
  await believe("for", "for");
  expect(await forecast()).toBeNull();
});

test("the forecast stands as it was when the meeting began; what came later foresaw nothing", async () => {
  const { world, believe, roll, forecast } = await stage();
  await believe("for", "for", "for", "against", null);
  world.setNow("2026-12-09T02:30:00.000Z");
  // The meeting is half an hour old, and Rosa writes down what she sees.
  await believe(null, null, "against", null, "against");
  await roll("yes", "yes", "no", "no", "no");
  const made = await forecast();
  expect(made).toMatchObject({
    known: 4,
    seats: 5,
    frozenAt: "2026-12-09T02:00:00.000Z",
    hourKnown: true,
    result: "failed",
    scored: 4,
    rightSide: 3,
  });
  expect(made?.members.map(({ lean }) => lean)).toEqual([
    "for",
    "for",
    "for",
    "against",
  ]);
  expect(made?.chance).toBeGreaterThan(0.7);
  expect(made?.passing).toMatchObject({ passed: false });
  expect(made?.passing?.brier).toBeCloseTo((made?.chance ?? 0) ** 2);
});

test("where the hour is unknown, the day of the vote itself counts no more", async () => {
  const { world, believe, roll, forecast } = await stage({ startsAt: null });
  await believe("for");
  world.setNow("2026-12-08T15:00:00.000Z");
  await believe(null, "for");
  await roll("yes", "yes", "yes", "no", "no");
  expect(await forecast()).toMatchObject({
    known: 1,
    hourKnown: false,
    // Midnight in the place.
    frozenAt: "2026-12-08T08:00:00.000Z",
  });
});

test("who was never asked, will be away or never came is not scored", async () => {
  const { believe, roll, forecast } = await stage();
  await believe("for", "unknown", "absent", "against", "lean_for");
  await roll("yes", "yes", "yes", "excused", "abstain");
  const made = await forecast();
  expect(
    made?.members.map(({ lean, brier }) => [lean, brier !== null]),
  ).toEqual([
    ["for", true],
    ["against", false],
    ["lean_for", true],
  ]);
  expect(made?.scored).toBe(2);
});

test("nobody had written anything down: there was no forecast", async () => {
  const { roll, forecast } = await stage();
  await roll("yes", "yes", "yes", "no", "no");
  expect(await forecast()).toBeNull();
});

test("a taken vote keeps the count it was given before", async () => {
  const { world, motion, scope, believe, roll } = await stage();
  await believe("for", "for", "against");
  world.setNow("2026-12-10");
  await believe(null, null, "for");
  await roll("yes", "yes", "yes", "no", "no");
  const page = await countPage(world, motion.id, scope, {
    view: readCountView(new URLSearchParams()),
    imagined: AS_COUNTED,
  });
  expect(page?.taken).toBe(true);
  expect(page?.count?.firmYes).toBe(2);
  expect(page?.movement.days.map(({ day }) => day)).toEqual(["2026-12-01"]);
  expect(page?.rows.map(({ voted }) => voted)).toEqual([
    "yes",
    "yes",
    "yes",
    "no",
    "no",
  ]);
});

test("a group's forecasts are its own: another group's leans are not in them", async () => {
  const { world, motion, group, officials, believe, roll } = await stage();
  await believe("for", "for", "for");
  const others = await aGroup(world, { name: "Hillside Tenants" });
  const nia = await aMember(world, others.id, "organizer");
  await aLean(world, {
    motionId: motion.id,
    officialId: officials[3] ?? "",
    groupId: others.id,
    recordedBy: nia.id,
    lean: "against",
    visibility: "public",
  });
  world.setNow("2026-12-10");
  await roll("yes", "yes", "yes", "no", "no");
  const [ours] = await forecastsOfGroup(world, group.id);
  expect(ours).toMatchObject({ known: 3, result: "passed", scored: 3 });
  const [theirs] = await forecastsOfGroup(world, others.id);
  expect(theirs).toMatchObject({ known: 1, scored: 1 });
  const nobody = await aGroup(world, { name: "Newcomers" });
  expect(await forecastsOfGroup(world, nobody.id)).toEqual([]);
});

test("the count moves day by day as it was written down", async () => {
  const { world, motion, scope, believe } = await stage();
  world.setNow("2026-11-20");
  await believe("undecided", "against");
  world.setNow("2026-11-25");
  await believe("for", null, "lean_for");
  world.setNow("2026-12-01");
  const [gathered] = await gatherCounts(world, [motion.id], scope);
  expect(gathered && movementOf(gathered, scope)).toMatchObject({
    until: "2026-12-01",
    days: [
      { day: "2026-11-20", for: 0, leanFor: 0, open: 4, against: 1 },
      { day: "2026-11-25", for: 1, leanFor: 1, open: 2, against: 1 },
    ],
  });
});

test("of what was imagined, all is written down or nothing", async () => {
  const { world, motion, group, rosa, officials } = await stage();
  const by = { accountId: rosa.id, groupId: group.id };
  const form = (evidenceOn: string) => ({
    lean: "for" as const,
    confidence: "high" as const,
    evidenceKind: "said_to_us" as const,
    evidenceOn,
    visibility: "group" as const,
  });
  const record = (days: readonly string[]) =>
    world.db.transaction((trx) =>
      recordLeans(
        world,
        trx,
        by,
        { motionId: motion.id },
        days.map((on, index) => ({
          officialId: officials[index] ?? "",
          form: form(on),
        })),
      ),
    );
  const count = async () =>
    (await world.db.read.selectFrom("leans").select("id").execute()).length;
  expect(await record(["2026-11-30", "2099-01-01"])).toEqual({
    ok: false,
    because: "evidenceInFuture",
    at: 1,
  });
  expect(await count()).toBe(0);
  expect(await record(["2026-11-30", "2026-11-30"])).toEqual({
    ok: true,
    value: 2,
  });
  expect(await count()).toBe(2);
});

test("a large body is paged, searched and ordered", async () => {
  const { world, place, group, rosa, scope } = await stage();
  const vote = await aCountedVote(world, {
    placeId: place.id,
    groupId: group.id,
    recordedBy: rosa.id,
    seats: 51,
    vacant: 1,
  });
  const shown = async (query: string) => {
    const page = await countPage(world, vote.motion.id, scope, {
      view: readCountView(new URLSearchParams(query)),
      imagined: AS_COUNTED,
    });
    if (!page) throw new Error("no count");
    const nameOf = new Map(
      page.seats.map(({ key, holder }) => [key, holder?.name ?? "–"]),
    );
    return { ...page, names: page.rows.map(({ key }) => nameOf.get(key)) };
  };
  const first = await shown("");
  expect([first.rows.length, first.rowsTotal, first.page]).toEqual([30, 51, 1]);
  const last = await shown("page=9");
  expect([last.rows.length, last.page]).toEqual([21, 2]);
  expect((await shown("all=on")).rows).toHaveLength(51);
  expect((await shown("stand=vacant")).names).toEqual(["–"]);
  expect((await shown("q=gonzalez")).names).toEqual(
    expect.arrayContaining([expect.stringContaining("González")]),
  );
  expect((await shown("q=district+51")).rowsTotal).toBe(1);
  const byStand = await shown("order=stand");
  expect(byStand.rows.map(({ standing }) => standing?.counted?.lean)).toEqual(
    expect.arrayContaining(["for"]),
  );
  expect(byStand.rows[0]?.standing?.counted?.lean).toBe("for");
  const oldest = await shown("order=oldest");
  // Of whom nothing was ever heard comes first.
  expect(oldest.rows[0]?.standing?.counted ?? null).toBeNull();
  expect(first.pivotal).toHaveLength(10);
  expect((await shown("decide=all")).pivotal).toHaveLength(first.pivotalTotal);
});
