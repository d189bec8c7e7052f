import { dayIn } from "~/lib/calendar";
import { rosterOfBody } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { World } from "~/server/world.server";

import { standingOf } from "../rules/standing";
import type { Standing } from "../rules/standing";
import { ownFirst } from "./count-votes.server";
import { leansOn } from "./read-leans.server";
import type { LeanView } from "./read-leans.server";
import { findMotion } from "./read-motions.server";
import type { Motion } from "./read-motions.server";
import { dayOfMotion } from "./read-rolls.server";
import type { ReaderScope } from "./reader-scope.server";

/** What a reader may know of one member before a vote. */
export interface MemberStand {
  motion: Motion;
  body: Body;
  member: {
    officialId: string;
    name: string;
    slug: string;
    /** Name of the place at the table; null for a mayor beside the seats. */
    key: string | null;
    /** Null for a mayor beside the seats, and where no seat is written down. */
    seat: string | null;
  };
  standing: Standing<LeanView>;
  /** Every entry the reader may see, the newest first. */
  history: LeanView[];
  today: string;
}

/**
 * One member of the body of the vote's day (or its mayor), with all that was
 * recorded of them. Null when the reader may not know of the motion, or nobody
 * of that name sits there.
 */
export async function memberStand(
  world: World,
  about: { motionId: string; officialSlug: string },
  scope: ReaderScope,
): Promise<MemberStand | null> {
  const found = await findMotion(world, about.motionId, scope);
  if (!found) return null;
  const { motion, body } = found;
  const roster = await rosterOfBody(
    world.db.read,
    body,
    dayOfMotion(world, motion, body),
  );
  const place = roster.places.find(
    ({ holder }) => holder?.slug === about.officialSlug,
  );
  const holder =
    place?.holder ??
    (roster.mayor?.slug === about.officialSlug ? roster.mayor : null);
  if (!holder) return null;
  const today = dayIn(body.timeZone, world.now());
  const leans = await leansOn(world, [motion.id], scope, () => today);
  const { officialId, name, slug } = holder;
  return {
    motion,
    body,
    member: {
      officialId,
      name,
      slug,
      key: place?.key ?? null,
      seat: place?.label ?? null,
    },
    standing: standingOf(officialId, leans, ownFirst(motion, scope)),
    history: leans.filter((entry) => entry.officialId === officialId),
    today,
  };
}
