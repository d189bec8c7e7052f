import { redirect } from "@remix-run/node";

import { actorOf } from "../actor.server";
import type { Member, Membership } from "../actor.server";
import type { RequestContext } from "../context.server";
import { roleMay } from "../permissions";
import type { Ability } from "../permissions";

interface Args {
  request: Request;
  context: RequestContext;
}

/** "Not yours" looks like "not there". */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

export function forbidden(): Response {
  return new Response("Forbidden", { status: 403, statusText: "Forbidden" });
}

/** What a mailed or printed link was for; the error page says how to get another. */
export type DeadLink =
  | "start"
  | "password"
  | "invitation"
  | "signature"
  | "mail"
  | "signup"
  | "follow";

/** A link that was good once: used, or its time is over. */
export function gone(link: DeadLink): Response {
  return new Response(link, { status: 410, statusText: "Gone" });
}

/** A link that nobody here ever sent, or only a part of one. */
export function unknownLink(link: DeadLink): Response {
  return new Response(link, { status: 404, statusText: "Not Found" });
}

/** Throws a 404 unless there is something. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw notFound();
  return thing;
}

/**
 * The signed-in person.
 * @throws a redirect to sign-in (which leads back here) for a page, 401 for a form.
 */
export async function requireMember(args: Args): Promise<Member> {
  const actor = await actorOf(args);
  if (actor.kind === "member") return actor;
  if (args.request.method !== "GET" && args.request.method !== "HEAD") {
    throw new Response("Sign in first", { status: 401 });
  }
  const { pathname, search } = new URL(args.request.url);
  throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

/**
 * The signed-in person with their membership in the group, when their role
 * there allows `ability`.
 * @throws 404 for people outside the group, 403 for members whose role does not allow it.
 */
export async function requireInGroup(
  args: Args,
  ability: Ability,
  group: { id: string } | { slug: string } | null | undefined,
): Promise<{ member: Member; membership: Membership }> {
  const member = await requireMember(args);
  const membership = group
    ? member.memberships.find((m) =>
        "id" in group ? m.groupId === group.id : m.groupSlug === group.slug,
      )
    : undefined;
  if (!membership) throw notFound();
  if (!roleMay(membership.role, ability)) throw forbidden();
  return { member, membership };
}

/**
 * The signed-in person, when some group of theirs allows `ability`; with the
 * membership to act for: the group named `wantedGroupId` if it allows it,
 * else the first that does. For shared records: officials, policies, votes.
 * @throws 403 when no group of theirs does.
 */
export async function requireSomewhere(
  args: Args,
  ability: Ability,
  wantedGroupId?: string | null,
): Promise<{ member: Member; membership: Membership }> {
  const member = await requireMember(args);
  const able = member.memberships.filter((m) => roleMay(m.role, ability));
  const membership =
    able.find((m) => m.groupId === wantedGroupId) ?? able.at(0);
  if (!membership) throw forbidden();
  return { member, membership };
}
