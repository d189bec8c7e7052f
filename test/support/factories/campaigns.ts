import type { DemandState } from "~/features/demands/types";
import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { aGroup, aMember, aPlace } from "./people";

/** An open, public campaign to close Riverbend's jail deal. */
export async function aCampaign(
  world: World,
  given: {
    groupId: string;
    jurisdictionId: string;
    createdBy: string;
    name?: string;
    slug?: string;
    visibility?: "public" | "group";
  },
) {
  const id = world.newId();
  const name = given.name ?? "Close the jail deal";
  const row = {
    id,
    group_id: given.groupId,
    jurisdiction_id: given.jurisdictionId,
    name,
    slug: given.slug ?? `${slugify(name)}-${id.slice(-12)}`,
    summary: "Riverbend rents out its jail beds. We want that to end.",
    visibility: given.visibility ?? "public",
    created_by: given.createdBy,
    created_at: timestamp(world),
    closed_at: null,
    closed_by: null,
    closed_why: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("campaigns").values(row).execute(),
  );
  return row;
}

/** A demand of the campaign, with the steps that brought it to its state. */
export async function aDemand(
  world: World,
  campaign: {
    id: string;
    group_id: string;
    jurisdiction_id: string;
    created_by: string;
  },
  given: {
    title?: string;
    state?: DemandState;
    bodyId?: string | null;
    answerDueOn?: string | null;
    visibility?: "public" | "group";
    officialIds?: readonly string[];
    provisionIds?: readonly string[];
  } = {},
) {
  const id = world.newId();
  const state = given.state ?? "draft";
  const row = {
    id,
    campaign_id: campaign.id,
    group_id: campaign.group_id,
    jurisdiction_id: campaign.jurisdiction_id,
    body_id: given.bodyId ?? null,
    title: given.title ?? "End the rental of jail beds",
    ask: "Do not renew the contract when it ends in June.",
    state,
    answer_due_on: given.answerDueOn ?? null,
    visibility: given.visibility ?? "public",
    created_by: campaign.created_by,
    created_at: timestamp(world),
  };
  const states: DemandState[] =
    state === "draft" ? ["draft"] : ["draft", state];
  await world.db.transaction(async (trx) => {
    await trx.insertInto("demands").values(row).execute();
    for (const official_id of given.officialIds ?? []) {
      await trx
        .insertInto("demand_officials")
        .values({ demand_id: id, official_id })
        .execute();
    }
    for (const provision_id of given.provisionIds ?? []) {
      await trx
        .insertInto("demand_provisions")
        .values({ demand_id: id, provision_id })
        .execute();
    }
    for (const reached of states) {
      await trx
        .insertInto("demand_steps")
        .values({
          id: world.newId(),
          demand_id: id,
          state: reached,
          on_date: timestamp(world).slice(0, 10),
          note: "",
          evidence_url: null,
          corrects_step_id: null,
          recorded_by: campaign.created_by,
          recorded_at: timestamp(world),
        })
        .execute();
    }
  });
  return row;
}

/** Rosa's group, Riverbend, and their campaign: where most stories start. */
export async function aCampaignOfRosas(world: World) {
  const place = await aPlace(world);
  const group = await aGroup(world, { jurisdictionId: place.id });
  const rosa = await aMember(world, group.id, "organizer");
  const campaign = await aCampaign(world, {
    groupId: group.id,
    jurisdictionId: place.id,
    createdBy: rosa.id,
  });
  return { place, group, rosa, campaign };
}
