import { onTestFinished, expect, test } from "vitest";

import {
  anEvent,
  anItem,
  aVote,
} from "~/features/transfers/legistar/riverbend.test-data";
import { carryOutImport } from "~/features/transfers/service/carry-out-import.server";
import {
  fetchChanges,
  setFetchAside,
} from "~/features/transfers/service/fetch-changes.server";
import {
  addSource,
  askingBy,
  endSource,
  readFetch,
  readSources,
} from "~/features/transfers/service/live-source.server";
import { readImport } from "~/features/transfers/service/read-imports.server";
import { createLogger } from "~/server/log.server";

import { freshWorld } from "../support/database";
import { aGroup, aMember, aPlace } from "../support/factories/people";
import { MISHAPS, startLegistar } from "../support/legistar-server";

const log = createLogger("silent");
const HASTY = {
  pauseMs: 0,
  tries: 2,
  backoffMs: 1,
  longestWaitMs: 2_000,
};

/** Riverbend's council, live: one meeting, one vote of two members. */
async function riverbend(bodyNumber?: number) {
  const world = await freshWorld("2026-03-10T18:00:00.000Z");
  const twin = await startLegistar();
  onTestFinished(() => twin.stop());
  twin.tables.Bodies.push(
    { BodyId: 7, BodyName: "City Council", BodyNumberOfMembers: 9 },
    { BodyId: 8, BodyName: "Parks Commission" },
  );
  twin.tables.Events.push(anEvent());
  twin.tables.EventItems.push(
    anItem(),
    anItem({
      EventItemId: 502,
      EventItemMinutesSequence: 4,
      EventItemTitle: "CALL TO ORDER",
      EventItemMatterId: 0,
      EventItemMatterFile: null,
      EventItemActionName: null,
      EventItemPassedFlag: null,
      EventItemPassedFlagName: null,
      EventItemRollCallFlag: null,
    }),
  );
  twin.tables.Votes.push(
    aVote(),
    aVote({ VoteId: 8_002, VotePersonId: 12, VotePersonName: "Ben Ortiz" }),
  );
  const place = await aPlace(world, { slug: "riverbend-ca" });
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const by = { accountId: rosa.id, groupId: group.id };
  const asking = askingBy(
    {
      legistarHosts: [twin.origin],
      legistarLoopback: true,
      publicUrl: "https://board.example.org",
    },
    HASTY,
  );
  const added = await addSource(world, asking, by, {
    place: place.slug,
    council: "Riverbend",
    bodyNumber,
    since: "2026-01-01",
  });
  if (!added.ok) throw new Error(added.because);
  const sourceId = added.value.id;
  const fetch = async () => {
    const started = await fetchChanges(world, log, asking, by, sourceId);
    if (!started.ok) throw new Error(started.because);
    await started.value.finished;
    const fetched = await readFetch(world, started.value.id, [group.id]);
    if (fetched === null) throw new Error("the fetch is gone");
    return fetched;
  };
  const carryOut = async (runId: string | null) => {
    const carried = await carryOutImport(world, log, by, runId ?? "");
    if (!carried.ok) throw new Error(carried.because);
    await carried.value.finished;
  };
  const plan = async (runId: string | null) =>
    (await readImport(world, runId ?? "", [group.id]))?.report.counts;
  const through = async () =>
    (await readSources(world, [group.id]))[0]?.through;
  return {
    ...{ world, twin, group, by, asking, sourceId },
    ...{ fetch, carryOut, plan, through },
  };
}

test("what a council publishes ends in a dry run, and is stored when confirmed", async () => {
  const { world, twin, fetch, carryOut, plan, through } = await riverbend();
  const fetched = await fetch();
  expect(fetched).toMatchObject({ state: "ready", problem: null });
  expect(twin.atOnce).toBe(1);
  expect([...twin.agents]).toEqual(["Groundwork (+https://board.example.org)"]);
  expect(twin.asked.every((path) => path.includes("%24orderby="))).toBe(true);
  // The call to order is no decision, so nobody asks for votes on it.
  expect(twin.asked.filter((path) => path.includes("/Votes"))).toHaveLength(1);
  const planned = await plan(fetched.runId);
  expect(planned?.vote.created).toBe(2);
  expect(planned?.item.created).toBe(2);
  expect(await through()).toBeNull();
  const answers = await world.db.read
    .selectFrom("fetched_answers")
    .select("path")
    .execute();
  expect(answers).toEqual([]);

  await carryOut(fetched.runId);
  expect(await through()).toBe("2026-03-04T10:00:00");
  const votes = await world.db.read
    .selectFrom("cast_votes")
    .select("printed_name")
    .execute();
  expect(votes).toHaveLength(2);
});

