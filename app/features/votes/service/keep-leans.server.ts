import { insertLean } from "@db/queries/leans.server";
import { findMotion as findMotionRow } from "@db/queries/motions.server";
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

/** The vote, the officials who sit there on its day, and today over there. */
async function whoIsAsked(
  world: World,
  trx: Writer,
  by: By,
  about: { motionId: string; allied?: readonly string[] },
) {
  const motion = await findMotionRow(trx, about.motionId, {
    own: [by.groupId],
    allied: about.allied ?? [],
  });
  const body = motion && (await findBodyById(trx, motion.bodyId));
  if (!motion || !body) return null;
  const today = dayIn(body.timeZone, world.now());
  const roster = await rosterOfBody(trx, body, motion.localDate ?? today);
  const officials = new Set(
    roster.places.flatMap(({ holder }) => (holder ? [holder.officialId] : [])),
  );
  if (roster.mayor) officials.add(roster.mayor.officialId);
  return { motionId: motion.id, today, officials };
}

type Asked = NonNullable<Awaited<ReturnType<typeof whoIsAsked>>>;

function refusalOf(
  asked: Asked,
  officialId: string,
  form: LeanForm,
): LeanRefusal | null {
  if (form.evidenceOn > asked.today) return "evidenceInFuture";
  return asked.officials.has(officialId) ? null : "notAMember";
}

async function writeDown(
  world: World,
  trx: Writer,
  by: By,
  about: { motionId: string; officialId: string },
  form: LeanForm,
): Promise<string> {
  const id = world.newId();
  await insertLean(trx, {
    id,
    motion_id: about.motionId,
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
    subjectId: about.motionId,
    detail: { official: about.officialId, visibility: form.visibility },
  });
  return id;
}

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
  const asked = await whoIsAsked(world, trx, by, about);
  if (!asked) return refused("noMotion");
  const because = refusalOf(asked, about.officialId, form);
  return because
    ? refused(because)
    : done(
        await writeDown(
          world,
          trx,
          by,
          { motionId: asked.motionId, officialId: about.officialId },
          form,
        ),
      );
}

/** An entry among several that is not taken, and why. */
export interface RefusedEntry {
  because: LeanRefusal;
  /** Its place in the list. */
  at: number;
}

/**
 * Writes down where several members stand, all or none: like
 * {@link recordLean} for each.
 *
 * @returns how many were written, or the first that is refused
 */
export async function recordLeans(
  world: World,
  trx: Writer,
  by: By,
  about: { motionId: string; allied?: readonly string[] },
  entries: readonly { officialId: string; form: LeanForm }[],
): Promise<{ ok: true; value: number } | ({ ok: false } & RefusedEntry)> {
  const asked = await whoIsAsked(world, trx, by, about);
  if (!asked) return { ok: false, because: "noMotion", at: 0 };
  for (const [at, { officialId, form }] of entries.entries()) {
    const because = refusalOf(asked, officialId, form);
    if (because) return { ok: false, because, at };
  }
  for (const { officialId, form } of entries)
    await writeDown(
      world,
      trx,
      by,
      { motionId: asked.motionId, officialId },
      form,
    );
  return { ok: true, value: entries.length };
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
