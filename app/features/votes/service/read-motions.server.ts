import type { Reader } from "@db/connection.server";
import { listProtestsOf } from "@db/queries/vote-facts.server";
import { spanOfMeetings } from "@db/queries/meetings.server";
import {
  findDemandOf,
  findMotion as findMotionRow,
  listCountedMotions,
  listExpectedMotionsOf,
  listMotionsAt,
  listMotionsForDemand,
  listMotionsOnMatter,
  listUpcomingVotesIn,
} from "@db/queries/motions.server";
import {
  listCountedVotesOf,
  listLatestRollCalls,
} from "@db/queries/rolls.server";
import { countVotesOf, listVotesOf } from "@db/queries/votes-of-body.server";
import type { VoteFilter, VoteSort } from "@db/queries/votes-of-body.server";

import { rosterOn } from "~/features/officials/rules";
import {
  findBodyWithId,
  seatsAndTermsOf,
} from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { BodyKind, Roster } from "~/features/officials/types";
import { dayIn } from "~/lib/calendar";
import { grouped } from "~/lib/grouped";
import { onePage } from "~/lib/one-page";
import type { World } from "~/server/world.server";

import { isProtested } from "../rules";
import type { ComputedResult, ProtestStep } from "../rules";
import type { MotionKind, Result } from "../types";
import type { MeetingStatus } from "./read-meetings.server";
import { computedBy } from "./read-rolls.server";
import { pickRule, rulesOfBodies } from "./read-rules.server";
import { NOBODY } from "./reader-scope.server";
import type { ReaderScope } from "./reader-scope.server";

/** A motion as far as its reader may know it. */
export interface Motion {
  id: string;
  kind: MotionKind;
  /** The official title; always shown. */
  title: string;
  /** The campaign's own words, beside it; null where they are not public. */
  campaignTitle: string | null;
  sequence: number;
  agendaNumber: string | null;
  actionName: string | null;
  actionText: string | null;
  consent: boolean;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
  groupId: string | null;
  bodyId: string;
  bodyName: string;
  bodySlug: string;
  bodyKind: BodyKind;
  bodySeatCount: number | null;
  meetingId: string | null;
  localDate: string | null;
  localTime: string | null;
  meetingZone: string | null;
  startsAt: string | null;
  meetingStatus: MeetingStatus | null;
  matterId: string | null;
  fileNumber: string | null;
  recordedStatus: string | null;
  demandId: string | null;
  demandTitle: string | null;
}

export type MotionRow = NonNullable<Awaited<ReturnType<typeof findMotionRow>>>;

/**
 * Leaves out what a group has not made public: the campaign's words for a
 * vote, and the demand behind it, when that demand is the group's own affair.
 */
export function asMotion(row: MotionRow, scope: ReaderScope): Motion {
  const { demandVisibility, demandState, ...rest } = row;
  const open =
    row.demandId === null ||
    (demandVisibility === "public" && demandState !== "draft") ||
    (row.groupId !== null &&
      (scope.own.includes(row.groupId) || scope.allied.includes(row.groupId)));
  return {
    ...rest,
    kind: row.kind as MotionKind,
    bodyKind: row.bodyKind as BodyKind,
    consent: row.consent === 1,
    recordedResult: row.recordedResult as Motion["recordedResult"],
    meetingStatus: row.meetingStatus as MeetingStatus | null,
    campaignTitle: open ? row.campaignTitle : null,
    demandId: open ? row.demandId : null,
    demandTitle: open ? row.demandTitle : null,
  };
}

/** The motion with its body, if this reader may know of it; else null. */
export async function findMotion(
  world: World,
  id: string | undefined,
  scope: ReaderScope,
): Promise<{ motion: Motion; body: Body } | null> {
  const row = await findMotionRow(world.db.read, id ?? "", scope);
  const body = row && (await findBodyWithId(world, row.bodyId));
  return row && body ? { motion: asMotion(row, scope), body } : null;
}

/** The recorded result in the words of the rules. */
export function recordedOf(motion: Pick<Motion, "recordedResult">): Result {
  return motion.recordedResult === "pass"
    ? "passed"
    : motion.recordedResult === "fail"
      ? "failed"
      : "unknown";
}

/** A motion in a list, with what its newest roll amounts to. */
export interface ListedMotion extends Motion {
  /** Null while nobody has entered a roll. */
  computed: Pick<ComputedResult, "result" | "yes" | "no" | "needed"> | null;
}

