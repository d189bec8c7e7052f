import type { Writer } from "@db/connection.server";
import {
  findOpenCampaign,
  insertDemand,
  insertStep,
  listOfficialsOfDemand,
  replaceTargets,
  updateDemand,
} from "@db/queries/demands.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { wordsMayChange } from "../rules";
import type { DemandState, DemandVisibility } from "../types";
import { demandChoices } from "./read-demands.server";

/** Whom a demand addresses and what it is about. */
interface Targets {
  bodyId?: string | undefined;
  officialIds: readonly string[];
  provisionIds: readonly string[];
}

export interface NewDemand extends Targets {
  campaignId: string;
  /** The group that makes the demand; the caller has checked the role in it. */
  groupId: string;
  /** Slug of the place whose officials are asked. */
  place: string;
  title: string;
  ask: string;
  answerDueOn?: string | undefined;
  visibility: DemandVisibility;
  once?: string | undefined;
}

type Refusal =
  | "place_not_found"
  | "body_not_of_place"
  | "official_not_of_place"
  | "provision_not_found"
  | "campaign_closed";

/**
 * Writes a demand as a draft, with its first step.
 * @returns the new demand's id; a second submit of the same form gets the
 * same id.
 */
export async function writeDemand(
  world: World,
  actor: { accountId: string },
  input: NewDemand,
): Promise<Result<{ id: string }, Refusal>> {
  const campaign = await findOpenCampaign(world.db.read, {
    id: input.campaignId,
    groupId: input.groupId,
  });
  if (!campaign) return refused("campaign_closed");
  const place = await findPlaceBySlug(world.db.read, input.place);
  if (!place) return refused("place_not_found");
  const wrong = await wrongTarget(world, place, input);
  if (wrong) return refused(wrong);

  const id = await onceOnly(world, input.once, actor.accountId, (trx) =>
    insertWithFirstStep(world, trx, actor, {
      ...input,
      placeId: place.id,
      today: dayIn(place.timeZone, world.now()),
    }),
  );
  return done({ id });
}

async function insertWithFirstStep(
  world: World,
  trx: Writer,
  actor: { accountId: string },
  input: NewDemand & { placeId: string; today: string },
): Promise<string> {
  const id = world.newId();
  const at = timestamp(world);
  await insertDemand(trx, {
    id,
    campaign_id: input.campaignId,
    group_id: input.groupId,
    jurisdiction_id: input.placeId,
    body_id: input.bodyId ?? null,
    title: input.title,
    ask: input.ask,
    state: "draft" satisfies DemandState,
    answer_due_on: input.answerDueOn ?? null,
    visibility: input.visibility,
    created_by: actor.accountId,
    created_at: at,
  });
  await replaceTargets(trx, id, input);
  await insertStep(trx, {
    id: world.newId(),
    demand_id: id,
    state: "draft" satisfies DemandState,
    on_date: input.today,
    note: "",
    evidence_url: null,
    corrects_step_id: null,
    recorded_by: actor.accountId,
    recorded_at: at,
  });
  await recordActivity(world, trx, {
    groupId: input.groupId,
    accountId: actor.accountId,
    verb: "demand.written",
    subjectKind: "demand",
    subjectId: id,
  });
  return id;
}

export interface DemandChange extends Targets {
  /** Only while the demand is a draft. */
  title?: string | undefined;
  ask?: string | undefined;
  answerDueOn?: string | undefined;
  visibility: DemandVisibility;
}

/**
 * Changes what may still change. Officials and protections become exactly
 * those given; title and ask are left alone once the demand was handed over.
 */
export async function changeDemand(
  world: World,
  actor: { accountId: string },
  demand: {
    id: string;
    groupId: string;
    placeId: string;
    timeZone: string;
    state: DemandState;
  },
  input: DemandChange,
): Promise<Result<null, Refusal | "someone_was_first" | "words_are_fixed">> {
  const words = wordsMayChange(demand.state);
  if (!words && (input.title !== undefined || input.ask !== undefined)) {
    return refused("words_are_fixed");
  }
  const place = { id: demand.placeId, timeZone: demand.timeZone };
  // Somebody who was asked and has left office since stays named.
  const named = await listOfficialsOfDemand(world.db.read, demand.id);
  const wrong = await wrongTarget(world, place, input, named);
  if (wrong) return refused(wrong);
  return world.db.transaction(async (trx) => {
    // A draft that was delivered meanwhile keeps the words it went out with.
    const changed = await updateDemand(trx, demand, {
      ...(words && input.title !== undefined && { title: input.title }),
      ...(words && input.ask !== undefined && { ask: input.ask }),
      body_id: input.bodyId ?? null,
      answer_due_on: input.answerDueOn ?? null,
      visibility: input.visibility,
    });
    if (!changed) return refused("someone_was_first");
    await replaceTargets(trx, demand.id, input);
    await recordActivity(world, trx, {
      groupId: demand.groupId,
      accountId: actor.accountId,
      verb: "demand.changed",
      subjectKind: "demand",
      subjectId: demand.id,
    });
    return done(null);
  });
}

/** The first target that is not to be had in that place, if any. */
async function wrongTarget(
  world: World,
  place: { id: string; timeZone: string },
  { bodyId, officialIds, provisionIds }: Targets,
  alreadyNamed: readonly { id: string }[] = [],
) {
  const choices = await demandChoices(world, place);
  const ids = (rows: readonly { id: string }[]) =>
    new Set(rows.map((row) => row.id));
  const bodies = ids(choices.bodies);
  const officials = ids([...choices.officials, ...alreadyNamed]);
  const provisions = ids(choices.provisions);
  if (bodyId !== undefined && !bodies.has(bodyId)) return "body_not_of_place";
  if (officialIds.some((id) => !officials.has(id)))
    return "official_not_of_place";
  if (provisionIds.some((id) => !provisions.has(id)))
    return "provision_not_found";
  return null;
}
