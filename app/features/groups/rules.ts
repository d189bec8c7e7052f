import { slugify } from "~/lib/slug";

import { RESERVED_SLUGS } from "./types";
import type { CouncilStep, NextStep } from "./types";

/**
 * The address that the `attempt`-th try (from 1) gives something called
 * `name`: "riverbend-neighbors", then "riverbend-neighbors-2". A name without
 * letters we can write gets `otherwise`.
 */
export function slugFor(
  name: string,
  attempt: number,
  otherwise: string,
): string {
  const base = slugify(name) || otherwise;
  const first = RESERVED_SLUGS.includes(base) ? `${base}-${otherwise}` : base;
  return attempt === 1 ? first : `${first}-${attempt}`;
}

/**
 * Whether a group would be left without an admin when one of its members
 * becomes `next` (null: leaves). Nobody could let anyone in any more.
 * @param admins how many admins the group has now
 */
export function leavesNoAdmin(
  role: string,
  next: string | null,
  admins: number,
): boolean {
  return role === "admin" && next !== "admin" && admins <= 1;
}

/** Hours an invitation stays open: over a long weekend, not for a season. */
export const INVITATION_HOURS = 72;

/** Mails a group may send to people who are no members, in a day. */
export const INVITATIONS_A_DAY = 50;

/** Days before somebody who was declined may ask the same group again. */
export const ASK_AGAIN_DAYS = 7;

export type AskingState = "mayAsk" | "alreadyAsked" | "askedRecently";

/**
 * Whether somebody may ask to join, given what became of their last wish.
 * @param last their latest wish, if any; `now` and its times as UTC timestamps
 */
export function askingState(
  last:
    { decidedAt: string | null; decision: string | null } | null | undefined,
  now: string,
): AskingState {
  if (!last) return "mayAsk";
  if (last.decidedAt === null) return "alreadyAsked";
  if (last.decision !== "declined") return "mayAsk";
  const days = (Date.parse(now) - Date.parse(last.decidedAt)) / 86_400_000;
  return days < ASK_AGAIN_DAYS ? "askedRecently" : "mayAsk";
}

/** What the admin of a young group should do next, in that order. */
export function nextSteps(
  group: { about: string; place: unknown },
  counts: { members: number; invitations: number },
): NextStep[] {
  const open: NextStep[] = [];
  if (counts.members + counts.invitations < 2) open.push({ kind: "invite" });
  if (!group.place) open.push({ kind: "place" });
  if (group.about === "") open.push({ kind: "about" });
  return open;
}

/**
 * What comes before the first count of votes in a place: its council, then who
 * sits there, then how it decides. One council that is complete is enough to
 * begin with; until then the one that is furthest goes on.
 *
 * @param councils of the place, with how many terms and rules each has
 */
export function councilStep(
  councils: readonly {
    slug: string;
    terms: number | null;
    rules: number | null;
  }[],
): CouncilStep | null {
  const [first] = councils;
  if (!first) return { kind: "council" };
  const seated = councils.filter(({ terms }) => (terms ?? 0) > 0);
  if (seated.some(({ rules }) => (rules ?? 0) > 0)) return null;
  const [filled] = seated;
  return filled
    ? { kind: "rule", body: filled.slug }
    : { kind: "roster", body: first.slug };
}

/**
 * The group that speaks for a coalition: the one that founded it while it
 * belongs, then the one that has belonged longest. Its admins and the leads
 * invite groups and name leads. Null for a coalition that everybody has left.
 */
export function speakingGroup(
  groups: readonly { groupId: string; joinedAt: string }[],
  foundingGroupId: string | null,
): string | null {
  const founder = groups.find((g) => g.groupId === foundingGroupId);
  const oldest = [...groups].sort(
    (a, b) =>
      a.joinedAt.localeCompare(b.joinedAt) ||
      a.groupId.localeCompare(b.groupId),
  );
  return (founder ?? oldest[0])?.groupId ?? null;
}

/** What somebody may do in a coalition. */
export interface Standing {
  /** See its groups and leads. */
  maySee: boolean;
  /** Invite groups, name and end leads. */
  maySpeak: boolean;
}

/**
 * What somebody is to a coalition, by their roles in groups and as a lead.
 * Volunteers of its groups have nothing to do with its affairs.
 */
export function standingIn(
  coalition: { groupIds: readonly string[]; speakingGroupId: string | null },
  person: {
    isLead: boolean;
    memberships: readonly { groupId: string; role: string }[];
  },
): Standing {
  const maySpeak =
    person.isLead ||
    person.memberships.some(
      (m) => m.groupId === coalition.speakingGroupId && m.role === "admin",
    );
  const maySee =
    maySpeak ||
    person.memberships.some(
      (m) => coalition.groupIds.includes(m.groupId) && m.role !== "volunteer",
    );
  return { maySee, maySpeak };
}

/**
 * The group's part of what somebody typed to name it: its page's whole
 * address or only the last part of it.
 */
export function slugFromTyped(typed: string): string {
  const path = typed
    .trim()
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
  const after = /\/groups\/([^/]+)/.exec(path)?.[1];
  return (after ?? path.split("/").at(-1) ?? "").toLowerCase();
}
