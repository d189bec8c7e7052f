import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aCouncil, aTerm, anOfficial } from "@test/support/factories/officials";
import {
  aCoalition,
  aGroup,
  aMember,
  aPlace,
} from "@test/support/factories/people";
import {
  aLean,
  aMeeting,
  aMotion,
  aRoll,
  aRule,
  aVoteDemand,
} from "@test/support/factories/votes";

import { findBodyWithId } from "~/features/officials/service.server";
import { presetOf } from "~/features/votes/rules";
import type { MotionForm, RollCallForm } from "~/features/votes/schema";
import {
  findMotion,
  findRuleFor,
  nextMeetingsOf,
  NOBODY,
  pastMeetingsOf,
  recordOfVote,
  scopeOf,
  upcomingVotesIn,
  votesOfBody,
  votesOnMatter,
} from "~/features/votes/service.server";
import type { ReaderScope } from "~/features/votes/service.server";
import { countForMotion } from "~/features/votes/service/count-votes.server";
import {
  recordContactAsLean,
  recordLean,
} from "~/features/votes/service/keep-leans.server";
import {
  addMeeting,
  addMotion,
  editMotion,
} from "~/features/votes/service/keep-meetings.server";
import {
  demandsToMeet,
  looseMotions,
} from "~/features/votes/service/loose-motions.server";
import { enterRoll } from "~/features/votes/service/keep-rolls.server";
import { endRule } from "~/features/votes/service/keep-rules.server";
import {
  positionsOf,
  recordOfOfficial,
} from "~/features/votes/service/official-record.server";
import type { Member } from "~/server/actor.server";
import type { VoteOption } from "~/features/votes/types";

async function riverbend(options: { filled?: number; seats?: number } = {}) {
  const world = await freshWorld();
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const council = await aCouncil(world, { placeId: place.id, ...options });
  const body = await findBodyWithId(world, council.id);
  if (!body) throw new Error("no body");
  const by = { accountId: rosa.id, groupId: group.id };
  const ours = { own: [group.id], allied: [] };
  return { world, place, group, rosa, council, body, by, ours };
}

type Stage = Awaited<ReturnType<typeof riverbend>>;

const motionForm = (given: Partial<MotionForm> = {}): MotionForm => ({
  title: "An ordinance",
  kind: "ordinance",
  recordedResult: "none",
  ...given,
});

const rollForm = (given: Partial<RollCallForm> = {}): RollCallForm => ({
  method: "roll_call",
  rows: [],
  recordedResult: "none",
  seen: 0,
  ...given,
});

async function decided({ world, council, group }: Stage) {
  const meeting = await aMeeting(world, council.id, {
    localDate: "2026-11-17",
    status: "held",
  });
  return aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
  });
}

async function enter(stage: Stage, motionId: string, form: RollCallForm) {
  const { world, body, by, ours } = stage;
  const found = await findMotion(world, motionId, ours);
  const { motion } = found ?? {};
  if (!motion?.localDate) throw new Error("no day");
  const dated = { ...motion, localDate: motion.localDate };
  return world.db.transaction((trx) =>
    enterRoll(world, trx, by, dated, body, form),
  );
}

async function recordOf(stage: Stage, motionId: string) {
  const found = await findMotion(stage.world, motionId, stage.ours);
  if (!found) throw new Error("no motion");
  return recordOfVote(stage.world, found.motion, found.body);
}

describe("the rule that decides", () => {
  test("is Robert's when none is written down, and says so", async () => {
    const { world, council } = await riverbend();
    const { ruleId, rule } = await findRuleFor(
      world,
      council.id,
      "ordinance",
      "2026-12-08",
    );
    expect(ruleId).toBeNull();
    expect(rule.base).toBe("cast");
  });

  test("is the one for this kind of motion, on this day", async () => {
    const { world, council } = await riverbend();
    await aRule(world, council.id, { base: "seats" });
    const old = await aRule(
      world,
      council.id,
      { base: "present" },
      { motionKind: "emergency", validTo: "2025-12-31" },
    );
    const now = await aRule(
      world,
      council.id,
      { base: "filled" },
      { motionKind: "emergency", validFrom: "2026-01-01" },
    );
    const on = async (kind: "emergency" | "budget", day: string) =>
      (await findRuleFor(world, council.id, kind, day)).ruleId;
    expect(await on("emergency", "2025-06-01")).toBe(old.id);
    expect(await on("emergency", "2026-06-01")).toBe(now.id);
    expect(
      (await findRuleFor(world, council.id, "budget", "2026-06-01")).rule,
    ).toMatchObject({ base: "seats", motionKinds: [] });
  });

  test("once ended, goes on counting the votes of its time", async () => {
    const stage = await riverbend();
    const { world, council, by } = stage;
    const rule = await aRule(world, council.id, { base: "seats" });
    expect((await endRule(world, by, rule.id, "2026-11-30")).ok).toBe(true);
    const idOn = async (day: string) =>
      (await findRuleFor(world, council.id, "ordinance", day)).ruleId;
    expect(await idOn("2026-11-30")).toBe(rule.id);
    expect(await idOn("2026-12-01")).toBeNull();
  });
});

