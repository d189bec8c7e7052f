import type { Reader, Writer } from "../connection.server";
import { oneIf, sumOf } from "../dialect.server";
import type {
  PaperBatchTable,
  PaperCheckTable,
  PaperHelperTable,
} from "../schema/paper";

const BATCH = [
  "b.id",
  "b.petition_id as petitionId",
  "b.number",
  "b.sheets",
  "b.carried_by as carriedBy",
  "b.gathered_in as gatheredIn",
  "b.gathered_on as gatheredOn",
  "b.locale",
  "b.state",
  "b.was_state as wasState",
  "b.sweep_id as sweepId",
  "b.rounds",
  "b.opened_at as openedAt",
  "b.counted_at as countedAt",
] as const;

/** Who asks: an organizer sees every batch, others those given to them. */
export interface PaperReader {
  accountId: string;
  organizes: boolean;
}

function batchesFor(db: Reader, petitionId: string, reader: PaperReader) {
  let query = db
    .selectFrom("paper_batches as b")
    .where("b.petition_id", "=", petitionId);
  if (!reader.organizes) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("paper_helpers as h")
          .select("h.batch_id")
          .whereRef("h.batch_id", "=", "b.id")
          .where("h.account_id", "=", reader.accountId),
      ),
    );
  }
  return query;
}

/** Which batches wait for this person to type in or to check? Oldest first. */
export function listBatchesWaiting(
  db: Reader,
  { accountId, limit }: { accountId: string; limit: number },
) {
  return db
    .selectFrom("paper_helpers as h")
    .innerJoin("paper_batches as b", "b.id", "h.batch_id")
    .innerJoin("petitions as p", "p.id", "b.petition_id")
    .innerJoin("memberships as m", (join) =>
      join
        .onRef("m.group_id", "=", "p.group_id")
        .onRef("m.account_id", "=", "h.account_id"),
    )
    .select([
      "b.id",
      "b.petition_id as petitionId",
      "b.number",
      "b.sheets",
      "b.state",
      "p.title_en as titleEn",
      "p.title_es as titleEs",
      "p.body_en as bodyEn",
      "p.body_es as bodyEs",
    ])
    .where("h.account_id", "=", accountId)
    .where("b.state", "in", ["entry", "check"])
    .where("p.purged_at", "is", null)
    .orderBy("b.opened_at")
    .orderBy("b.id")
    .limit(limit)
    .execute();
}

/** The batches of a petition that this person may work on, latest first. */
export function listPaperBatches(
  db: Reader,
  ask: {
    petitionId: string;
    reader: PaperReader;
    limit: number;
    offset: number;
  },
) {
  return batchesFor(db, ask.petitionId, ask.reader)
    .select(BATCH)
    .orderBy("b.number", "desc")
    .limit(ask.limit)
    .offset(ask.offset)
    .execute();
}

export async function countPaperBatches(
  db: Reader,
  ask: { petitionId: string; reader: PaperReader },
): Promise<number> {
  const row = await batchesFor(db, ask.petitionId, ask.reader)
    .select((eb) => eb.fn.countAll<number>().as("batches"))
    .executeTakeFirstOrThrow();
  return Number(row.batches);
}

/** One batch, when this person may work on it. */
export function findPaperBatch(
  db: Reader,
  ask: { petitionId: string; id: string; reader: PaperReader },
) {
  return batchesFor(db, ask.petitionId, ask.reader)
    .select(BATCH)
    .where("b.id", "=", ask.id)
    .executeTakeFirst();
}

/** The number for the next batch; ask it with the petition locked. */
export async function nextBatchNumber(
  trx: Writer,
  petitionId: string,
): Promise<number> {
  const row = await trx
    .selectFrom("paper_batches")
    .select((eb) => eb.fn.max<number | null>("number").as("number"))
    .where("petition_id", "=", petitionId)
    .executeTakeFirst();
  return (row?.number ?? 0) + 1;
}

