import type { Reader, Writer } from "../connection.server";
import { sumOf, oneIf } from "../dialect.server";
import type { SignatureSweepTable } from "../schema/petitions";

/** Which signatures a bulk decision means. */
export interface SweepFilter {
  petitionId: string;
  /** Keyed hash of a network. */
  network?: string | undefined;
  /** Keyed hash of a domain. */
  domain?: string | undefined;
  /** Only those whose mail waits. */
  held?: boolean | undefined;
  /** Given at or after this moment. */
  since?: string | undefined;
  states: readonly string[];
}

function swept(db: Reader, filter: SweepFilter) {
  const { petitionId, network, domain, held, since, states } = filter;
  let query = db
    .selectFrom("signatures as s")
    .where("s.petition_id", "=", petitionId)
    .where("s.state", "in", states);
  if (network) query = query.where("s.network_hash", "=", network);
  if (domain) query = query.where("s.domain_hash", "=", domain);
  if (held) query = query.where("s.held_why", "is not", null);
  if (since) query = query.where("s.created_at", ">=", since);
  return query;
}

/** How many of each state would it mean? */
export async function countSwept(
  db: Reader,
  filter: SweepFilter,
): Promise<{ state: string; signatures: number }[]> {
  const rows = await swept(db, filter)
    .select((eb) => ["s.state", eb.fn.countAll<number>().as("signatures")])
    .groupBy("s.state")
    .orderBy("s.state")
    .execute();
  return rows.map(({ state, signatures }) => ({
    state,
    signatures: Number(signatures),
  }));
}

/** The signatures it means, oldest first, from after `afterId` on. */
export function listSwept(
  db: Reader,
  filter: SweepFilter & { afterId: string; limit: number },
) {
  return swept(db, filter)
    .select([
      "s.id",
      "s.state",
      "s.sealed",
      "s.key_version as keyVersion",
      "s.locale",
      "s.source",
      "s.place_match as placeMatch",
      "s.district_id as districtId",
      "s.postal_code as postalCode",
      "s.created_at as createdAt",
      "s.validated_at as validatedAt",
    ])
    .where("s.id", ">", filter.afterId)
    .orderBy("s.id")
    .limit(filter.limit)
    .execute();
}

/** Takes these out of the count, as one decision. */
export async function updateSwept(
  trx: Writer,
  ids: readonly string[],
  change: { state: string; sweepId: string; at: string; why: string },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("signatures")
    .set({
      state: change.state,
      sweep_id: change.sweepId,
      ended_at: change.at,
      ended_why: change.why,
    })
    .where("id", "in", ids)
    .execute();
}

/** What one decision took out and nobody has put back since, by id. */
export function listOfSweep(
  db: Reader,
  { sweepId, limit }: { sweepId: string; limit: number },
) {
  return db
    .selectFrom("signatures")
    .select([
      "id",
      "number",
      "source",
      "place_match as placeMatch",
      "district_id as districtId",
      "created_at as createdAt",
      "validated_at as validatedAt",
    ])
    .where("sweep_id", "=", sweepId)
    .where("state", "in", ["invalidated", "fraudulent"])
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Puts these back to what they were before the decision. */
export async function updateUnswept(
  trx: Writer,
  ids: readonly string[],
  state: "validated" | "pending",
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("signatures")
    .set({ state, sweep_id: null, ended_at: null, ended_why: null })
    .where("id", "in", ids)
    .execute();
}

/** Lets these go: their mail is written now. */
export async function updateReleased(
  trx: Writer,
  ids: readonly string[],
  day: string,
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("signatures")
    .set({ held_why: null, mailed_on: day, mails: 1 })
    .where("id", "in", ids)
    .execute();
}

export async function insertSweep(
  trx: Writer,
  row: SignatureSweepTable,
): Promise<void> {
  await trx.insertInto("signature_sweeps").values(row).execute();
}

/** Marks a decision as undone; false when it was already. */
export async function markSweepUndone(
  trx: Writer,
  {
    id,
    petitionId,
    by,
    at,
  }: { id: string; petitionId: string; by: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("signature_sweeps")
    .set({ undone_by: by, undone_at: at })
    .where("id", "=", id)
    .where("petition_id", "=", petitionId)
    .where("kind", "<>", "released")
    .where("undone_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The bulk decisions about a petition, latest first. */
export function listSweeps(db: Reader, petitionId: string) {
  return db
    .selectFrom("signature_sweeps as w")
    .innerJoin("accounts as a", "a.id", "w.made_by")
    .select([
      "w.id",
      "w.kind",
      "w.why",
      "w.signatures",
      "w.made_at as madeAt",
      "w.undone_at as undoneAt",
      "a.name as madeBy",
    ])
    .where("w.petition_id", "=", petitionId)
    .orderBy("w.made_at", "desc")
    .orderBy("w.id", "desc")
    .limit(50)
    .execute();
}

/** From which networks (or domains) did most come since then? */
export async function listTrending(
  db: Reader,
  {
    petitionId,
    by,
    since,
    least,
    limit,
  }: {
    petitionId: string;
    by: "network_hash" | "domain_hash";
    since: string;
    least: number;
    limit: number;
  },
) {
  const rows = await db
    .selectFrom("signatures")
    .select((eb) => [
      `${by} as key`,
      eb.fn.countAll<number>().as("signatures"),
      sumOf(oneIf(eb("held_why", "is not", null))).as("held"),
      sumOf(oneIf(eb("state", "=", "validated"))).as("validated"),
      eb.fn.max("id").as("sampleId"),
    ])
    .where("petition_id", "=", petitionId)
    .where("created_at", ">=", since)
    .where("state", "in", ["pending", "validated"])
    .where(by, "is not", null)
    .groupBy(by)
    .having((eb) => eb.fn.countAll<number>(), ">=", least)
    .orderBy("signatures", "desc")
    .orderBy(by)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    key: row.key ?? "",
    signatures: Number(row.signatures),
    held: Number(row.held),
    validated: Number(row.validated),
  }));
}
