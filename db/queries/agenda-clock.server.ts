import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { ascNullsLast } from "../dialect.server";
import type { BodyClockTable, CalendarFeedTable } from "../schema/votes";

/** How a body's deadlines lie before its meetings; undefined: nobody said. */
export function findBodyClock(db: Reader, bodyId: string) {
  return db
    .selectFrom("body_clocks as k")
    .select([
      "k.notice_hours as noticeHours",
      "k.comment_hours as commentHours",
      "k.comment_url as commentUrl",
      "k.signup_hours as signupHours",
      "k.signup_url as signupUrl",
      "k.source_url as sourceUrl",
      "k.created_at as createdAt",
    ])
    .where("k.body_id", "=", bodyId)
    .orderBy("k.created_at", "desc")
    .orderBy("k.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function insertBodyClock(
  trx: Writer,
  row: Insertable<BodyClockTable>,
): Promise<void> {
  await trx.insertInto("body_clocks").values(row).execute();
}

const CALENDAR_MEETING = [
  "m.id",
  "m.body_id as bodyId",
  "b.name as bodyName",
  "m.local_date as localDate",
  "m.starts_at as startsAt",
  "m.time_zone as timeZone",
  "m.location",
  "m.agenda_url as agendaUrl",
  "m.status",
  "m.comments_on as commentsOn",
  "m.comments_at as commentsAt",
  "m.comment_url as commentUrl",
  "m.signup_on as signupOn",
  "m.signup_at as signupAt",
] as const;

const meetings = (db: Reader) =>
  db
    .selectFrom("meetings as m")
    .innerJoin("bodies as b", "b.id", "m.body_id")
    .select(CALENDAR_MEETING);

/** A body's meetings from that day on, for its calendar. */
export function listCalendarOfBody(
  db: Reader,
  { bodyId, since, limit }: { bodyId: string; since: string; limit: number },
) {
  return meetings(db)
    .where("m.body_id", "=", bodyId)
    .where("m.local_date", ">=", since)
    .orderBy("m.local_date")
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/**
 * Meetings with a vote on a demand of this campaign, from that day on; without
 * `all`, only for its public demands.
 */
export function listCalendarOfCampaign(
  db: Reader,
  {
    campaignId,
    all,
    since,
    limit,
  }: { campaignId: string; all: boolean; since: string; limit: number },
) {
  return meetings(db)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("motions as mo")
          .innerJoin("demands as d", "d.id", "mo.demand_id")
          .select("mo.id")
          .whereRef("mo.meeting_id", "=", "m.id")
          .where("d.campaign_id", "=", campaignId)
          .$if(!all, (only) =>
            only
              .where("d.visibility", "=", "public")
              .where("d.state", "<>", "draft"),
          ),
      ),
    )
    .where("m.local_date", ">=", since)
    .orderBy("m.local_date")
    .orderBy((eb) => ascNullsLast(eb.ref("m.starts_at")))
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/** What is to be voted on at these meetings, in the order of their agendas. */
export async function listVotesAtMeetings(
  db: Reader,
  meetingIds: readonly string[],
) {
  if (meetingIds.length === 0) return [];
  return db
    .selectFrom("motions as mo")
    .leftJoin("demands as d", "d.id", "mo.demand_id")
    .select([
      "mo.id",
      "mo.meeting_id as meetingId",
      "mo.title",
      "mo.campaign_title as campaignTitle",
      "mo.group_id as groupId",
      "d.campaign_id as campaignId",
      "d.visibility as demandVisibility",
      "d.state as demandState",
    ])
    .where("mo.meeting_id", "in", meetingIds)
    .orderBy("mo.meeting_id")
    .orderBy("mo.sequence")
    .orderBy("mo.id")
    .limit(2_000)
    .execute();
}

/** Open work of a campaign that has a time; without `all`, the public part. */
export function listCalendarTasks(
  db: Reader,
  {
    campaignId,
    all,
    since,
    limit,
  }: { campaignId: string; all: boolean; since: string; limit: number },
) {
  return db
    .selectFrom("tasks as t")
    .select([
      "t.id",
      "t.title",
      "t.why",
      "t.location",
      "t.starts_at as startsAt",
      "t.ends_at as endsAt",
      "t.due_on as dueOn",
    ])
    .where("t.campaign_id", "=", campaignId)
    .where("t.state", "=", "open")
    .$if(!all, (only) => only.where("t.visibility", "=", "public"))
    .where((eb) =>
      eb.or([eb("t.starts_at", ">=", since), eb("t.due_on", ">=", since)]),
    )
    .orderBy((eb) =>
      ascNullsLast(eb.fn.coalesce(eb.ref("t.starts_at"), eb.ref("t.due_on"))),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

/**
 * Open tasks whose day follows a vote that has another day by now. A vote
 * without a meeting, or whose meeting is called off, moves nothing.
 */
export function listTasksToMove(db: Reader, { limit }: { limit: number }) {
  return db
    .selectFrom("tasks as t")
    .innerJoin("motions as mo", "mo.id", "t.motion_id")
    .innerJoin("meetings as m", "m.id", "mo.meeting_id")
    .select(["t.id", "m.local_date as voteOn"])
    .where("t.state", "=", "open")
    .where("t.days_before", "is not", null)
    .where("m.status", "=", "scheduled")
    .where((eb) =>
      eb.or([
        eb("t.vote_on", "is", null),
        eb("t.vote_on", "<>", eb.ref("m.local_date")),
      ]),
    )
    .orderBy("t.id")
    .limit(limit)
    .execute();
}

// ----------------------------------------------------- secret addresses

/** The address in force that this person has for this campaign. */
export function findCalendarFeedOf(
  db: Reader,
  { accountId, campaignId }: { accountId: string; campaignId: string },
) {
  return db
    .selectFrom("calendar_feeds as f")
    .select(["f.id", "f.created_at as createdAt"])
    .where("f.account_id", "=", accountId)
    .where("f.campaign_id", "=", campaignId)
    .where("f.ended_at", "is", null)
    .executeTakeFirst();
}

/** What a secret address is for, and its owner's role there, if a member. */
export function findCalendarFeed(db: Reader, tokenHash: string) {
  return db
    .selectFrom("calendar_feeds as f")
    .innerJoin("campaigns as c", "c.id", "f.campaign_id")
    .innerJoin("memberships as m", (join) =>
      join
        .onRef("m.group_id", "=", "c.group_id")
        .onRef("m.account_id", "=", "f.account_id"),
    )
    .innerJoin("accounts as a", "a.id", "f.account_id")
    .select([
      "c.id",
      "c.name",
      "c.slug",
      "c.group_id as groupId",
      "a.locale",
      "m.role",
    ])
    .where("f.token_hash", "=", tokenHash)
    .where("m.ended_at", "is", null)
    .where("f.ended_at", "is", null)
    .executeTakeFirst();
}

export async function insertCalendarFeed(
  trx: Writer,
  row: Insertable<CalendarFeedTable>,
): Promise<void> {
  await trx.insertInto("calendar_feeds").values(row).execute();
}

/** Ends every address this person has for this campaign. */
export async function endCalendarFeeds(
  trx: Writer,
  {
    accountId,
    campaignId,
    at,
  }: { accountId: string; campaignId: string; at: string },
): Promise<void> {
  await trx
    .updateTable("calendar_feeds")
    .set({ ended_at: at })
    .where("account_id", "=", accountId)
    .where("campaign_id", "=", campaignId)
    .where("ended_at", "is", null)
    .execute();
}
