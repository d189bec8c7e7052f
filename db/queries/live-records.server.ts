import type { Insertable, Updateable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  RecordFetchTable,
  RecordSourceTable,
} from "../schema/live-records";

const SOURCE = [
  "s.id",
  "s.group_id as groupId",
  "s.address",
  "s.body_number as bodyNumber",
  "s.body_name as bodyName",
  "s.since",
  "s.fetched_through as fetchedThrough",
  "j.id as placeId",
  "j.slug as placeSlug",
  "j.name as placeName",
  "j.time_zone as timeZone",
] as const;

function sourcesOf(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("record_sources as s")
    .innerJoin("jurisdictions as j", "j.id", "s.jurisdiction_id")
    .select(SOURCE)
    .where("s.group_id", "in", groupIds.length > 0 ? groupIds : [""])
    .where("s.ended_at", "is", null);
}

/**
 * Holds the source's row until the transaction ends, so that two who start a
 * fetch of it at once take turns.
 */
export async function holdRecordSource(trx: Writer, id: string): Promise<void> {
  await trx
    .updateTable("record_sources")
    .set(({ ref }) => ({ since: ref("since") }))
    .where("id", "=", id)
    .execute();
}

/** Where do these groups have records fetched from? With the latest fetch. */
export function listRecordSources(db: Reader, groupIds: readonly string[]) {
  return sourcesOf(db, groupIds)
    .leftJoin("record_fetches as f", (join) =>
      join
        .onRef("f.source_id", "=", "s.id")
        .on((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom("record_fetches as later")
                .select("later.id")
                .whereRef("later.source_id", "=", "s.id")
                .whereRef("later.id", ">", "f.id"),
            ),
          ),
        ),
    )
    .select([
      "f.id as fetchId",
      "f.state as fetchState",
      "f.started_at as fetchStartedAt",
      "f.run_id as runId",
    ])
    .orderBy("j.name_key")
    .orderBy("s.body_name_key")
    .orderBy("s.id")
    .limit(200)
    .execute();
}

/** This source of one of these groups. */
export function findRecordSource(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  return sourcesOf(db, groupIds).where("s.id", "=", id).executeTakeFirst();
}

export async function insertRecordSource(
  trx: Writer,
  row: Insertable<RecordSourceTable>,
): Promise<void> {
  await trx.insertInto("record_sources").values(row).execute();
}

/** Nobody fetches from there any more. */
export async function endRecordSource(
  trx: Writer,
  id: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable("record_sources")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

const FETCH = [
  "f.id",
  "f.source_id as sourceId",
  "f.account_id as accountId",
  "f.state",
  "f.fetched_after as fetchedAfter",
  "f.fetched_through as fetchedThrough",
  "f.asked",
  "f.expected",
  "f.problem",
  "f.run_id as runId",
  "f.started_at as startedAt",
  "f.told_at as toldAt",
] as const;

/** This fetch, of a source of one of these groups. */
export function findRecordFetch(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  return sourcesOf(db, groupIds)
    .clearSelect()
    .innerJoin("record_fetches as f", "f.source_id", "s.id")
    .select([...FETCH, "s.group_id as groupId"])
    .where("f.id", "=", id)
    .executeTakeFirst();
}

/** A fetch of this source that is under way, or broke off. */
export function findOpenFetch(db: Reader, sourceId: string) {
  return db
    .selectFrom("record_fetches as f")
    .select(FETCH)
    .where("f.source_id", "=", sourceId)
    .where("f.state", "in", ["running", "failed"])
    .orderBy("f.id", "desc")
    .executeTakeFirst();
}

export async function insertRecordFetch(
  trx: Writer,
  row: Insertable<RecordFetchTable>,
): Promise<void> {
  await trx.insertInto("record_fetches").values(row).execute();
}

/**
 * Moves a fetch on, if it still is as the caller last saw it.
 * @returns whether it was
 */
export async function moveRecordFetch(
  trx: Writer,
  id: string,
  seen: { state: string; told_at: string },
  change: Updateable<RecordFetchTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("record_fetches")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", seen.state)
    .where("told_at", "=", seen.told_at)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** An answer a fetch has already had. */
export async function findFetchedAnswer(
  db: Reader,
  fetchId: string,
  path: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("fetched_answers")
    .select("answer")
    .where("fetch_id", "=", fetchId)
    .where("path", "=", path)
    .executeTakeFirst();
  return row?.answer ?? null;
}

/** How many answers a fetch has had, and how long they are together. */
export async function sizeOfFetch(
  db: Reader,
  fetchId: string,
): Promise<{ answers: number; characters: number }> {
  const row = await db
    .selectFrom("fetched_answers")
    .select((eb) => [
      eb.fn.countAll<number>().as("answers"),
      eb.fn
        .coalesce(
          eb.fn.sum<number>(eb.fn<number>("length", ["answer"])),
          eb.val(0),
        )
        .as("characters"),
    ])
    .where("fetch_id", "=", fetchId)
    .executeTakeFirstOrThrow();
  return {
    answers: Number(row.answers),
    characters: Number(row.characters),
  };
}

/** Keeps an answer; one that is kept already stays. */
export async function keepFetchedAnswer(
  trx: Writer,
  row: { fetch_id: string; path: string; answer: string },
): Promise<void> {
  await trx
    .insertInto("fetched_answers")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The answers of a fetch after this path, in the order of their paths. */
export function listFetchedAnswers(
  db: Reader,
  fetchId: string,
  { after, limit }: { after: string; limit: number },
) {
  return db
    .selectFrom("fetched_answers")
    .select(["path", "answer"])
    .where("fetch_id", "=", fetchId)
    .where("path", ">", after)
    .orderBy("path")
    .limit(limit)
    .execute();
}

/** The answers are read: the record is kept with its import. */
export async function forgetFetchedAnswers(
  trx: Writer,
  fetchId: string,
): Promise<void> {
  await trx
    .deleteFrom("fetched_answers")
    .where("fetch_id", "=", fetchId)
    .execute();
}

/**
 * Once an import that was fetched is stored, its source is known up to the
 * latest change among its answers; never less far than before.
 */
export async function markSourceOfRun(
  trx: Writer,
  runId: string,
): Promise<void> {
  const fetched = await trx
    .selectFrom("record_fetches")
    .select(["source_id", "fetched_through"])
    .where("run_id", "=", runId)
    .where("fetched_through", "is not", null)
    .executeTakeFirst();
  if (fetched === undefined) return;
  await trx
    .updateTable("record_sources")
    .set({ fetched_through: fetched.fetched_through })
    .where("id", "=", fetched.source_id)
    .where((eb) =>
      eb.or([
        eb("fetched_through", "is", null),
        eb("fetched_through", "<", fetched.fetched_through),
      ]),
    )
    .execute();
}
