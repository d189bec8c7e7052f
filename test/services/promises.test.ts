import { describe, expect, test } from "vitest";

import { freshWorld } from "@test/support/database";
import { aCouncil } from "@test/support/factories/officials";
import {
  aCoalition,
  aGroup,
  aMember,
  aPlace,
} from "@test/support/factories/people";
import { aPromise } from "@test/support/factories/promises";
import {
  aMatter,
  aMeeting,
  aMotion,
  aRoll,
  aVoteDemand,
} from "@test/support/factories/votes";

import { promiseChoices } from "~/features/votes/service/promise-choices.server";
import type { PromiseForm } from "~/features/votes/promises/schema";
import { NOBODY } from "~/features/votes/service.server";
import {
  actOnPromise,
  correctPromise,
  publishNote,
  recordPromise,
} from "~/features/votes/service/keep-promises.server";
import {
  promiseLedger,
  promisesFor,
  readPromise,
} from "~/features/votes/service/read-promises.server";
import type { VoteOption } from "~/features/votes/types";

const PLACE = { timeZone: "America/Los_Angeles" };
const SEARCH = {
  q: "",
  fate: null,
  campaign: null,
  demand: null,
  sort: "said",
  page: 1,
} as const;

async function riverbend() {
  const world = await freshWorld();
  const place = await aPlace(world);
  const group = await aGroup(world);
  const ally = await aGroup(world, { name: "Hillside Tenants" });
  await aCoalition(world, { groupIds: [group.id, ally.id] });
  const rosa = await aMember(world, group.id, "organizer", { name: "Rosa" });
  const ben = await aMember(world, ally.id, "organizer", { name: "Ben" });
  const council = await aCouncil(world, { placeId: place.id, seats: 3 });
  const ana = council.members[0]?.id ?? "";
  const demand = await aVoteDemand(world, {
    groupId: group.id,
    placeId: place.id,
    bodyId: council.id,
    createdBy: rosa.id,
    visibility: "public",
  });
  const deliver = () =>
    world.db.transaction((trx) =>
      trx
        .updateTable("demands")
        .set({ state: "delivered" })
        .where("id", "=", demand.id)
        .execute(),
    );
  await deliver();
  const promise = (given: Partial<Parameters<typeof aPromise>[1]> = {}) =>
    aPromise(world, {
      officialId: ana,
      groupId: group.id,
      recordedBy: rosa.id,
      demandId: demand.id,
      ...given,
    });
  const vote = async (
    localDate: string,
    option: VoteOption,
    given: Parameters<typeof aMotion>[2] = {},
  ) => {
    const meeting = await aMeeting(world, council.id, { localDate });
    const motion = await aMotion(world, council.id, {
      meetingId: meeting.id,
      demandId: demand.id,
      groupId: group.id,
      actionName: "Approved",
      ...given,
    });
    await aRoll(world, motion.id, [{ officialId: ana, option }]);
    return motion;
  };
  return {
    world,
    place,
    group,
    ally,
    council,
    ana,
    demand,
    promise,
    vote,
    by: { accountId: rosa.id, groupId: group.id },
    byAlly: { accountId: ben.id, groupId: ally.id },
    ours: { own: [group.id], allied: [ally.id] },
    theirs: { own: [ally.id], allied: [group.id] },
  };
}

type Stage = Awaited<ReturnType<typeof riverbend>>;

async function fateOf({ world, ours }: Stage, id: string) {
  return (await readPromise(world, id, ours))?.outcome.fate;
}

