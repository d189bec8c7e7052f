import {
  findMotion as findMotionRow,
  insertLean,
} from "@db/queries/votes.server";
import type { Writer } from "@db/connection.server";

import { findBodyById } from "@db/queries/officials.server";
import { rosterOfBody } from "~/features/officials/service.server";
import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { LeanForm } from "../schema";
import type {
  Confidence,
  EvidenceKind,
  LeanVisibility,
  RecordedLean,
} from "../types";
import type { By } from "./keep-rules.server";

/** Why an entry is not taken. */
export type LeanRefusal = "noMotion" | "notAMember" | "evidenceInFuture";

/**
 * Writes down where a member stands on a vote, and why one thinks so. Nothing
 * is overwritten: the newest entry of a group counts, the others are history.
 *
 * @param by the group is the one that believes it; the caller has checked
 *   that the person may record leans there
 * @returns the entry's id; refused for a vote the group may not know of, and
 *   for somebody who neither sits on the body on the day of the vote nor is
 *   its mayor, and for evidence of a day to come
 */
export async function recordLean(
  world: World,
  trx: Writer,
  by: By,
  about: { motionId: string; officialId: string; allied?: readonly string[] },
  form: LeanForm,
): Promise<Result<string, LeanRefusal>> {
  const motion = await findMotionRow(trx, about.motionId, {
    own: [by.groupId],
    allied: about.allied ?? [],
  });
  const body = motion && (await findBodyById(trx, motion.bodyId));
  if (!motion || !body) return refused("noMotion");
  const today = dayIn(body.timeZone, world.now());
  if (form.evidenceOn > today) return refused("evidenceInFuture");
  const roster = await rosterOfBody(trx, body, motion.localDate ?? today);
  const sits =
    roster.mayor?.officialId === about.officialId ||
    roster.places.some(({ holder }) => holder?.officialId === about.officialId);
  if (!sits) return refused("notAMember");
  const id = world.newId();
  await insertLean(trx, {
    id,
    motion_id: motion.id,
    official_id: about.officialId,
    group_id: by.groupId,
    lean: form.lean,
    confidence: form.confidence,
    evidence_kind: form.evidenceKind,
    evidence_on: form.evidenceOn,
    evidence_url: form.evidenceUrl ?? null,
    note: form.note ?? "",
    visibility: form.visibility,
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "lean.recorded",
    subjectKind: "motion",
    subjectId: motion.id,
    detail: { official: about.officialId, visibility: form.visibility },
  });
  return done(id);
}

/**
 * What a volunteer learned from a contact with an official, as evidence on
 * that official's stand. For the tasks' area: the task grants the right, so
 * the caller has checked that the person did that task for the group.
 *
 * @param by the volunteer, and the group whose task it was
 * @returns the entry's id; refused like {@link recordLean}
 */
export function recordContactAsLean(
  world: World,
  trx: Writer,
  by: By,
  contact: {
    motionId: string;
    officialId: string;
    lean: RecordedLean;
    /** Day of the contact, YYYY-MM-DD. */
    on: string;
    note?: string;
    confidence?: Confidence;
    evidenceKind?: EvidenceKind;
    visibility?: LeanVisibility;
  },
): Promise<Result<string, LeanRefusal>> {
  return recordLean(world, trx, by, contact, {
    lean: contact.lean,
    confidence: contact.confidence ?? "medium",
    evidenceKind: contact.evidenceKind ?? "said_to_us",
    evidenceOn: contact.on,
    visibility: contact.visibility ?? "group",
    ...(contact.note ? { note: contact.note } : {}),
  });
}