test("the second time only what changed is asked for, with some overlap", async () => {
  const { twin, fetch, carryOut, plan } = await riverbend(7);
  await carryOut((await fetch()).runId);
  twin.asked.length = 0;
  // An old meeting corrected now, an old one left alone, a new one.
  twin.tables.Events.push(
    anEvent({
      EventId: 40,
      EventDate: "2026-01-06T00:00:00",
      EventLastModifiedUtc: "2026-03-09T08:00:00",
    }),
    anEvent({
      EventId: 39,
      EventDate: "2026-01-13T00:00:00",
      EventLastModifiedUtc: "2026-01-13T08:00:00",
    }),
    anEvent({ EventId: 42, EventDate: "2026-03-17T00:00:00" }),
    anEvent({ EventId: 90, EventBodyId: 8 }),
  );
  const again = await fetch();
  const events = twin.asked.find((path) => path.includes("/Events?")) ?? "";
  expect(decodeURIComponent(events)).toContain(
    "EventLastModifiedUtc ge datetime'2026-03-04T09:45:00'",
  );
  const planned = await plan(again.runId);
  expect(planned?.meeting).toMatchObject({ created: 2, unchanged: 1 });
  expect(planned?.vote).toMatchObject({ created: 0, unchanged: 2 });
});

test("a dry run that is set aside leaves the next fetch as it was", async () => {
  const { fetch, through } = await riverbend();
  const first = await fetch();
  const second = await fetch();
  expect(second.id).not.toBe(first.id);
  expect(second.after).toBeNull();
  expect(await through()).toBeNull();
});

test("long lists come page by page, also when the source allows fewer rows", async () => {
  const { twin, fetch, plan } = await riverbend();
  twin.pageRows = 100;
  for (let id = 100; id < 350; id += 1) {
    twin.tables.Events.push(
      anEvent({ EventId: id, EventDate: "2026-02-03T00:00:00" }),
    );
  }
  const planned = await plan((await fetch()).runId);
  expect(planned?.meeting.created).toBe(251);
  const skips = twin.asked
    .filter((path) => path.includes("/Events?"))
    .map((path) => /%24skip=(\d+)/.exec(path)?.[1]);
  expect(skips).toEqual(["0", "100", "200"]);
});

test("a source that answers every page with the same rows is not believed", async () => {
  const { twin, fetch } = await riverbend();
  twin.ignoresSkip = true;
  twin.pageRows = 100;
  for (let id = 100; id < 300; id += 1) {
    twin.tables.Events.push(anEvent({ EventId: id }));
  }
  expect(await fetch()).toMatchObject({
    state: "failed",
    problem: "pages_repeat",
    runId: null,
  });
});

test.each([
  ["not_json", MISHAPS.webPage],
  ["not_rows", MISHAPS.object],
  ["cut_off", MISHAPS.cutOff],
  ["busy", MISHAPS.busy()],
  ["bad_status", MISHAPS.status(404)],
  ["redirected", MISHAPS.redirect("http://10.0.0.8/")],
])("%s: the fetch breaks off with its reason", async (problem, mishap) => {
  const { world, twin, fetch, group } = await riverbend();
  twin.always = mishap;
  const fetched = await fetch();
  expect(fetched).toMatchObject({ state: "failed", problem, mayGoOn: true });
  expect(await readSources(world, [group.id])).toMatchObject([
    { fetch: { id: fetched.id, state: "failed" } },
  ]);
});