describe("meetings", () => {
  test("keep the clock of the place and know the instant", async () => {
    const { world, body, by } = await riverbend();
    await world.db.transaction((trx) =>
      addMeeting(world, trx, by, body, {
        localDate: "2026-12-08",
        localTime: "18:00",
        status: "scheduled",
      }),
    );
    const [meeting] = await nextMeetingsOf(world, body, 5);
    expect(meeting).toMatchObject({
      localDate: "2026-12-08",
      localTime: "18:00",
      startsAt: "2026-12-09T02:00:00.000Z",
    });
    expect(await pastMeetingsOf(world, body, { page: 1, pageSize: 5 })).toEqual(
      { total: 0, meetings: [] },
    );
  });

  test("tonight's meeting is still to come while it is today in the place", async () => {
    const { world, council, body } = await riverbend();
    await aMeeting(world, council.id, { localDate: "2026-12-01" });
    // 11 pm in Riverbend, already tomorrow in UTC.
    world.setNow("2026-12-02T07:00:00.000Z");
    expect(await nextMeetingsOf(world, body, 5)).toHaveLength(1);
    world.setNow("2026-12-02T08:30:00.000Z");
    expect(await nextMeetingsOf(world, body, 5)).toHaveLength(0);
  });
});

describe("a motion", () => {
  test("goes to the end of its meeting's agenda", async () => {
    const { world, council, by, ours } = await riverbend();
    const meeting = await aMeeting(world, council.id);
    await aMotion(world, council.id, { meetingId: meeting.id, sequence: 7 });
    const added = await world.db.transaction((trx) =>
      addMotion(
        world,
        trx,
        by,
        council.id,
        motionForm({ meetingId: meeting.id }),
      ),
    );
    if (!added.ok) throw new Error(added.because);
    const found = await findMotion(world, added.value, ours);
    expect(found?.motion.sequence).toBe(8);
  });

  test("cannot be put on another body's meeting, nor meet another group's demand", async () => {
    const { world, place, council, by } = await riverbend();
    const board = await aCouncil(world, { placeId: place.id, seats: 5 });
    const meeting = await aMeeting(world, board.id);
    const others = await aGroup(world, { name: "Hillside Tenants" });
    const nia = await aMember(world, others.id, "organizer");
    const demand = await aVoteDemand(world, {
      groupId: others.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: nia.id,
    });
    const add = (form: MotionForm & { demandId?: string }) =>
      world.db.transaction((trx) =>
        addMotion(world, trx, by, council.id, form),
      );
    expect(await add(motionForm({ meetingId: meeting.id }))).toEqual({
      ok: false,
      because: "noMeeting",
    });
    expect(await add({ ...motionForm(), demandId: demand.id })).toEqual({
      ok: false,
      because: "noDemand",
    });
  });

  test("votes written down under one file number stand on one file, committee's and council's", async () => {
    const { world, place, council, by, ours } = await riverbend();
    const board = await aCouncil(world, { placeId: place.id, seats: 5 });
    const add = async (bodyId: string, form: Partial<MotionForm>) =>
      world.db.transaction((trx) =>
        addMotion(world, trx, by, bodyId, motionForm(form)),
      );
    const read = async (id: string) =>
      (await findMotion(world, id, ours))?.motion;
    const id = (result: Awaited<ReturnType<typeof add>>) => {
      if (!result.ok) throw new Error(result.because);
      return result.value;
    };
    // What is on no agenda may be the group's own affair.
    expect(await add(council.id, { fileNumber: "CB 77" })).toEqual({
      ok: false,
      because: "fileNeedsMeeting",
    });
    const [early, late] = [
      await aMeeting(world, board.id),
      await aMeeting(world, council.id),
    ];
    const first = id(
      await add(board.id, { meetingId: early.id, fileNumber: "CB 77" }),
    );
    const second = id(
      await add(council.id, { meetingId: late.id, fileNumber: "CB 77" }),
    );
    const file = (await read(first))?.matterId;
    expect(file).toBeTruthy();
    expect(await read(second)).toMatchObject({
      matterId: file,
      fileNumber: "CB 77",
    });
    // The same number in another place is another file.
    const far = await aCouncil(world, {
      placeId: (await aPlace(world, { name: "Hillside" })).id,
      seats: 3,
    });
    const there = await aMeeting(world, far.id);
    const third = id(
      await add(far.id, { meetingId: there.id, fileNumber: "CB 77" }),
    );
    expect((await read(third))?.matterId).not.toBe(file);

    const edit = async (change: Partial<MotionForm>) => {
      const motion = await read(second);
      if (!motion) throw new Error("gone");
      return editMotion(world, by, motion, motionForm(change));
    };
    // Off the agenda again, the file it has stays its own.
    expect((await edit({ fileNumber: "CB 77" })).ok).toBe(true);
    expect((await read(second))?.matterId).toBe(file);
    expect(await edit({ fileNumber: "CB 78" })).toEqual({
      ok: false,
      because: "fileNeedsMeeting",
    });
    expect((await edit({})).ok).toBe(true);
    expect((await read(second))?.matterId).toBeNull();
  });

  test("with a roll cannot be taken off its agenda", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    await aRoll(stage.world, motion.id, [{ option: "yes" }]);
    const result = await editMotion(
      stage.world,
      stage.by,
      {
        id: motion.id,
        bodyId: motion.body_id,
        groupId: motion.group_id,
        demandId: null,
        meetingId: motion.meeting_id,
        sequence: 1,
        matterId: null,
        fileNumber: null,
      },
      motionForm(),
    );
    expect(result).toEqual({ ok: false, because: "hasRoll" });
  });

  test("a vote written down before its demand is given one of its group, once", async () => {
    const { world, place, group, rosa, council, by, ours } = await riverbend();
    const demandOf = (groupId: string) =>
      aVoteDemand(world, {
        groupId,
        placeId: place.id,
        bodyId: council.id,
        createdBy: rosa.id,
      });
    const [own, later] = [await demandOf(group.id), await demandOf(group.id)];
    const foreign = await demandOf((await aGroup(world)).id);
    const { id } = await aMotion(world, council.id, { groupId: group.id });
    const read = async () => {
      const found = await findMotion(world, id, ours);
      if (!found) throw new Error("no motion");
      return found.motion;
    };
    const before = await read();
    const give = (demandId: string) =>
      editMotion(world, by, before, { ...motionForm(), demandId });
    const ask = { bodyId: council.id, groupId: group.id };
    expect(await looseMotions(world, ask)).toMatchObject([{ id }]);
    expect(
      (await demandsToMeet(world, before)).map((demand) => demand.id).sort(),
    ).toEqual([own.id, later.id].sort());
    expect(await give(foreign.id)).toEqual({ ok: false, because: "noDemand" });
    expect((await give(own.id)).ok).toBe(true);
    // From a page opened before: somebody was first.
    expect(await give(later.id)).toEqual({
      ok: false,
      because: "demandNamed",
    });
    const after = await read();
    expect(after.demandId).toBe(own.id);
    expect(await looseMotions(world, ask)).toEqual([]);
    expect(await demandsToMeet(world, after)).toEqual([]);
  });
});

