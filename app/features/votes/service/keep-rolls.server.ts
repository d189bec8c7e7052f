import { updateMotion } from "@db/queries/motions.server";
import { insertCastVotes, insertRollCall } from "@db/queries/rolls.server";
import { holdMotions, listNewestRolls } from "@db/queries/seen-rolls.server";
import { keepSheets } from "@db/queries/roll-sheets.server";
import type { Reader, Writer } from "@db/connection.server";
import { listProtestsOf } from "@db/queries/vote-facts.server";

import type { Roster } from "~/features/officials/types";
import { rosterOfBody } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { isProtested } from "../rules";
import type { ProtestStep } from "../rules";
import { planRoll } from "../rules/entry";
import type { RollPlan, RollProblem } from "../rules/entry";
import { presiderOf } from "../rules/roll";
import type { RollFacts } from "../rules/roll";
import type { RollCallForm } from "../schema";
import type { Result } from "../types";
import type { By } from "./keep-rules.server";
import type { Motion } from "./read-motions.server";
import { computedBy } from "./read-rolls.server";
import { findRuleFor } from "./read-rules.server";
import { isSavedAlready } from "./seen-rolls.server";

/** What the form amounts to, without keeping it. */
export async function previewRoll(
  world: World,
  motion: Motion & { localDate: string },
  body: Body,
  form: RollCallForm,
) {
  const db = world.db.read;
  const roster = await rosterOfBody(db, body, motion.localDate);
  const plan = planRoll(form, roster);
  const { rule } = await findRuleFor(
    world,
    body.id,
    motion.kind,
    motion.localDate,
  );
  const facts = {
    presidedBy: presiderOf(roster, form.presidedBy),
    protested: await protestedOn(db, motion.id, motion.localDate),
  };
  return {
    ...plan,
    roster,
    computed: computedBy(rule, motion.kind, plan.votes, roster, facts),
  };
}

/** Whether a protest raises the bar of this vote on that day. */
export async function protestedOn(
  db: Reader,
  motionId: string,
  day: string | null,
): Promise<boolean> {
  const steps = await listProtestsOf(db, [motionId]);
  return isProtested(
    steps.map((each) => ({ ...each, step: each.step as ProtestStep })),
    day,
  );
}

export type RollPreview = RollPlan & {
  roster: Roster;
  computed: ReturnType<typeof computedBy>;
};

/**
 * Keeps a roll as a new version: earlier ones stay and are shown. What the
 * record says of the result is kept beside it, whatever the roll amounts to.
 * Refused when somebody entered one that this person did not see; what they
 * entered themselves from another tab, word for word, counts as saved.
 */
export async function enterRoll(
  world: World,
  trx: Writer,
  by: By,
  motion: Motion & { localDate: string },
  body: Body,
  form: RollCallForm,
): Promise<
  | { ok: true; version: number }
  | { ok: false; because: "someone_was_first" }
  | { ok: false; because: "problems"; problems: RollProblem[] }
> {
  await holdMotions(trx, [motion.id]);
  const [latest] = await listNewestRolls(trx, [motion.id]);
  const version = (latest?.version ?? 0) + 1;
  const roster = await rosterOfBody(trx, body, motion.localDate);
  const { votes, problems } = planRoll(form, roster);
  const presidedBy = presiderOf(roster, form.presidedBy);
  if (form.seen !== version - 1) {
    const written = { accountId: by.accountId, votes, presidedBy, form };
    return latest && (await isSavedAlready(trx, latest, written))
      ? { ok: true, version: latest.version }
      : { ok: false, because: "someone_was_first" };
  }
  if (problems.length > 0) return { ok: false, because: "problems", problems };
  const { rule } = await findRuleFor(
    world,
    body.id,
    motion.kind,
    motion.localDate,
  );
  const facts = {
    presidedBy,
    protested: await protestedOn(trx, motion.id, motion.localDate),
  };
  await keepRoll(world, trx, {
    by,
    motionId: motion.id,
    version,
    votes,
    facts,
    consentId: null,
    computed: computedBy(rule, motion.kind, votes, roster, facts).result,
    form,
  });
  await updateMotion(trx, motion.id, {
    recorded_result:
      form.recordedResult === "none" ? null : form.recordedResult,
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "roll.entered",
    subjectKind: "motion",
    subjectId: motion.id,
    detail: { version, rows: votes.length },
  });
  return { ok: true, version };
}

/** Writes one version of a roll with its rows. */
export async function keepRoll(
  world: World,
  trx: Writer,
  roll: {
    by: By;
    motionId: string;
    version: number;
    votes: RollPlan["votes"];
    facts: RollFacts;
    consentId: string | null;
    computed: Result;
    form: Pick<RollCallForm, "method" | "sourceUrl" | "note">;
  },
): Promise<void> {
  const id = world.newId();
  const { by, form, facts } = roll;
  await insertRollCall(trx, {
    id,
    motion_id: roll.motionId,
    version: roll.version,
    method: form.method,
    computed_result: roll.computed,
    entered_by: by.accountId,
    entered_at: timestamp(world),
    source_url: form.sourceUrl ?? null,
    note: form.note ?? "",
    presided_by: facts.presidedBy ?? null,
    consent_id: roll.consentId,
  });
  await insertCastVotes(
    trx,
    roll.votes.map((vote, index) => ({
      id: world.newId(),
      roll_call_id: id,
      official_id: vote.officialId,
      seat_id: vote.seatId,
      printed_name: vote.printedName,
      word: vote.word,
      option: vote.option,
      weight: vote.weight,
      position: index + 1,
      had_left: vote.hadLeft ? 1 : 0,
    })),
  );
  await keepSheets(trx, [roll.motionId]);
}
