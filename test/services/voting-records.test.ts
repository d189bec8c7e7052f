import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aBody, aCouncil } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aLongRecord } from "@test/support/factories/records";
import {
  aMatter,
  aMeeting,
  aMotion,
  aRoll,
  aVoteDemand,
} from "@test/support/factories/votes";

import { NOBODY } from "~/features/votes/service.server";
import {
  agreementIn,
  compareMembers,
  inOrder,
  participationIn,
  wholeRecordOfBody,
} from "~/features/votes/service/body-record.server";
import { recordOfOfficial } from "~/features/votes/service/official-record.server";
import { readMatter } from "~/features/votes/service/read-matters.server";
import type { MotionKind, VoteOption } from "~/features/votes/types";

const OPTIONS: Record<string, VoteOption> = {
  Y: "yes",
  N: "no",
  X: "absent",
  E: "excused",
  R: "recused",
  B: "abstain",
};

const EVERYTHING = { year: null, kind: null, contested: false } as const;
const RECORD = {
  ...EVERYTHING,
  query: "",
  option: null,
  result: null,
  demand: false,
  sort: "newest",
  page: 1,
  pageSize: 25,
} as const;

/** A council of three; each vote is a day, a text of letters, maybe a kind. */
async function riverbend(
  votes: readonly [day: string, roll: string, kind?: MotionKind][] = [],
) {
  const world = await freshWorld();
  const place = await aPlace(world);
  const council = await aCouncil(world, { placeId: place.id, seats: 3 });
  const vote = async (
    localDate: string,
    roll: string,
    given: Parameters<typeof aMotion>[2] & { bodyId?: string } = {},
  ) => {
    const bodyId = given.bodyId ?? council.id;
    const meeting = await aMeeting(world, bodyId, {
      localDate,
      status: "held",
    });
    const motion = await aMotion(world, bodyId, {
      meetingId: meeting.id,
      ...given,
    });
    await aRoll(
      world,
      motion.id,
      [...roll].flatMap((letter, index) => {
        const option = OPTIONS[letter];
        const officialId = council.members[index]?.id ?? null;
        return option ? [{ option, officialId }] : [];
      }),
    );
    return { ...motion, meetingId: meeting.id };
  };
  for (const [index, [day, roll, kind]] of votes.entries()) {
    await vote(day, roll, {
      title: `Vote ${index + 1}`,
      ...(kind ? { kind } : {}),
    });
  }
  const [ana, ben, cleo] = council.members.map(({ id }) => id);
  return {
    world,
    place,
    council,
    vote,
    ana: ana ?? "",
    ben: ben ?? "",
    cleo: cleo ?? "",
  };
}

describe("an official's record", () => {
  test("is filtered by contest, kind, year and result, and sorted", async () => {
    const { world, ana } = await riverbend([
      ["2025-03-04", "YYY"],
      ["2025-06-03", "YNY", "budget"],
      ["2026-02-03", "NYY"],
      ["2026-04-07", "NNN", "budget"],
    ]);
    const titles = async (wish: object) =>
      (
        await recordOfOfficial(world, { officialId: ana, ...RECORD, ...wish })
      ).votes.map(({ title }) => title);
    expect(await titles({ contested: true })).toEqual(["Vote 3", "Vote 2"]);
    expect(await titles({ kind: "budget" })).toEqual(["Vote 4", "Vote 2"]);
    expect(await titles({ year: "2025", sort: "oldest" })).toEqual([
      "Vote 1",
      "Vote 2",
    ]);
    expect(
      await titles({ result: "none", option: "no", sort: "title" }),
    ).toEqual(["Vote 3", "Vote 4"]);
    const { total, years } = await recordOfOfficial(world, {
      officialId: ana,
      ...RECORD,
      contested: true,
    });
    expect(total).toBe(2);
    expect(years).toEqual([2026, 2025]);
  });

  test("only demands everybody may read mark a vote as related", async () => {
    const { world, place, council, vote, ana } = await riverbend();
    const group = await aGroup(world);
    const rosa = await aMember(world, group.id, "organizer");
    for (const visibility of ["public", "group"] as const) {
      const demand = await aVoteDemand(world, {
        groupId: group.id,
        placeId: place.id,
        bodyId: council.id,
        createdBy: rosa.id,
        visibility,
      });
      await world.db.transaction((trx) =>
        trx
          .updateTable("demands")
          .set({ state: "delivered" })
          .where("id", "=", demand.id)
          .execute(),
      );
      await vote("2026-03-03", "Y", {
        title: visibility,
        demandId: demand.id,
        groupId: group.id,
        campaignTitle: `Our ${visibility} words`,
      });
    }
    const related = await recordOfOfficial(world, {
      officialId: ana,
      ...RECORD,
      demand: true,
    });
    expect(related.votes.map(({ title }) => title)).toEqual(["public"]);
    expect(related.votes[0]?.demand).not.toBeNull();
    const all = await recordOfOfficial(world, { officialId: ana, ...RECORD });
    expect(all.votes.find(({ title }) => title === "group")).toMatchObject({
      campaignTitle: null,
      demand: null,
    });
  });

  test("a long one is paged to its end", async () => {
    const world = await freshWorld();
    const place = await aPlace(world);
    const { members } = await aLongRecord(world, {
      placeId: place.id,
      members: 3,
      rolls: 60,
    });
    const page = (n: number) =>
      recordOfOfficial(world, {
        officialId: members[0]?.id ?? "",
        ...RECORD,
        page: n,
      });
    const pages = [await page(1), await page(2), await page(3)];
    expect(pages.map(({ votes }) => votes.length)).toEqual([25, 25, 10]);
    expect(pages[0]?.total).toBe(60);
    const seen = new Set(pages.flatMap(({ votes }) => votes.map((v) => v.id)));
    expect(seen.size).toBe(60);
  });
});

