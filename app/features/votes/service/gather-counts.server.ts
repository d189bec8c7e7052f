import { listCastVotesOf, listLatestRollCalls } from "@db/queries/votes.server";
import { listMotionsById } from "@db/queries/whip-counts.server";
import { inBatches } from "@db/queries/batches";

import { rosterOn } from "~/features/officials/rules";
import {
  bodiesWithIds,
  seatsAndTermsOf,
} from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

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

/** Everything the count of one motion is made of. */
export interface Gathered {
  motion: Motion;
  body: Body;
  roster: Roster;
  ruleInForce: RuleInForce;
  /** What the reader may see, by official, the newest first. */
  leans: Map<string, LeanView[]>;
  /** The newest roll; null while nobody entered one. */
  roll: { officialId: string | null; option: VoteOption }[] | null;
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
      (batch) => listCastVotesOf(db, batch),
    ),
  ]);
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
            : (votesByRoll.get(rollId) ?? []).map(({ officialId, option }) => ({
                officialId,
                option: option as VoteOption,
              })),
        today: todays.get(body.id) ?? day,
      },
    ];
  });
}

function grouped<Row>(
  rows: readonly Row[],
  by: (row: Row) => string,
): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const key = by(row);
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
  }
  return map;
}
