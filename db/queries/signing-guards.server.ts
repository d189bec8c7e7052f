import type { Reader, Writer } from "../connection.server";
import { plus } from "../dialect.server";
import type { SigningGuardTable, UsedProofTable } from "../schema/petitions";

const GUARD = [
  "s.id",
  "s.effect",
  "s.kind",
  "s.pattern",
  "s.label",
  "s.why",
  "s.made_at as madeAt",
] as const;

/** Which lines of this group's block and allow lists are in force? */
export function listGuards(db: Reader, groupId: string) {
  return db
    .selectFrom("signing_guards as s")
    .innerJoin("accounts as a", "a.id", "s.made_by")
    .select([...GUARD, "a.name as madeBy"])
    .where("s.group_id", "=", groupId)
    .where("s.ended_at", "is", null)
    .orderBy("s.made_at", "desc")
    .orderBy("s.id", "desc")
    .limit(1_000)
    .execute();
}

export async function insertGuard(
  trx: Writer,
  row: SigningGuardTable,
): Promise<void> {
  await trx.insertInto("signing_guards").values(row).execute();
}

/** Takes a line off the lists; false when it is not this group's. */
export async function endGuard(
  trx: Writer,
  {
    id,
    groupId,
    by,
    at,
  }: { id: string; groupId: string; by: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signing_guards")
    .set({ ended_by: by, ended_at: at })
    .where("id", "=", id)
    .where("group_id", "=", groupId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Remembers proofs of work; returns the ids that nobody had used. */
export async function insertUsedProofs(
  trx: Writer,
  rows: readonly UsedProofTable[],
): Promise<Set<string>> {
  const ids = new Map(rows.map((row) => [row.id, row]));
  const fresh = await trx
    .insertInto("used_proofs")
    .values([...ids.values()])
    .onConflict((oc) => oc.column("id").doNothing())
    .returning("id")
    .execute();
  return new Set(fresh.map((row) => row.id));
}

/** Forgets proofs that would be refused as expired anyway. */
export async function deleteExpiredProofs(
  trx: Writer,
  now: string,
): Promise<void> {
  await trx.deleteFrom("used_proofs").where("expires_at", "<", now).execute();
}

/** Forgets from which networks signatures came before `before`. */
export async function deleteOldNetworks(
  trx: Writer,
  before: string,
): Promise<void> {
  await trx
    .updateTable("signatures")
    .set({ network_hash: null })
    .where("network_hash", "is not", null)
    .where("created_at", "<", before)
    .execute();
}

/** Counts tries that were answered like a success and left nothing. */
export async function countTurnedAway(
  trx: Writer,
  tries: readonly { petitionId: string; day: string; why: string }[],
): Promise<void> {
  const sums = new Map<string, { row: (typeof tries)[number]; n: number }>();
  for (const row of tries) {
    const key = `${row.petitionId} ${row.day} ${row.why}`;
    sums.set(key, { row, n: (sums.get(key)?.n ?? 0) + 1 });
  }
  for (const { row, n } of sums.values()) {
    await trx
      .insertInto("turned_away")
      .values({
        petition_id: row.petitionId,
        day: row.day,
        why: row.why,
        tries: n,
      })
      .onConflict((oc) =>
        oc
          .columns(["petition_id", "day", "why"])
          .doUpdateSet({ tries: plus("turned_away.tries", n) }),
      )
      .execute();
  }
}

/** How many tries were turned away since that day, by reason? */
export async function listTurnedAway(
  db: Reader,
  { petitionId, since }: { petitionId: string; since: string },
): Promise<{ why: string; tries: number }[]> {
  const rows = await db
    .selectFrom("turned_away")
    .select((eb) => ["why", eb.fn.sum<number>("tries").as("tries")])
    .where("petition_id", "=", petitionId)
    .where("day", ">=", since)
    .groupBy("why")
    .orderBy("why")
    .execute();
  return rows.map(({ why, tries }) => ({ why, tries: Number(tries) }));
}
