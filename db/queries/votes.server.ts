import type { Insertable, Updateable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast, likeAnywhere } from "../dialect.server";
import type {
  BodyRuleTable,
  CastVoteTable,
  LeanTable,
  MeetingTable,
  MotionTable,
  RollCallTable,
} from "../schema/votes";

/**
 * Who reads: the groups in which they may read counts, and the groups that
 * share counts with them through a coalition (as an ally, or because they
 * lead it). A visitor has none of either.
 */
export interface VoteReader {
  own: readonly string[];
  allied: readonly string[];
}

/**
 * The other groups of every coalition that these groups belong to, or that
 * this account leads. People are never shared, counts and positions are.
 */
export async function listAlliedGroupIds(
  db: Reader,
  {
    groupIds,
    coalitionIds,
  }: { groupIds: readonly string[]; coalitionIds: readonly string[] },
): Promise<string[]> {
  if (groupIds.length === 0 && coalitionIds.length === 0) return [];
  const rows = await db
    .selectFrom("coalition_groups as cg")
    .select("cg.group_id as groupId")
    .distinct()
    .where("cg.left_at", "is", null)
    .where((eb) =>
      eb.or([
        ...(coalitionIds.length > 0
          ? [eb("cg.coalition_id", "in", coalitionIds)]
          : []),
        ...(groupIds.length > 0
          ? [
              eb(
                "cg.coalition_id",
                "in",
                eb
                  .selectFrom("coalition_groups as ours")
                  .select("ours.coalition_id")
                  .where("ours.left_at", "is", null)
                  .where("ours.group_id", "in", groupIds),
              ),
            ]
          : []),
      ]),
    )
    .orderBy("cg.group_id")
    .execute();
  return rows
    .map(({ groupId }) => groupId)
    .filter((id) => !groupIds.includes(id));
}

// ---------------------------------------------------------------- rules

const RULE = [
  "r.id",
  "r.body_id as bodyId",
  "r.motion_kind as motionKind",
  "r.rule",
  "r.valid_from as validFrom",
  "r.valid_to as validTo",
  "r.source_url as sourceUrl",
  "r.created_at as createdAt",
] as const;

/** Every rule written down for these bodies, the latest first. */
export async function listRulesOf(db: Reader, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom("body_rules as r")
    .select(RULE)
    .where("r.body_id", "in", bodyIds)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .execute();
}

/** One rule with its body; undefined when there is none. */
export function findRuleById(db: Reader, id: string) {
  return db
    .selectFrom("body_rules as r")
    .innerJoin("bodies as b", "b.id", "r.body_id")
    .select([...RULE, "b.name as bodyName", "b.slug as bodySlug"])
    .where("r.id", "=", id)
    .executeTakeFirst();
}

export async function insertRule(
  trx: Writer,
  row: Insertable<BodyRuleTable>,
): Promise<void> {
  await trx.insertInto("body_rules").values(row).execute();
}

