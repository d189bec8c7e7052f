import {
  endRule as endRuleRow,
  insertRule,
} from "@db/queries/body-rules.server";
import { findRuleById } from "@db/queries/body-rules.server";
import type { Writer } from "@db/connection.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { ruleFromForm } from "../schema";
import type { RuleForm } from "../schema";

/** Who acts, and for which of their groups. */
export interface By {
  accountId: string;
  groupId: string;
}

/** Writes down how a body decides a kind of motion, from a day on. */
export async function keepRule(
  world: World,
  trx: Writer,
  by: By,
  bodyId: string,
  form: RuleForm,
): Promise<string> {
  const id = world.newId();
  const rule = ruleFromForm(form);
  await insertRule(trx, {
    id,
    body_id: bodyId,
    motion_kind: form.motionKind ?? null,
    rule: JSON.stringify(rule),
    valid_from: rule.validFrom,
    valid_to: rule.validTo,
    source_url: rule.source.url,
    created_by: by.accountId,
    created_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "rule.added",
    subjectKind: "body",
    subjectId: bodyId,
    detail: { rule: id, kind: form.motionKind ?? null },
  });
  return id;
}

/**
 * Gives a rule its last day. Votes of its time go on being counted by it, so
 * a rule is never deleted.
 */
export async function endRule(
  world: World,
  by: By,
  ruleId: string,
  validTo: string,
): Promise<
  Result<void, "not_found" | "endsBeforeStart" | "someone_was_first">
> {
  return world.db.transaction(async (trx) => {
    const rule = await findRuleById(trx, ruleId);
    if (!rule) return refused("not_found");
    if (rule.validFrom !== null && validTo < rule.validFrom) {
      return refused("endsBeforeStart");
    }
    const ended = await endRuleRow(trx, {
      id: ruleId,
      seen: rule.validTo,
      validTo,
    });
    if (!ended) return refused("someone_was_first");
    await recordActivity(world, trx, {
      ...by,
      verb: "rule.ended",
      subjectKind: "body",
      subjectId: rule.bodyId,
      detail: { rule: ruleId, on: validTo },
    });
    return done(undefined);
  });
}
