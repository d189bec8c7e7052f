import { describe, expect, test } from "vitest";

import {
  anEvent,
  anItem,
  asFile,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { runLegistarImport } from "~/features/transfers/service/import-legistar.server";

import { freshWorld } from "../support/database";
import { aPlace } from "../support/factories/people";

// Traps that stand in real records, each with invented data, carried through
// to the database. The others are beside the reader, in normalize.test.ts.

type Row = Record<string, unknown>;

/** Votes on an item: so many of each word, by members 101, 102 and on. */
function votesOn(item: number, words: Record<string, number>): Row[] {
  const rows: Row[] = [];
  for (const [word, count] of Object.entries(words)) {
    for (let n = 0; n < count; n += 1) {
      const member = rows.length + 1;
      rows.push(
        aVote({
          VoteId: item * 1_000 + member,
          VoteEventItemId: item,
          VotePersonId: 100 + member,
          VotePersonName: `Member ${String(member).padStart(2, "0")}`,
          VoteSort: member,
          VoteValueName: word,
          VoteResult: { Yes: 1, Aye: 1, No: 2, Nay: 2 }[word] ?? null,
        }),
      );
    }
  }
  return rows;
}

async function riverbend() {
  const world = await freshWorld("2026-06-10T18:00:00.000Z");
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const run = async (rows: Row[]) => {
    const result = await runLegistarImport(
      world,
      { accountId: null, groupId: null },
      { place: place.slug, files: [asFile("saved.json", rows)] },
    );
    if (!result.ok) throw new Error(result.because);
    return result.value;
  };
  const motions = () =>
    world.db.read
      .selectFrom("motions as m")
      .leftJoin("meetings as e", "e.id", "m.meeting_id")
      .leftJoin("bodies as b", "b.id", "m.body_id")
      .leftJoin("matters as x", "x.id", "m.matter_id")
      .leftJoin("roll_calls as r", (join) =>
        join
          .onRef("r.motion_id", "=", "m.id")
          .on((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom("roll_calls as later")
                  .select("later.id")
                  .whereRef("later.motion_id", "=", "m.id")
                  .whereRef("later.version", ">", "r.version"),
              ),
            ),
          ),
      )
      .select([
        "b.name as body",
        "m.title",
        "m.kind",
        "m.action_name as action",
        "m.recorded_result as recorded",
        "r.computed_result as computed",
        "r.version",
        "x.recorded_status as status",
      ])
      .orderBy("e.local_date")
      .orderBy("m.sequence")
      .execute();
  const tally = async (title: string) => {
    const rows = await world.db.read
      .selectFrom("cast_votes as c")
      .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
      .innerJoin("motions as m", "m.id", "r.motion_id")
      .select("c.option")
      .where("m.title", "=", title)
      .execute();
    const counts: Record<string, number> = {};
    for (const { option } of rows) counts[option] = (counts[option] ?? 0) + 1;
    return counts;
  };
  return { world, run, motions, tally };
}

test("trap 1: committee, council, veto and override of one matter, whose status says Enacted", async () => {
  const { run, motions, tally } = await riverbend();
  const matter = {
    EventItemMatterId: 900,
    EventItemMatterFile: "Int 7",
    EventItemMatterType: "Introduction",
    EventItemMatterStatus: "Enacted",
  };
  const event = (id: number, day: string, body: readonly [number, string]) =>
    anEvent({
      EventId: id,
      EventDate: `${day}T00:00:00`,
      EventBodyId: body[0],
      EventBodyName: body[1],
    });
  const item = (id: number, of: number, action: string, title: string) =>
    anItem({
      ...matter,
      EventItemId: id,
      EventItemEventId: of,
      EventItemActionName: action,
      EventItemTitle: title,
    });
  const council = [7, "City Council"] as const;
  await run([
    event(41, "2026-03-03", [8, "Committee on Housing"]),
    event(42, "2026-03-10", council),
    event(43, "2026-04-14", council),
    item(501, 41, "Approved by Committee", "In committee"),
    item(502, 42, "Approved by Council", "In council"),
    item(503, 43, "Vetoed by Mayor", "The veto"),
    item(504, 43, "Overridden by Council", "The override"),
    ...votesOn(501, { Yes: 6 }),
    ...votesOn(502, { Yes: 39, No: 9, Absent: 3 }),
    ...votesOn(504, { Yes: 44, No: 7 }),
  ]);
  const all = await motions();
  const voted = all.filter(({ computed }) => computed !== null);
  expect(voted.map(({ title, body }) => [title, body])).toEqual([
    ["In committee", "Committee on Housing"],
    ["In council", "City Council"],
    ["The override", "City Council"],
  ]);
  expect(voted.map(({ kind }) => kind)[2]).toBe("veto_override");
  expect(await tally("In council")).toEqual({ yes: 39, no: 9, absent: 3 });
  expect(await tally("The override")).toEqual({ yes: 44, no: 7 });
  // The stale status stands on the matter alone; each step tells its own.
  expect(all.every(({ status }) => status === "Enacted")).toBe(true);
  expect(all.map(({ action }) => action)).toContain("Vetoed by Mayor");
});

