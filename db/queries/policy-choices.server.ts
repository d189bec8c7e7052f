import type { Reader } from "../connection.server";

/**
 * Which places this group chose, the last time it brought a table of this
 * heading and said any; undefined: never.
 */
export function findPolicyChoices(
  db: Reader,
  groupId: string,
  fingerprint: string,
) {
  return db
    .selectFrom("policy_imports")
    .select(["choices"])
    .where("group_id", "=", groupId)
    .where("fingerprint", "=", fingerprint)
    .where("choices", "!=", "{}")
    .where("state", "in", ["planned", "done"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