describe("who may know of a motion", () => {
  test("an expected vote for a private demand is the group's and its allies' alone", async () => {
    const { world, place, group, rosa, council, ours } = await riverbend();
    const demand = await aVoteDemand(world, {
      groupId: group.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: rosa.id,
    });
    const motion = await aMotion(world, council.id, {
      groupId: group.id,
      demandId: demand.id,
      campaignTitle: "Keep records home",
    });
    const seenBy = async (scope: ReaderScope) =>
      (await findMotion(world, motion.id, scope))?.motion.campaignTitle;
    expect(await seenBy(ours)).toBe("Keep records home");
    expect(await seenBy({ own: ["other"], allied: [group.id] })).toBe(
      "Keep records home",
    );
    expect(await seenBy({ own: ["other"], allied: [] })).toBeUndefined();
    expect(await findMotion(world, motion.id, NOBODY)).toBeNull();
  });

  test("on an agenda it is public, but not the campaign's words for it", async () => {
    const { world, place, group, rosa, council } = await riverbend();
    const demand = await aVoteDemand(world, {
      groupId: group.id,
      placeId: place.id,
      bodyId: council.id,
      createdBy: rosa.id,
    });
    const meeting = await aMeeting(world, council.id);
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      groupId: group.id,
      demandId: demand.id,
      campaignTitle: "Keep records home",
    });
    const found = await findMotion(world, motion.id, NOBODY);
    expect(found?.motion).toMatchObject({
      campaignTitle: null,
      demandId: null,
      demandTitle: null,
    });
    const [upcoming] = await upcomingVotesIn(world, {
      id: place.id,
      timeZone: place.time_zone,
    });
    expect(upcoming).toMatchObject({ id: motion.id, campaignTitle: null });
  });
});