test("trap 4: the motion to disapprove passed; the words and the flag are both kept", async () => {
  const { run, motions } = await riverbend();
  await run([
    anEvent(),
    anItem({ EventItemActionName: "Disapproved by Council" }),
    ...votesOn(501, { Yes: 6, No: 3 }),
  ]);
  expect(await motions()).toMatchObject([
    {
      action: "Disapproved by Council",
      recorded: "pass",
      computed: "passed",
    },
  ]);
});

test("trap 5: defeated 1-8 and approved 8-1 on one day are two motions in the meeting's order", async () => {
  const { run, motions } = await riverbend();
  const item = (id: number, sequence: number, flag: 0 | 1) =>
    anItem({
      EventItemId: id,
      EventItemMinutesSequence: sequence,
      EventItemActionName: flag === 1 ? "approved" : "defeated",
      EventItemPassedFlag: flag,
      EventItemPassedFlagName: flag === 1 ? "Pass" : "Fail",
    });
  // The later vote has the smaller number: numbers are no order.
  await run([
    anEvent(),
    item(501, 9, 1),
    item(502, 4, 0),
    ...votesOn(501, { Yes: 8, No: 1 }),
    ...votesOn(502, { Yes: 1, No: 8 }),
  ]);
  const results = (await motions()).map(({ recorded, computed }) => [
    recorded,
    computed,
  ]);
  expect(results).toEqual([
    ["fail", "failed"],
    ["pass", "passed"],
  ]);
});

describe("trap 11", () => {
  test("a 6-6 and the mayor's nay: thirteen rows, and no majority", async () => {
    const { run, motions, tally } = await riverbend();
    const mayor = aVote({
      VoteId: 599_999,
      VotePersonId: 199,
      VotePersonName: "Mayor Ida Cole",
      VoteValueName: "Nay",
      VoteResult: 2,
      VoteSort: 99,
    });
    await run([
      anEvent(),
      anItem({
        EventItemActionName: "failed",
        EventItemPassedFlag: 0,
        EventItemPassedFlagName: "Fail",
      }),
      ...votesOn(501, { Aye: 6, Nay: 6 }),
      mayor,
    ]);
    const [motion] = await motions();
    expect(motion).toMatchObject({ recorded: "fail", computed: "failed" });
    expect(await tally(motion?.title ?? "")).toEqual({ yes: 6, no: 7 });
  });

  test("a 5-6 that is taken up again: the result changes, and the first roll stays", async () => {
    const { world, run, motions } = await riverbend();
    const item = (flag: 0 | 1) =>
      anItem({
        EventItemActionName: flag === 1 ? "passed" : "reconsidered",
        EventItemPassedFlag: flag,
        EventItemPassedFlagName: flag === 1 ? "Pass" : "Fail",
        EventItemLastModifiedUtc: `2026-03-0${4 + flag}T10:00:00`,
      });
    await run([anEvent(), item(0), ...votesOn(501, { Aye: 5, Nay: 6 })]);
    expect(await motions()).toMatchObject([
      { recorded: "fail", computed: "failed", version: 1 },
    ]);
    const second = await run([
      anEvent(),
      item(1),
      ...votesOn(501, { Aye: 7, Nay: 4 }),
    ]);
    expect(await motions()).toMatchObject([
      { recorded: "pass", computed: "passed", version: 2 },
    ]);
    expect(second.counts.vote).toMatchObject({ created: 0, updated: 2 });
    const versions = await world.db.read
      .selectFrom("roll_calls")
      .select(["version", "computed_result"])
      .orderBy("version")
      .execute();
    expect(versions.map(({ computed_result }) => computed_result)).toEqual([
      "failed",
      "passed",
    ]);
  });
});

test("trap 13: the official title is kept whole, and no campaign's wording is made up", async () => {
  const { world, run } = await riverbend();
  const title = `AN ORDINANCE relating to the use of city resources; ${"and amending chapter 4 of the code; ".repeat(30)}`;
  await run([anEvent(), anItem({ EventItemTitle: title })]);
  const motion = await world.db.read
    .selectFrom("motions")
    .select(["title", "campaign_title"])
    .executeTakeFirstOrThrow();
  expect(motion).toEqual({ title: title.trim(), campaign_title: null });
});
