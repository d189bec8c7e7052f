import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  AgendaItemTable,
  CastVoteTable,
  MatterTable,
  MeetingTable,
  MotionTable,
  RollCallTable,
} from "../schema/votes";
import { inBatches } from "./batches";

const meetingColumns = [
  "m.id",
  "m.body_id as bodyId",
  "m.local_date as localDate",
  "m.local_time as localTime",
  "m.time_zone as timeZone",
  "m.starts_at as startsAt",
  "m.location",
  "m.agenda_url as agendaUrl",
  "m.minutes_url as minutesUrl",
  "m.source_url as sourceUrl",
  "m.status",
] as const;

/** These meetings, by id. */
export function listMeetingsByIds(db: Reader, ids: readonly string[]) {
  return inBatches(ids, 500, (batch) =>
    db
      .selectFrom("meetings as m")
      .select(meetingColumns)
      .where("m.id", "in", batch)
      .orderBy("m.id")
      .execute(),
  );
}

/** Meetings of these bodies on these days that the system has no name for. */
export function listMeetingsEnteredByHand(
  db: Reader,
  system: string,
  bodyIds: readonly string[],
  days: readonly string[],
) {
  if (bodyIds.length === 0) return Promise.resolve([]);
  return inBatches(days, 300, (batch) =>
    db
      .selectFrom("meetings as m")
      .leftJoin("external_ids as x", (join) =>
        join
          .onRef("x.subject_id", "=", "m.id")
          .on("x.kind", "=", "meeting")
          .on("x.system", "=", system),
      )
      .select(meetingColumns)
      .where("m.body_id", "in", bodyIds)
      .where("m.local_date", "in", batch)
      .where("x.subject_id", "is", null)
      .orderBy("m.created_at")
      .orderBy("m.id")
      .execute(),
  );
}

/** These motions, by id. */
export function listMotionsByIds(db: Reader, ids: readonly string[]) {
  return inBatches(ids, 500, (batch) =>
    db
      .selectFrom("motions")
      .select([
        "id",
        "body_id as bodyId",
        "meeting_id as meetingId",
        "matter_id as matterId",
        "kind",
        "title",
        "sequence",
        "agenda_number as agendaNumber",
        "action_name as actionName",
        "action_text as actionText",
        "consent",
        "recorded_result as recordedResult",
        "source_url as sourceUrl",
      ])
      .where("id", "in", batch)
      .orderBy("id")
      .execute(),
  );
}

/** These lines of agendas, by id. */
export function listAgendaItemsByIds(db: Reader, ids: readonly string[]) {
  return inBatches(ids, 500, (batch) =>
    db
      .selectFrom("agenda_items")
      .select([
        "id",
        "meeting_id as meetingId",
        "sequence",
        "agenda_number as agendaNumber",
        "title",
        "matter_file as matterFile",
        "matter_kind as matterKind",
        "matter_status as matterStatus",
        "action_name as actionName",
        "action_text as actionText",
        "note",
        "consent",
        "mover",
        "seconder",
        "source_url as sourceUrl",
        "motion_id as motionId",
      ])
      .where("id", "in", batch)
      .orderBy("id")
      .execute(),
  );
}

/** Matters of a place with these file numbers; of namesakes the first. */
export function listMattersByFile(
  db: Reader,
  placeId: string,
  fileNumbers: readonly string[],
) {
  return inBatches(fileNumbers, 500, (batch) =>
    db
      .selectFrom("matters")
      .select([
        "id",
        "jurisdiction_id as placeId",
        "file_number as fileNumber",
        "title",
        "kind",
        "recorded_status as recordedStatus",
      ])
      .where("jurisdiction_id", "=", placeId)
      .where("file_number", "in", batch)
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .execute(),
  );
}

/** The newest roll call of each of these motions. */
export function listLatestRollCalls(db: Reader, motionIds: readonly string[]) {
  return inBatches(motionIds, 500, (batch) =>
    db
      .selectFrom("roll_calls as r")
      .select(["r.id", "r.motion_id as motionId", "r.version", "r.method"])
      .where("r.motion_id", "in", batch)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("roll_calls as later")
              .select("later.id")
              .whereRef("later.motion_id", "=", "r.motion_id")
              .whereRef("later.version", ">", "r.version"),
          ),
        ),
      )
      .orderBy("r.motion_id")
      .execute(),
  );
}