describe("entering a roll", () => {
  test("nine letters are a roll call with its three facts of the result", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const result = await enter(
      stage,
      motion.id,
      rollForm({ letters: "YYNAYYYNY", recordedResult: "pass" }),
    );
    expect(result).toEqual({ ok: true, version: 1 });
    const record = await recordOf(stage, motion.id);
    expect(record.rolls[0]?.votes).toHaveLength(9);
    expect(record.rolls[0]?.computed).toMatchObject({
      result: "passed",
      yes: 6,
      no: 2,
    });
  });

  test("a correction is a new version; the earlier one is kept", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ letters: "YYYYYYYYY" }));
    await enter(stage, motion.id, rollForm({ letters: "YYYYYYYYN", seen: 1 }));
    const { rolls } = await recordOf(stage, motion.id);
    expect(
      rolls.map(({ version, computed }) => [version, computed.no]),
    ).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  test("two people correcting at once: the second is told", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ letters: "YYYYYYYYY" }));
    expect(
      await enter(stage, motion.id, rollForm({ letters: "NNNNNNNNN" })),
    ).toEqual({ ok: false, because: "someone_was_first" });
  });

  test("the same roll from two tabs of one person is saved once", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const form = rollForm({ letters: "YYYYYYYYN", recordedResult: "pass" });
    await enter(stage, motion.id, form);
    expect(await enter(stage, motion.id, form)).toEqual({
      ok: true,
      version: 1,
    });
    const told = { ok: false, because: "someone_was_first" };
    for (const other of [
      { recordedResult: "fail" },
      { note: "Read from the video." },
      { method: "voice" },
      { letters: "YYYYYYYNN" },
    ] as const)
      expect(await enter(stage, motion.id, { ...form, ...other })).toEqual(
        told,
      );
    const colleague = await aMember(stage.world, stage.group.id, "organizer");
    const theirs = { ...stage, by: { ...stage.by, accountId: colleague.id } };
    expect(await enter(theirs, motion.id, form)).toEqual(told);
    expect((await recordOf(stage, motion.id)).rolls).toHaveLength(1);
  });

  test("two people entering a roll at the same moment: one is told", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const both = await Promise.all([
      enter(stage, motion.id, rollForm({ letters: "YYYYYYYYY" })),
      enter(stage, motion.id, rollForm({ letters: "NNNNNNNNN" })),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("passed by voice with only the absentees listed: nothing is computed, nothing is in conflict", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    const key = stage.council.seats[3]?.id ?? "";
    await enter(
      stage,
      motion.id,
      rollForm({
        method: "voice",
        rows: [{ key, option: "absent" }],
        recordedResult: "pass",
      }),
    );
    const { rolls } = await recordOf(stage, motion.id);
    expect(rolls[0]?.computed.result).toBe("unknown");
  });

  test("a roll of 17-0 flagged Fail shows the conflict", async () => {
    const stage = await riverbend({ seats: 17 });
    const motion = await decided(stage);
    await enter(
      stage,
      motion.id,
      rollForm({ letters: "Y".repeat(17), recordedResult: "fail" }),
    );
    const { motions } = await votesOfBody(
      stage.world,
      {
        bodyId: stage.council.id,
        query: "",
        kind: null,
        result: "fail",
        year: "2026",
        contested: false,
        demand: false,
        sort: "newest",
        page: 1,
        pageSize: 25,
      },
      NOBODY,
    );
    expect(motions[0]).toMatchObject({
      recordedResult: "fail",
      computed: { result: "passed", yes: 17 },
    });
  });

  test("a printed name that is nobody's is kept", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ printed: "Wes Unknown, Aye" }));
    const { rolls } = await recordOf(stage, motion.id);
    expect(rolls[0]?.votes[0]).toMatchObject({
      officialId: null,
      printedName: "Wes Unknown",
      word: "Aye",
      option: "yes",
    });
  });

  test("the mayor breaks a tie, and without that vote the result waits", async () => {
    const stage = await riverbend({ seats: 4 });
    const { world, place, council } = stage;
    const portland = presetOf("portland_oregon");
    await aRule(world, council.id, { ...portland?.rule, fixedVotes: 3 });
    const mara = await anOfficial(world, {
      placeId: place.id,
      name: "Mara Lund",
    });
    await aTerm(world, {
      officialId: mara.id,
      bodyId: council.id,
      role: "mayor",
    });
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ letters: "YYNN" }));
    expect((await recordOf(stage, motion.id)).rolls[0]?.computed).toMatchObject(
      { result: "pending", because: "awaits_mayor" },
    );
    await enter(
      stage,
      motion.id,
      rollForm({ letters: "YYNN", mayor: "yes", seen: 1 }),
    );
    const { rolls } = await recordOf(stage, motion.id);
    expect(rolls[0]?.computed).toMatchObject({
      result: "passed",
      brokenBy: "mayor",
    });
    expect(rolls[0]?.votes.at(-1)).toMatchObject({
      printedName: "Mara Lund",
      effect: "yes",
    });
  });

  test("eight rows in a nine-member council: the ninth is no record", async () => {
    const stage = await riverbend();
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ letters: "YYYYYYYY-" }));
    const record = await recordOf(stage, motion.id);
    expect(record.withoutRow).toMatchObject([{ name: "Ines Marsh" }]);
  });

  test("the body is that of the day: a member who left since still voted", async () => {
    const stage = await riverbend();
    const { world, council } = stage;
    await world.db.transaction((trx) =>
      trx
        .updateTable("terms")
        .set({ ends_on: "2026-11-20" })
        .where("official_id", "=", council.members[0]?.id ?? "")
        .execute(),
    );
    const motion = await decided(stage);
    await enter(stage, motion.id, rollForm({ letters: "YYYYYNNNN" }));
    const { rolls } = await recordOf(stage, motion.id);
    expect(rolls[0]?.votes[0]).toMatchObject({ printedName: "Ana Reyes" });
    expect(rolls[0]?.computed).toMatchObject({ result: "passed", yes: 5 });
  });
});

