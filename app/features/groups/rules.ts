import { slugify } from "~/lib/slug";

import { RESERVED_SLUGS } from "./types";
import type { NextStep } from "./types";

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
  if (counts.members + counts.invitations < 2) open.push("invite");
  if (!group.place) open.push("place");
  if (group.about === "") open.push("about");
  return open;
}