/** Gives a rule its last day; false when somebody did so meanwhile. */
export async function endRule(
  trx: Writer,
  { id, seen, validTo }: { id: string; seen: string | null; validTo: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("body_rules")
    .set({ valid_to: validTo })
    .where("id", "=", id)
    .where("valid_to", seen === null ? "is" : "=", seen)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

// ------------------------------------------------------------- meetings

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

// -------------------------------------------------------------- motions

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

/** Filters of a body's list of votes; empty ones do not narrow. */
export interface VoteFilter {
  bodyId: string;
  query: string;
  kind: string | null;
  /** pass | fail | none (nothing recorded) */
  result: string | null;
  year: string | null;
  /** Somebody said yes and somebody said no. */
  contested: boolean;
  /** The vote would meet a demand that everybody may read. */
  demand: boolean;
}

export type VoteSort = "newest" | "oldest" | "title";

function votesOf(db: Reader, filter: VoteFilter, reader: VoteReader) {
  let found = motions(db, reader)
    .where("mo.body_id", "=", filter.bodyId)
    .where("mo.meeting_id", "is not", null);
  if (filter.query !== "") {
    found = found.where((eb) =>
      eb.or([
        likeAnywhere(eb.ref("mo.title"), filter.query),
        likeAnywhere(eb.ref("ma.file_number"), filter.query),
      ]),
    );
  }
  if (filter.kind !== null) found = found.where("mo.kind", "=", filter.kind);
  if (filter.result === "none") {
    found = found.where("mo.recorded_result", "is", null);
  } else if (filter.result !== null) {
    found = found.where("mo.recorded_result", "=", filter.result);
  }
  if (filter.year !== null) {
    found = found
      .where("m.local_date", ">=", `${filter.year}-01-01`)
      .where("m.local_date", "<=", `${filter.year}-12-31`);
  }
  if (filter.contested) {
    for (const side of ["yes", "no"]) {
      found = found.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("roll_calls as r")
            .innerJoin("cast_votes as c", "c.roll_call_id", "r.id")
            .select("c.id")
            .whereRef("r.motion_id", "=", "mo.id")
            .where("c.option", "=", side)
            .where((eb) =>
              eb(
                "r.version",
                "=",
                eb
                  .selectFrom("roll_calls as newer")
                  .select((inner) => inner.fn.max("newer.version").as("v"))
                  .whereRef("newer.motion_id", "=", "mo.id"),
              ),
            ),
        ),
      );
    }
  }
  if (filter.demand) {
    found = found
      .where("d.visibility", "=", "public")
      .where("d.state", "<>", "draft");
  }
  return found;
}

