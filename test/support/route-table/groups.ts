import { aBookEntry, aWaitingBook } from "../factories/books";
import {
  aCoalitionInvitation,
  aJoinRequest,
  anInvitation,
} from "../factories/groups";
import { aGroup } from "../factories/people";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const inRosasGroup = async ({ group }: Cast) => ({ slug: group.slug });

const inRosasCoalition = async ({ coalition }: Cast) => ({
  slug: coalition.slug,
});

/** Leads, and the organizers and admins of the coalition's groups. */
const seesCoalition = {
  visitor: 302,
  volunteer: 404,
  organizer: 200,
  admin: 200,
  neighbor: 200,
  stranger: 404,
  lead: 200,
};

/** What an address that only takes forms answers those who see its page. */
const leadsBack = { organizer: 302, admin: 302, neighbor: 302, lead: 302 };

/** Leads, and the admins of Rosa's group, which speaks for the coalition. */
const speaksFor = (status: number) => ({
  visitor: 401,
  volunteer: 404,
  organizer: 403,
  admin: status,
  neighbor: 403,
  stranger: 404,
  lead: status,
});

const keepsBook = { ability: "book.keep", in: "group" } as const;

const aBookImport = async ({ app: { world }, group, people }: Cast) => ({
  slug: group.slug,
  id: await aWaitingBook(world, {
    groupId: group.id,
    accountId: people.organizer.id,
  }),
});

const aBookContact = async ({ app: { world }, group, people }: Cast) => ({
  slug: group.slug,
  id: await aBookEntry(world, {
    groupId: group.id,
    accountId: people.organizer.id,
  }),
});

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
  ...(["people", "people/import"] as const).map((page): RouteRow => ({
    route: `groups/:slug/${page}`,
    params: inRosasGroup,
    GET: keepsBook,
    ...(page === "people/import" && { POST: keepsBook }),
  })),
  ...(["people/export", "people.csv"] as const).map((page): RouteRow => ({
    route: `groups/:slug/${page}`,
    params: inRosasGroup,
    GET: { ability: "book.export", in: "group" },
    ...(page === "people.csv" && {
      POST: { ability: "book.export", in: "group" },
    }),
  })),
  {
    route: "groups/:slug/people/imports/:id",
    params: aBookImport,
    GET: keepsBook,
  },
  ...(["answers", "run", "discard", "undoing"] as const).map(
    (what): RouteRow => ({
      route: `groups/:slug/people/imports/:id/${what}`,
      params: aBookImport,
      POST: keepsBook,
    }),
  ),
  {
    route: "groups/:slug/people/:id",
    params: aBookContact,
    GET: keepsBook,
  },
  ...(["removal", "silence"] as const).map((what): RouteRow => ({
    route: `groups/:slug/people/:id/${what}`,
    params: aBookContact,
    POST: keepsBook,
  })),
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
  {
    route: "groups/:slug/coalitions",
    params: inRosasGroup,
    GET: admins("group.settings"),
  },
  ...(["acceptance", "refusal"] as const).map((answer): RouteRow => ({
    route: `groups/:slug/coalitions/invitations/:id/${answer}`,
    params: async ({ app: { world }, group, coalition, people }) => ({
      slug: group.slug,
      id: (
        await aCoalitionInvitation(world, {
          coalitionId: coalition.id,
          groupId: group.id,
          invitedBy: people.lead.id,
        })
      ).id,
    }),
    GET: admins("group.settings"),
    POST: admins("group.settings"),
  })),
  {
    route: "groups/:slug/coalitions/:id/departure",
    params: async ({ group, coalition }) => ({
      slug: group.slug,
      id: coalition.id,
    }),
    GET: admins("group.settings"),
    POST: admins("group.settings"),
  },
  {
    route: "coalitions/new",
    GET: { ability: "group.settings", in: "anywhere" },
    POST: { ability: "group.settings", in: "anywhere" },
  },
  {
    route: "coalitions/:slug/groups",
    params: inRosasCoalition,
    GET: { statuses: seesCoalition },
    POST: { statuses: speaksFor(422) },
  },
  {
    route: "coalitions/:slug/invitations/:id/withdrawal",
    params: async ({ app: { world }, coalition, people }) => {
      const asked = await aGroup(world, { name: "Pond Parents" });
      return {
        slug: coalition.slug,
        id: (
          await aCoalitionInvitation(world, {
            coalitionId: coalition.id,
            groupId: asked.id,
            invitedBy: people.admin.id,
          })
        ).id,
      };
    },
    GET: { statuses: { ...seesCoalition, ...leadsBack } },
    POST: { statuses: speaksFor(303) },
  },
  {
    route: "coalitions/:slug/leads",
    params: inRosasCoalition,
    GET: {
      statuses: { ...speaksFor(200), visitor: 302 },
    },
    POST: { statuses: speaksFor(422) },
  },
  {
    route: "coalitions/:slug/leads/:accountId/ending",
    params: async ({ coalition, people }) => ({
      slug: coalition.slug,
      accountId: people.lead.id,
    }),
    GET: { statuses: { ...seesCoalition, ...leadsBack } },
    POST: { statuses: speaksFor(303) },
  },
];
