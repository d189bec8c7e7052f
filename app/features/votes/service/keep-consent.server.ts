import {
  insertConsentVote,
  listConsentItems,
  listProtestsOf,
} from "@db/queries/vote-facts.server";
import { updateMotion } from "@db/queries/motions.server";
import { holdMotions } from "@db/queries/seen-rolls.server";
import type { Reader, Writer } from "@db/connection.server";

import type { Roster } from "~/features/officials/types";
import { rosterOfBody } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { planConsent } from "../rules/consent";
import type { ConsentPlan } from "../rules/consent";
import { presiderOf } from "../rules/roll";
import type { ConsentForm } from "../schema";
import { isProtested } from "../rules";
import type { ComputedResult, ProtestStep } from "../rules";
import type { BodyRule } from "../types";
import { keepRoll, protestedOn } from "./keep-rolls.server";
import type { By } from "./keep-rules.server";
import type { ListedMotion } from "./read-motions.server";
import { computedBy } from "./read-rolls.server";
import { pickRule, rulesOfBodies } from "./read-rules.server";
import { isSavedAlready, standingsOf } from "./seen-rolls.server";
import type { Standing } from "./seen-rolls.server";

/** What one item of the list would come to. */
export interface ConsentPreviewItem {
  motionId: string;
  title: string;
  /** Null: taken off the list, to be voted on apart. */
  computed: ComputedResult | null;
}

/** A meeting whose consent agenda is entered, and its votes. */
interface Setting {
  meeting: { id: string; localDate: string };
  body: Body;
  /** Votes at the meeting that this person may record. */
  motions: readonly ListedMotion[];
}

/** The list as the form has it, laid over the body of that day. */
export async function planConsentVote(
  db: Writer | World["db"]["read"],
  { meeting, body, motions }: Setting,
  form: ConsentForm,
): Promise<{
  plan: ConsentPlan;
  roster: Roster;
  items: (ConsentPreviewItem & {
    votes: ConsentPlan["items"][number]["votes"];
    facts: { presidedBy: string | null; protested: boolean };
  })[];
}> {
  const roster = await rosterOfBody(db, body, meeting.localDate);
  const rules = await rulesOfBodies(db, [body.id]);
  const plan = planConsent(
    {
      ...form,
      // A vote is on the list once, whatever the form says.
      items: form.items.filter(
        ({ id }, index) =>
          motions.some((motion) => motion.id === id) &&
          form.items.findIndex((item) => item.id === id) === index,
      ),
    },
    roster,
  );
  const presidedBy = presiderOf(roster, form.presidedBy);
  const items = [];
  for (const item of plan.items) {
    const motion = motions.find(({ id }) => id === item.id);
    if (!motion) continue;
    const { rule } = pickRule(rules, motion.kind, meeting.localDate);
    const facts = {
      presidedBy,
      protested: await protestedOn(db, motion.id, meeting.localDate),
    };
    items.push({
      motionId: motion.id,
      title: motion.campaignTitle ?? motion.title,
      votes: item.votes,
      facts,
      computed:
        item.votes && computedBy(rule, motion.kind, item.votes, roster, facts),
    });
  }
  return { plan, roster, items };
}

/**
 * What the votes of a meeting are counted by, for a form to count while it is
 * filled in: few rules serve many votes.
 * @returns the rules, and for each vote which of them and whether a protest
 *   stands against it
 */
export async function barsOf(
  db: Reader,
  { meeting, body, motions }: Setting,
): Promise<{
  rules: BodyRule[];
  of: Map<string, { rule: number; protested: boolean }>;
}> {
  const known = await rulesOfBodies(db, [body.id]);
  const rules: BodyRule[] = [];
  const of = new Map<string, { rule: number; protested: boolean }>();
  const steps = await listProtestsOf(
    db,
    motions.map(({ id }) => id),
  );
  for (const { id, kind } of motions) {
    const { rule } = pickRule(known, kind, meeting.localDate);
    const at = rules.indexOf(rule);
    of.set(id, {
      rule: at < 0 ? rules.push(rule) - 1 : at,
      protested: isProtested(
        steps
          .filter(({ motionId }) => motionId === id)
          .map((each) => ({ ...each, step: each.step as ProtestStep })),
        meeting.localDate,
      ),
    });
  }
  return { rules, of };
}

/**
 * Keeps one vote for a list of items: each item gets a roll of its own, with
 * its own exceptions and its own effect. Rolls entered before stay as earlier
 * versions.
 *
 * @returns the id of the list; null when the members changed since the form was
 *   opened, or somebody entered one of these votes since. What this person
 *   entered themselves from another tab, word for word, counts as saved.
 */
export async function enterConsent(
  world: World,
  trx: Writer,
  by: By,
  setting: Setting,
  form: ConsentForm,
): Promise<string | null> {
  const asked = setting.motions.map(({ id }) => id);
  const onTheForm = form.items.filter(
    ({ id, place }) => place !== "none" && asked.includes(id),
  );
  await holdMotions(
    trx,
    onTheForm.map((item) => item.id),
  );
  const { plan, items } = await planConsentVote(trx, setting, form);
  if (plan.problems.length > 0) return null;
  const standings = await standingsOf(
    trx,
    items.map(({ motionId }) => motionId),
  );
  if (onTheForm.some((item) => standings.get(item.id)?.seen !== item.seen))
    return savedAlready(trx, by, items, form, standings);
  const id = world.newId();
  await insertConsentVote(
    trx,
    {
      id,
      meeting_id: setting.meeting.id,
      entered_by: by.accountId,
      entered_at: timestamp(world),
    },
    items.map(({ motionId, votes }, index) => ({
      consent_id: id,
      motion_id: motionId,
      position: index + 1,
      pulled: votes === null ? 1 : 0,
    })),
  );
  for (const { motionId, votes, facts, computed } of items) {
    // What was taken off the list is no consent item any more.
    await updateMotion(trx, motionId, { consent: votes === null ? 0 : 1 });
    if (votes === null || computed === null) continue;
    const before = standings.get(motionId)?.roll;
    await keepRoll(world, trx, {
      by,
      motionId,
      version: (before?.version ?? 0) + 1,
      votes,
      facts,
      consentId: id,
      computed: computed.result,
      form,
    });
    await updateMotion(trx, motionId, {
      recorded_result:
        form.recordedResult === "none" ? null : form.recordedResult,
    });
  }
  await recordActivity(world, trx, {
    ...by,
    verb: "consent.entered",
    subjectKind: "body",
    subjectId: setting.body.id,
    detail: { meeting: setting.meeting.id, items: items.length },
  });
  return id;
}

/** The list this person entered before, when it is the very same; else null. */
async function savedAlready(
  trx: Writer,
  { accountId }: By,
  items: Awaited<ReturnType<typeof planConsentVote>>["items"],
  form: ConsentForm,
  standings: ReadonlyMap<string, Standing>,
): Promise<string | null> {
  const [first] = items;
  const newest = first && standings.get(first.motionId)?.list;
  if (!newest || newest.enteredBy !== accountId) return null;
  const listed = await listConsentItems(trx, newest.consentId);
  if (listed.length !== items.length) return null;
  for (const { motionId, votes, facts } of items) {
    const { list, roll } = standings.get(motionId) ?? {};
    if (list?.consentId !== newest.consentId) return null;
    if (list.pulled !== (votes === null)) return null;
    if (votes === null) continue;
    const { presidedBy } = facts;
    const written = { accountId, votes, presidedBy, form };
    if (roll?.consentId !== newest.consentId) return null;
    if (!(await isSavedAlready(trx, roll, written))) return null;
  }
  return newest.consentId;
}
