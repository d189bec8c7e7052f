import type { Writer } from "@db/connection.server";
import { listProvisionChoices } from "@db/queries/demands.server";
import {
  findPromise,
  insertPromise,
  insertPromiseNote,
  insertPromiseVersion,
  listDemandsToPromise,
  movePromise,
  publishNote as publishNoteRow,
} from "@db/queries/promises.server";
import { findMotion } from "@db/queries/motions.server";
import { findPromisedDemand } from "@db/queries/promised-demand.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type {
  CorrectionForm,
  PromiseForm,
  PromiseNoteForm,
} from "../promises/schema";
import type {
  PromiseAct,
  PromiseSource,
  PromiseState,
  PromiseVisibility,
} from "../promises/types";
import { mayBeCorrected, stateAfter } from "../rules/promises";
import type { By } from "./keep-rules.server";
import type { PromiseView } from "./read-promises.server";

/** Why a promise, or a word about one, is not taken. */
export type PromiseRefusal =
  | "not_found"
  | "saidInFuture"
  | "publicNeedsSource"
  | "publicNeedsDemand"
  | "wrongDemand"
  | "wrongMotion"
  | "wrongProvision"
  | "answerNeedsSource"
  | "notNow"
  | "someone_was_first";

/** What was said to the group itself has no page to point at. */
const WITHOUT_PAGE: readonly PromiseSource[] = ["said_to_us"];

/**
 * Writes down what an official promised. Refused for a day to come; for a
 * demand that is not the group's, or a vote the group may not know of; and, where everybody shall read it, without a source
 * anybody can open, or about a demand that not everybody may read.
 *
 * @param by the group that answers for it; the caller has checked the role
 * @param place zone of the official's place: what is "today" is judged there
 * @returns the promise's id
 */
export async function recordPromise(
  world: World,
  trx: Writer,
  by: By,
  place: { timeZone: string },
  form: PromiseForm,
): Promise<Result<string, PromiseRefusal>> {
  const problem = await problemWith(world, trx, by, place, form, {
    demandId: form.demandId ?? null,
    recorded: false,
  });
  if (problem) return refused(problem);
  const provisions = form.provisionId ? await listProvisionChoices(trx) : [];
  if (
    form.provisionId &&
    provisions.every(({ id }) => id !== form.provisionId)
  ) {
    return refused("wrongProvision");
  }
  const id = world.newId();
  await insertPromise(trx, {
    id,
    official_id: form.officialId,
    group_id: by.groupId,
    demand_id: form.demandId ?? null,
    provision_id: form.provisionId ?? null,
    state: "standing",
    created_by: by.accountId,
    created_at: timestamp(world),
  });
  await writeVersion(world, trx, by, { id, version: 1, why: "" }, form);
  await recordActivity(world, trx, {
    ...by,
    verb: "promise.recorded",
    subjectKind: "official",
    subjectId: form.officialId,
    detail: { visibility: form.visibility },
  });
  return done(id);
}

/**
 * Sets the words right in a new version; the earlier ones stay. Refused like
 * {@link recordPromise}, for an entry that was withdrawn, and when somebody
 * corrected it since the person looked.
 */
export async function correctPromise(
  world: World,
  trx: Writer,
  by: By,
  place: { timeZone: string },
  promise: Pick<PromiseView, "id">,
  form: CorrectionForm,
): Promise<Result<null, PromiseRefusal>> {
  const now = await findPromise(trx, promise.id, {
    own: [by.groupId],
    allied: [],
  });
  if (!now || now.groupId !== by.groupId) return refused("not_found");
  if (!mayBeCorrected(now.state as PromiseState)) return refused("notNow");
  if (now.version !== form.seen) return refused("someone_was_first");
  const problem = await problemWith(world, trx, by, place, form, {
    demandId: now.demandId,
    recorded: true,
  });
  if (problem) return refused(problem);
  await writeVersion(
    world,
    trx,
    by,
    { id: now.id, version: now.version + 1, why: form.why },
    form,
  );
  await recordActivity(world, trx, {
    ...by,
    verb: "promise.corrected",
    subjectKind: "official",
    subjectId: now.officialId,
    detail: { version: now.version + 1 },
  });
  return done(null);
}

type Wording = Omit<CorrectionForm, "why" | "seen">;