/** Votes of these roll calls, in the clerk's order. */
export function listCastVotes(db: Reader, rollCallIds: readonly string[]) {
  return inBatches(rollCallIds, 500, (batch) =>
    db
      .selectFrom("cast_votes")
      .select([
        "id",
        "roll_call_id as rollCallId",
        "official_id as officialId",
        "seat_id as seatId",
        "printed_name as printedName",
        "word",
        "option",
      ])
      .where("roll_call_id", "in", batch)
      .orderBy("roll_call_id")
      .orderBy("position")
      .orderBy("id")
      .execute(),
  );
}

/** Rules of these bodies, as stored. */
export function listRulesForImport(db: Reader, bodyIds: readonly string[]) {
  return inBatches(bodyIds, 500, (batch) =>
    db
      .selectFrom("body_rules")
      .select([
        "body_id as bodyId",
        "motion_kind as motionKind",
        "rule",
        "valid_from as validFrom",
        "valid_to as validTo",
      ])
      .where("body_id", "in", batch)
      .orderBy("created_at")
      .orderBy("id")
      .execute(),
  );
}

export async function insertMeetings(
  trx: Writer,
  rows: readonly Insertable<MeetingTable>[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("meetings").values(batch).execute();
    return [];
  });
}

export async function updateMeetingFromSource(
  trx: Writer,
  id: string,
  change: Omit<
    MeetingTable,
    | "id"
    | "body_id"
    | "created_by_group_id"
    | "created_at"
    // Written here by people; no import knows of them.
    | "comments_on"
    | "comments_at"
    | "comment_url"
    | "signup_on"
    | "signup_at"
  >,
): Promise<void> {
  await trx.updateTable("meetings").set(change).where("id", "=", id).execute();
}

export async function insertMatters(
  trx: Writer,
  rows: readonly MatterTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("matters").values(batch).execute();
    return [];
  });
}

export async function updateMatterFromSource(
  trx: Writer,
  id: string,
  change: Pick<MatterTable, "title" | "kind" | "recorded_status">,
): Promise<void> {
  await trx.updateTable("matters").set(change).where("id", "=", id).execute();
}

export async function insertMotions(
  trx: Writer,
  rows: readonly MotionTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("motions").values(batch).execute();
    return [];
  });
}

export async function updateMotionFromSource(
  trx: Writer,
  id: string,
  change: Pick<
    MotionTable,
    | "matter_id"
    | "kind"
    | "title"
    | "sequence"
    | "agenda_number"
    | "action_name"
    | "action_text"
    | "consent"
    | "recorded_result"
    | "source_url"
  >,
): Promise<void> {
  await trx.updateTable("motions").set(change).where("id", "=", id).execute();
}

export async function insertAgendaItems(
  trx: Writer,
  rows: readonly AgendaItemTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("agenda_items").values(batch).execute();
    return [];
  });
}

export async function updateAgendaItemFromSource(
  trx: Writer,
  id: string,
  change: Omit<AgendaItemTable, "id" | "meeting_id" | "created_at">,
): Promise<void> {
  await trx
    .updateTable("agenda_items")
    .set(change)
    .where("id", "=", id)
    .execute();
}

export async function insertRollCalls(
  trx: Writer,
  rows: readonly Insertable<RollCallTable>[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("roll_calls").values(batch).execute();
    return [];
  });
}

export async function insertCastVotes(
  trx: Writer,
  rows: readonly Insertable<CastVoteTable>[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx.insertInto("cast_votes").values(batch).execute();
    return [];
  });
}

/** Says who a voter was, where nobody knew before. */
export async function identifyVoter(
  trx: Writer,
  voteId: string,
  voter: Pick<CastVoteTable, "official_id" | "seat_id">,
): Promise<void> {
  await trx
    .updateTable("cast_votes")
    .set(voter)
    .where("id", "=", voteId)
    .where("official_id", "is", null)
    .execute();
}