test("defeated 1-8, then approved 8-1 the same day: shown in the order of the agenda", async () => {
  const { world, place, council } = await riverbend();
  const matterId = world.newId();
  await world.db.transaction((trx) =>
    trx
      .insertInto("matters")
      .values({
        id: matterId,
        jurisdiction_id: place.id,
        file_number: "CB 120001",
        title: "An ordinance",
        kind: null,
        recorded_status: "Passed",
        source_url: null,
        created_at: "2026-11-01T00:00:00.000Z",
      })
      .execute(),
  );
  const meeting = await aMeeting(world, council.id, {
    localDate: "2026-11-17",
  });
  const at = { meetingId: meeting.id, matterId };
  await aMotion(world, council.id, {
    ...at,
    sequence: 9,
    recordedResult: "pass",
  });
  await aMotion(world, council.id, {
    ...at,
    sequence: 2,
    recordedResult: "fail",
  });
  const steps = await votesOnMatter(world, matterId, NOBODY);
  expect(steps.map(({ recordedResult }) => recordedResult)).toEqual([
    "fail",
    "pass",
  ]);
});

describe("an official's record", () => {
  async function voted(stage: Stage, options: VoteOption[]) {
    const { world, council } = stage;
    const ana = council.members[0];
    for (const [index, option] of options.entries()) {
      const meeting = await aMeeting(world, council.id, {
        localDate: `2026-0${index + 1}-10`,
      });
      const motion = await aMotion(world, council.id, {
        meetingId: meeting.id,
        title: `Ordinance ${index + 1}`,
      });
      await aRoll(world, motion.id, [
        { officialId: ana?.id ?? null, printedName: "Reyes", option },
      ]);
    }
    return ana?.id ?? "";
  }
  const everything = {
    query: "",
    option: null,
    year: null,
    kind: null,
    result: null,
    contested: false,
    demand: false,
    sort: "newest",
  } as const;

  test("excused absences do not count against a member", async () => {
    const stage = await riverbend();
    const officialId = await voted(stage, ["yes", "no", "excused", "absent"]);
    const record = await recordOfOfficial(stage.world, {
      officialId,
      ...everything,
      page: 1,
      pageSize: 25,
    });
    expect(record.attendance).toMatchObject({
      present: 2,
      absent: 1,
      excused: 1,
      rate: 2 / 3,
    });
    expect(record.total).toBe(4);
    expect(record.votes[0]).toMatchObject({
      title: "Ordinance 4",
      printedName: "Reyes",
    });
  });

  test("is filtered by how they voted, and paged", async () => {
    const stage = await riverbend();
    const officialId = await voted(stage, ["yes", "no", "yes"]);
    const record = await recordOfOfficial(stage.world, {
      officialId,
      ...everything,
      option: "yes",
      page: 2,
      pageSize: 1,
    });
    expect(record.total).toBe(2);
    expect(record.votes.map(({ title }) => title)).toEqual(["Ordinance 1"]);
  });

  test("only the newest version of a roll counts", async () => {
    const stage = await riverbend();
    const officialId = await voted(stage, ["yes"]);
    const [first] = await stage.world.db.read
      .selectFrom("roll_calls")
      .select("motion_id")
      .execute();
    await aRoll(
      stage.world,
      first?.motion_id ?? "",
      [{ officialId, option: "no" }],
      { version: 2 },
    );
    const record = await recordOfOfficial(stage.world, {
      officialId,
      ...everything,
      page: 1,
      pageSize: 25,
    });
    expect(record.votes.map(({ option }) => option)).toEqual(["no"]);
  });

  test("positions made public show the newest of each group, never a private one", async () => {
    const stage = await riverbend();
    const { world, council, group, rosa } = stage;
    const motion = await decided(stage);
    const about = {
      motionId: motion.id,
      officialId: council.members[0]?.id ?? "",
      groupId: group.id,
      recordedBy: rosa.id,
    };
    await aLean(world, { ...about, lean: "against", visibility: "public" });
    world.pass({ days: 1 });
    await aLean(world, { ...about, lean: "for", visibility: "public" });
    world.pass({ days: 1 });
    await aLean(world, { ...about, lean: "undecided", visibility: "group" });
    const positions = await positionsOf(world, about.officialId, "2026-12-05");
    expect(positions.map(({ lean }) => lean)).toEqual(["for"]);
  });
});

