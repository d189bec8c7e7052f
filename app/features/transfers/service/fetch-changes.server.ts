import {
  findOpenFetch,
  findRecordFetch,
  findRecordSource,
  forgetFetchedAnswers,
  holdRecordSource,
  insertRecordFetch,
  moveRecordFetch,
} from "@db/queries/live-records.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { errorFacts } from "~/server/log.server";
import type { Logger } from "~/server/log.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { changesAfter } from "../live/paths";
import { FETCH_LIMITS, SourceReader } from "./ask-source.server";
import type { FetchLimits } from "./ask-source.server";
import { askForChanges, recordOfFetch } from "./fetch-record.server";
import type { Asking } from "./live-source.server";
import { prepareRecordImport } from "./prepare-import.server";
import { isSilent } from "./stored-run.server";
import type { By } from "./stored-run.server";

type Source = NonNullable<Awaited<ReturnType<typeof findRecordSource>>>;

type Change = Parameters<typeof moveRecordFetch>[3];

/** How often a fetch says that it is still there. */
const ALIVE_MS = 20_000;
/** How often the page may learn something new. */
const TELL_EVERY_MS = 1_000;

/**
 * Starts fetching what changed at a source since the last import from it, or
 * goes on with a fetch of it that broke off. One at a time: while another is
 * under way, that one is named. The promise of `finished` never rejects; it
 * ends with a dry run that waits for a person, or with the reason why not.
 */
export async function fetchChanges(
  world: World,
  log: Logger,
  asking: Asking,
  by: By,
  sourceId: string,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<
  Result<{ id: string; finished: Promise<void> }, "not_found" | "switched_off">
> {
  if (asking.ask === null) return refused("switched_off");
  const source = await findRecordSource(world.db.read, sourceId, [by.groupId]);
  if (source === undefined) return refused("not_found");
  const now = timestamp(world);
  const started = await world.db.transaction(async (trx) => {
    await holdRecordSource(trx, source.id);
    const open = await findOpenFetch(trx, source.id);
    if (open !== undefined) {
      const goesOn =
        open.state === "failed" || isSilent(world.now(), open.toldAt);
      const seen = { state: open.state, told_at: open.toldAt };
      const mine =
        goesOn &&
        (await moveRecordFetch(trx, open.id, seen, {
          state: "running",
          told_at: now,
          problem: null,
          account_id: by.accountId,
        }));
      return { id: open.id, mine, after: open.fetchedAfter };
    }
    const after = changesAfter(source.fetchedThrough);
    const id = world.newId();
    await insertRecordFetch(trx, {
      id,
      source_id: source.id,
      account_id: by.accountId,
      state: "running",
      fetched_after: after,
      fetched_through: null,
      asked: 0,
      expected: 4,
      problem: null,
      run_id: null,
      started_at: now,
      told_at: now,
    });
    return { id, mine: true, after };
  });
  const finished = started.mine
    ? work(world, log, asking, by, source, { ...started, now }, limits)
    : Promise.resolve();
  return done({ id: started.id, finished });
}

async function work(
  world: World,
  log: Logger,
  { ask }: Asking,
  by: By,
  source: Source,
  { id, after, now }: { id: string; after: string | null; now: string },
  limits: FetchLimits,
): Promise<void> {
  let seen = { state: "running", told_at: now };
  let expected = 4;
  let moves: Promise<void> = Promise.resolve();
  const moveNow = async (change: Change) => {
    const told_at = laterThan(seen.told_at, timestamp(world));
    const moved = await world.db.transaction((trx) =>
      moveRecordFetch(trx, id, seen, { ...change, told_at }),
    );
    // Set aside, or taken over by somebody who thought us gone.
    if (!moved) throw new Error("this fetch is no longer ours");
    seen = { state: change.state ?? seen.state, told_at };
  };
  const move = (change: Change): Promise<void> => {
    const mine = moves.then(() => moveNow(change));
    moves = mine.catch(() => {});
    return mine;
  };
  // A busy source keeps us waiting for longer than silence is believed.
  const alive = setInterval(() => void move({}).catch(() => {}), ALIVE_MS);
  try {
    if (ask === null) return;
    const reader = await SourceReader.open(
      world,
      id,
      source.address,
      ask,
      limits,
      async (answers) => {
        const silent = world.now().getTime() - Date.parse(seen.told_at);
        if (silent < TELL_EVERY_MS) return;
        await move({ asked: answers, expected: Math.max(answers, expected) });
      },
    );
    const changes = await askForChanges(
      reader,
      {
        bodyNumber: source.bodyNumber,
        since: source.since,
        after,
        today: dayIn(source.timeZone, world.now()),
      },
      (answers) => (expected = answers),
    );
    const asked = { asked: reader.answers, expected: reader.answers };
    if (!changes.ok) {
      return await move({
        ...asked,
        state: "failed",
        problem: changes.because,
      });
    }
    await move({ ...asked, fetched_through: changes.value.through });
    const prepared = await prepareRecordImport(world, by, {
      place: source.placeSlug,
      record: await recordOfFetch(world, id, source.address),
      seats: [],
    });
    if (!prepared.ok) {
      return await move({ state: "failed", problem: prepared.because });
    }
    await move({ state: "ready", run_id: prepared.value.id });
    await world.db.transaction((trx) => forgetFetchedAnswers(trx, id));
  } catch (error) {
    log.error("fetching a record broke off", { id, ...errorFacts(error) });
    await move({ state: "failed", problem: "broke_off" }).catch(() => {
      // The database is gone too; after a while the fetch may be taken up.
    });
  } finally {
    clearInterval(alive);
  }
}

/** Two moves in one millisecond are still two. */
function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

/** Gives a fetch up, with its answers. */
export async function setFetchAside(
  world: World,
  by: By,
  id: string,
): Promise<Result<void, "not_found">> {
  const fetch = await findRecordFetch(world.db.read, id, [by.groupId]);
  if (fetch === undefined) return refused("not_found");
  const aside = await world.db.transaction(async (trx) => {
    const seen = { state: fetch.state, told_at: fetch.toldAt };
    const open = fetch.state === "running" || fetch.state === "failed";
    const moved =
      open && (await moveRecordFetch(trx, id, seen, { state: "set_aside" }));
    if (moved) await forgetFetchedAnswers(trx, id);
    return moved;
  });
  return aside ? done(undefined) : refused("not_found");
}
