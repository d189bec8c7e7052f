import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aCouncil } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aMeeting, aMotion, aRoll, aRule } from "@test/support/factories/votes";

import { findBodyWithId } from "~/features/officials/service.server";
import { presetOf } from "~/features/votes/rules";
import type { BodyRule, VoteOption } from "~/features/votes/types";
import {
  findMotion,
  motionsAt,
  recordOfVote,
} from "~/features/votes/service.server";
import {
  letRecordStand,
  reopenConflict,
} from "~/features/votes/service/keep-conflicts.server";
import { enterConsent } from "~/features/votes/service/keep-consent.server";
import { standingsOf } from "~/features/votes/service/seen-rolls.server";
import {
  recordProtest,
  recordReading,
  takeBackReading,
} from "~/features/votes/service/keep-facts.server";
import { countForMotion } from "~/features/votes/service/count-votes.server";
import { enterRoll } from "~/features/votes/service/keep-rolls.server";
import {
  conflictOf,
  conflictsIn,
  conflictsOfGroups,
} from "~/features/votes/service/read-conflicts.server";
import { readingsBefore } from "~/features/votes/service/read-facts.server";
import {
  recheckAll,
  recheckBody,
} from "~/features/votes/service/recheck-results.server";

const VOTED_ON = "2026-11-17";

/** A council of nine whose meeting of 17 November was held. */
async function riverbend(rule: Partial<BodyRule> | null = null) {
  const world = await freshWorld();
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const council = await aCouncil(world, { placeId: place.id });
  if (rule) await aRule(world, council.id, rule);
  const body = await findBodyWithId(world, council.id);
  if (!body) throw new Error("no body");
  const meeting = await aMeeting(world, council.id, {
    localDate: VOTED_ON,
    status: "held",
  });
  const by = { accountId: rosa.id, groupId: group.id };
  const ours = { own: [group.id], allied: [] };
  return { world, place, group, council, body, meeting, by, ours };
}
type Stage = Awaited<ReturnType<typeof riverbend>>;

function motionOf(
  { world, council, group, meeting }: Stage,
  given: Parameters<typeof aMotion>[2] = {},
) {
  return aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
    ...given,
  });
}

async function found({ world, ours }: Stage, id: string) {
  const it = await findMotion(world, id, ours);
  if (!it) throw new Error("no motion");
  return it;
}

async function recordOf(stage: Stage, id: string) {
  const { motion, body } = await found(stage, id);
  return recordOfVote(stage.world, motion, body);
}

/** Y yes, N no, A absent: the council's seats in order, as a clerk's roll. */
async function rolled(stage: Stage, motionId: string, letters: string) {
  const options: Record<string, VoteOption> = {
    Y: "yes",
    N: "no",
    A: "absent",
    B: "abstain",
  };
  await aRoll(
    stage.world,
    motionId,
    [...letters].map((letter, index) => ({
      officialId: stage.council.members[index]?.id ?? null,
      option: options[letter] ?? "other",
    })),
  );
}

async function enter(
  stage: Stage,
  motionId: string,
  letters: string,
  more = {},
) {
  const { world, by } = stage;
  const { motion, body } = await found(stage, motionId);
  const { localDate } = motion;
  if (localDate === null) throw new Error("no day");
  return world.db.transaction((trx) =>
    enterRoll(world, trx, by, { ...motion, localDate }, body, {
      method: "roll_call",
      rows: [],
      letters,
      recordedResult: "none",
      seen: 0,
      ...more,
    }),
  );
}

async function seenOf({ world }: Stage, motionId: string): Promise<string> {
  const standings = await standingsOf(world.db.read, [motionId]);
  return standings.get(motionId)?.seen ?? "";
}

describe("who presided", () => {
  const chaired: Partial<BodyRule> = {
    chairVotes: "ties",
    tie: "chair_breaks",
  };

  test("a vice-chair who presided breaks the tie, and is no ordinary vote", async () => {
    const stage = await riverbend(chaired);
    const { id } = await motionOf(stage);
    const vice = stage.council.members[1];
    // Four for, four against, and the one who presides is for it.
    await enter(stage, id, "NYYYYNNNY", { presidedBy: vice?.id });
    const { rolls } = await recordOf(stage, id);
    expect(rolls[0]?.presidedBy?.name).toBe(vice?.name);
    expect(rolls[0]?.computed).toMatchObject({
      result: "passed",
      brokenBy: "chair",
      yes: 5,
      no: 4,
    });
  });

  test("who holds no seat of that day is nobody who could preside", async () => {
    const stage = await riverbend(chaired);
    const { id } = await motionOf(stage);
    await enter(stage, id, "YYYYYNNNN", { presidedBy: "somebody else" });
    const { rolls } = await recordOf(stage, id);
    expect(rolls[0]?.presidedBy).toBeNull();
  });
});