export async function insertPaperBatch(
  trx: Writer,
  row: PaperBatchTable,
): Promise<void> {
  await trx.insertInto("paper_batches").values(row).execute();
}

/** Moves a batch on; false when it was not in that state any more. */
export async function updateBatchState(
  trx: Writer,
  {
    id,
    from,
    ...change
  }: { id: string; from: string } & Partial<
    Pick<
      PaperBatchTable,
      | "state"
      | "was_state"
      | "sweep_id"
      | "rounds"
      | "counted_by"
      | "counted_at"
    >
  >,
): Promise<boolean> {
  const result = await trx
    .updateTable("paper_batches")
    .set(change)
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The batch that a bulk decision set aside counts again. */
export async function restoreSweptBatch(
  trx: Writer,
  sweepId: string,
): Promise<void> {
  await trx
    .updateTable("paper_batches")
    .set({ state: "counted", was_state: null, sweep_id: null })
    .where("sweep_id", "=", sweepId)
    .where("state", "=", "set_aside")
    .execute();
}

/** Gives a batch to exactly these people. */
export async function replaceHelpers(
  trx: Writer,
  batchId: string,
  rows: readonly PaperHelperTable[],
): Promise<void> {
  await trx
    .deleteFrom("paper_helpers")
    .where("batch_id", "=", batchId)
    .execute();
  if (rows.length > 0) {
    await trx.insertInto("paper_helpers").values(rows).execute();
  }
}

/** To whom is this batch given? By name. */
export function listHelpers(db: Reader, batchId: string) {
  return db
    .selectFrom("paper_helpers as h")
    .innerJoin("accounts as a", "a.id", "h.account_id")
    .select(["a.id as accountId", "a.name"])
    .where("h.batch_id", "=", batchId)
    .orderBy("a.name_key")
    .orderBy("a.id")
    .limit(200)
    .execute();
}

export async function insertPaperCheck(
  trx: Writer,
  row: PaperCheckTable,
): Promise<void> {
  await trx.insertInto("paper_checks").values(row).execute();
}

/** The checks of a batch, latest first. */
export function listPaperChecks(db: Reader, batchId: string) {
  return db
    .selectFrom("paper_checks as c")
    .innerJoin("accounts as a", "a.id", "c.checked_by")
    .select([
      "c.round",
      "c.lines",
      "c.wrong",
      "c.passed",
      "c.checked_at as checkedAt",
      "a.name as checkedBy",
    ])
    .where("c.batch_id", "=", batchId)
    .orderBy("c.round", "desc")
    .limit(50)
    .execute();
}

/** How many lines of these batches are of which kind, and what became of them. */
export async function countPaperLines(db: Reader, batchIds: readonly string[]) {
  if (batchIds.length === 0) return [];
  const rows = await db
    .selectFrom("paper_lines")
    .select((eb) => [
      "batch_id as batchId",
      sumOf(oneIf(eb("kind", "=", "name"))).as("names"),
      sumOf(oneIf(eb("kind", "=", "illegible"))).as("illegible"),
      sumOf(oneIf(eb("kind", "=", "struck"))).as("struck"),
      sumOf(oneIf(eb("outcome", "=", "counted"))).as("counted"),
      sumOf(oneIf(eb("outcome", "=", "twice_online"))).as("twiceOnline"),
      sumOf(oneIf(eb("outcome", "=", "twice_paper"))).as("twicePaper"),
      sumOf(oneIf(eb("outcome", "=", "excluded"))).as("excluded"),
    ])
    .where("batch_id", "in", batchIds)
    .groupBy("batch_id")
    .orderBy("batch_id")
    .execute();
  return rows.map(({ batchId, ...sums }) => ({
    batchId,
    names: Number(sums.names),
    illegible: Number(sums.illegible),
    struck: Number(sums.struck),
    counted: Number(sums.counted),
    twiceOnline: Number(sums.twiceOnline),
    twicePaper: Number(sums.twicePaper),
    excluded: Number(sums.excluded),
  }));
}