test("a fetch that broke off goes on from the answers it has", async () => {
  const { twin, fetch, plan } = await riverbend();
  // Bodies, office records, persons and events come; then the line is cut.
  twin.next = [];
  let answers = 0;
  const { push } = twin.asked;
  twin.asked.push = (...paths: string[]) => {
    answers += 1;
    if (answers === 5) twin.always = MISHAPS.status(503);
    return push.apply(twin.asked, paths);
  };
  const broken = await fetch();
  expect(broken.state).toBe("failed");
  twin.always = null;
  twin.asked.length = 0;
  const again = await fetch();
  expect(again.id).toBe(broken.id);
  expect(again.state).toBe("ready");
  // Only the agenda and the votes were still to ask.
  expect(twin.asked).toHaveLength(2);
  expect((await plan(again.runId))?.vote.created).toBe(2);
});

test("two clicks fetch once", async () => {
  const { world, twin, asking, by, sourceId } = await riverbend();
  const started = await Promise.all([
    fetchChanges(world, log, asking, by, sourceId),
    fetchChanges(world, log, asking, by, sourceId),
  ]);
  const ids = new Set<string>();
  for (const one of started) {
    if (!one.ok) throw new Error(one.because);
    ids.add(one.value.id);
    await one.value.finished;
  }
  expect(ids.size).toBe(1);
  expect(twin.asked).toHaveLength(6);
});

test("more than one fetch may bring is refused, and says so", async () => {
  const { world, asking, by, sourceId, group } = await riverbend();
  const started = await fetchChanges(world, log, asking, by, sourceId, {
    answers: 3,
    characters: 1_000_000,
  });
  if (!started.ok) throw new Error(started.because);
  await started.value.finished;
  const fetched = await readFetch(world, started.value.id, [group.id]);
  expect(fetched?.problem).toBe("too_much");
});

test("without the operator's switch nothing is asked and nothing added", async () => {
  const { world, twin, by, sourceId } = await riverbend();
  const off = askingBy({
    legistarHosts: [],
    legistarLoopback: true,
    publicUrl: "https://board.example.org",
  });
  expect(await fetchChanges(world, log, off, by, sourceId)).toMatchObject({
    because: "switched_off",
  });
  const source = {
    place: "riverbend-ca",
    council: "riverbend",
    since: "2026-01-01",
  };
  expect(await addSource(world, off, by, source)).toMatchObject({
    because: "switched_off",
  });
  expect(twin.asked).toEqual([]);
});

test("a source is added once, at a host that is allowed, and can be ended", async () => {
  const { world, asking, by, sourceId, group } = await riverbend();
  const source = {
    place: "riverbend-ca",
    council: "riverbend",
    since: "2026-01-01",
  };
  expect(await addSource(world, asking, by, source)).toMatchObject({
    because: "known_source",
  });
  expect(
    await addSource(world, asking, by, { ...source, host: "evil.example" }),
  ).toMatchObject({ because: "unknown_host" });
  expect((await endSource(world, by, sourceId)).ok).toBe(true);
  expect(await readSources(world, [group.id])).toEqual([]);
  expect(await fetchChanges(world, log, asking, by, sourceId)).toMatchObject({
    because: "not_found",
  });
  expect((await addSource(world, asking, by, source)).ok).toBe(true);
});

test("another group sees neither the source nor the fetch", async () => {
  const { world, fetch, asking, sourceId } = await riverbend();
  const { id } = await fetch();
  const other = await aGroup(world);
  const ben = await aMember(world, other.id, "organizer");
  const by = { accountId: ben.id, groupId: other.id };
  expect(await readSources(world, [other.id])).toEqual([]);
  expect(await readFetch(world, id, [other.id])).toBeNull();
  expect(await fetchChanges(world, log, asking, by, sourceId)).toMatchObject({
    because: "not_found",
  });
  expect(await setFetchAside(world, by, id)).toMatchObject({
    because: "not_found",
  });
});

test("a fetch that broke off can be set aside, with its answers", async () => {
  const { world, twin, fetch, by } = await riverbend();
  twin.next = [undefined, undefined].map(
    () => (_request, response) => response.end("[]"),
  );
  twin.always = MISHAPS.webPage;
  const broken = await fetch();
  expect((await setFetchAside(world, by, broken.id)).ok).toBe(true);
  const answers = await world.db.read
    .selectFrom("fetched_answers")
    .select("path")
    .execute();
  expect(answers).toEqual([]);
  twin.always = null;
  expect((await fetch()).id).not.toBe(broken.id);
});
