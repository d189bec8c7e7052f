import type { ExpressionBuilder, Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { oneIf, sumOf } from "../dialect.server";
import type { Schema } from "../schema";
import type {
  CommentPointTable,
  CommentSpeakerTable,
  TaskTable,
} from "../schema/tasks";

/** The list of speakers that one group brings to one meeting. */
export interface RosterOf {
  groupId: string;
  meetingId: string;
}

/** Sign-ups that put somebody on the list: all that hold a place. */
const ON_THE_LIST = ["registered", "confirmed", "attended", "missed"] as const;

/** Work at public comment of this meeting: by itself, or by its vote. */
const speakingAt =
  (meetingId: string) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.and([
      eb("t.kind", "=", "public_comment"),
      eb("t.state", "<>", "cancelled"),
      eb.or([
        eb("t.meeting_id", "=", meetingId),
        eb(
          "t.motion_id",
          "in",
          eb
            .selectFrom("motions as mo")
            .select("mo.id")
            .where("mo.meeting_id", "=", meetingId),
        ),
      ]),
    ]);

/** The group's speaking tasks of a meeting, by time. */
export function listSpeakingTasks(
  db: Reader,
  { groupId, meetingId }: RosterOf,
) {
  return db
    .selectFrom("tasks as t")
    .select([
      "t.id",
      "t.title",
      "t.state",
      "t.taken",
      "t.wanted",
      "t.meeting_id as meetingId",
    ])
    .where("t.group_id", "=", groupId)
    .where(speakingAt(meetingId))
    .orderBy("t.starts_at")
    .orderBy("t.id")
    .limit(100)
    .execute();
}

/** Open speaking tasks of the group that belong to no meeting yet. */
export function listTasksWithoutMeeting(db: Reader, groupId: string) {
  return db
    .selectFrom("tasks as t")
    .leftJoin("motions as mo", "mo.id", "t.motion_id")
    .select(["t.id", "t.title"])
    .where("t.group_id", "=", groupId)
    .where("t.kind", "=", "public_comment")
    .where("t.state", "=", "open")
    .where("t.meeting_id", "is", null)
    .where("mo.meeting_id", "is", null)
    .orderBy("t.title_key")
    .orderBy("t.id")
    .limit(100)
    .execute();
}

/** Sets or takes away the meeting of a group's speaking task. */
export async function updateTaskMeeting(
  trx: Writer,
  {
    id,
    groupId,
    from,
    to,
  }: { id: string; groupId: string; from: string | null; to: string | null },
): Promise<boolean> {
  const result = await trx
    .updateTable("tasks")
    .set({ meeting_id: to })
    .where("id", "=", id)
    .where("group_id", "=", groupId)
    .where("kind", "=", "public_comment")
    .where("meeting_id", from === null ? "is" : "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Who signed up to speak, with what is written down about their turn. */
export function listSpeakersByClaim(
  db: Reader,
  { groupId, meetingId }: RosterOf,
) {
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .innerJoin("accounts as a", "a.id", "x.account_id")
    .leftJoin("comment_speakers as s", "s.claim_id", "x.id")
    .select([
      "x.id as claimId",
      "x.account_id as accountId",
      "x.claimed_at as addedAt",
      "x.task_id as taskId",
      "a.name",
      "s.id",
      "s.called",
      "s.language",
      "s.interpreter",
      "s.attends",
      "s.minutes",
      "s.position",
      "s.status",
    ])
    .where("t.group_id", "=", groupId)
    .where(speakingAt(meetingId))
    .where("x.state", "in", ON_THE_LIST)
    .orderBy("x.claimed_at")
    .orderBy("x.id")
    .limit(1_000)
    .execute();
}

/** Speakers an organizer wrote down, who signed up nowhere. */
export function listSpeakersWrittenDown(
  db: Reader,
  { groupId, meetingId }: RosterOf,
) {
  return db
    .selectFrom("comment_speakers as s")
    .select([
      "s.id",
      "s.called",
      "s.language",
      "s.interpreter",
      "s.attends",
      "s.minutes",
      "s.position",
      "s.status",
      "s.added_at as addedAt",
    ])
    .where("s.meeting_id", "=", meetingId)
    .where("s.group_id", "=", groupId)
    .where("s.claim_id", "is", null)
    .orderBy("s.added_at")
    .orderBy("s.id")
    .limit(1_000)
    .execute();
}

/** The points this group wants made at a meeting. */
export function listCommentPoints(
  db: Reader,
  { groupId, meetingId }: RosterOf,
) {
  return db
    .selectFrom("comment_points as p")
    .select(["p.id", "p.words", "p.position"])
    .where("p.meeting_id", "=", meetingId)
    .where("p.group_id", "=", groupId)
    .orderBy("p.position")
    .orderBy("p.id")
    .limit(100)
    .execute();
}

/** Who makes which of the points of a meeting? */
export function listCoverage(db: Reader, { groupId, meetingId }: RosterOf) {
  return db
    .selectFrom("comment_coverage as v")
    .innerJoin("comment_points as p", "p.id", "v.point_id")
    .select(["v.speaker_id as speakerId", "v.point_id as pointId"])
    .where("p.meeting_id", "=", meetingId)
    .where("p.group_id", "=", groupId)
    .orderBy("v.speaker_id")
    .orderBy("v.point_id")
    .limit(100_000)
    .execute();
}

/**
 * How many people do these groups bring to a meeting? Counts only, for the
 * groups of a coalition.
 */
export async function countSpeakersOf(
  db: Reader,
  { groupIds, meetingId }: { groupIds: readonly string[]; meetingId: string },
) {
  if (groupIds.length === 0) return [];
  const signedUp = db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .leftJoin("comment_speakers as s", "s.claim_id", "x.id")
    .select(["t.group_id as groupId", "s.status"])
    .where("t.group_id", "in", groupIds)
    .where(speakingAt(meetingId))
    .where("x.state", "in", ON_THE_LIST);
  const rows = await db
    .selectFrom(
      signedUp
        .unionAll(
          db
            .selectFrom("comment_speakers as s")
            .select(["s.group_id as groupId", "s.status"])
            .where("s.meeting_id", "=", meetingId)
            .where("s.group_id", "in", groupIds)
            .where("s.claim_id", "is", null),
        )
        .as("turns"),
    )
    .innerJoin("groups as g", "g.id", "turns.groupId")
    .select((eb) => [
      "g.id",
      "g.name",
      "g.slug",
      eb.fn.countAll<number>().as("speakers"),
      sumOf(oneIf(eb("turns.status", "=", "spoke"))).as("spoke"),
    ])
    .groupBy(["g.id", "g.name", "g.slug", "g.name_key"])
    .orderBy("g.name_key")
    .orderBy("g.id")
    .execute();
  return rows.map((row) => ({
    ...row,
    speakers: Number(row.speakers),
    spoke: Number(row.spoke),
  }));
}

/** For which groups does this person speak at a meeting? */
export function listGroupsSpokenFor(
  db: Reader,
  { accountId, meetingId }: { accountId: string; meetingId: string },
) {
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .innerJoin("groups as g", "g.id", "t.group_id")
    .select(["g.id", "g.name", "g.slug"])
    .where("x.account_id", "=", accountId)
    .where("x.state", "in", ON_THE_LIST)
    .where(speakingAt(meetingId))
    .groupBy(["g.id", "g.name", "g.slug", "g.name_key"])
    .orderBy("g.name_key")
    .orderBy("g.id")
    .limit(20)
    .execute();
}

/** Meetings to come at which a campaign's people speak, or its demands are voted on. */
export function listMeetingsToSpeakAt(
  db: Reader,
  {
    campaignId,
    today,
    limit,
  }: { campaignId: string; today: string; limit: number },
) {
  return db
    .selectFrom("meetings as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .select(["m.id", "m.local_date as localDate", "b.name as bodyName"])
    .where("m.local_date", ">=", today)
    .where("m.status", "<>", "cancelled")
    .where((eb) =>
      eb.or([
        eb(
          "m.id",
          "in",
          eb
            .selectFrom("motions as mo")
            .innerJoin("demands as d", "d.id", "mo.demand_id")
            .select("mo.meeting_id")
            .where("d.campaign_id", "=", campaignId)
            .where("mo.meeting_id", "is not", null),
        ),
        eb(
          "m.id",
          "in",
          eb
            .selectFrom("tasks as t")
            .select("t.meeting_id")
            .where("t.campaign_id", "=", campaignId)
            .where("t.meeting_id", "is not", null),
        ),
      ]),
    )
    .orderBy("m.local_date")
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/** The meeting a task's people speak at: its own, or that of its vote. */
export function findMeetingOfTask(db: Reader, taskId: string) {
  return db
    .selectFrom("tasks as t")
    .leftJoin("motions as mo", "mo.id", "t.motion_id")
    .select((eb) =>
      eb.fn.coalesce("t.meeting_id", "mo.meeting_id").as("meetingId"),
    )
    .where("t.id", "=", taskId)
    .where("t.kind", "=", "public_comment")
    .executeTakeFirst();
}

export async function insertCommentPoints(
  trx: Writer,
  rows: readonly CommentPointTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("comment_points").values(rows).execute();
}

/** Takes a point off a group's list; false when it is not on it. */
export async function deleteCommentPoint(
  trx: Writer,
  { id, groupId, meetingId }: RosterOf & { id: string },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("comment_points")
    .where("id", "=", id)
    .where("group_id", "=", groupId)
    .where("meeting_id", "=", meetingId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function insertSpeakers(
  trx: Writer,
  rows: readonly Insertable<CommentSpeakerTable>[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto("comment_speakers")
    .values(rows)
    // Two organizers may write on the same sign-up at once.
    .onConflict((on) => on.column("claim_id").doNothing())
    .execute();
}

export async function updateSpeaker(
  trx: Writer,
  id: string,
  change: Partial<CommentSpeakerTable>,
): Promise<void> {
  await trx
    .updateTable("comment_speakers")
    .set(change)
    .where("id", "=", id)
    .execute();
}

/** Takes off somebody an organizer wrote down; sign-ups end otherwise. */
export async function deleteSpeaker(
  trx: Writer,
  { id, groupId, meetingId }: RosterOf & { id: string },
): Promise<boolean> {
  const result = await trx
    .deleteFrom("comment_speakers")
    .where("id", "=", id)
    .where("group_id", "=", groupId)
    .where("meeting_id", "=", meetingId)
    .where("claim_id", "is", null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Writes anew which points a speaker makes. */
export async function replaceCoverage(
  trx: Writer,
  speakerId: string,
  pointIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("comment_coverage")
    .where("speaker_id", "=", speakerId)
    .execute();
  if (pointIds.length === 0) return;
  await trx
    .insertInto("comment_coverage")
    .values(
      pointIds.map((pointId) => ({
        speaker_id: speakerId,
        point_id: pointId,
      })),
    )
    .execute();
}