describe("leans", () => {
  const lean = {
    lean: "for" as const,
    confidence: "high" as const,
    evidenceKind: "said_to_us" as const,
    evidenceOn: "2026-11-28",
    visibility: "group" as const,
  };

  test("are only added to: the newest counts and the history stays", async () => {
    const stage = await riverbend();
    const { world, council, by, ours } = stage;
    const motion = await decided(stage);
    const about = {
      motionId: motion.id,
      officialId: council.members[1]?.id ?? "",
    };
    for (const each of ["against", "lean_for", "for"] as const) {
      world.pass({ days: 1 });
      const result = await world.db.transaction((trx) =>
        recordLean(world, trx, by, about, { ...lean, lean: each }),
      );
      expect(result.ok).toBe(true);
    }
    const count = await countForMotion(world, motion.id, ours);
    const ben = count?.seats[1];
    expect(ben?.stance).toBe("for");
    expect(count?.count?.firmYes).toBe(1);
    const rows = await world.db.read.selectFrom("leans").select("id").execute();
    expect(rows).toHaveLength(3);
  });

  test("are refused about somebody who does not sit there on the day", async () => {
    const stage = await riverbend();
    const { world, place, by } = stage;
    const ida = await anOfficial(world, { placeId: place.id, name: "Ida" });
    const motion = await decided(stage);
    const result = await world.db.transaction((trx) =>
      recordLean(
        world,
        trx,
        by,
        { motionId: motion.id, officialId: ida.id },
        lean,
      ),
    );
    expect(result).toEqual({ ok: false, because: "notAMember" });
  });

  test("a volunteer's contact becomes evidence of the group", async () => {
    const stage = await riverbend();
    const { world, council, by, ours } = stage;
    const motion = await decided(stage);
    const result = await world.db.transaction((trx) =>
      recordContactAsLean(world, trx, by, {
        motionId: motion.id,
        officialId: council.members[2]?.id ?? "",
        lean: "lean_against",
        on: "2026-11-29",
        note: "Wants to hear from the police chief first.",
      }),
    );
    expect(result.ok).toBe(true);
    const count = await countForMotion(world, motion.id, ours);
    expect(count?.seats[2]?.standing?.counted).toMatchObject({
      lean: "lean_against",
      evidenceKind: "said_to_us",
      confidence: "medium",
      visibility: "group",
    });
  });

  test("a group cannot record a lean on another group's private vote", async () => {
    const stage = await riverbend();
    const { world, council } = stage;
    const others = await aGroup(world, { name: "Hillside Tenants" });
    const nia = await aMember(world, others.id, "organizer");
    const motion = await aMotion(world, council.id, {
      groupId: stage.group.id,
    });
    const result = await world.db.transaction((trx) =>
      recordLean(
        world,
        trx,
        { accountId: nia.id, groupId: others.id },
        { motionId: motion.id, officialId: council.members[0]?.id ?? "" },
        lean,
      ),
    );
    expect(result).toEqual({ ok: false, because: "noMotion" });
  });
});