describe("the quorum", () => {
  test("lost when a member leaves, and the roll says who", async () => {
    const stage = await riverbend();
    const { id } = await motionOf(stage);
    await enter(stage, id, "YYYYLAAAA");
    const { rolls } = await recordOf(stage, id);
    expect(rolls[0]?.computed.result).toBe("no_quorum");
    expect(rolls[0]?.quorumLostBy).toEqual([stage.council.members[4]?.name]);
    expect(rolls[0]?.votes[4]).toMatchObject({
      option: "absent",
      hadLeft: true,
      word: "",
    });
  });

  test("not lost by one who left where the others still suffice", async () => {
    const stage = await riverbend();
    const { id } = await motionOf(stage);
    await enter(stage, id, "YYYYYLAAA");
    const { rolls } = await recordOf(stage, id);
    expect(rolls[0]?.computed.result).toBe("passed");
    expect(rolls[0]?.quorumLostBy).toEqual([]);
  });
});

describe("a protest", () => {
  const texas = presetOf("texas_zoning")?.rule;
  const step = (given: object) => ({
    step: "filed" as const,
    filedBy: "Owners of a fifth of the land",
    happenedOn: "2026-11-10",
    ...given,
  });

  async function protest(stage: Stage, id: string, given: object) {
    await stage.world.db.transaction((trx) =>
      recordProtest(stage.world, trx, stage.by, id, step(given)),
    );
  }

  test("raises the bar of the roll, and withdrawn lowers it again", async () => {
    const stage = await riverbend(texas);
    const { id } = await motionOf(stage);
    await enter(stage, id, "YYYYYYNNN");
    const result = async () => (await recordOf(stage, id)).rolls[0]?.computed;
    expect(await result()).toMatchObject({ result: "passed", needed: 5 });
    await protest(stage, id, {});
    expect(await result()).toMatchObject({ result: "failed", needed: 7 });
    await protest(stage, id, { step: "withdrawn", happenedOn: "2026-11-12" });
    expect(await result()).toMatchObject({ result: "passed" });
    const { protests, protested } = await recordOf(stage, id);
    expect(protests.map((each) => each.step)).toEqual(["withdrawn", "filed"]);
    expect(protested).toBe(false);
  });

  test("filed after the vote changes nothing about it", async () => {
    const stage = await riverbend(texas);
    const { id } = await motionOf(stage);
    await enter(stage, id, "YYYYYYNNN");
    await protest(stage, id, { happenedOn: "2026-11-18" });
    const { rolls, protested } = await recordOf(stage, id);
    expect(protested).toBe(false);
    expect(rolls[0]?.computed.result).toBe("passed");
  });
});

describe("two readings", () => {
  const dc = presetOf("washington_dc")?.rule;
  const read = (stage: Stage, id: string, readOn: string) =>
    stage.world.db.transaction((trx) =>
      recordReading(stage.world, trx, stage.by, id, { readOn }),
    );
  async function check(stage: Stage, id: string) {
    const { motion } = await found(stage, id);
    const { ruleInForce } = await recordOf(stage, id);
    const onFile = await motionsAt(stage.world, stage.meeting.id, stage.ours);
    return readingsBefore(stage.world, motion, ruleInForce.rule, onFile);
  }

  test("none written down is not known, never not met", async () => {
    const stage = await riverbend(dc);
    const { id } = await motionOf(stage);
    expect((await check(stage, id))?.check.met).toBeNull();
  });

  test("thirteen full days apart are met; twelve are not, and say the day", async () => {
    const stage = await riverbend(dc);
    const far = await motionOf(stage);
    await read(stage, far.id, "2026-11-03");
    expect((await check(stage, far.id))?.check).toMatchObject({
      met: true,
      before: ["2026-11-03"],
    });
    const near = await motionOf(stage, { sequence: 2 });
    await read(stage, near.id, "2026-11-04");
    expect((await check(stage, near.id))?.check).toMatchObject({
      met: false,
      earliest: "2026-11-18",
    });
  });

  test("one recorded by mistake no longer counts, and goes once", async () => {
    const stage = await riverbend(dc);
    const { id } = await motionOf(stage);
    await read(stage, id, "2026-11-03");
    const reading = (await check(stage, id))?.readings[0]?.id ?? "";
    const { world, by } = stage;
    expect(await takeBackReading(world, by, id, reading)).toBe(true);
    expect(await takeBackReading(world, by, id, reading)).toBe(false);
    expect((await check(stage, id))?.check.before).toEqual([]);
  });

  test("asked of laws: a resolution is read once under a rule for every kind", async () => {
    const stage = await riverbend(dc);
    const { id } = await motionOf(stage, { kind: "resolution" });
    expect(await check(stage, id)).toBeNull();
  });

  test("asked by no rule of one reading", async () => {
    const stage = await riverbend();
    const { id } = await motionOf(stage);
    expect(await check(stage, id)).toBeNull();
  });
});

