import type { Reader } from "../connection.server";

/**
 * Which disputes about clauses are open? With their reasons and sources, the
 * oldest of each clause first.
 */
export function listOpenDisputes(db: Reader, limit: number) {
  return db
    .selectFrom("policy_remarks as r")
    .innerJoin("policy_clauses as c", "c.id", "r.clause_id")
    .select(["r.clause_id as clauseId", "r.words", "r.source_url as sourceUrl"])
    .where("r.kind", "=", "dispute")
    .where("r.ended_at", "is", null)
    .where("c.removed_at", "is", null)
    .orderBy("r.on_date")
    .orderBy("r.id")
    .limit(limit)
    .execute();
}
