import {
  countConflicts,
  listConflictStepsOf,
  listConflicts,
  listConflictsOfGroups,
} from "@db/queries/conflicts.server";
import type { ConflictFilter } from "@db/queries/conflicts.server";

import type { Body } from "~/features/officials/service.server";
import type { World } from "~/server/world.server";

import { conflictState, reasonsForConflict } from "../rules";
import type { ConflictReason, ConflictStepKind } from "../rules";
import { askedOf } from "../rules/asked";
import { rollFrom } from "../rules/roll";
import type { Result } from "../types";
import { recordedOf, votesOnMatter, withResults } from "./read-motions.server";
import type { ListedMotion, Motion } from "./read-motions.server";
import { recordOfVote } from "./read-rolls.server";
import type { VoteRecord } from "./read-rolls.server";
import type { ReaderScope } from "./reader-scope.server";

/** What somebody did about a conflict, and when. */
export interface TakenStep {
  id: string;
  step: ConflictStepKind;
  recorded: Result;
  computed: Result;
  note: string;
  sourceUrl: string | null;
  recordedAt: string;
  /** The group that spoke; null when it is gone. */
  groupName: string | null;
  /** Who it was, for readers of that group only. */
  byName: string | null;
}

export interface Conflict {
  record: VoteRecord;
  recorded: Result;
  computed: Result;
  state: "none" | "open" | "stands";
  reasons: ConflictReason[];
  /** The newest first. */
  steps: TakenStep[];
}

/**
 * The conflict between the record of a vote and what rule and roll amount to:
 * both results, why they may differ, and what was done about it so far.
 * Null while the vote has no roll, so that there is nothing to compare.
 */
export async function conflictOf(
  world: World,
  motion: Motion,
  body: Body,
  scope: ReaderScope,
): Promise<Conflict | null> {
  const [record, rows, onFile] = await Promise.all([
    recordOfVote(world, motion, body),
    listConflictStepsOf(world.db.read, motion.id),
    motion.matterId ? votesOnMatter(world, motion.matterId, scope) : [],
  ]);
  const [newest] = record.rolls;
  if (!newest) return null;
  const recorded = recordedOf(motion);
  const computed = newest.computed.result;
  const steps = rows.map((row): TakenStep => ({
    id: row.id,
    step: row.step as ConflictStepKind,
    recorded: row.recorded as Result,
    computed: row.computed as Result,
    note: row.note,
    sourceUrl: row.sourceUrl,
    recordedAt: row.recordedAt,
    groupName: row.groupName,
    byName:
      row.groupId !== null && scope.own.includes(row.groupId)
        ? row.byName
        : null,
  }));
  const state = conflictState(recorded, computed, steps);
  const { rule, ruleId } = record.ruleInForce;
  return {
    record,
    recorded,
    computed,
    state,
    steps,
    reasons:
      state === "none"
        ? []
        : reasonsForConflict({
            recorded,
            rule,
            isDefault: ruleId === null,
            roll: rollFrom(newest.votes, record.roster, {
              presidedBy: newest.presidedBy?.id ?? null,
              protested: record.protested,
            }),
            asked: askedOf(rule, motion.kind),
            actionName: motion.actionName,
            recordedFlag: motion.recordedResult,
            again: onFile
              .filter(
                ({ id, bodyId }) =>
                  id !== motion.id && bodyId === motion.bodyId,
              )
              .map((each) => ({
                motionId: each.id,
                recorded: recordedOf(each),
              })),
          }),
  };
}

/**
 * A page of conflicts, the latest first, and how many there are. Which votes
 * are in conflict was kept when their roll, rule or roster last changed; what
 * each row shows is computed at this moment.
 */
export async function conflictsIn(
  world: World,
  ask: ConflictFilter & { page: number; pageSize: number },
  scope: ReaderScope,
): Promise<{ total: number; motions: ListedMotion[] }> {
  const { page, pageSize, ...filter } = ask;
  const db = world.db.read;
  const [total, rows] = await Promise.all([
    countConflicts(db, filter, scope),
    listConflicts(
      db,
      { ...filter, limit: pageSize, offset: (page - 1) * pageSize },
      scope,
    ),
  ]);
  return { total, motions: await withResults(db, rows, scope) };
}

/** How many conflicts of a body nobody has seen to. */
export function openConflictsOf(
  world: World,
  bodyId: string,
  scope: ReaderScope,
): Promise<number> {
  return countConflicts(
    world.db.read,
    { bodyId, placeIds: null, query: "", state: "open" },
    scope,
  );
}

/** Open conflicts on votes that these groups count. */
export function conflictsOfGroups(
  world: World,
  ask: {
    groupIds: readonly string[];
    campaignId?: string | undefined;
    limit: number;
  },
) {
  return listConflictsOfGroups(world.db.read, ask);
}