describe("a consent agenda", () => {
  test("is one vote, an effect for each item, and a no on one item", async () => {
    const stage = await riverbend({ base: "seats" });
    const { world, by, meeting, body, ours, council } = stage;
    const minutes = await motionOf(stage, { title: "Minutes" });
    const towing = await motionOf(stage, { title: "Towing", sequence: 2 });
    const cameras = await motionOf(stage, { title: "Cameras", sequence: 3 });
    const motions = await motionsAt(world, meeting.id, ours);
    const ben = council.members[1]?.name ?? "";
    const exceptions = [1, 2, 3, 4, 5]
      .map((seat) => `${council.members[seat]?.name}, no`)
      .join("\n");
    const id = await world.db.transaction((trx) =>
      enterConsent(
        world,
        trx,
        by,
        { meeting: { id: meeting.id, localDate: VOTED_ON }, body, motions },
        {
          method: "unanimous",
          rows: [],
          letters: "---------",
          recordedResult: "pass",
          items: [
            {
              id: minutes.id,
              place: "on",
              exceptions: `${ben}, Nay`,
              seen: "0:",
            },
            { id: towing.id, place: "on", exceptions, seen: "0:" },
            { id: cameras.id, place: "off", seen: "0:" },
          ],
        },
      ),
    );
    expect(id).not.toBeNull();
    const of = async (motion: { id: string }) => recordOf(stage, motion.id);
    const first = (await of(minutes)).rolls[0];
    expect(first?.computed).toMatchObject({ result: "passed", yes: 8, no: 1 });
    expect(first?.consentId).toBe(id);
    expect(first?.votes[1]).toMatchObject({ option: "no", word: "Nay" });
    // On the list it passed; by its own roll it did not, and that shows.
    expect((await of(towing)).rolls[0]?.computed.result).toBe("failed");
    expect((await of(cameras)).rolls).toEqual([]);
    const after = await motionsAt(world, meeting.id, ours);
    expect(after.map(({ consent }) => consent)).toEqual([true, true, false]);
    const conflicts = await conflictsIn(
      world,
      {
        bodyId: body.id,
        placeIds: null,
        query: "",
        state: "open",
        page: 1,
        pageSize: 25,
      },
      ours,
    );
    expect(conflicts.motions.map(({ title }) => title)).toEqual(["Towing"]);
  });

  test("entered again is a new version of each item's roll", async () => {
    const stage = await riverbend();
    const { world, by, meeting, body, ours } = stage;
    const minutes = await motionOf(stage, { title: "Minutes" });
    const motions = await motionsAt(world, meeting.id, ours);
    const setting = {
      meeting: { id: meeting.id, localDate: VOTED_ON },
      body,
      motions,
    };
    for (const letters of ["YYYYYYYYY", "YYYYYYYYN"]) {
      const seen = await seenOf(stage, minutes.id);
      await world.db.transaction((trx) =>
        enterConsent(world, trx, by, setting, {
          method: "roll_call",
          rows: [],
          letters,
          recordedResult: "none",
          items: [{ id: minutes.id, place: "on", seen }],
        }),
      );
    }
    const { rolls } = await recordOf(stage, minutes.id);
    expect(rolls.map(({ version }) => version)).toEqual([2, 1]);
    expect(rolls[1]?.computed.yes).toBe(9);
  });

  test("an item that a form names twice is on the list once", async () => {
    const stage = await riverbend();
    const { world, by, meeting, body, ours } = stage;
    const minutes = await motionOf(stage, { title: "Minutes" });
    const item = { id: minutes.id, place: "on" as const, seen: "0:" };
    const setting = {
      meeting: { id: meeting.id, localDate: VOTED_ON },
      body,
      motions: await motionsAt(world, meeting.id, ours),
    };
    const id = await world.db.transaction((trx) =>
      enterConsent(world, trx, by, setting, {
        method: "unanimous",
        rows: [],
        recordedResult: "none",
        items: [item, item],
      }),
    );
    expect(id).not.toBeNull();
    expect((await recordOf(stage, minutes.id)).rolls).toHaveLength(1);
  });

  describe("saved by two", () => {
    /** A list of two votes, and a way to save it as it was seen at first. */
    async function agenda() {
      const stage = await riverbend();
      const { world, meeting, body, ours } = stage;
      const minutes = await motionOf(stage, { title: "Minutes" });
      const towing = await motionOf(stage, { title: "Towing", sequence: 2 });
      const setting = {
        meeting: { id: meeting.id, localDate: VOTED_ON },
        body,
        motions: await motionsAt(world, meeting.id, ours),
      };
      const places = { minutes: "on", towing: "on" } as const;
      const save = (
        by: Stage["by"],
        letters: string,
        more: Partial<Record<keyof typeof places, "on" | "off" | "none">> = {},
      ) =>
        world.db.transaction((trx) =>
          enterConsent(world, trx, by, setting, {
            method: "roll_call",
            rows: [],
            letters,
            recordedResult: "pass",
            items: [
              { id: minutes.id, place: "on", seen: "0:" },
              { id: towing.id, place: "on", seen: "0:" },
            ].map((item, index) => ({
              ...item,
              place: { ...places, ...more }[index === 0 ? "minutes" : "towing"],
            })),
          }),
        );
      const versions = async () =>
        (await recordOf(stage, minutes.id)).rolls.length;
      const other = await aMember(world, stage.group.id, "organizer");
      const second = { accountId: other.id, groupId: stage.group.id };
      return { stage, save, versions, second, minutes, towing };
    }

    test("the second person is told, whatever they entered", async () => {
      const { stage, save, versions, second } = await agenda();
      expect(await save(stage.by, "YYYYYYYYY")).not.toBeNull();
      expect(await save(second, "YYYYYYYYN")).toBeNull();
      expect(await save(second, "YYYYYYYYY")).toBeNull();
      expect(await versions()).toBe(1);
    });

    test("the same person's other tab is told only of a difference", async () => {
      const { stage, save, versions } = await agenda();
      const saved = await save(stage.by, "YYYYYYYYY", { towing: "off" });
      expect(await save(stage.by, "YYYYYYYYY", { towing: "off" })).toBe(saved);
      expect(await save(stage.by, "YYYYYYYYN", { towing: "off" })).toBeNull();
      expect(await save(stage.by, "YYYYYYYYY")).toBeNull();
      expect(await save(stage.by, "YYYYYYYYY", { towing: "none" })).toBeNull();
      expect(await versions()).toBe(1);
    });

    test("an item taken off meanwhile, or voted on apart, is a change too", async () => {
      const { stage, save, second, minutes, towing } = await agenda();
      await save(stage.by, "YYYYYYYYY", { minutes: "on", towing: "off" });
      expect(await save(second, "YYYYYYYYY", { minutes: "none" })).toBeNull();
      expect((await recordOf(stage, towing.id)).rolls).toEqual([]);
      await enter(stage, minutes.id, "YYYYYYYYN", { seen: 1 });
      expect(
        await save(stage.by, "YYYYYYYYY", { minutes: "on", towing: "off" }),
      ).toBeNull();
    });

    test("at the same moment, one is kept and the other told", async () => {
      const { stage, save, versions, second } = await agenda();
      const both = await Promise.all([
        save(stage.by, "YYYYYYYYY"),
        save(second, "YYYYYYYYN"),
      ]);
      expect(both.filter((id) => id === null)).toHaveLength(1);
      expect(await versions()).toBe(1);
    });
  });
});

