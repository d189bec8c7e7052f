import type { Writer } from "@db/connection.server";
import {
  holdDemand,
  insertStep,
  listStepsOf,
  moveDemand,
} from "@db/queries/demands.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  canBecome,
  correctionChoices,
  needsEvidence,
  standingSteps,
  stepDayProblem,
} from "../rules";
import type { StepDayProblem } from "../rules";
import type { DemandState } from "../types";

/** The demand a step belongs to; the caller has checked the role in its group. */
interface OfDemand {
  id: string;
  groupId: string;
  /** Zone of its place: whether a day lies in the future is judged there. */
  timeZone: string;
}

export interface StepInput {
  /** Id of the last standing step the person saw when they wrote this. */
  believes: string;
  state: DemandState;
  /** The day on which it happened, in the place. */
  onDate: string;
  note?: string | undefined;
  evidenceUrl?: string | undefined;
}

export type StepRefusal =
  | "not_found"
  | "someone_was_first"
  | "wrong_step"
  | "needs_evidence"
  | StepDayProblem;

/**
 * Records that a demand has come to a new state. Refused when somebody
 * recorded a step since the person looked, when that state cannot follow, when
 * the day lies in the future or before the step it follows, or when a claim
 * about the officials comes without a word on where it is known from.
 */
export function recordStep(
  world: World,
  actor: { accountId: string },
  demand: OfDemand,
  input: StepInput,
): Promise<Result<null, StepRefusal>> {
  return addStep(world, actor, demand, input, "step");
}

/**
 * Sets the last standing step right by a new step: another day, note or
 * evidence, another state, or back to the state before it. The wrong row stays
 * and is shown as corrected.
 */
export function correctStep(
  world: World,
  actor: { accountId: string },
  demand: OfDemand,
  input: StepInput,
): Promise<Result<null, StepRefusal>> {
  return addStep(world, actor, demand, input, "correction");
}

async function addStep(
  world: World,
  actor: { accountId: string },
  demand: OfDemand,
  input: StepInput,
  kind: "step" | "correction",
): Promise<Result<null, StepRefusal>> {
  return world.db.transaction(async (trx) => {
    if (!(await holdDemand(trx, demand.id))) return refused("not_found");
    const rows = await listStepsOf(trx, demand.id);
    const standing = standingSteps(
      rows.map((row) => ({ ...row, state: row.state as DemandState })),
    );
    const last = standing.at(-1);
    if (!last || last.id !== input.believes) {
      return refused("someone_was_first");
    }
    const allowed =
      kind === "step"
        ? canBecome(last.state, input.state)
        : correctionChoices(standing).includes(input.state);
    if (!allowed) return refused("wrong_step");
    if (needsEvidence(input.state) && !input.note && !input.evidenceUrl) {
      return refused("needs_evidence");
    }
    const before = kind === "step" ? last : standing.at(-2);
    const problem = stepDayProblem(input.onDate, {
      previous: before?.onDate ?? null,
      today: dayIn(demand.timeZone, world.now()),
    });
    if (problem) return refused(problem);
    const moved = await moveDemand(trx, {
      id: demand.id,
      from: last.state,
      to: input.state,
    });
    if (!moved) return refused("someone_was_first");
    await write(world, trx, actor, demand, {
      ...input,
      corrects: kind === "correction" ? last.id : null,
    });
    return done(null);
  });
}

async function write(
  world: World,
  trx: Writer,
  actor: { accountId: string },
  demand: OfDemand,
  input: StepInput & { corrects: string | null },
): Promise<void> {
  await insertStep(trx, {
    id: world.newId(),
    demand_id: demand.id,
    state: input.state,
    on_date: input.onDate,
    note: input.note ?? "",
    evidence_url: input.evidenceUrl ?? null,
    corrects_step_id: input.corrects,
    recorded_by: actor.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    groupId: demand.groupId,
    accountId: actor.accountId,
    verb: input.corrects === null ? "demand.step" : "demand.correction",
    subjectKind: "demand",
    subjectId: demand.id,
    detail: { state: input.state },
  });
}
