import type { Insertable, Updateable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast } from "../dialect.server";
import type { MotionTable } from "../schema/votes";
import type { VoteReader } from "./vote-readers.server";

export const MOTION = [
  "mo.id",
  "mo.kind",
  "mo.title",
  "mo.campaign_title as campaignTitle",
  "mo.sequence",
  "mo.agenda_number as agendaNumber",
  "mo.action_name as actionName",
  "mo.action_text as actionText",
  "mo.consent",
  "mo.recorded_result as recordedResult",
  "mo.source_url as sourceUrl",
  "mo.group_id as groupId",
  "mo.body_id as bodyId",
  "b.name as bodyName",
  "b.slug as bodySlug",
  "b.kind as bodyKind",
  "b.seat_count as bodySeatCount",
  "mo.meeting_id as meetingId",
  "m.local_date as localDate",
  "m.local_time as localTime",
  "m.time_zone as meetingZone",
  "m.starts_at as startsAt",
  "m.status as meetingStatus",
  "mo.matter_id as matterId",
  "ma.file_number as fileNumber",
  "ma.recorded_status as recordedStatus",
  "mo.demand_id as demandId",
  "d.title as demandTitle",
  "d.visibility as demandVisibility",
  "d.state as demandState",
] as const;

/**
 * Motions the reader may know of: whatever is on a meeting's agenda or in a
 * public record; a vote that is only expected, when its demand is public or
 * the reader's groups (or allies) count it.
 */
export function motions(db: Reader, reader: VoteReader) {
  const groups = [...reader.own, ...reader.allied];
  return db
    .selectFrom("motions as mo")
    .innerJoin("bodies as b", "b.id", "mo.body_id")
    .leftJoin("meetings as m", "m.id", "mo.meeting_id")
    .leftJoin("matters as ma", "ma.id", "mo.matter_id")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .where((eb) =>
      eb.or([
        eb("mo.meeting_id", "is not", null),
        eb("mo.group_id", "is", null),
        // A draft is the group's own affair, whatever it will be later.
        eb.and([
          eb("d.visibility", "=", "public"),
          eb("d.state", "<>", "draft"),
        ]),
        ...(groups.length > 0 ? [eb("mo.group_id", "in", groups)] : []),
      ]),
    );
}

/** The motion, if the reader may know of it. */
export function findMotion(db: Reader, id: string, reader: VoteReader) {
  return motions(db, reader)
    .select(MOTION)
    .where("mo.id", "=", id)
    .executeTakeFirst();
}

/** The motions of one meeting, in the order in which they were taken. */
export function listMotionsAt(
  db: Reader,
  meetingId: string,
  reader: VoteReader,
) {
  return motions(db, reader)
    .select(MOTION)
    .where("mo.meeting_id", "=", meetingId)
    .orderBy("mo.sequence")
    .orderBy("mo.created_at")
    .orderBy("mo.id")
    .execute();
}

/** Votes of a body that are expected but stand on no agenda yet. */
export function listExpectedMotionsOf(
  db: Reader,
  { bodyId, limit }: { bodyId: string; limit: number },
  reader: VoteReader,
) {
  return motions(db, reader)
    .select(MOTION)
    .where("mo.body_id", "=", bodyId)
    .where("mo.meeting_id", "is", null)
    .orderBy("mo.created_at", "desc")
    .orderBy("mo.id", "desc")
    .limit(limit)
    .execute();
}

/** Every vote taken on one file, in the order in which they were taken. */
export function listMotionsOnMatter(
  db: Reader,
  matterId: string,
  reader: VoteReader,
) {
  return motions(db, reader)
    .select(MOTION)
    .where("mo.matter_id", "=", matterId)
    .orderBy((eb) => ascNullsLast(eb.ref("m.local_date")))
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("mo.sequence")
    .orderBy("mo.id")
    .limit(100)
    .execute();
}

/** Votes that would meet this demand, the latest first. */
export function listMotionsForDemand(
  db: Reader,
  demandId: string,
  reader: VoteReader,
) {
  return motions(db, reader)
    .select(MOTION)
    .where("mo.demand_id", "=", demandId)
    .orderBy("mo.created_at", "desc")
    .orderBy("mo.id", "desc")
    .limit(100)
    .execute();
}

/**
 * Motions that groups count: those of these groups that were not decided
 * before `since`, the next meeting first, expected ones last.
 */
export async function listCountedMotions(
  db: Reader,
  {
    groupIds,
    since,
    limit,
  }: { groupIds: readonly string[]; since: string; limit: number },
  reader: VoteReader,
) {
  if (groupIds.length === 0) return [];
  return motions(db, reader)
    .select(MOTION)
    .where("mo.group_id", "in", groupIds)
    .where("mo.recorded_result", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("roll_calls as r")
            .select("r.id")
            .whereRef("r.motion_id", "=", "mo.id"),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb("mo.meeting_id", "is", null),
        eb.and([
          eb("m.local_date", ">=", since),
          eb("m.status", "!=", "cancelled"),
        ]),
      ]),
    )
    .orderBy((eb) => ascNullsLast(eb.ref("m.local_date")))
    .orderBy("mo.sequence")
    .orderBy("mo.id")
    .limit(limit)
    .execute();
}

/** Votes to come at the meetings of a place's bodies, the next first. */
export function listUpcomingVotesIn(
  db: Reader,
  { placeId, today, limit }: { placeId: string; today: string; limit: number },
  reader: VoteReader,
) {
  return motions(db, reader)
    .select(MOTION)
    .where("b.jurisdiction_id", "=", placeId)
    .where("m.local_date", ">=", today)
    .where("m.status", "=", "scheduled")
    .where("mo.recorded_result", "is", null)
    .orderBy("m.local_date")
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("mo.sequence")
    .orderBy("mo.id")
    .limit(limit)
    .execute();
}

/** The number of the next motion of a meeting. */
export async function nextSequence(
  db: Reader,
  meetingId: string,
): Promise<number> {
  const row = await db
    .selectFrom("motions as mo")
    .select((eb) => eb.fn.max("mo.sequence").as("last"))
    .where("mo.meeting_id", "=", meetingId)
    .executeTakeFirstOrThrow();
  return Number(row.last ?? 0) + 1;
}

/** The group and place of a demand, when it is one of these groups'. */
export async function findDemandOf(
  db: Reader,
  id: string,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return undefined;
  return db
    .selectFrom("demands as d")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select([
      "d.id",
      "d.title",
      "d.group_id as groupId",
      "j.id as placeId",
      "j.name as placeName",
      "j.slug as placeSlug",
      "b.slug as bodySlug",
    ])
    .where("d.id", "=", id)
    .where("d.group_id", "in", groupIds)
    .executeTakeFirst();
}

export async function insertMotion(
  trx: Writer,
  row: Insertable<MotionTable>,
): Promise<void> {
  await trx.insertInto("motions").values(row).execute();
}

export async function updateMotion(
  trx: Writer,
  id: string,
  change: Updateable<MotionTable>,
): Promise<void> {
  await trx.updateTable("motions").set(change).where("id", "=", id).execute();
}
