import type { Reader } from "@db/connection.server";
import { findRuleById, listRulesOf } from "@db/queries/body-rules.server";

import type { World } from "~/server/world.server";

import { presetOf, ROBERTS_RULES, ruleFor } from "../rules";
import type { BodyRule, MotionKind } from "../types";

/** A rule as written down for a body. */
export interface KeptRule {
  id: string;
  bodyId: string;
  /** Null: every kind of motion without a rule of its own. */
  motionKind: MotionKind | null;
  rule: BodyRule;
  sourceUrl: string | null;
}

/** The rule that decides, and whether the body has one of its own. */
export interface RuleInForce {
  rule: BodyRule;
  /** Null: nobody wrote one down, so Robert's Rules are taken. */
  ruleId: string | null;
}

/** Every rule written down for these bodies, the latest first. */
export async function rulesOfBodies(
  db: Reader,
  bodyIds: readonly string[],
): Promise<KeptRule[]> {
  const rows = await listRulesOf(db, bodyIds);
  return rows.map((row) => keptRule(row));
}

function keptRule(row: {
  id: string;
  bodyId: string;
  motionKind: string | null;
  rule: string;
  validFrom: string | null;
  validTo: string | null;
  sourceUrl: string | null;
}): KeptRule {
  const motionKind = row.motionKind as MotionKind | null;
  return {
    id: row.id,
    bodyId: row.bodyId,
    motionKind,
    rule: {
      ...(JSON.parse(row.rule) as BodyRule),
      motionKinds: motionKind === null ? [] : [motionKind],
      validFrom: row.validFrom,
      validTo: row.validTo,
    },
    sourceUrl: row.sourceUrl,
  };
}

/** Every rule written down for a body, past ones too, the latest first. */
export function rulesOf(world: World, bodyId: string): Promise<KeptRule[]> {
  return rulesOfBodies(world.db.read, [bodyId]);
}

/** One rule with its body; null when there is none. */
export async function findRule(world: World, id: string | undefined) {
  const row = await findRuleById(world.db.read, id ?? "");
  return row
    ? { ...keptRule(row), bodyName: row.bodyName, bodySlug: row.bodySlug }
    : null;
}

/** Of a body's rules, the one for this kind of motion on this day. */
export function pickRule(
  rules: readonly KeptRule[],
  kind: MotionKind,
  day: string,
): RuleInForce {
  const rule = ruleFor(
    rules.map((kept) => kept.rule),
    kind,
    day,
  );
  const kept = rules.find((each) => each.rule === rule);
  return kept
    ? { rule: kept.rule, ruleId: kept.id }
    : { rule: ROBERTS_RULES, ruleId: null };
}

/**
 * The rule by which a body decides this kind of motion on this day; Robert's
 * Rules when none is written down.
 */
export async function findRuleFor(
  world: World,
  bodyId: string,
  kind: MotionKind,
  day: string,
): Promise<RuleInForce> {
  return pickRule(await rulesOf(world, bodyId), kind, day);
}

/** The preset of this name, or Robert's Rules: what a new rule starts from. */
export function presetRule(key: string | null): {
  key: string;
  rule: BodyRule;
} {
  const preset = key === null ? null : presetOf(key);
  return preset ?? { key: "roberts_rules", rule: ROBERTS_RULES };
}
