import {
  endRecordSource,
  findRecordFetch,
  findRecordSource,
  insertRecordSource,
  listRecordSources,
} from "@db/queries/live-records.server";
import { findPlaceForImport } from "@db/queries/transfers.server";
import { isUniqueViolation } from "@db/dialect.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Env } from "~/server/env.server";
import { politely, PATIENCE } from "~/server/outside/polite.server";
import type { Patience } from "~/server/outside/polite.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { LiveSource } from "../schema";
import { isSilent } from "./stored-run.server";
import type { By } from "./stored-run.server";

/** What this site may ask of others. */
export interface Asking {
  /** Null while the operator has not switched fetching on. */
  ask: ReturnType<typeof politely> | null;
  /** Hosts a source may be at. */
  hosts: readonly string[];
}

/** One answer may be 20 MB and take half a minute. */
const MOST_BYTES = 20_000_000;
const MOST_MS = 30_000;

/** One queue for the whole process: no host is asked twice at once. */
const queues = new Map<string, ReturnType<typeof politely>>();

/** How this site asks, by the operator's settings. */
export function askingBy(
  env: Pick<Env, "legistarHosts" | "legistarLoopback" | "publicUrl">,
  patience: Patience = PATIENCE,
): Asking {
  const { legistarHosts: hosts } = env;
  if (hosts.length === 0) return { ask: null, hosts };
  const rules = {
    hosts,
    loopback: env.legistarLoopback,
    userAgent: `Groundwork (+${env.publicUrl})`,
    mostBytes: MOST_BYTES,
    mostMs: MOST_MS,
  };
  const name = JSON.stringify([rules, patience]);
  const queue = queues.get(name) ?? politely(rules, patience);
  queues.set(name, queue);
  return { ask: queue, hosts };
}

/**
 * Remembers where a council's record, or one body's part of it, is published.
 * Nothing is asked of it yet.
 */
export async function addSource(
  world: World,
  { hosts }: Asking,
  by: By,
  input: LiveSource,
): Promise<
  Result<
    { id: string },
    "unknown_place" | "unknown_host" | "known_source" | "switched_off"
  >
> {
  if (hosts.length === 0) return refused("switched_off");
  const host = input.host ?? hosts[0] ?? "";
  if (!hosts.includes(host)) return refused("unknown_host");
  const place = await findPlaceForImport(world.db.read, input.place);
  if (place === undefined) return refused("unknown_place");
  const id = world.newId();
  const origin = host.includes("://") ? host : `https://${host}`;
  try {
    await world.db.transaction(async (trx) => {
      await insertRecordSource(trx, {
        id,
        group_id: by.groupId,
        jurisdiction_id: place.id,
        address: `${origin}/v1/${input.council.toLowerCase()}`,
        body_number: input.bodyNumber?.toString() ?? "",
        body_name: input.bodyName ?? "",
        since: input.since,
        fetched_through: null,
        created_by: by.accountId,
        created_at: timestamp(world),
        ended_at: null,
      });
      await recordActivity(world, trx, {
        ...by,
        verb: "record_source.added",
        subjectKind: "record_source",
        subjectId: id,
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("known_source");
    throw error;
  }
  return done({ id });
}

/** Nobody fetches from there any more; what was imported stays. */
export async function endSource(
  world: World,
  by: By,
  id: string,
): Promise<Result<void, "not_found">> {
  const source = await findRecordSource(world.db.read, id, [by.groupId]);
  if (source === undefined) return refused("not_found");
  await world.db.transaction(async (trx) => {
    await endRecordSource(trx, id, timestamp(world));
    await recordActivity(world, trx, {
      ...by,
      verb: "record_source.ended",
      subjectKind: "record_source",
      subjectId: id,
    });
  });
  return done(undefined);
}

/** The sources of these groups, each with its latest fetch. */
export async function readSources(world: World, groupIds: readonly string[]) {
  const rows = await listRecordSources(world.db.read, groupIds);
  return rows.map((row) => ({
    id: row.id,
    groupId: row.groupId,
    address: row.address,
    bodyName: row.bodyName,
    bodyNumber: row.bodyNumber,
    place: { name: row.placeName, timeZone: row.timeZone },
    through: row.fetchedThrough,
    fetch:
      row.fetchId === null || row.fetchState === null
        ? null
        : { id: row.fetchId, state: row.fetchState },
  }));
}

/** A source of these groups; null when there is none. */
export async function readSource(
  world: World,
  id: string,
  groupIds: readonly string[],
) {
  return (await findRecordSource(world.db.read, id, groupIds)) ?? null;
}

/** A fetch with its source, for those who import for its group. */
export async function readFetch(
  world: World,
  id: string,
  groupIds: readonly string[],
) {
  const fetch = await findRecordFetch(world.db.read, id, groupIds);
  if (fetch === undefined) return null;
  const source = await findRecordSource(
    world.db.read,
    fetch.sourceId,
    groupIds,
  );
  if (source === undefined) return null;
  const { state, toldAt } = fetch;
  return {
    id: fetch.id,
    groupId: fetch.groupId,
    sourceId: fetch.sourceId,
    state,
    asked: fetch.asked,
    expected: fetch.expected,
    problem: fetch.problem,
    runId: fetch.runId,
    after: fetch.fetchedAfter,
    mayGoOn:
      state === "failed" ||
      (state === "running" && isSilent(world.now(), toldAt)),
    source: {
      address: source.address,
      bodyName: source.bodyName,
      placeName: source.placeName,
    },
  };
}
