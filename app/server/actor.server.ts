import {
  listLeadershipsOf,
  listMembershipsOf,
} from "@db/queries/members.server";

import type { RequestContext } from "./context.server";
import { roleMay } from "./permissions";
import type { Ability, Role } from "./permissions";
import { readSession, renewWhenRightsChange } from "./session/session.server";

export interface Membership {
  groupId: string;
  groupSlug: string;
  groupName: string;
  role: Role;
}

export interface Leadership {
  coalitionId: string;
  coalitionSlug: string;
  coalitionName: string;
}

/** A person who signed in, with what they are to groups and coalitions. */
export interface Member {
  kind: "member";
  accountId: string;
  name: string;
  email: string;
  locale: string;
  sessionId: string;
  memberships: readonly Membership[];
  leads: readonly Leadership[];
}

export interface Visitor {
  kind: "visitor";
}

export type Actor = Member | Visitor;

interface Args {
  request: Request;
  context: RequestContext;
}

/** Who sent this request. Looked up once, however many loaders ask. */
export function actorOf({ request, context }: Args): Promise<Actor> {
  context.actor ??= lookUp(request, context);
  return context.actor;
}

async function lookUp(
  request: Request,
  context: RequestContext,
): Promise<Actor> {
  const { world, env } = context;
  const account = await readSession(
    world,
    env,
    request.headers.get("Cookie") ?? "",
    context.cookies,
  );
  if (!account) return { kind: "visitor" };
  const [memberships, leads] = await Promise.all([
    listMembershipsOf(world.db.read, account.accountId),
    listLeadershipsOf(world.db.read, account.accountId),
  ]);
  const { rights: _before, superseded: _superseded, ...person } = account;
  const sessionId = await renewWhenRightsChange(
    world,
    env,
    account,
    [
      ...memberships.map(({ groupId, role }) => `${role} of ${groupId}`),
      ...leads.map(({ coalitionId }) => `lead of ${coalitionId}`),
    ]
      .sort()
      .join("\n"),
    context.cookies,
  );
  return {
    kind: "member",
    ...person,
    sessionId,
    memberships: memberships.map((m) => ({ ...m, role: m.role as Role })),
    leads,
  };
}

/** Ids of the groups in which this person may do `ability`. */
export function groupsWhere(actor: Actor, ability: Ability): string[] {
  if (actor.kind === "visitor") return [];
  return actor.memberships
    .filter((m) => roleMay(m.role, ability))
    .map((m) => m.groupId);
}

/** Whether this person may do `ability` in that group. */
export function actorMay(
  actor: Actor,
  ability: Ability,
  groupId: string,
): boolean {
  return groupsWhere(actor, ability).includes(groupId);
}
