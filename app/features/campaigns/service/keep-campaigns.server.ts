import type { Writer } from "@db/connection.server";
import {
  campaignSlugIsTaken,
  closeCampaignRow,
  insertCampaign,
  insertCampaignEvent,
  reopenCampaignRow,
  updateCampaign,
} from "@db/queries/campaigns.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { slugify } from "~/lib/slug";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { CampaignVisibility } from "../types";

interface Words {
  name: string;
  summary: string;
  visibility: CampaignVisibility;
}

/**
 * Starts a campaign of a group for a place.
 * @param input.groupId the caller has checked the role in it
 * @returns its id; a second submit of the same form gets the same id
 */
export async function startCampaign(
  world: World,
  actor: { accountId: string },
  input: Words & {
    groupId: string;
    /** Slug of the place. */
    place: string;
    once?: string | undefined;
  },
): Promise<Result<{ id: string }, "place_not_found">> {
  const place = await findPlaceBySlug(world.db.read, input.place);
  if (!place) return refused("place_not_found");
  const id = await onceOnly(world, input.once, actor.accountId, async (trx) => {
    const newId = world.newId();
    await insertCampaign(trx, {
      id: newId,
      group_id: input.groupId,
      jurisdiction_id: place.id,
      name: input.name,
      slug: await freeSlug(trx, `${input.name} ${place.name}`, newId),
      summary: input.summary,
      visibility: input.visibility,
      created_by: actor.accountId,
      created_at: timestamp(world),
      closed_at: null,
      closed_by: null,
      closed_why: null,
    });
    await recordActivity(world, trx, {
      groupId: input.groupId,
      accountId: actor.accountId,
      verb: "campaign.started",
      subjectKind: "campaign",
      subjectId: newId,
    });
    return newId;
  });
  return done({ id });
}

/** "end-jail-rental-riverbend", or with the end of the id when that is taken. */
async function freeSlug(
  trx: Writer,
  words: string,
  id: string,
): Promise<string> {
  const slug = slugify(words) || "campaign";
  return (await campaignSlugIsTaken(trx, slug))
    ? `${slug}-${id.slice(-8)}`
    : slug;
}

/** Changes name, summary and who may read it; the address stays. */
export async function changeCampaign(
  world: World,
  actor: { accountId: string },
  campaign: { id: string; groupId: string },
  input: Words,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    await updateCampaign(trx, campaign.id, {
      name: input.name,
      summary: input.summary,
      visibility: input.visibility,
    });
    await recordActivity(world, trx, {
      groupId: campaign.groupId,
      accountId: actor.accountId,
      verb: "campaign.changed",
      subjectKind: "campaign",
      subjectId: campaign.id,
      detail: { visibility: input.visibility },
    });
  });
}

/** Closes a campaign, with the reason; refused when it is closed already. */
export function closeCampaign(
  world: World,
  actor: { accountId: string },
  campaign: { id: string; groupId: string },
  why: string,
): Promise<Result<null, "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const closed = await closeCampaignRow(trx, {
      id: campaign.id,
      at: timestamp(world),
      by: actor.accountId,
      why,
    });
    if (!closed) return refused("someone_was_first");
    await writeEvent(world, trx, actor, campaign, "closed", why);
    return done(null);
  });
}

/** Takes a closed campaign up again; refused when it is open already. */
export function reopenCampaign(
  world: World,
  actor: { accountId: string },
  campaign: { id: string; groupId: string },
  why: string,
): Promise<Result<null, "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const reopened = await reopenCampaignRow(trx, campaign.id);
    if (!reopened) return refused("someone_was_first");
    await writeEvent(world, trx, actor, campaign, "reopened", why);
    return done(null);
  });
}

async function writeEvent(
  world: World,
  trx: Writer,
  actor: { accountId: string },
  campaign: { id: string; groupId: string },
  kind: "closed" | "reopened",
  why: string,
): Promise<void> {
  await insertCampaignEvent(trx, {
    id: world.newId(),
    campaign_id: campaign.id,
    kind,
    why,
    recorded_by: actor.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    groupId: campaign.groupId,
    accountId: actor.accountId,
    verb: `campaign.${kind}`,
    subjectKind: "campaign",
    subjectId: campaign.id,
  });
}