/** Adds to each motion what rule and roll amount to, in a few questions. */
export async function withResults(
  db: Reader,
  rows: readonly MotionRow[],
  scope: ReaderScope,
): Promise<ListedMotion[]> {
  const motions = rows.map((row) => asMotion(row, scope));
  const bodyIds = [...new Set(motions.map(({ bodyId }) => bodyId))];
  const rolls = await listLatestRollCalls(
    db,
    motions.map(({ id }) => id),
  );
  const [votes, rules, { seats, terms }, protests] = await Promise.all([
    listCountedVotesOf(
      db,
      rolls.map(({ id }) => id),
    ),
    rulesOfBodies(db, bodyIds),
    seatsAndTermsOf(db, rolls.length > 0 ? bodyIds : []),
    listProtestsOf(
      db,
      rolls.map(({ motionId }) => motionId),
    ),
  ]);
  const rollOf = new Map(rolls.map((roll) => [roll.motionId, roll]));
  const votesByRoll = grouped(votes, ({ rollCallId }) => rollCallId);
  const protestsOf = grouped(protests, ({ motionId }) => motionId);
  const rosters = new Map<string, Roster>();
  return motions.map((motion) => {
    const roll = rollOf.get(motion.id);
    if (!roll || motion.localDate === null)
      return { ...motion, computed: null };
    const key = `${motion.bodyId} ${motion.localDate}`;
    const roster =
      rosters.get(key) ??
      rosterOn(
        {
          seats: seats.get(motion.bodyId) ?? [],
          terms: terms.get(motion.bodyId) ?? [],
          seatCount: motion.bodySeatCount,
        },
        motion.localDate,
      );
    rosters.set(key, roster);
    const { rule } = pickRule(
      rules.filter(({ bodyId }) => bodyId === motion.bodyId),
      motion.kind,
      motion.localDate,
    );
    const { result, yes, no, needed } = computedBy(
      rule,
      motion.kind,
      votesByRoll.get(roll.id) ?? [],
      roster,
      {
        presidedBy: roll.presidedBy,
        protested: isProtested(
          (protestsOf.get(motion.id) ?? []).map((each) => ({
            ...each,
            step: each.step as ProtestStep,
          })),
          motion.localDate,
        ),
      },
    );
    return { ...motion, computed: { result, yes, no, needed } };
  });
}

/** The motions of a meeting in the order in which they were taken. */
export async function motionsAt(
  world: World,
  meetingId: string,
  scope: ReaderScope,
): Promise<ListedMotion[]> {
  const db = world.db.read;
  return withResults(db, await listMotionsAt(db, meetingId, scope), scope);
}

/**
 * One page of the votes of a meeting: a long day has hundreds of them.
 *
 * @param page from 1; past the last one, the last
 */
export async function motionsOnPage(
  world: World,
  meetingId: string,
  { page, pageSize }: { page: number; pageSize: number },
  scope: ReaderScope,
) {
  const db = world.db.read;
  const all = await listMotionsAt(db, meetingId, scope);
  const shown = onePage(all, { page, pageSize });
  return { ...shown, rows: await withResults(db, shown.rows, scope) };
}

/** Votes of a body that are expected but on no agenda yet. */
export async function expectedMotionsOf(
  world: World,
  bodyId: string,
  scope: ReaderScope,
): Promise<Motion[]> {
  const rows = await listExpectedMotionsOf(
    world.db.read,
    { bodyId, limit: 50 },
    scope,
  );
  return rows.map((row) => asMotion(row, scope));
}

/** The votes that would meet a demand, as far as the reader may know them. */
export async function motionsForDemand(
  world: World,
  demandId: string,
  scope: ReaderScope,
): Promise<ListedMotion[]> {
  const db = world.db.read;
  const rows = await listMotionsForDemand(db, demandId, scope);
  return withResults(db, rows, scope);
}

/**
 * Motions these groups count and that are still to be decided, the next
 * meeting first, expected ones last.
 * @param since day from which meetings are listed, usually yesterday
 */
export async function countedMotions(
  world: World,
  ask: { groupIds: readonly string[]; since: string; limit: number },
  scope: ReaderScope,
): Promise<Motion[]> {
  const rows = await listCountedMotions(world.db.read, ask, scope);
  return rows.map((row) => asMotion(row, scope));
}

/** A page of a body's votes, and how many there are. */
export async function votesOfBody(
  world: World,
  ask: VoteFilter & { sort: VoteSort; page: number; pageSize: number },
  scope: ReaderScope,
): Promise<{ total: number; motions: ListedMotion[] }> {
  const { page, pageSize, sort, ...filter } = ask;
  const db = world.db.read;
  const [total, rows] = await Promise.all([
    countVotesOf(db, filter, scope),
    listVotesOf(
      db,
      { ...filter, sort, limit: pageSize, offset: (page - 1) * pageSize },
      scope,
    ),
  ]);
  return { total, motions: await withResults(db, rows, scope) };
}

/** The years in which a body met, the latest first. */
export async function yearsOfBody(
  world: World,
  bodyId: string,
): Promise<number[]> {
  return yearsBetween(await spanOfMeetings(world.db.read, bodyId));
}

export function yearsBetween(span: {
  first: string | null;
  last: string | null;
}): number[] {
  if (span.first === null || span.last === null) return [];
  const first = Number(span.first.slice(0, 4));
  const last = Number(span.last.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, n) => last - n);
}

/** Votes to come in a place that anybody may know of, the next first. */
export async function upcomingVotesIn(
  world: World,
  place: { id: string; timeZone: string },
  limit = 10,
): Promise<Motion[]> {
  const rows = await listUpcomingVotesIn(
    world.db.read,
    { placeId: place.id, today: dayIn(place.timeZone, world.now()), limit },
    NOBODY,
  );
  return rows.map((row) => asMotion(row, NOBODY));
}

/** Every vote on the same file, in the order in which they were taken. */
export async function votesOnMatter(
  world: World,
  matterId: string,
  scope: ReaderScope,
): Promise<ListedMotion[]> {
  const db = world.db.read;
  return withResults(db, await listMotionsOnMatter(db, matterId, scope), scope);
}

/** A demand of one of these groups, for the vote that would meet it. */
export async function findDemandToMeet(
  world: World,
  demandId: string,
  groupIds: readonly string[],
) {
  return (await findDemandOf(world.db.read, demandId, groupIds)) ?? null;
}
