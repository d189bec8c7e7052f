import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { keyHolds } from "../dialect.server";
import type { ConflictStepTable } from "../schema/votes";
import { MOTION, motions } from "./motions.server";
import type { VoteReader } from "./vote-readers.server";

/** Of which votes, and whether somebody has said that the record stands. */
export interface ConflictFilter {
  /** Votes of this body; all bodies when null. */
  bodyId: string | null;
  /** Bodies of these places; any when null. */
  placeIds: readonly string[] | null;
  query: string;
  state: "open" | "stands";
}

/**
 * Votes whose record says one thing and whose newest roll, by the rule as it
 * was when last computed, amounts to another. `stands` are those of which
 * somebody said, of these very two results, that the record is right.
 */
function conflicts(db: Reader, filter: ConflictFilter, reader: VoteReader) {
  const { bodyId, placeIds, query, state } = filter;
  let found = motions(db, reader)
    // The sheet of a vote at a meeting names its newest roll.
    .innerJoin("roll_sheets as sheet", "sheet.motion_id", "mo.id")
    .innerJoin("roll_calls as r", "r.id", "sheet.roll_call_id")
    .where("mo.meeting_id", "is not", null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb("mo.recorded_result", "=", "pass"),
          eb("r.computed_result", "in", ["failed", "no_quorum"]),
        ]),
        eb.and([
          eb("mo.recorded_result", "=", "fail"),
          eb("r.computed_result", "=", "passed"),
        ]),
      ]),
    )
    .where((eb) => {
      const stands = eb.exists(
        eb
          .selectFrom("conflict_steps as s")
          .select("s.id")
          .whereRef("s.motion_id", "=", "mo.id")
          .where("s.step", "=", "stands")
          .whereRef("s.computed", "=", "r.computed_result")
          .where((step) =>
            step.or([
              step.and([
                step("s.recorded", "=", "passed"),
                step("mo.recorded_result", "=", "pass"),
              ]),
              step.and([
                step("s.recorded", "=", "failed"),
                step("mo.recorded_result", "=", "fail"),
              ]),
            ]),
          )
          .where((step) =>
            step.not(
              step.exists(
                step
                  .selectFrom("conflict_steps as later")
                  .select("later.id")
                  .whereRef("later.motion_id", "=", "s.motion_id")
                  .where((each) =>
                    each.or([
                      each("later.recorded_at", ">", each.ref("s.recorded_at")),
                      each.and([
                        each(
                          "later.recorded_at",
                          "=",
                          each.ref("s.recorded_at"),
                        ),
                        each("later.id", ">", each.ref("s.id")),
                      ]),
                    ]),
                  ),
              ),
            ),
          ),
      );
      return state === "stands" ? stands : eb.not(stands);
    });
  if (bodyId !== null)
    found = found
      .where("mo.body_id", "=", bodyId)
      // Or every body's sheets are looked through.
      .where("sheet.body_id", "=", bodyId);
  if (placeIds !== null)
    found = found.where(
      "b.jurisdiction_id",
      "in",
      placeIds.length > 0 ? placeIds : [""],
    );
  if (query !== "")
    found = found.where((eb) =>
      eb.or([
        keyHolds(eb.ref("mo.title_key"), query),
        keyHolds(eb.ref("b.name_key"), query),
      ]),
    );
  return found;
}

