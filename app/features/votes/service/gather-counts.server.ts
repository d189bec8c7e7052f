import { listProtestsOf } from "@db/queries/vote-facts.server";
import {
  listCountedVotesOf,
  listLatestRollCalls,
} from "@db/queries/rolls.server";
import { listMotionsById } from "@db/queries/whip-counts.server";
import { inBatches } from "@db/queries/batches";

import { rosterOn } from "~/features/officials/rules";
import {
  bodiesWithIds,
  seatsAndTermsOf,
} from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import { dayIn, instantOf } from "~/lib/calendar";
import { grouped } from "~/lib/grouped";
import type { World } from "~/server/world.server";

import { isProtested } from "../rules";
import type { ProtestStep } from "../rules";
import { recordedBefore } from "../rules/lean-days";
import type { VoteOption } from "../types";
import { leansOn } from "./read-leans.server";
import type { LeanView } from "./read-leans.server";
import { asMotion } from "./read-motions.server";
import type { Motion } from "./read-motions.server";
import { dayOfMotion } from "./read-rolls.server";
import { pickRule, rulesOfBodies } from "./read-rules.server";
import type { RuleInForce } from "./read-rules.server";
import type { ReaderScope } from "./reader-scope.server";

/** More ids than this do not go into one question. */
const BATCH = 500;

/** One row of a roll, as results are computed from it. */
export interface RollRow {
  officialId: string | null;
  seatId: string | null;
  option: VoteOption;
  weight: number;
}

/** Everything the count of one motion is made of. */
export interface Gathered {
  motion: Motion;
  body: Body;
  roster: Roster;
  ruleInForce: RuleInForce;
  /** What the reader may see, by official, the newest first. */
  leans: Map<string, LeanView[]>;
  /** The newest roll; null while nobody entered one. */
  roll: RollRow[] | null;
  /** A valid protest stands on the day of the vote. */
  protested: boolean;
  /** Today on the clock of the place. */
  today: string;
}

/**
 * What the counts of these motions are made of, in ten questions whatever
 * their number. In the order asked; motions the reader may not know of are
 * left out.
 */
export async function gatherCounts(
  world: World,
  motionIds: readonly string[],
  scope: ReaderScope,
): Promise<Gathered[]> {
  const db = world.db.read;
  const rows = await inBatches([...new Set(motionIds)], BATCH, (batch) =>
    listMotionsById(db, batch, scope),
  );
  const byId = new Map(rows.map((row) => [row.id, asMotion(row, scope)]));
  const motions = [...new Set(motionIds)].flatMap((id) => byId.get(id) ?? []);
  if (motions.length === 0) return [];
  const ids = motions.map(({ id }) => id);
  const bodyIds = [...new Set(motions.map(({ bodyId }) => bodyId))];
  const [bodies, rules, { seats, terms }, rolls] = await Promise.all([
    bodiesWithIds(world, bodyIds),
    rulesOfBodies(db, bodyIds),
    seatsAndTermsOf(db, bodyIds),
    inBatches(ids, BATCH, (batch) => listLatestRollCalls(db, batch)),
  ]);
  const todayOf = (bodyId: string) =>
    dayIn(bodies.get(bodyId)?.timeZone ?? "UTC", world.now());
  const todays = new Map(bodyIds.map((id) => [id, todayOf(id)]));
  const [leans, cast] = await Promise.all([
    leansOn(
      world,
      ids,
      scope,
      (id) => todays.get(byId.get(id)?.bodyId ?? "") ?? "",
    ),
    inBatches(
      rolls.map(({ id }) => id),
      BATCH,
      (batch) => listCountedVotesOf(db, batch),
    ),
  ]);
  // Asked only where some rule would count differently after a protest.
  const protests = grouped(
    rules.some(({ rule }) => rule.protest !== null)
      ? await inBatches(ids, BATCH, (batch) => listProtestsOf(db, batch))
      : [],
    ({ motionId }) => motionId,
  );
  const leansByMotion = grouped(leans, ({ motionId }) => motionId);
  const votesByRoll = grouped(cast, ({ rollCallId }) => rollCallId);
  const rollOf = new Map(rolls.map((roll) => [roll.motionId, roll.id]));
  const rosters = new Map<string, Roster>();
  const rosterOf = (body: Body, day: string): Roster => {
    const key = `${body.id} ${day}`;
    const roster =
      rosters.get(key) ??
      rosterOn(
        {
          seats: seats.get(body.id) ?? [],
          terms: terms.get(body.id) ?? [],
          seatCount: body.seatCount,
        },
        day,
      );
    rosters.set(key, roster);
    return roster;
  };
  return motions.flatMap((motion): Gathered[] => {
    const body = bodies.get(motion.bodyId);
    if (!body) return [];
    const day = dayOfMotion(world, motion, body);
    const rollId = rollOf.get(motion.id);
    return [
      {
        motion,
        body,
        roster: rosterOf(body, day),
        ruleInForce: pickRule(
          rules.filter(({ bodyId }) => bodyId === body.id),
          motion.kind,
          day,
        ),
        leans: grouped(
          leansByMotion.get(motion.id) ?? [],
          ({ officialId }) => officialId,
        ),
        roll:
          rollId === undefined
            ? null
            : (votesByRoll.get(rollId) ?? []).map(
                ({ officialId, seatId, option, weight }) => ({
                  officialId,
                  seatId,
                  option: option as VoteOption,
                  weight,
                }),
              ),
        protested: isProtested(
          (protests.get(motion.id) ?? []).map((each) => ({
            ...each,
            step: each.step as ProtestStep,
          })),
          motion.localDate,
        ),
        today: todays.get(body.id) ?? day,
      },
    ];
  });
}

/**
 * When the vote began, as far as anybody knows: the start of the meeting, or
 * of its day where the hour is unknown. Null while it is on no agenda, or to
 * come: then nothing is frozen yet.
 */
export function voteBegins({ motion, body, roll }: Gathered): string | null {
  if (motion.localDate === null) return null;
  if (roll === null && motion.recordedResult === null) return null;
  return (
    motion.startsAt ??
    instantOf(
      motion.localDate,
      "00:00",
      motion.meetingZone ?? body.timeZone,
    ).toISOString()
  );
}

/**
 * The leans a count goes by: all of them, or, once the vote was taken, those
 * recorded before it began. What is written down afterwards foresaw nothing.
 */
export function leansThatCount(gathered: Gathered): Map<string, LeanView[]> {
  const begins = voteBegins(gathered);
  return begins === null ? gathered.leans : leansBefore(gathered.leans, begins);
}

/** Of each official, what was recorded before an instant (UTC). */
export function leansBefore(
  leans: Gathered["leans"],
  before: string,
): Gathered["leans"] {
  return new Map(
    [...leans].map(([officialId, entries]) => [
      officialId,
      recordedBefore(entries, before),
    ]),
  );
}
