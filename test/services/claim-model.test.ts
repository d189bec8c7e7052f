import fc from "fast-check";
import { expect, test } from "vitest";

import { aCampaignOfRosas } from "@test/support/factories/campaigns";
import { aMember } from "@test/support/factories/people";
import { mailsOf } from "@test/support/factories/petitions";
import {
  aTask,
  claimsOf,
  memberOf,
  takenOf,
} from "@test/support/factories/tasks";
import { freshWorld } from "@test/support/database";
import type { TestWorld } from "@test/support/world";

import {
  cancelClaim,
  claimTask,
  confirmClaim,
} from "~/features/tasks/service/claim-task.server";
import { changeTask } from "~/features/tasks/service/change-task.server";
import {
  callOffTask,
  takeTaskAway,
} from "~/features/tasks/service/post-task.server";
import { markAttendance } from "~/features/tasks/service/report-task.server";
import type { Member } from "~/server/actor.server";

const site = { publicUrl: "https://board.example" };

/** What should be so: who holds a place, who waits, in the order they came. */
interface Model {
  capacity: number | null;
  over: boolean;
  places: Map<number, "registered" | "confirmed">;
  line: number[];
  /** Mails "there is a place for you", one for each who moved up. */
  movedUp: number;
}

interface Real {
  world: TestWorld;
  taskId: string;
  placeSlug: string;
  people: readonly Member[];
  by: { accountId: string; groupId: string };
  mailsBefore: number;
}

const free = (m: Model) => m.capacity === null || m.places.size < m.capacity;

function fill(m: Model) {
  while (free(m) && m.line.length > 0) {
    m.places.set(m.line.shift() as number, "registered");
    m.movedUp += 1;
  }
}

type Step =
  | { do: "claim" | "cancel" | "confirm"; who: number }
  | { do: "capacity"; to: number | null }
  | { do: "callOff" }
  | { do: "delete" };

const PEOPLE = 7;
/** A round trip to PostgreSQL takes ten times as long. */
const RUNS = process.env.TEST_ENGINE === "postgres" ? 10 : 40;
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "claim" as const,
        "claim" as const,
        "cancel" as const,
        "confirm" as const,
      ),
      who: fc.nat(PEOPLE - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("capacity" as const),
      to: fc.option(fc.integer({ min: 1, max: 6 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom("delete" as const, "callOff" as const),
    }),
  },
) as fc.Arbitrary<Step>;

/** Does it to the site and to the model; they must give the same answer. */
async function carryOut(s: Step, m: Model, r: Real): Promise<void> {
  const { world, taskId } = r;
  if (s.do === "capacity") {
    const answer = await changeTask(world, site, r.by, taskId, {
      kind: "petition_table",
      title: "Table at the market",
      place: r.placeSlug,
      wanted: 1,
      visibility: "group",
      day: "2026-12-05",
      from: "10:00",
      until: "12:00",
      location: "Mill Street",
      ...(s.to !== null && { capacity: s.to }),
    });
    const refused = s.to !== null && s.to < m.places.size;
    expect(answer.ok).toBe(!refused && !m.over);
    if (answer.ok) {
      m.capacity = s.to;
      fill(m);
    }
    return;
  }
  if (s.do === "callOff") {
    const answer = await callOffTask(world, site, r.by, taskId, "Rain");
    expect(answer.ok).toBe(!m.over);
    m.over = true;
    return;
  }
  if (s.do === "delete") {
    // Only what nobody ever signed up for can be deleted; here somebody did.
    const claims = await claimsOf(world, taskId);
    if (claims.length === 0) return;
    expect((await takeTaskAway(world, r.by, taskId)).ok).toBe(false);
    return;
  }
  const person = r.people[s.who] as Member;
  const holds = m.places.has(s.who);
  const waits = m.line.includes(s.who);
  if (s.do === "claim") {
    const answer = await claimTask(world, person, taskId);
    if (holds || waits) {
      expect(answer.ok && answer.value.state).toBe(
        holds ? m.places.get(s.who) : "waiting",
      );
    } else if (m.over) {
      expect(answer).toMatchObject({ because: "noLongerOpen" });
    } else if (free(m)) {
      m.places.set(s.who, "registered");
      expect(answer.ok && answer.value.state).toBe("registered");
    } else {
      expect(answer).toEqual({
        ok: true,
        value: { state: "waiting", ahead: m.line.length },
      });
      m.line.push(s.who);
    }
  } else if (s.do === "cancel") {
    await cancelClaim(world, site, person, { taskId });
    leave(m, s.who);
  } else if (s.do === "confirm") {
    const answer = await confirmClaim(world, person, taskId);
    expect(answer.ok).toBe(
      holds && (m.places.get(s.who) === "confirmed" || !m.over),
    );
    if (answer.ok) m.places.set(s.who, "confirmed");
  }
}

function leave(m: Model, who: number) {
  if (m.over) return;
  m.line = m.line.filter((waiting) => waiting !== who);
  if (m.places.delete(who)) fill(m);
}