async function problemWith(
  world: World,
  trx: Writer,
  by: By,
  place: { timeZone: string },
  form: Wording,
  about: { demandId: string | null; recorded: boolean },
): Promise<PromiseRefusal | null> {
  if (form.saidOn > dayIn(place.timeZone, world.now())) return "saidInFuture";
  const demand = await demandOf(trx, by, about);
  if (about.demandId && !demand) return "wrongDemand";
  if (form.motionId) {
    const own = { own: [by.groupId], allied: [] };
    if (!(await findMotion(trx, form.motionId, own))) return "wrongMotion";
  }
  if (form.visibility !== "public") return null;
  if (!form.sourceUrl && !WITHOUT_PAGE.includes(form.sourceKind)) {
    return "publicNeedsSource";
  }
  if (!form.sourceUrl && !form.note) return "publicNeedsSource";
  return demand && (demand.visibility !== "public" || demand.state === "draft")
    ? "publicNeedsDemand"
    : null;
}

/** A new promise is on a demand that is still pressed, an old one on its own. */
async function demandOf(
  trx: Writer,
  by: By,
  about: { demandId: string | null; recorded: boolean },
): Promise<{ visibility: string; state: string } | undefined> {
  if (about.demandId === null) return undefined;
  if (about.recorded) {
    return findPromisedDemand(trx, about.demandId, [by.groupId]);
  }
  const pressed = await listDemandsToPromise(trx, [by.groupId]);
  return pressed.find(({ id }) => id === about.demandId);
}

async function writeVersion(
  world: World,
  trx: Writer,
  by: By,
  of: { id: string; version: number; why: string },
  form: Wording & { visibility: PromiseVisibility },
): Promise<void> {
  await insertPromiseVersion(trx, {
    id: world.newId(),
    promise_id: of.id,
    version: of.version,
    side: form.side,
    said_on: form.saidOn,
    motion_id: form.motionId ?? null,
    quote: form.quote,
    source_kind: form.sourceKind,
    source_url: form.sourceUrl ?? null,
    note: form.note ?? "",
    visibility: form.visibility,
    why: of.why,
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
  });
}

/**
 * Disputes an entry, settles the dispute, records the official's own answer,
 * takes the entry back or lets it stand again: a dated row with its words.
 * Refused when the entry is not in a state for it, for a day to come, and for
 * an answer without its source. Another group's words are read by others only
 * once the recording group publishes them.
 *
 * @param by the group the person acts for; the caller has checked the role
 * @returns the note's id
 */
export async function actOnPromise(
  world: World,
  trx: Writer,
  by: By,
  place: { timeZone: string },
  promise: Pick<PromiseView, "id" | "groupId" | "state" | "official">,
  act: PromiseAct,
  form: PromiseNoteForm,
): Promise<Result<string, PromiseRefusal>> {
  if (form.onDate > dayIn(place.timeZone, world.now())) {
    return refused("saidInFuture");
  }
  const to = stateAfter(promise.state, act);
  if (to === null) return refused("notNow");
  if (act === "answer" && !form.sourceUrl) return refused("answerNeedsSource");
  const moved = await movePromise(trx, {
    id: promise.id,
    from: promise.state,
    to,
  });
  if (!moved) return refused("someone_was_first");
  const publish = form.publish === "on" && by.groupId === promise.groupId;
  const id = world.newId();
  await insertPromiseNote(trx, {
    id,
    promise_id: promise.id,
    act,
    group_id: by.groupId,
    words: form.words,
    on_date: form.onDate,
    source_url: form.sourceUrl ?? null,
    recorded_by: by.accountId,
    recorded_at: timestamp(world),
    published_at: publish ? timestamp(world) : null,
    published_by: publish ? by.accountId : null,
  });
  await recordActivity(world, trx, {
    ...by,
    verb: `promise.${act}`,
    subjectKind: "official",
    subjectId: promise.official.id,
  });
  return done(id);
}

/**
 * Lets everybody read a note under a promise, or holds it back. The caller has
 * checked that the person may record promises for the group that keeps it.
 * Refused when it is so already.
 */
export async function publishNote(
  world: World,
  by: By,
  {
    promise,
    noteId,
    publish,
  }: {
    promise: Pick<PromiseView, "id" | "official">;
    noteId: string;
    publish: boolean;
  },
): Promise<Result<null, "already_done">> {
  return world.db.transaction(async (trx) => {
    const changed = await publishNoteRow(trx, {
      id: noteId,
      promiseId: promise.id,
      at: publish ? timestamp(world) : null,
      by: by.accountId,
    });
    if (!changed) return refused("already_done");
    await recordActivity(world, trx, {
      ...by,
      verb: publish ? "promise.note_published" : "promise.note_held_back",
      subjectKind: "official",
      subjectId: promise.official.id,
    });
    return done(null);
  });
}