describe("a body's record", () => {
  test("says who takes part, with excused absences apart", async () => {
    const { world, council } = await riverbend([
      ["2026-01-06", "YXE"],
      ["2026-01-13", "NYE"],
      ["2026-01-20", "YRB"],
    ]);
    const { rolls, members } = await participationIn(world, {
      ...EVERYTHING,
      bodyId: council.id,
    });
    expect(rolls).toBe(3);
    const of = (index: number) =>
      members.find(
        ({ officialId }) => officialId === council.members[index]?.id,
      );
    expect(of(0)).toMatchObject({ rolls: 3, yes: 2, no: 1 });
    expect(of(1)?.attendance).toMatchObject({ present: 2, absent: 1 });
    expect(of(2)?.attendance).toMatchObject({
      present: 1,
      absent: 0,
      excused: 2,
      rate: 1,
    });
    expect(inOrder(members, "voted")[0]?.voted).toBe(3);
  });

  test("says who agrees with whom, and how many votes that rests on", async () => {
    const { world, council, ana, ben, cleo } = await riverbend([
      ["2026-01-06", "YYY"],
      ["2026-01-13", "YNY"],
      ["2026-01-20", "NNX"],
    ]);
    const ask = { bodyId: council.id, like: null };
    const pair = async (wish: object, one: string, other: string) => {
      const { members, matrix } = await agreementIn(world, {
        ...EVERYTHING,
        ...ask,
        ...wish,
      });
      const at = (id: string) =>
        members.findIndex(({ officialId }) => officialId === id);
      return matrix[at(one)]?.[at(other)];
    };
    expect(await pair({}, ana, ben)).toEqual({ shared: 3, same: 2 });
    expect(await pair({}, ben, cleo)).toEqual({ shared: 2, same: 1 });
    expect(await pair({ contested: true }, ana, ben)).toEqual({
      shared: 1,
      same: 0,
    });
    const all = await agreementIn(world, { ...EVERYTHING, ...ask });
    expect(all).toMatchObject({ rolls: 3, unanimous: 2 });
    const part = await agreementIn(world, {
      ...EVERYTHING,
      ...ask,
      rows: { from: 2, count: 2 },
      columns: { from: 90, count: 2 },
    });
    // A part beyond the end is the last part.
    expect(part.matrix).toEqual([[null]]);
    const liked = await agreementIn(world, {
      ...EVERYTHING,
      bodyId: council.id,
      like: council.members[2]?.slug ?? "",
    });
    expect(liked.members.map(({ officialId }) => officialId)).toEqual([
      cleo,
      ana,
      ben,
    ]);
  });

  test("members side by side: where they differed, or all they share", async () => {
    const { world, council, ana, ben, cleo } = await riverbend([
      ["2026-01-06", "YYN"],
      ["2026-01-13", "YNE"],
      ["2026-01-20", "YXE"],
    ]);
    const compare = (officialIds: string[], differed: boolean) =>
      compareMembers(world, {
        ...EVERYTHING,
        bodyId: council.id,
        officialIds,
        differed,
        page: 1,
        pageSize: 25,
      });
    const differed = await compare([ana, ben], true);
    expect(differed.votes.map(({ title }) => title)).toEqual(["Vote 2"]);
    expect(differed.matrix[0]?.[1]).toEqual({ shared: 2, same: 1 });
    const all = await compare([ana, ben, cleo], false);
    expect(all.total).toBe(2);
    expect(all.votes[0]?.options.map((said) => said?.option)).toEqual([
      "yes",
      "no",
      "excused",
    ]);
  });

  test("as a file has the counts of each roll, and none where nobody entered one", async () => {
    const { world, council, vote } = await riverbend([["2026-01-06", "YNE"]]);
    const meeting = await aMeeting(world, council.id, {
      localDate: "2026-02-03",
    });
    await aMotion(world, council.id, { meetingId: meeting.id });
    await vote("2026-03-03", "Y", { kind: "budget" });
    const rows = await wholeRecordOfBody(world, {
      ...EVERYTHING,
      bodyId: council.id,
      query: "",
      kind: "ordinance",
      result: null,
      demand: false,
      sort: "oldest",
    });
    expect(rows.map(({ counts }) => counts)).toEqual([
      { yes: 1, no: 1, excused: 1 },
      null,
    ]);
  });
});