describe("a conflict between record and rule", () => {
  /** Trap 3: everybody said yes, and the record says it failed. */
  async function nineToNothingFailed(given: { groupId?: string | null } = {}) {
    const stage = await riverbend();
    const motion = await motionOf(stage, { recordedResult: "fail", ...given });
    await rolled(stage, motion.id, "YYYYYYYYY");
    await recheckBody(stage.world, stage.body.id);
    return { ...stage, motion };
  }
  const list = (
    { world, body, ours }: Stage,
    state: "open" | "stands" = "open",
  ) =>
    conflictsIn(
      world,
      {
        bodyId: body.id,
        placeIds: null,
        query: "",
        state,
        page: 1,
        pageSize: 25,
      },
      ours,
    );
  async function now(stage: Stage, id: string) {
    const { motion, body } = await found(stage, id);
    const conflict = await conflictOf(stage.world, motion, body, stage.ours);
    if (!conflict) throw new Error("no roll");
    return conflict;
  }
  async function stand(stage: Stage, id: string, note = "The minutes say so.") {
    const conflict = await now(stage, id);
    return stage.world.db.transaction((trx) =>
      letRecordStand(stage.world, trx, stage.by, id, conflict, {
        note,
        recorded: conflict.recorded,
        computed: conflict.computed,
      }),
    );
  }

  test("stands on the list of its body and on its group's", async () => {
    const stage = await nineToNothingFailed();
    expect((await list(stage)).motions.map(({ id }) => id)).toEqual([
      stage.motion.id,
    ]);
    const { world, group } = stage;
    const mine = await conflictsOfGroups(world, {
      groupIds: [group.id],
      limit: 9,
    });
    expect(mine.map(({ id }) => id)).toEqual([stage.motion.id]);
    expect(
      await conflictsOfGroups(world, { groupIds: ["other"], limit: 9 }),
    ).toEqual([]);
  });

  test("settled with a reason leaves the list; reopened it is back, and both stay readable", async () => {
    const stage = await nineToNothingFailed();
    const { world, by, motion } = stage;
    expect((await stand(stage, motion.id)).ok).toBe(true);
    expect((await list(stage)).total).toBe(0);
    expect((await list(stage, "stands")).total).toBe(1);
    expect((await now(stage, motion.id)).state).toBe("stands");
    // Twice is once: the second is told that somebody was first.
    expect(await stand(stage, motion.id)).toEqual({
      ok: false,
      because: "someone_was_first",
    });
    await world.db.transaction((trx) =>
      reopenConflict(world, trx, by, motion.id, { note: "They do not." }),
    );
    expect((await list(stage)).total).toBe(1);
    const { state, steps } = await now(stage, motion.id);
    expect(state).toBe("open");
    expect(steps.map(({ step, note }) => [step, note])).toEqual([
      ["reopened", "They do not."],
      ["stands", "The minutes say so."],
    ]);
  });

  test("ends when the roll is corrected", async () => {
    const stage = await nineToNothingFailed();
    await enter(stage, stage.motion.id, "NNNNNYYYY", {
      seen: 1,
      recordedResult: "fail",
    });
    expect((await list(stage)).total).toBe(0);
    expect((await now(stage, stage.motion.id)).state).toBe("none");
  });

  test("ends when the rule of that day is written down, once results are computed anew", async () => {
    const stage = await riverbend();
    const motion = await motionOf(stage, { recordedResult: "fail" });
    await rolled(stage, motion.id, "YYYBBAAAA");
    await recheckAll(stage.world);
    expect((await list(stage)).total).toBe(1);
    await aRule(stage.world, stage.council.id, { base: "seats" });
    expect(await recheckBody(stage.world, stage.body.id)).toBe(1);
    expect((await list(stage)).total).toBe(0);
  });

  test("that was settled is open again when the roll gives another result", async () => {
    const stage = await nineToNothingFailed();
    const { motion } = stage;
    await stand(stage, motion.id);
    // With the record turned around too, it is another conflict.
    await enter(stage, motion.id, "NNNNNYYYY", {
      seen: 1,
      recordedResult: "pass",
    });
    expect((await now(stage, motion.id)).state).toBe("open");
    expect((await list(stage)).total).toBe(1);
  });

  test("tells why they may differ, each tried on the roll itself", async () => {
    const stage = await riverbend();
    const motion = await motionOf(stage, { recordedResult: "fail" });
    await rolled(stage, motion.id, "YYYNAAAAA".replace(/A/g, "B"));
    const { reasons } = await now(stage, motion.id);
    expect(reasons.map(({ because }) => because)).toContain("default_rule");
    expect(reasons).toContainEqual({
      because: "other_rule",
      ruleKey: "common_majority_seats",
      place: "Robert's Rules of Order",
      common: true,
    });
  });
});

test("a recorded protest raises the votes a count needs", async () => {
  const stage = await riverbend(presetOf("texas_zoning")?.rule);
  const { id } = await motionOf(stage);
  const { world, by, ours } = stage;
  const needed = async () =>
    (await countForMotion(world, id, ours))?.count?.needed.needed;
  expect(await needed()).toBe(5);
  await world.db.transaction((trx) =>
    recordProtest(world, trx, by, id, {
      step: "filed",
      filedBy: "Owners of a fifth of the land",
      happenedOn: "2026-11-10",
    }),
  );
  expect(await needed()).toBe(7);
});
