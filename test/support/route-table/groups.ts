import { aJoinRequest, anInvitation } from "../factories/groups";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const inRosasGroup = async ({ group }: Cast) => ({ slug: group.slug });

const admins = (ability: "member.manage" | "group.settings") =>
  ({ ability, in: "group" }) as const;

export const groups: readonly RouteRow[] = [
  { route: "groups/new", GET: "members", POST: "members" },
  { route: "groups/:slug", params: inRosasGroup, GET: "public" },
  {
    route: "groups/:slug/members",
    params: inRosasGroup,
    GET: { ability: "member.read", in: "group" },
  },
  {
    route: "groups/:slug/members/:accountId",
    params: async ({ group, people }) => ({
      slug: group.slug,
      accountId: people.organizer.id,
    }),
    GET: { ability: "member.read", in: "group" },
    POST: admins("member.manage"),
  },
  {
    // The volunteer's own membership: whoever it is may always leave.
    route: "groups/:slug/members/:accountId/ending",
    params: async ({ group, people }) => ({
      slug: group.slug,
      accountId: people.volunteer.id,
    }),
    GET: {
      statuses: {
        visitor: 302,
        volunteer: 200,
        organizer: 403,
        admin: 200,
        neighbor: 404,
        stranger: 404,
        lead: 404,
      },
    },
    POST: {
      statuses: {
        visitor: 401,
        volunteer: 303,
        organizer: 403,
        admin: 303,
        neighbor: 404,
        stranger: 404,
        lead: 404,
      },
    },
  },
  {
    route: "groups/:slug/invitations",
    params: inRosasGroup,
    GET: admins("member.manage"),
    POST: admins("member.manage"),
  },
  {
    route: "groups/:slug/invitations/:id/revocation",
    params: async ({ app: { world }, group, people }) => ({
      slug: group.slug,
      id: (
        await anInvitation(world, {
          groupId: group.id,
          invitedBy: people.admin.id,
        })
      ).id,
    }),
    GET: admins("member.manage"),
    POST: admins("member.manage"),
  },
  {
    route: "groups/:slug/join",
    params: inRosasGroup,
    GET: "members",
    POST: "members",
  },
  {
    route: "groups/:slug/join-requests",
    params: inRosasGroup,
    GET: admins("member.manage"),
  },
  ...(["welcome", "refusal"] as const).map((answer): RouteRow => ({
    route: `groups/:slug/join-requests/:id/${answer}`,
    params: async ({ app: { world }, group, people }) => ({
      slug: group.slug,
      id: (
        await aJoinRequest(world, {
          groupId: group.id,
          accountId: people.stranger.id,
        })
      ).id,
    }),
    GET: admins("member.manage"),
    POST: admins("member.manage"),
  })),
  {
    route: "groups/:slug/settings",
    params: inRosasGroup,
    GET: admins("group.settings"),
    POST: admins("group.settings"),
  },
  {
    route: "groups/:slug/activity",
    params: inRosasGroup,
    GET: { ability: "activity.read", in: "group" },
  },
  {
    route: "invitations/:token",
    params: async ({ app: { world }, group, people }) => ({
      token: (
        await anInvitation(world, {
          groupId: group.id,
          invitedBy: people.admin.id,
        })
      ).token,
    }),
    GET: "public",
    POST: "public",
  },
];
