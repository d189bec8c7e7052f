import { timestamp } from "~/server/world.server";
import { renewCalendarAddress } from "~/features/campaigns/service/campaign-calendar.server";

import { aCampaign, aDemand } from "../factories/campaigns";
import type { Cast } from "./cast";
import { everybody } from "./shape";
import type { RouteRow } from "./shape";

const ofRosas = (
  { app: { world }, group, place, people }: Cast,
  visibility: "public" | "group" = "group",
) =>
  aCampaign(world, {
    groupId: group.id,
    jurisdictionId: place.id,
    createdBy: people.organizer.id,
    visibility,
  });

const campaignId = async (cast: Cast) => ({ id: (await ofRosas(cast)).id });

export const campaigns: readonly RouteRow[] = [
  {
    route: "board/attention",
    GET: { ability: "campaign.read", in: "anywhere" },
    POST: { ability: "campaign.read", in: "anywhere" },
  },
  {
    route: "board/campaigns",
    GET: { ability: "campaign.read", in: "anywhere" },
  },
  {
    route: "board/campaigns/new",
    GET: { ability: "campaign.edit", in: "anywhere" },
    POST: { ability: "campaign.edit", in: "anywhere" },
  },
  {
    route: "board/campaigns/:id",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/votes",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/petitions",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/calendar",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
    POST: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/calendar/ending",
    params: campaignId,
    POST: { ability: "campaign.read", in: "group" },
  },
  {
    route: "campaigns/:slug/calendar.ics",
    params: async (cast) => ({ slug: (await ofRosas(cast, "public")).slug }),
    GET: "public",
  },
  {
    route: "calendar/:token",
    params: async (cast) => {
      const { id } = await ofRosas(cast);
      const { world } = cast.app;
      const token = await renewCalendarAddress(
        world,
        cast.people.organizer.id,
        id,
      );
      return { token: `${token}.ics` };
    },
    GET: "public",
  },
  {
    route: "board/campaigns/:id/edit",
    params: campaignId,
    GET: { ability: "campaign.edit", in: "group" },
    POST: { ability: "campaign.edit", in: "group" },
  },
  {
    route: "board/campaigns/:id/closure",
    params: campaignId,
    GET: { ability: "campaign.edit", in: "group" },
    POST: { ability: "campaign.edit", in: "group" },
  },
  {
    route: "board/campaigns/:id/reopening",
    params: campaignId,
    GET: { ability: "campaign.edit", in: "group" },
    POST: { ability: "campaign.edit", in: "group" },
  },
  {
    route: "campaigns/:slug",
    params: async (cast) => ({ slug: (await ofRosas(cast, "public")).slug }),
    GET: "public",
  },
];

/** Leads read the ledger, and organizers of the coalition's groups. */
const LEDGER = {
  ...everybody(404),
  organizer: 200,
  admin: 200,
  neighbor: 200,
  lead: 200,
};
/** An empty form is refused for its fields; a lead has no group to pledge for. */
const PLEDGING = { organizer: 422, admin: 422, neighbor: 422, lead: 404 };

export const coalitions: readonly RouteRow[] = [
  ...[
    "coalitions/:slug",
    "coalitions/:slug/wall",
    "coalitions/:slug/votes.csv",
  ].map((route): RouteRow => ({
    route,
    params: async ({ coalition }) => ({ slug: coalition.slug }),
    GET: "lead",
  })),
  ...["coalitions/:slug/ledger", "coalitions/:slug/ledger.csv"].map(
    (route): RouteRow => ({
      route,
      params: async ({ coalition }) => ({ slug: coalition.slug }),
      GET: { statuses: { ...LEDGER, visitor: 302 } },
      ...(route.endsWith("csv")
        ? {}
        : { POST: { statuses: { ...LEDGER, ...PLEDGING, visitor: 401 } } }),
    }),
  ),
  {
    // Only the group that pledged takes it back.
    route: "coalitions/:slug/ledger/:id/withdrawal",
    params: async ({ app: { world }, coalition, group, people }) => {
      const id = world.newId();
      await world.db.transaction((trx) =>
        trx
          .insertInto("pledges")
          .values({
            id,
            coalition_id: coalition.id,
            group_id: group.id,
            kind: "turnout",
            amount: 40,
            purpose: "Hearing",
            from_day: "2026-12-01",
            until_day: "2026-12-09",
            pledged_by: people.organizer.id,
            pledged_at: timestamp(world),
            withdrawn_by: null,
            withdrawn_at: null,
          })
          .execute(),
      );
      return { slug: coalition.slug, id };
    },
    GET: {
      statuses: {
        ...LEDGER,
        visitor: 302,
        organizer: 302,
        admin: 302,
        neighbor: 302,
        lead: 302,
      },
    },
    POST: {
      statuses: {
        ...everybody(404),
        visitor: 401,
        organizer: 303,
        admin: 303,
      },
    },
  },
];

const demandId = async (cast: Cast) => ({
  id: (
    await aDemand(cast.app.world, await ofRosas(cast), { visibility: "group" })
  ).id,
});

export const demands: readonly RouteRow[] = [
  {
    // Marked for the group: its members read it, everybody else sees nothing.
    route: "demands/:id",
    params: demandId,
    GET: {
      statuses: {
        visitor: 404,
        volunteer: 200,
        organizer: 200,
        admin: 200,
        neighbor: 404,
        stranger: 404,
        lead: 404,
      },
    },
  },
  {
    route: "demands/:id/edit",
    params: demandId,
    GET: { ability: "demand.record", in: "group" },
    POST: { ability: "demand.record", in: "group" },
  },
  {
    route: "demands/:id/steps",
    params: demandId,
    GET: { ability: "demand.record", in: "group" },
    POST: { ability: "demand.record", in: "group" },
  },
  {
    route: "demands/:id/steps/:stepId/correction",
    params: async (cast) => {
      const demand = await aDemand(cast.app.world, await ofRosas(cast), {
        state: "delivered",
      });
      const step = await cast.app.world.db.read
        .selectFrom("demand_steps")
        .select("id")
        .where("demand_id", "=", demand.id)
        .where("state", "=", "delivered")
        .executeTakeFirstOrThrow();
      return { id: demand.id, stepId: step.id };
    },
    GET: { ability: "demand.record", in: "group" },
    POST: { ability: "demand.record", in: "group" },
  },
  {
    route: "board/campaigns/:id/demands",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/demands.csv",
    params: campaignId,
    GET: { ability: "campaign.read", in: "group" },
  },
  {
    route: "board/campaigns/:id/demands/new",
    params: campaignId,
    GET: { ability: "demand.record", in: "group" },
    POST: { ability: "demand.record", in: "group" },
  },
  {
    route: "board/campaigns/:id/demands/place",
    params: campaignId,
    GET: { ability: "demand.record", in: "group" },
  },
];
