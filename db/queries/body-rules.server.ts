import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { BodyRuleTable } from "../schema/votes";

const RULE = [
  "r.id",
  "r.body_id as bodyId",
  "r.motion_kind as motionKind",
  "r.rule",
  "r.valid_from as validFrom",
  "r.valid_to as validTo",
  "r.source_url as sourceUrl",
  "r.created_at as createdAt",
] as const;

/** Every rule written down for these bodies, the latest first. */
export async function listRulesOf(db: Reader, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom("body_rules as r")
    .select(RULE)
    .where("r.body_id", "in", bodyIds)
    .orderBy("r.created_at", "desc")
    .orderBy("r.id", "desc")
    .execute();
}

/** One rule with its body; undefined when there is none. */
export function findRuleById(db: Reader, id: string) {
  return db
    .selectFrom("body_rules as r")
    .innerJoin("bodies as b", "b.id", "r.body_id")
    .select([...RULE, "b.name as bodyName", "b.slug as bodySlug"])
    .where("r.id", "=", id)
    .executeTakeFirst();
}

export async function insertRule(
  trx: Writer,
  row: Insertable<BodyRuleTable>,
): Promise<void> {
  await trx.insertInto("body_rules").values(row).execute();
}

/** Gives a rule its last day; false when somebody did so meanwhile. */
export async function endRule(
  trx: Writer,
  { id, seen, validTo }: { id: string; seen: string | null; validTo: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("body_rules")
    .set({ valid_to: validTo })
    .where("id", "=", id)
    .where("valid_to", seen === null ? "is" : "=", seen)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