describe("a matter", () => {
  test("committee, council, veto, override: the status Enacted hides the veto", async () => {
    const { world, place, vote } = await riverbend();
    const matter = await aMatter(world, {
      placeId: place.id,
      recordedStatus: "Enacted",
    });
    const committee = await aBody(world, {
      placeId: place.id,
      kind: "committee",
    });
    const on = { matterId: matter.id };
    const override = await vote("2026-04-07", "YYY", {
      ...on,
      kind: "veto_override",
      actionName: "Veto overridden",
      recordedResult: "pass",
      sequence: 3,
    });
    await vote("2026-03-03", "YYN", {
      ...on,
      actionName: "Approved",
      recordedResult: "pass",
    });
    await vote("2026-02-03", "YY", {
      ...on,
      bodyId: committee.id,
      actionName: "Recommended",
      recordedResult: "pass",
    });
    await world.db.transaction((trx) =>
      trx
        .insertInto("agenda_items")
        .values({
          id: world.newId(),
          meeting_id: override.meetingId,
          sequence: 1,
          agenda_number: null,
          title: "Returned",
          matter_file: matter.file_number,
          matter_kind: null,
          matter_status: null,
          action_name: "Disapproved by Mayor",
          action_text: null,
          note: null,
          consent: 0,
          mover: null,
          seconder: null,
          source_url: null,
          motion_id: null,
          created_at: world.now().toISOString(),
        })
        .execute(),
    );
    const read = await readMatter(world, matter.id, NOBODY);
    expect(read?.history.steps.map(({ outcome }) => outcome)).toEqual([
      "recommended",
      "passed",
      "vetoed",
      "overridden",
    ]);
    expect(read?.history).toMatchObject({
      vetoed: true,
      overridden: true,
      result: "passed",
    });
    expect(read?.statusProblem).toBe("hides_veto");
    expect(read?.history.steps[1]?.motion?.computed).toMatchObject({
      yes: 2,
      no: 1,
    });
  });

  test("defeated and then approved the same day: the order of the agenda decides", async () => {
    const { world, place, vote } = await riverbend();
    const matter = await aMatter(world, { placeId: place.id });
    for (const [sequence, roll, result] of [
      [2, "YYN", "pass"],
      [1, "YNN", "fail"],
    ] as const) {
      await vote("2026-03-03", roll, {
        matterId: matter.id,
        sequence,
        actionName: "Approved",
        recordedResult: result,
      });
    }
    const read = await readMatter(world, matter.id, NOBODY);
    expect(read?.history.steps.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "passed",
    ]);
    expect(read?.history.result).toBe("passed");
  });

  test("a vote nobody may know of is not on it, and what is not there is not there", async () => {
    const { world, place, council } = await riverbend();
    const group = await aGroup(world);
    const matter = await aMatter(world, { placeId: place.id });
    await aMotion(world, council.id, {
      groupId: group.id,
      matterId: matter.id,
    });
    const read = await readMatter(world, matter.id, NOBODY);
    expect(read?.expected).toEqual([]);
    const ours = await readMatter(world, matter.id, {
      own: [group.id],
      allied: [],
    });
    expect(ours?.expected).toHaveLength(1);
    expect(await readMatter(world, "nothing", NOBODY)).toBeNull();
  });
});
