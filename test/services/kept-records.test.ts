import fc from "fast-check";
import { expect, test } from "vitest";

import { keepSheets, listWrongSheets } from "@db/queries/roll-sheets.server";
import { freshWorld } from "@test/support/database";
import { aBody, anOfficial } from "@test/support/factories/officials";
import { aGroup, aMember, aPlace } from "@test/support/factories/people";
import { aMeeting, aMotion, aRoll } from "@test/support/factories/votes";
import type { TestWorld } from "@test/support/world";

import {
  mergeOfficials,
  mergesInto,
  undoMerge,
} from "~/features/officials/service/merge-officials.server";
import type { ImportedVotes } from "~/features/votes/import-types";
import {
  agreementIn,
  compareMembers,
  participationIn,
} from "~/features/votes/service/body-record.server";
import {
  editMeeting,
  editMotion,
} from "~/features/votes/service/keep-meetings.server";
import { keepRoll } from "~/features/votes/service/keep-rolls.server";
import { recordOfOfficial } from "~/features/votes/service/official-record.server";
import { recountRecords } from "~/features/votes/service/recount-records.server";
import { storeImportedVotes } from "~/features/votes/service/store-imported.server";
import { VOTE_OPTIONS } from "~/features/votes/types";
import type { VoteOption } from "~/features/votes/types";

const EVERYTHING = { year: null, kind: null, contested: false } as const;
const KINDS = ["ordinance", "budget", "other"] as const;
const DAYS = ["2025-12-30", "2026-01-06", "2026-03-03"] as const;

/** Two councils of a place, seven people, four votes each on two meetings. */
async function twoCouncils() {
  const world = await freshWorld();
  const place = await aPlace(world);
  const group = await aGroup(world);
  const rosa = await aMember(world, group.id, "organizer");
  const people: { id: string }[] = [];
  for (let n = 0; n < 7; n += 1)
    people.push(await anOfficial(world, { placeId: place.id, name: `P ${n}` }));
  const bodies: { id: string }[] = [];
  const meetings: { id: string; bodyId: string }[] = [];
  const motions: { id: string; bodyId: string }[] = [];
  for (let b = 0; b < 2; b += 1) {
    const body = await aBody(world, { placeId: place.id, seats: 5 });
    bodies.push(body);
    for (const localDate of ["2026-01-06", "2026-02-03"]) {
      const meeting = await aMeeting(world, body.id, { localDate });
      meetings.push({ id: meeting.id, bodyId: body.id });
      for (const sequence of [1, 2]) {
        const { id } = await aMotion(world, body.id, {
          meetingId: meeting.id,
          sequence,
        });
        motions.push({ id, bodyId: body.id });
      }
    }
  }
  const by = { accountId: rosa.id, groupId: group.id };
  return { world, by, people, bodies, meetings, motions };
}

type Scene = Awaited<ReturnType<typeof twoCouncils>>;

const NOTHING: ImportedVotes = {
  system: "legistar:riverbend",
  newMeetings: [],
  changedMeetings: [],
  newMatters: [],
  changedMatters: [],
  newMotions: [],
  changedMotions: [],
  newItems: [],
  changedItems: [],
  newRollCalls: [],
  identifiedVotes: [],
  links: [],
};

function imported({ world, by }: Scene, what: Partial<ImportedVotes>) {
  return world.db.transaction((trx) =>
    storeImportedVotes(world, trx, { ...NOTHING, ...what }, by),
  );
}

async function nextVersion(world: TestWorld, motionId: string) {
  const rows = await world.db.read
    .selectFrom("roll_calls")
    .select("version")
    .where("motion_id", "=", motionId)
    .execute();
  return Math.max(0, ...rows.map(({ version }) => version)) + 1;
}

/** What can happen to a record; `a`, `b` and `roll` are of chance. */
interface Step {
  does: keyof typeof DEEDS;
  a: number;
  b: number;
  /** What each person says; null: not in the roll. */
  roll: (VoteOption | null)[];
}

const at = <T>(list: readonly T[], n: number) => list[n % list.length] as T;