describe("what became of a promise", () => {
  test("is open, then broken by the roll, then kept by its correction", async () => {
    const stage = await riverbend();
    const { id } = await stage.promise();
    expect(await fateOf(stage, id)).toBe("open");
    const motion = await stage.vote("2026-04-07", "no");
    expect(await fateOf(stage, id)).toBe("broken");
    await aRoll(
      stage.world,
      motion.id,
      [{ officialId: stage.ana, option: "yes" }],
      { version: 2 },
    );
    expect(await fateOf(stage, id)).toBe("kept");
  });

  test("a vote before it, a motion to disapprove, an excuse, a roll without them", async () => {
    const stage = await riverbend();
    const { id } = await stage.promise({ saidOn: "2026-03-10" });
    await stage.vote("2026-03-03", "no");
    expect(await fateOf(stage, id)).toBe("open");
    const silent = await stage.vote("2026-03-17", "excused");
    expect(await fateOf(stage, id)).toBe("no_vote");
    await aRoll(stage.world, silent.id, [], { version: 2 });
    expect(await fateOf(stage, id)).toBe("no_record");
    await stage.vote("2026-03-24", "no", { actionName: "Disapproved" });
    expect(await fateOf(stage, id)).toBe("kept");
  });

  test("about one vote, others on the demand do not count", async () => {
    const stage = await riverbend();
    const motion = await stage.vote("2026-04-07", "yes");
    await stage.vote("2026-05-05", "no");
    const { id } = await stage.promise({ motionId: motion.id });
    expect(await fateOf(stage, id)).toBe("kept");
  });

  test("about a protection, the votes on the group's demands for it count", async () => {
    const stage = await riverbend();
    const { world } = stage;
    const now = world.now().toISOString();
    const [categoryId, provisionId] = [world.newId(), world.newId()];
    await world.db.transaction(async (trx) => {
      await trx
        .insertInto("provision_categories")
        .values({
          id: categoryId,
          key: "ours",
          name_en: "Ours",
          name_es: "Lo nuestro",
          position: 99,
        })
        .execute();
      await trx
        .insertInto("provisions")
        .values({
          id: provisionId,
          category_id: categoryId,
          key: "quiet_streets",
          name_en: "Quiet streets",
          name_es: "Calles tranquilas",
          summary_en: "",
          summary_es: "",
          ilrc_item: null,
          decided_by: "any_government",
          position: 1,
          created_by_group_id: null,
          created_at: now,
        })
        .execute();
      await trx
        .insertInto("demand_provisions")
        .values({ demand_id: stage.demand.id, provision_id: provisionId })
        .execute();
    });
    await stage.vote("2026-04-07", "no");
    const { id } = await stage.promise({ demandId: null, provisionId });
    expect(await fateOf(stage, id)).toBe("broken");
  });

  test("the vote over a veto belongs to it, also where only the file links them", async () => {
    const stage = await riverbend();
    const matter = await aMatter(stage.world, { placeId: stage.place.id });
    await stage.vote("2026-04-07", "yes", { matterId: matter.id });
    await stage.vote("2026-05-05", "no", {
      matterId: matter.id,
      demandId: null,
      groupId: null,
      kind: "veto_override",
      actionName: "Veto overridden",
    });
    const { id } = await stage.promise();
    const read = await readPromise(stage.world, id, stage.ours);
    expect(read?.outcome).toMatchObject({ fate: "broken", turned: true });
    expect(read?.outcome.votes).toHaveLength(2);
  });
});

describe("who sees a promise", () => {
  test("the group; its allies what is shared; everybody what is public", async () => {
    const stage = await riverbend();
    const { world, ours, theirs } = stage;
    await stage.promise({ quote: "Ours" });
    await stage.promise({ quote: "Shared", visibility: "coalition" });
    await stage.promise({ quote: "Public", visibility: "public" });
    await stage.promise({
      quote: "Withdrawn",
      visibility: "public",
      state: "withdrawn",
    });
    const seen = async (scope: typeof ours) =>
      (await promisesFor(world, { officialId: stage.ana }, scope))
        .map(({ quote }) => quote)
        .sort();
    expect(await seen(ours)).toEqual(["Ours", "Public", "Shared", "Withdrawn"]);
    expect(await seen(theirs)).toEqual(["Public", "Shared"]);
    expect(await seen({ own: [], allied: [] })).toEqual(["Public"]);
  });

  test("an ally who reads a shared one is not told the title of a demand for the group alone", async () => {
    const stage = await riverbend();
    const { world, ours, theirs } = stage;
    const { id } = await stage.promise({ visibility: "coalition" });
    const titleFor = async (scope: typeof ours) =>
      (await readPromise(world, id, scope))?.demand?.title;
    expect(await titleFor(theirs)).toBe(stage.demand.title);
    await world.db.transaction((trx) =>
      trx.updateTable("demands").set({ visibility: "group" }).execute(),
    );
    expect(await titleFor(ours)).toBe(stage.demand.title);
    expect(await readPromise(world, id, theirs)).toMatchObject({
      demand: null,
      demandHidden: true,
    });
    const ledger = await promiseLedger(world, SEARCH, theirs);
    expect(ledger.promises).toHaveLength(1);
    expect(JSON.stringify(ledger)).not.toContain(stage.demand.title);
  });

  test("a public one is nobody's business while its demand is the group's alone", async () => {
    const stage = await riverbend();
    const { id } = await stage.promise({ visibility: "public" });
    await stage.world.db.transaction((trx) =>
      trx.updateTable("demands").set({ visibility: "group" }).execute(),
    );
    expect(await readPromise(stage.world, id, NOBODY)).toBeNull();
    expect(await readPromise(stage.world, id, stage.ours)).not.toBeNull();
  });

  test("the ledger holds the group's and its allies', narrowed by its end", async () => {
    const stage = await riverbend();
    const stranger = await aGroup(stage.world, { name: "Far away" });
    await stage.promise({ quote: "Ours" });
    await stage.promise({
      quote: "Theirs",
      groupId: stranger.id,
      visibility: "public",
    });
    await stage.vote("2026-04-07", "no");
    await stage.promise({ quote: "Later", saidOn: "2026-04-20" });
    const quotes = async (wish: object) =>
      (
        await promiseLedger(stage.world, { ...SEARCH, ...wish }, stage.ours)
      ).promises.map(({ quote }) => quote);
    expect(await quotes({})).toEqual(["Later", "Ours"]);
    expect(await quotes({ fate: "broken" })).toEqual(["Ours"]);
    expect(await quotes({ sort: "fate" })).toEqual(["Ours", "Later"]);
    expect(await quotes({ q: "LATE" })).toEqual(["Later"]);
    expect(await quotes({ demand: "another" })).toEqual([]);
  });
});