test("the claims behave as a simple list of places and a line would, whatever people do", async () => {
  const world = await freshWorld();
  const { place, group, rosa } = await aCampaignOfRosas(world);
  const people: Member[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const account = await aMember(world, group.id, "volunteer", {
      name: `Person ${n}`,
    });
    people.push(memberOf(account, [{ id: group.id }]));
  }
  await fc.assert(
    fc.asyncProperty(
      fc.option(fc.integer({ min: 1, max: 4 })),
      fc.array(step, { minLength: 5, maxLength: 30 }),
      async (capacity, steps) => {
        const task = await aTask(world, {
          groupId: group.id,
          createdBy: rosa.id,
          placeId: place.id,
          capacity,
        });
        const model: Model = {
          capacity,
          over: false,
          places: new Map(),
          line: [],
          movedUp: 0,
        };
        const real: Real = {
          world,
          taskId: task.id,
          placeSlug: place.slug,
          people,
          by: { accountId: rosa.id, groupId: group.id },
          mailsBefore: await promotions(world),
        };
        for (const next of steps) {
          world.pass({ minutes: 1 });
          await carryOut(next, model, real);
          await sameAs(model, real);
        }
        world.setNow("2026-12-01T18:00:00.000Z");
        expect((await promotions(world)) - real.mailsBefore).toBe(
          model.movedUp,
        );
      },
    ),
    { seed: 20261205, numRuns: RUNS },
  );
}, 120_000);

async function promotions(world: TestWorld): Promise<number> {
  const mails = await mailsOf(world);
  return mails.filter(({ subject }) => subject.startsWith("There is a place"))
    .length;
}

/** Never over capacity, never a lost place, the waiting list in order. */
async function sameAs(m: Model, { world, taskId, people }: Real) {
  const claims = await claimsOf(world, taskId);
  const numberOf = (accountId: string) =>
    people.findIndex((person) => person.accountId === accountId);
  const current = claims.filter(({ state }) => state !== "cancelled");
  const holding = current.filter(({ state }) => state !== "waiting");
  expect(await takenOf(world, taskId)).toBe(holding.length);
  if (m.capacity !== null) {
    expect(holding.length).toBeLessThanOrEqual(m.capacity);
  }
  expect(
    Object.fromEntries(
      holding.map((claim) => [numberOf(claim.accountId), claim.state]),
    ),
  ).toEqual(Object.fromEntries(m.places));
  expect(
    current
      .filter(({ state }) => state === "waiting")
      .map((claim) => numberOf(claim.accountId)),
  ).toEqual(m.line);
}

test("while seven people come and go at once, nobody waits beside a free place", async () => {
  const world = await freshWorld();
  const { group, rosa } = await aCampaignOfRosas(world);
  const people: Member[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const account = await aMember(world, group.id, "volunteer", {
      name: `Person ${n}`,
    });
    people.push(memberOf(account, [{ id: group.id }]));
  }
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.tuple(fc.boolean(), fc.nat(PEOPLE - 1)), {
        minLength: 6,
        maxLength: 24,
      }),
      async (capacity, wishes) => {
        const task = await aTask(world, {
          groupId: group.id,
          createdBy: rosa.id,
          capacity,
        });
        await Promise.all(
          wishes.map(([comes, who]) =>
            comes
              ? claimTask(world, people[who] as Member, task.id)
              : cancelClaim(world, site, people[who] as Member, {
                  taskId: task.id,
                }),
          ),
        );
        const states = (await claimsOf(world, task.id)).map((c) => c.state);
        const held = states.filter((s) => s === "registered").length;
        const waiting = states.filter((s) => s === "waiting").length;
        expect(await takenOf(world, task.id)).toBe(held);
        expect(held).toBeLessThanOrEqual(capacity);
        if (waiting > 0) expect(held).toBe(capacity);
      },
    ),
    { seed: 20261206, numRuns: RUNS },
  );
}, 120_000);

test("marks of who came keep the place; a mark can be set right", async () => {
  const world = await freshWorld();
  const { group, rosa } = await aCampaignOfRosas(world);
  const ben = memberOf(await aMember(world, group.id, "volunteer"), [
    { id: group.id },
  ]);
  const task = await aTask(world, {
    groupId: group.id,
    createdBy: rosa.id,
    capacity: 1,
  });
  await claimTask(world, ben, task.id);
  const [claim] = await world.db.read
    .selectFrom("claims")
    .select("id")
    .where("task_id", "=", task.id)
    .execute();
  const by = { accountId: rosa.id, groupId: group.id };
  for (const mark of ["missed", "attended"] as const) {
    await markAttendance(world, by, task.id, {
      people: new Map([[claim?.id ?? "", { mark, hours: null }]]),
      restCame: false,
    });
    expect((await claimsOf(world, task.id))[0]?.state).toBe(mark);
    expect(await takenOf(world, task.id)).toBe(1);
  }
});