describe("the whip count", () => {
  async function coalition() {
    const stage = await riverbend({ seats: 3 });
    const { world, council, group } = stage;
    const allies = await aGroup(world, { name: "Hillside Tenants" });
    const nia = await aMember(world, allies.id, "organizer", { name: "Nia" });
    const lead = await aMember(world, allies.id, "volunteer", { name: "Lena" });
    const { id: coalitionId } = await aCoalition(world, {
      groupIds: [group.id, allies.id],
      leadIds: [lead.id],
    });
    const motion = await decided(stage);
    const ben = council.members[1]?.id ?? "";
    return { ...stage, allies, nia, lead, coalitionId, motion, ben };
  }

  const actorOf = (
    accountId: string,
    memberships: Member["memberships"],
    leads: Member["leads"] = [],
  ): Member => ({
    kind: "member",
    accountId,
    name: "",
    email: "",
    locale: "en",
    sessionId: "",
    memberships,
    leads,
  });

  test("says what is needed, what is short, and who decides", async () => {
    const stage = await riverbend({ filled: 8 });
    const { world, council, group, rosa, ours } = stage;
    await aRule(world, council.id, { base: "seats" });
    const motion = await decided(stage);
    const leans = ["for", "for", "for", "for", "against", "against"] as const;
    for (const [index, each] of leans.entries()) {
      await aLean(world, {
        motionId: motion.id,
        officialId: council.members[index]?.id ?? "",
        groupId: group.id,
        recordedBy: rosa.id,
        lean: each,
      });
    }
    const count = await countForMotion(world, motion.id, ours);
    expect(count?.count).toMatchObject({
      firmYes: 4,
      firmNo: 2,
      shortFirm: 1,
      needed: { needed: 5, base: "seats", baseSize: 9 },
      best: { result: "passed" },
      worst: { result: "failed" },
    });
    expect(count?.count?.tallies.vacant.seats).toBe(1);
    expect(count?.count?.tallies.unknown.seats).toBe(2);
    expect(count?.pivotal).toHaveLength(8);
    const rosters = count?.seats.map(({ holder }) => holder?.name ?? null);
    expect(rosters?.at(-1)).toBeNull();
  });

  test("an ally sees what is shared with the coalition and nothing else", async () => {
    const { world, group, rosa, allies, nia, motion, ben } = await coalition();
    const about = {
      motionId: motion.id,
      officialId: ben,
      groupId: group.id,
      recordedBy: rosa.id,
    };
    await aLean(world, { ...about, lean: "for", visibility: "coalition" });
    world.pass({ days: 1 });
    await aLean(world, {
      ...about,
      lean: "against",
      visibility: "group",
      note: "told us in confidence",
    });
    const scope = await scopeOf(
      world,
      actorOf(nia.id, [
        {
          groupId: allies.id,
          groupSlug: "",
          groupName: "",
          role: "organizer",
        },
      ]),
    );
    expect(scope).toEqual({ own: [allies.id], allied: [group.id] });
    const count = await countForMotion(world, motion.id, scope);
    expect(count?.seats[1]).toMatchObject({ stance: "for" });
    expect(count?.seats[1]?.standing?.counted?.recorder).toBeNull();
    expect(JSON.stringify(count)).not.toContain("in confidence");
  });

  test("a volunteer who leads the coalition reads what its groups share", async () => {
    const { world, group, rosa, allies, lead, coalitionId, motion, ben } =
      await coalition();
    await aLean(world, {
      motionId: motion.id,
      officialId: ben,
      groupId: group.id,
      recordedBy: rosa.id,
      lean: "lean_for",
      visibility: "coalition",
    });
    const scope = await scopeOf(
      world,
      actorOf(
        lead.id,
        [
          {
            groupId: allies.id,
            groupSlug: "",
            groupName: "",
            role: "volunteer",
          },
        ],
        [{ coalitionId, coalitionSlug: "", coalitionName: "" }],
      ),
    );
    expect(scope.own).toEqual([]);
    expect([...scope.allied].sort()).toEqual([allies.id, group.id].sort());
    const count = await countForMotion(world, motion.id, scope);
    expect(count?.seats[1]?.stance).toBe("lean_for");
  });

  test("groups that left the coalition share no more", async () => {
    const { world, group, allies } = await coalition();
    await world.db.transaction((trx) =>
      trx
        .updateTable("coalition_groups")
        .set({ left_at: "2026-11-30T00:00:00.000Z" })
        .where("group_id", "=", group.id)
        .execute(),
    );
    const scope = await scopeOf(
      world,
      actorOf("x", [
        { groupId: allies.id, groupSlug: "", groupName: "", role: "admin" },
      ]),
    );
    expect(scope).toEqual({ own: [allies.id], allied: [] });
  });

  test("two groups that disagree are shown disagreeing, not averaged", async () => {
    const { world, group, rosa, allies, nia, motion, ben } = await coalition();
    const shared = {
      motionId: motion.id,
      officialId: ben,
      visibility: "coalition" as const,
    };
    await aLean(world, {
      ...shared,
      groupId: group.id,
      recordedBy: rosa.id,
      lean: "for",
    });
    await aLean(world, {
      ...shared,
      groupId: allies.id,
      recordedBy: nia.id,
      lean: "against",
    });
    const asLead = await countForMotion(world, motion.id, {
      own: [],
      allied: [group.id, allies.id],
    });
    expect(asLead?.seats[1]?.standing).toMatchObject({ disagree: true });
    expect(asLead?.seats[1]?.stance).toBe("against");
    const asRosa = await countForMotion(world, motion.id, {
      own: [group.id],
      allied: [allies.id],
    });
    expect(asRosa?.seats[1]?.stance).toBe("for");
    expect(asRosa?.seats[1]?.standing?.disagree).toBe(true);
  });

  test("a lean heard more than sixty days ago is marked old", async () => {
    const { world, group, rosa, motion, ben, ours } = await coalition();
    await aLean(world, {
      motionId: motion.id,
      officialId: ben,
      groupId: group.id,
      recordedBy: rosa.id,
      evidenceOn: "2026-09-01",
    });
    const count = await countForMotion(world, motion.id, ours);
    expect(count?.seats[1]?.standing?.counted?.old).toBe(true);
  });

  test("a motion to override is counted by the override's bar", async () => {
    const stage = await riverbend();
    const { world, council, ours } = stage;
    const seattle = presetOf("seattle");
    await aRule(world, council.id, seattle?.rule ?? {});
    const meeting = await aMeeting(world, council.id);
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      groupId: stage.group.id,
      kind: "veto_override",
    });
    const count = await countForMotion(world, motion.id, ours);
    expect(count?.count?.needed.needed).toBe(6);
    expect(count?.count?.veto).toBeNull();
  });

  test("nobody who may not know of the motion gets a count", async () => {
    const { world, council, group } = await riverbend();
    const motion = await aMotion(world, council.id, { groupId: group.id });
    expect(await countForMotion(world, motion.id, NOBODY)).toBeNull();
  });
});