describe("keeping a promise on record", () => {
  const form = (stage: Stage, given: Partial<PromiseForm> = {}) =>
    ({
      officialId: stage.ana,
      demandId: stage.demand.id,
      side: "for",
      saidOn: "2026-11-20",
      quote: "Yes.",
      sourceKind: "letter",
      visibility: "group",
      ...given,
    }) satisfies PromiseForm;
  const record = (stage: Stage, given: Partial<PromiseForm> = {}) =>
    stage.world.db.transaction((trx) =>
      recordPromise(stage.world, trx, stage.by, PLACE, form(stage, given)),
    );

  test("refuses a day to come, another group's demand, and a public one without source", async () => {
    const stage = await riverbend();
    expect(await record(stage, { saidOn: "2026-12-02" })).toEqual({
      ok: false,
      because: "saidInFuture",
    });
    expect(await record(stage, { visibility: "public" })).toEqual({
      ok: false,
      because: "publicNeedsSource",
    });
    expect(await record(stage, { motionId: "nothing" })).toEqual({
      ok: false,
      because: "wrongMotion",
    });
    const { world, byAlly } = stage;
    const theirs = await world.db.transaction((trx) =>
      recordPromise(world, trx, byAlly, PLACE, form(stage)),
    );
    expect(theirs).toEqual({ ok: false, because: "wrongDemand" });
    const fine = await record(stage, {
      visibility: "public",
      sourceUrl: "https://riverbend.example/letter",
    });
    expect(fine.ok).toBe(true);
  });

  test("a public promise about a draft is refused", async () => {
    const stage = await riverbend();
    await stage.world.db.transaction((trx) =>
      trx.updateTable("demands").set({ state: "draft" }).execute(),
    );
    expect(
      await record(stage, {
        visibility: "public",
        sourceUrl: "https://riverbend.example/letter",
      }),
    ).toEqual({ ok: false, because: "publicNeedsDemand" });
  });

  test("a correction is a new version, and the second of two is told", async () => {
    const stage = await riverbend();
    const { world, by } = stage;
    const promise = await stage.promise({ visibility: "public" });
    const correct = (quote: string) =>
      world.db.transaction((trx) =>
        correctPromise(world, trx, by, PLACE, promise, {
          side: "against",
          saidOn: "2026-03-10",
          quote,
          sourceKind: "press",
          sourceUrl: "https://riverbend.example/article",
          visibility: "public",
          why: "Misheard",
          seen: 1,
        }),
      );
    expect((await correct("No.")).ok).toBe(true);
    expect(await correct("Maybe.")).toEqual({
      ok: false,
      because: "someone_was_first",
    });
    const read = await readPromise(world, promise.id, stage.ours);
    expect(read).toMatchObject({ quote: "No.", side: "against", version: 2 });
    expect(read?.versions.map(({ why }) => why)).toEqual(["Misheard", ""]);
  });

  test("of a campaign closed since is corrected all the same", async () => {
    const stage = await riverbend();
    const { world, by } = stage;
    const promise = await stage.promise({ visibility: "public" });
    await world.db.transaction((trx) =>
      trx
        .updateTable("campaigns")
        .set({ closed_at: "2026-04-01T00:00:00.000Z" })
        .execute(),
    );
    const corrected = await world.db.transaction((trx) =>
      correctPromise(world, trx, by, PLACE, promise, {
        side: "against",
        saidOn: "2026-03-10",
        quote: "No.",
        sourceKind: "press",
        sourceUrl: "https://riverbend.example/article",
        visibility: "public",
        why: "Misheard",
        seen: 1,
      }),
    );
    expect(corrected).toEqual({ ok: true, value: null });
  });

  test("an ally disputes it; everybody reads that once the group publishes it", async () => {
    const stage = await riverbend();
    const { world, by, byAlly } = stage;
    const { id } = await stage.promise({ visibility: "public" });
    const read = async (scope = stage.ours) => {
      const found = await readPromise(world, id, scope);
      if (!found) throw new Error("not there");
      return found;
    };
    const promise = await read();
    const disputed = await world.db.transaction((trx) =>
      actOnPromise(world, trx, byAlly, PLACE, promise, "dispute", {
        words: "That was another bill.",
        onDate: "2026-11-20",
        publish: "on",
      }),
    );
    if (!disputed.ok) throw new Error(disputed.because);
    expect((await read()).state).toBe("disputed");
    expect((await read(NOBODY as typeof stage.ours)).notes).toEqual([]);
    expect((await read(stage.theirs)).notes).toHaveLength(1);
    const publish = () =>
      publishNote(world, by, {
        promise,
        noteId: disputed.value,
        publish: true,
      });
    expect((await publish()).ok).toBe(true);
    expect(await publish()).toEqual({ ok: false, because: "already_done" });
    const [note] = (await read(NOBODY as typeof stage.ours)).notes;
    expect(note).toMatchObject({
      words: "That was another bill.",
      recordedByName: null,
    });
  });

  test("an answer needs its source, a withdrawn entry takes no more words", async () => {
    const stage = await riverbend();
    const { world, by } = stage;
    const { id } = await stage.promise();
    const act = async (
      what: Parameters<typeof actOnPromise>[5],
      given: object = {},
    ) => {
      const promise = await readPromise(world, id, stage.ours);
      if (!promise) throw new Error("not there");
      return world.db.transaction((trx) =>
        actOnPromise(world, trx, by, PLACE, promise, what, {
          words: "Words",
          onDate: "2026-11-20",
          ...given,
        }),
      );
    };
    expect(await act("answer")).toEqual({
      ok: false,
      because: "answerNeedsSource",
    });
    const sourceUrl = "https://riverbend.example/answer";
    expect((await act("answer", { sourceUrl })).ok).toBe(true);
    expect((await act("withdrawal")).ok).toBe(true);
    expect(await act("answer", { sourceUrl })).toEqual({
      ok: false,
      because: "notNow",
    });
    expect((await act("restoration")).ok).toBe(true);
    const read = await readPromise(world, id, stage.ours);
    expect(read?.state).toBe("standing");
    expect(read?.notes.map((note) => note.act)).toEqual([
      "answer",
      "withdrawal",
      "restoration",
    ]);
  });
});

test("for a vote on no demand the form offers whoever sits where it is taken", async () => {
  const { world, council, ours } = await riverbend();
  const elsewhere = await aPlace(world, { name: "Hillside" });
  const far = await aCouncil(world, { placeId: elsewhere.id, seats: 2 });
  const meeting = await aMeeting(world, far.id, { localDate: "2026-12-08" });
  const motion = await aMotion(world, far.id, { meetingId: meeting.id });
  const choices = (motionId: string | null) =>
    promiseChoices(world, ours.own, { demandId: null, motionId }, ours);
  const names = ({ officials }: Awaited<ReturnType<typeof choices>>) =>
    officials.map(({ id }) => id).sort();
  const ids = (members: readonly { id: string }[]) =>
    members.map(({ id }) => id).sort();
  const asked = await choices(motion.id);
  expect(names(asked)).toEqual(ids(far.members));
  expect(asked.votes.map(({ id }) => id)).toEqual([motion.id]);
  expect(names(await choices(null))).toEqual(ids(council.members));
});
