import type { Insertable, Updateable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast } from "../dialect.server";
import type { MeetingTable } from "../schema/votes";

const MEETING = [
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
  "m.comments_on as commentsOn",
  "m.comments_at as commentsAt",
  "m.comment_url as commentUrl",
  "m.signup_on as signupOn",
  "m.signup_at as signupAt",
] as const;

/** The meeting; undefined when there is none. */
export function findMeeting(db: Reader, id: string) {
  return db
    .selectFrom("meetings as m")
    .select(MEETING)
    .where("m.id", "=", id)
    .executeTakeFirst();
}

/** Meetings of a body from that day on, the next one first. */
export function listNextMeetings(
  db: Reader,
  { bodyId, today, limit }: { bodyId: string; today: string; limit: number },
) {
  return db
    .selectFrom("meetings as m")
    .select(MEETING)
    .where("m.body_id", "=", bodyId)
    .where("m.local_date", ">=", today)
    .orderBy("m.local_date")
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/** Meetings of a body before that day, the latest first, a page at a time. */
export function listPastMeetings(
  db: Reader,
  {
    bodyId,
    today,
    limit,
    offset,
  }: { bodyId: string; today: string; limit: number; offset: number },
) {
  return db
    .selectFrom("meetings as m")
    .select(MEETING)
    .where("m.body_id", "=", bodyId)
    .where("m.local_date", "<", today)
    .orderBy("m.local_date", "desc")
    .orderBy("m.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countPastMeetings(
  db: Reader,
  { bodyId, today }: { bodyId: string; today: string },
): Promise<number> {
  const row = await db
    .selectFrom("meetings as m")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("m.body_id", "=", bodyId)
    .where("m.local_date", "<", today)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** First and last day on which a body met, to offer its years. */
export function spanOfMeetings(db: Reader, bodyId: string) {
  return db
    .selectFrom("meetings as m")
    .select((eb) => [
      eb.fn.min("m.local_date").as("first"),
      eb.fn.max("m.local_date").as("last"),
    ])
    .where("m.body_id", "=", bodyId)
    .executeTakeFirstOrThrow();
}

/** The agenda of a meeting as published, in the order it was taken up. */
export function listAgendaOf(db: Reader, meetingId: string) {
  return db
    .selectFrom("agenda_items as i")
    .leftJoin("motions as mo", "mo.id", "i.motion_id")
    .select([
      "i.id",
      "i.agenda_number as agendaNumber",
      "i.title",
      "i.matter_file as matterFile",
      "i.matter_kind as matterKind",
      "i.action_name as actionName",
      "i.action_text as actionText",
      "i.note",
      "i.consent",
      "i.mover",
      "i.seconder",
      "i.motion_id as motionId",
      "mo.recorded_result as recordedResult",
    ])
    .where("i.meeting_id", "=", meetingId)
    .orderBy("i.sequence")
    .orderBy("i.id")
    .limit(1_000)
    .execute();
}

export async function insertMeeting(
  trx: Writer,
  row: Insertable<MeetingTable>,
): Promise<void> {
  await trx.insertInto("meetings").values(row).execute();
}

export async function updateMeeting(
  trx: Writer,
  id: string,
  change: Updateable<MeetingTable>,
): Promise<void> {
  await trx.updateTable("meetings").set(change).where("id", "=", id).execute();
}