/** Who is still an official: a page merged away takes part in nothing. */
async function peopleLeft({ world, people }: Scene): Promise<string[]> {
  const rows = await world.db.read
    .selectFrom("officials")
    .select("id")
    .where(
      "id",
      "in",
      people.map(({ id }) => id),
    )
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

const DEEDS = {
  async enterRoll(scene: Scene, { a, b, roll }: Step) {
    const { world, by } = scene;
    const motion = at(scene.motions, a);
    const left = await peopleLeft(scene);
    const version = await nextVersion(world, motion.id);
    await world.db.transaction((trx) =>
      keepRoll(world, trx, {
        by,
        motionId: motion.id,
        version,
        votes: roll.flatMap((option, n) =>
          option === null
            ? []
            : {
                key: `key ${n}`,
                // Now and then a voter whom nobody recognises.
                officialId: (n + b) % 5 === 0 ? null : (left[n] ?? null),
                seatId: null,
                printedName: `Voter ${n}`,
                word: "",
                option,
                weight: 1,
                hadLeft: false,
              },
        ),
        facts: { presidedBy: null, protested: false },
        consentId: null,
        computed: "unknown",
        form: { method: "roll_call" },
      }),
    );
  },
  async importRoll(scene: Scene, { a, b, roll }: Step) {
    const { world } = scene;
    const motion = at(scene.motions, a);
    const left = await peopleLeft(scene);
    await imported(scene, {
      newRollCalls: [
        {
          id: world.newId(),
          motionId: motion.id,
          version: await nextVersion(world, motion.id),
          computedResult: "unknown",
          sourceUrl: null,
          note: "",
          votes: roll.flatMap((option, n) =>
            option === null
              ? []
              : {
                  id: world.newId(),
                  officialId: (n + b) % 4 === 0 ? null : (left[n] ?? null),
                  seatId: null,
                  printedName: `Voter ${n}`,
                  word: "",
                  option,
                },
          ),
        },
      ],
    });
  },
  async recogniseVoter(scene: Scene, { a, b }: Step) {
    const rows = await scene.world.db.read
      .selectFrom("cast_votes")
      .select("id")
      .where("official_id", "is", null)
      .orderBy("id")
      .execute();
    const left = await peopleLeft(scene);
    if (rows.length === 0) return;
    await imported(scene, {
      identifiedVotes: [
        { id: at(rows, a).id, officialId: at(left, b), seatId: null },
      ],
    });
  },
  async importChanges(scene: Scene, { a, b }: Step) {
    await imported(scene, {
      changedMotions: [
        {
          id: at(scene.motions, a).id,
          matterId: null,
          kind: at(KINDS, b),
          title: "As the clerk now has it",
          sequence: 1 + (b % 7),
          agendaNumber: null,
          actionName: null,
          actionText: null,
          consent: false,
          recordedResult: "pass",
          sourceUrl: null,
        },
      ],
      changedMeetings: [
        {
          id: at(scene.meetings, b).id,
          localDate: at(DAYS, a),
          localTime: null,
          timeZone: "America/Los_Angeles",
          startsAt: null,
          location: null,
          agendaUrl: null,
          minutesUrl: null,
          sourceUrl: null,
          status: "held",
        },
      ],
    });
  },
  async editMeeting({ world, by, meetings }: Scene, { a, b }: Step) {
    await editMeeting(
      world,
      by,
      { id: at(meetings, a).id, timeZone: "America/Los_Angeles" },
      { localDate: at(DAYS, b), status: "held" },
    );
  },
  async editVote({ world, by, meetings, motions }: Scene, { a, b }: Step) {
    const motion = at(motions, a);
    const own = meetings.filter(({ bodyId }) => bodyId === motion.bodyId);
    await editMotion(
      world,
      by,
      {
        ...motion,
        groupId: null,
        demandId: null,
        meetingId: null,
        sequence: 1,
        matterId: null,
        fileNumber: null,
      },
      {
        title: "Corrected",
        kind: at(KINDS, b),
        // Taking it off the agenda is refused once it has a roll.
        ...(b % 5 === 0 ? {} : { meetingId: at(own, b).id }),
        sequence: b % 9,
        recordedResult: "none",
      },
    );
  },
  async merge(scene: Scene, { a, b }: Step) {
    const left = await peopleLeft(scene);
    // Refused for the same page, and for two who voted in one roll.
    await mergeOfficials(scene.world, scene.by, {
      keptId: at(left, a),
      mergedId: at(left, b),
      why: "Twins",
    });
  },
  async undoMerge(scene: Scene, { a }: Step) {
    const [newest] = await mergesInto(
      scene.world,
      at(await peopleLeft(scene), a),
    );
    if (newest) await undoMerge(scene.world, scene.by, newest.id);
  },
} as const;

/** The rows of the newest rolls of votes at meetings, without anything kept. */
async function rowsThemselves(world: TestWorld) {
  const rows = await world.db.read
    .selectFrom("cast_votes as c")
    .innerJoin("roll_calls as r", "r.id", "c.roll_call_id")
    .innerJoin("motions as mo", "mo.id", "r.motion_id")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .select([
      "c.id",
      "c.official_id as officialId",
      "c.option",
      "c.position",
      "r.id as rollId",
      "r.version",
      "r.motion_id as motionId",
      "mo.body_id as bodyId",
      "mo.kind",
      "mo.sequence",
      "m.local_date as day",
    ])
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
  const versions = new Map<string, number>();
  for (const { motionId, version } of await world.db.read
    .selectFrom("roll_calls")
    .select(["motion_id as motionId", "version"])
    .execute())
    versions.set(motionId, Math.max(version, versions.get(motionId) ?? 0));
  return rows.filter((row) => versions.get(row.motionId) === row.version);
}

async function expectKeptRight(scene: Scene) {
  const { world, motions, bodies } = scene;
  const rows = await rowsThemselves(world);
  expect(
    await listWrongSheets(
      world.db.read,
      motions.map(({ id }) => id),
    ),
  ).toEqual([]);
  for (const body of bodies) {
    for (const wish of [
      EVERYTHING,
      { ...EVERYTHING, contested: true },
      { ...EVERYTHING, kind: "budget", year: "2026" },
    ]) {
      const rolls = new Map<string, typeof rows>();
      for (const row of rows)
        if (row.bodyId === body.id)
          rolls.set(row.rollId, [...(rolls.get(row.rollId) ?? []), row]);
      const fitting = [...rolls.values()].filter(
        (votes) =>
          (wish.kind === null || votes[0]?.kind === wish.kind) &&
          (wish.year === null || votes[0]?.day.startsWith(wish.year)) &&
          (!wish.contested ||
            (votes.some(({ option }) => option === "yes") &&
              votes.some(({ option }) => option === "no"))),
      );
      // Of several rows of one person in a roll the last counts.
      const said = fitting.map(
        (votes) =>
          new Map(votes.map(({ officialId, option }) => [officialId, option])),
      );
      const ask = { ...wish, bodyId: body.id };
      const { members } = await participationIn(world, ask);
      const counted = new Map<string, number>();
      for (const roll of said)
        for (const id of roll.keys())
          if (id !== null) counted.set(id, (counted.get(id) ?? 0) + 1);
      expect(
        new Map(members.map(({ officialId, rolls }) => [officialId, rolls])),
      ).toEqual(counted);
      const agreement = await agreementIn(world, { ...ask, like: null });
      const people = agreement.members.map(({ officialId }) => officialId);
      for (const [row, one] of people.entries())
        for (const [column, other] of people.entries()) {
          if (row === column) continue;
          const sides = said
            .map((roll) => [roll.get(one), roll.get(other)])
            .filter((pair) => pair.every((o) => o === "yes" || o === "no"));
          expect(agreement.matrix[row]?.[column]).toEqual({
            shared: sides.length,
            same: sides.filter(([a, b]) => a === b).length,
          });
        }
      const [one, other] = people;
      if (one && other) {
        const { total } = await compareMembers(world, {
          ...ask,
          officialIds: [one, other],
          differed: true,
          page: 1,
          pageSize: 25,
        });
        const pair = agreement.matrix[0]?.[1];
        expect(total).toBe((pair?.shared ?? 0) - (pair?.same ?? 0));
      }
    }
  }
  for (const officialId of await peopleLeft(scene)) {
    const own = rows.filter((row) => row.officialId === officialId);
    const wanted = {
      ...EVERYTHING,
      officialId,
      query: "",
      option: null,
      result: null,
      demand: false,
      sort: "oldest",
      page: 1,
      pageSize: 100,
    } as const;
    const yes = await recordOfOfficial(world, { ...wanted, option: "yes" });
    expect(yes.total).toBe(own.filter(({ option }) => option === "yes").length);
    const record = await recordOfOfficial(world, wanted);
    expect(record.total).toBe(own.length);
    expect(record.votes.map(({ id }) => id)).toEqual(
      own
        .sort(
          (a, b) =>
            a.day.localeCompare(b.day) ||
            a.sequence - b.sequence ||
            (a.id < b.id ? -1 : 1),
        )
        .map(({ id }) => id),
    );
  }
}

const steps = fc.array(
  fc.record<Step>({
    does: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
    a: fc.nat(40),
    b: fc.nat(40),
    roll: fc.array(
      fc.option(fc.constantFrom("yes", "no", ...VOTE_OPTIONS), { freq: 4 }),
      { minLength: 3, maxLength: 5 },
    ),
  }),
  { minLength: 12, maxLength: 24 },
);

test("whatever happens to a record, what is kept of it is what its rows say", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const scene = await twoCouncils();
      for (const [index, step] of history.entries()) {
        await DEEDS[step.does](scene, step);
        if (index % 6 === 5) await expectKeptRight(scene);
      }
      await expectKeptRight(scene);
    }),
    { seed: 20261121, numRuns: 4, endOnFailure: true },
  );
}, 60_000);