/** A page of votes in conflict, the latest first. */
export function listConflicts(
  db: Reader,
  {
    limit,
    offset,
    ...filter
  }: ConflictFilter & { limit: number; offset: number },
  reader: VoteReader,
) {
  return conflicts(db, filter, reader)
    .select(MOTION)
    .orderBy("m.local_date", "desc")
    .orderBy("mo.sequence", "desc")
    .orderBy("mo.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countConflicts(
  db: Reader,
  filter: ConflictFilter,
  reader: VoteReader,
): Promise<number> {
  const row = await conflicts(db, filter, reader)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * Open conflicts on votes that these groups count, the latest first: what an
 * organizer has to see to.
 */
export async function listConflictsOfGroups(
  db: Reader,
  {
    groupIds,
    campaignId,
    limit,
  }: {
    groupIds: readonly string[];
    campaignId?: string | undefined;
    limit: number;
  },
) {
  if (groupIds.length === 0) return [];
  let found = conflicts(
    db,
    { bodyId: null, placeIds: null, query: "", state: "open" },
    { own: groupIds, allied: [] },
  )
    .leftJoin("campaigns as ca", "ca.id", "d.campaign_id")
    .where("mo.group_id", "in", groupIds);
  if (campaignId !== undefined)
    found = found.where("d.campaign_id", "=", campaignId);
  return found
    .select([
      "mo.id",
      "mo.title",
      "mo.campaign_title as campaignTitle",
      "m.local_date as localDate",
      "ca.id as campaignId",
      "ca.name as campaignName",
    ])
    .orderBy("m.local_date", "desc")
    .orderBy("mo.id", "desc")
    .limit(limit)
    .execute();
}

/** What was done about the conflict of a motion, the newest first. */
export function listConflictStepsOf(db: Reader, motionId: string) {
  return db
    .selectFrom("conflict_steps as s")
    .innerJoin("accounts as a", "a.id", "s.recorded_by")
    .leftJoin("groups as g", "g.id", "s.group_id")
    .select([
      "s.id",
      "s.step",
      "s.recorded",
      "s.computed",
      "s.note",
      "s.source_url as sourceUrl",
      "s.recorded_at as recordedAt",
      "a.name as byName",
      "s.group_id as groupId",
      "g.name as groupName",
    ])
    .where("s.motion_id", "=", motionId)
    .orderBy("s.recorded_at", "desc")
    .orderBy("s.id", "desc")
    .limit(100)
    .execute();
}

export async function insertConflictStep(
  trx: Writer,
  row: Insertable<ConflictStepTable>,
): Promise<void> {
  await trx.insertInto("conflict_steps").values(row).execute();
}

// ------------------------------------------------- computing results anew

/** Bodies with at least one roll, for computing all results anew. */
export function listBodiesWithRolls(db: Reader) {
  return db
    .selectFrom("bodies as b")
    .select("b.id")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("motions as mo")
          .innerJoin("roll_calls as r", "r.motion_id", "mo.id")
          .select("r.id")
          .whereRef("mo.body_id", "=", "b.id"),
      ),
    )
    .orderBy("b.id")
    .execute();
}

/**
 * Motions of a body that have a roll, a portion at a time: those after `after`
 * in the order of their ids.
 */
export function listRolledMotionIds(
  db: Reader,
  { bodyId, after, limit }: { bodyId: string; after: string; limit: number },
) {
  return db
    .selectFrom("motions as mo")
    .select("mo.id")
    .where("mo.body_id", "=", bodyId)
    .where("mo.meeting_id", "is not", null)
    .where("mo.id", ">", after)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("roll_calls as r")
          .select("r.id")
          .whereRef("r.motion_id", "=", "mo.id"),
      ),
    )
    .orderBy("mo.id")
    .limit(limit)
    .execute();
}

/** These motions as the public record has them. */
export async function listMotionsWithIds(
  db: Reader,
  ids: readonly string[],
  reader: VoteReader,
) {
  if (ids.length === 0) return [];
  return motions(db, reader)
    .select(MOTION)
    .where("mo.id", "in", ids)
    .orderBy("mo.id")
    .execute();
}

/** Keeps what a roll amounts to today. */
export async function setComputedResult(
  trx: Writer,
  { rollCallId, result }: { rollCallId: string; result: string },
): Promise<void> {
  await trx
    .updateTable("roll_calls")
    .set({ computed_result: result })
    .where("id", "=", rollCallId)
    .execute();
}