/** A page of the votes of a body at its meetings. */
export function listVotesOf(
  db: Reader,
  {
    sort,
    limit,
    offset,
    ...filter
  }: VoteFilter & { sort: VoteSort; limit: number; offset: number },
  reader: VoteReader,
) {
  const back = sort === "oldest" ? "asc" : "desc";
  const found = votesOf(db, filter, reader);
  return (sort === "title" ? found.orderBy("mo.title") : found)
    .select(MOTION)
    .orderBy("m.local_date", back)
    .orderBy("mo.sequence", back)
    .orderBy("mo.id", back)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countVotesOf(
  db: Reader,
  filter: VoteFilter,
  reader: VoteReader,
): Promise<number> {
  const row = await votesOf(db, filter, reader)
    .select((eb) => eb.fn.countAll<number>().as("count"))
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
    .leftJoin("bodies as b", "b.id", "d.body_id")
    .select(["d.id", "d.title", "d.group_id as groupId", "b.slug as bodySlug"])
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

// ----------------------------------------------------------- roll calls

const ROLL = [
  "r.id",
  "r.motion_id as motionId",
  "r.version",
  "r.method",
  "r.computed_result as computedResult",
  "r.entered_at as enteredAt",
  "r.source_url as sourceUrl",
  "r.note",
  "r.presided_by as presidedBy",
  "r.consent_id as consentId",
] as const;

/** Every version of the roll of one motion, the newest first. */
export function listRollCallsOf(db: Reader, motionId: string) {
  return db
    .selectFrom("roll_calls as r")
    .select(ROLL)
    .where("r.motion_id", "=", motionId)
    .orderBy("r.version", "desc")
    .execute();
}

/** The newest roll of each of these motions. */
export async function listLatestRollCalls(
  db: Reader,
  motionIds: readonly string[],
) {
  if (motionIds.length === 0) return [];
  return db
    .selectFrom("roll_calls as r")
    .select(ROLL)
    .where("r.motion_id", "in", motionIds)
    .where((eb) =>
      eb(
        "r.version",
        "=",
        eb
          .selectFrom("roll_calls as newer")
          .select((inner) => inner.fn.max("newer.version").as("version"))
          .whereRef("newer.motion_id", "=", "r.motion_id"),
      ),
    )
    .orderBy("r.motion_id")
    .execute();
}

/** The rows of these rolls, with the officials they were matched to. */
export async function listCastVotesOf(
  db: Reader,
  rollCallIds: readonly string[],
) {
  if (rollCallIds.length === 0) return [];
  return db
    .selectFrom("cast_votes as c")
    .leftJoin("officials as o", "o.id", "c.official_id")
    .select([
      "c.id",
      "c.roll_call_id as rollCallId",
      "c.official_id as officialId",
      "o.name as officialName",
      "o.slug as officialSlug",
      "c.seat_id as seatId",
      "c.printed_name as printedName",
      "c.word",
      "c.option",
      "c.weight",
      "c.position",
      "c.had_left as hadLeft",
    ])
    .where("c.roll_call_id", "in", rollCallIds)
    .orderBy("c.roll_call_id")
    .orderBy("c.position")
    .orderBy("c.id")
    .execute();
}

export async function insertRollCall(
  trx: Writer,
  row: Insertable<RollCallTable>,
): Promise<void> {
  await trx.insertInto("roll_calls").values(row).execute();
}

export async function insertCastVotes(
  trx: Writer,
  rows: readonly Insertable<CastVoteTable>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 100) {
    await trx
      .insertInto("cast_votes")
      .values(rows.slice(start, start + 100))
      .execute();
  }
}

// ---------------------------------------------------------------- leans

/**
 * Leans the reader may see: their own groups', those an ally shares with the
 * coalition, and public ones.
 */
function leans(db: Reader, reader: VoteReader) {
  return db
    .selectFrom("leans as l")
    .innerJoin("groups as g", "g.id", "l.group_id")
    .where((eb) =>
      eb.or([
        eb("l.visibility", "=", "public"),
        ...(reader.own.length > 0 ? [eb("l.group_id", "in", reader.own)] : []),
        ...(reader.allied.length > 0
          ? [
              eb.and([
                eb("l.visibility", "=", "coalition"),
                eb("l.group_id", "in", reader.allied),
              ]),
            ]
          : []),
      ]),
    );
}

const LEAN = [
  "l.id",
  "l.motion_id as motionId",
  "l.official_id as officialId",
  "l.group_id as groupId",
  "g.name as groupName",
  "l.lean",
  "l.confidence",
  "l.evidence_kind as evidenceKind",
  "l.evidence_on as evidenceOn",
  "l.evidence_url as evidenceUrl",
  "l.note",
  "l.visibility",
  "l.recorded_by as recordedBy",
  "l.recorded_at as recordedAt",
] as const;

/** What the reader may see of these motions, the newest first. */
export async function listLeansOn(
  db: Reader,
  motionIds: readonly string[],
  reader: VoteReader,
) {
  if (motionIds.length === 0) return [];
  return leans(db, reader)
    .select(LEAN)
    .where("l.motion_id", "in", motionIds)
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .execute();
}

/** Who in the reader's own groups recorded these leans, by account. */
export async function listRecorders(
  db: Reader,
  accountIds: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (accountIds.length === 0) return [];
  return db
    .selectFrom("accounts as a")
    .select(["a.id", "a.name"])
    .where("a.id", "in", accountIds)
    .orderBy("a.id")
    .execute();
}

/**
 * Positions of an official that were made public, on votes anybody may know
 * of, the newest of each motion and group first.
 */
export function listPublicLeansOf(db: Reader, officialId: string) {
  return db
    .selectFrom("leans as l")
    .innerJoin("groups as g", "g.id", "l.group_id")
    .innerJoin("motions as mo", "mo.id", "l.motion_id")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .select([...LEAN, "mo.title"])
    .where("l.official_id", "=", officialId)
    .where("l.visibility", "=", "public")
    .where((eb) =>
      eb.or([
        eb("mo.meeting_id", "is not", null),
        eb("mo.group_id", "is", null),
        // A draft is the group's own affair, whatever it will be later.
        eb.and([
          eb("d.visibility", "=", "public"),
          eb("d.state", "<>", "draft"),
        ]),
      ]),
    )
    .orderBy("l.recorded_at", "desc")
    .orderBy("l.id", "desc")
    .limit(200)
    .execute();
}

export async function insertLean(
  trx: Writer,
  row: Insertable<LeanTable>,
): Promise<void> {
  await trx.insertInto("leans").values(row).execute();
}