test("the recount finds a sheet that is wrong, missing or too many, and mends it", async () => {
  const scene = await twoCouncils();
  const { world, people, motions } = scene;
  for (const { id } of motions)
    await aRoll(
      world,
      id,
      people.slice(0, 3).map((person, n) => ({
        officialId: person.id,
        option: n === 1 ? "no" : "yes",
      })),
    );
  expect(await recountRecords(world)).toEqual({
    motions: motions.length,
    healed: [],
  });
  const [wrong, missing, misplaced, ...rest] = motions.map(({ id }) => id);
  const expected = await aMotion(world, motions[0]?.bodyId ?? "");
  await world.db.transaction(async (trx) => {
    await trx
      .updateTable("roll_sheets")
      .set({ marks: "nyy" })
      .where("motion_id", "=", wrong ?? "")
      .execute();
    await trx
      .deleteFrom("roll_sheets")
      .where("motion_id", "=", missing ?? "")
      .execute();
    await trx
      .updateTable("cast_votes")
      .set({ record_on: null })
      .where(
        "roll_call_id",
        "in",
        trx
          .selectFrom("roll_calls")
          .select("id")
          .where("motion_id", "=", misplaced ?? ""),
      )
      .execute();
  });
  const { healed } = await recountRecords(world);
  expect(healed).toEqual([wrong, missing, misplaced].sort());
  await expectKeptRight(scene);
  expect((await recountRecords(world)).healed).toEqual([]);
  const log = await world.db.read
    .selectFrom("activity")
    .select("subject_id")
    .where("verb", "=", "record.recounted")
    .orderBy("subject_id")
    .execute();
  expect(log.map((row) => row.subject_id)).toEqual(healed);
  expect(rest).toHaveLength(5);
  expect(healed).not.toContain(expected.id);
});

test("a vote without a roll has no sheet, and asking for one is no harm", async () => {
  const { world, motions } = await twoCouncils();
  await world.db.transaction((trx) =>
    keepSheets(
      trx,
      motions.map(({ id }) => id),
    ),
  );
  const sheets = await world.db.read
    .selectFrom("roll_sheets")
    .select("motion_id")
    .execute();
  expect(sheets).toEqual([]);
});
