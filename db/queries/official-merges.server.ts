import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type {
  OfficialMergeTable,
  OfficialTable,
  TermTable,
} from "../schema/officials";
import { inBatches } from "./batches";

/** Columns that name an official, of tables whose rows have an id. */
export const ROWS_OF_OFFICIALS = [
  "terms.official_id",
  "cast_votes.official_id",
  "roll_calls.presided_by",
  "leans.official_id",
  "tasks.official_id",
  "contact_outcomes.official_id",
  "promises.official_id",
  "petition_events.official_id",
] as const;
export type RowsOfOfficials = (typeof ROWS_OF_OFFICIALS)[number];

/** Tables that pair an official with something else, at most once each. */
export const PAIRS_OF_OFFICIALS = {
  demand_officials: "demand_id",
  petition_targets: "petition_id",
} as const;
export type PairsOfOfficials = keyof typeof PAIRS_OF_OFFICIALS;

/** Makes two merges of one official wait for each other. */
export async function lockOfficials(
  trx: Writer,
  ids: readonly string[],
): Promise<void> {
  for (const id of [...ids].sort()) {
    await trx
      .updateTable("officials")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", id)
      .execute();
  }
}

/** The whole row of an official, as it would be written, to be kept aside. */
export function findOfficialRow(db: Reader, id: string) {
  return db
    .selectFrom("officials")
    .select([
      "id",
      "name",
      "given_name",
      "family_name",
      "suffix",
      "slug",
      "jurisdiction_id",
      "email",
      "phone",
      "website",
      "contact_source_url",
      "contact_verified_on",
      "created_by_group_id",
      "created_at",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** All terms of an official, as rows. */
export function listTermRowsOf(db: Reader, officialId: string) {
  return db
    .selectFrom("terms")
    .selectAll()
    .where("official_id", "=", officialId)
    .orderBy("id")
    .execute();
}

/** On which motions did both vote in one taking of the roll? */
export function listRollsOfBoth(
  db: Reader,
  { a, b, limit }: { a: string; b: string; limit: number },
) {
  return db
    .selectFrom("cast_votes as x")
    .innerJoin("cast_votes as y", "y.roll_call_id", "x.roll_call_id")
    .innerJoin("roll_calls as r", "r.id", "x.roll_call_id")
    .innerJoin("motions as m", "m.id", "r.motion_id")
    .leftJoin("meetings as e", "e.id", "m.meeting_id")
    .select(["m.id", "m.title", "e.local_date as localDate"])
    .distinct()
    .where("x.official_id", "=", a)
    .where("y.official_id", "=", b)
    .orderBy("e.local_date", "desc")
    .orderBy("m.id")
    .limit(limit)
    .execute();
}

/**
 * How much is on record of an official, of what these groups may see: votes
 * and terms are public, leans, tasks, contacts and demands are a group's own.
 */
export async function countRowsOf(
  db: Reader,
  officialId: string,
  groupIds: readonly string[],
) {
  const groups = groupIds.length > 0 ? groupIds : [""];
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("terms")
        .select(eb.fn.countAll<number>().as("n"))
        .where("official_id", "=", officialId)
        .as("terms"),
      eb
        .selectFrom("cast_votes as x")
        .innerJoin("roll_calls as r", "r.id", "x.roll_call_id")
        .select(eb.fn.countAll<number>().as("n"))
        .where("x.official_id", "=", officialId)
        // A corrected roll stays readable, and is one vote all the same.
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("roll_calls as newer")
                .select("newer.id")
                .whereRef("newer.motion_id", "=", "r.motion_id")
                .whereRef("newer.version", ">", "r.version"),
            ),
          ),
        )
        .as("votes"),
      eb
        .selectFrom("leans")
        .select(eb.fn.countAll<number>().as("n"))
        .where("official_id", "=", officialId)
        .where("group_id", "in", groups)
        .as("leans"),
      eb
        .selectFrom("tasks")
        .select(eb.fn.countAll<number>().as("n"))
        .where("official_id", "=", officialId)
        .where("group_id", "in", groups)
        .as("tasks"),
      eb
        .selectFrom("contact_outcomes as c")
        .innerJoin("tasks as t", "t.id", "c.task_id")
        .select(eb.fn.countAll<number>().as("n"))
        .where("c.official_id", "=", officialId)
        .where("t.group_id", "in", groups)
        .as("contacts"),
      eb
        .selectFrom("demand_officials as x")
        .innerJoin("demands as d", "d.id", "x.demand_id")
        .select(eb.fn.countAll<number>().as("n"))
        .where("x.official_id", "=", officialId)
        .where("d.group_id", "in", groups)
        .as("demands"),
    ])
    .executeTakeFirstOrThrow();
  return {
    terms: Number(row.terms),
    votes: Number(row.votes),
    leans: Number(row.leans),
    tasks: Number(row.tasks),
    contacts: Number(row.contacts),
    demands: Number(row.demands),
  };
}

function tableAndColumn(rows: RowsOfOfficials) {
  // All these tables have an id, and the column holds an official's.
  return rows.split(".") as ["terms", "official_id"];
}

/** Ids of the rows that name this official in that column. */
export async function listRowIdsOf(
  db: Reader,
  of: RowsOfOfficials,
  officialId: string,
): Promise<string[]> {
  const [table, column] = tableAndColumn(of);
  const rows = await db
    .selectFrom(table)
    .select("id")
    .where(column, "=", officialId)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives these rows, still about `from`, to `to`. */
export async function moveRows(
  trx: Writer,
  of: RowsOfOfficials,
  { ids, from, to }: { ids: readonly string[]; from: string; to: string },
): Promise<void> {
  const [table, column] = tableAndColumn(of);
  await inBatches(ids, 300, async (batch) => {
    await trx
      .updateTable(table)
      .set({ [column]: to })
      .where("id", "in", batch)
      .where(column, "=", from)
      .execute();
    return [];
  });
}

/** With what is this official paired? */
export async function listPairsOf(
  db: Reader,
  table: PairsOfOfficials,
  officialId: string,
): Promise<string[]> {
  const other = PAIRS_OF_OFFICIALS[table] as "demand_id";
  const rows = await db
    .selectFrom(table as "demand_officials")
    .select(`${other} as other`)
    .where("official_id", "=", officialId)
    .orderBy(other)
    .execute();
  return rows.map((row) => row.other);
}

export async function removePairs(
  trx: Writer,
  table: PairsOfOfficials,
  officialId: string,
  others: readonly string[],
): Promise<void> {
  const other = PAIRS_OF_OFFICIALS[table] as "demand_id";
  await inBatches(others, 300, async (batch) => {
    await trx
      .deleteFrom(table as "demand_officials")
      .where("official_id", "=", officialId)
      .where(other, "in", batch)
      .execute();
    return [];
  });
}

export async function addPairs(
  trx: Writer,
  table: PairsOfOfficials,
  officialId: string,
  others: readonly string[],
): Promise<void> {
  const other = PAIRS_OF_OFFICIALS[table] as "demand_id";
  await inBatches(others, 100, async (batch) => {
    await trx
      .insertInto(table as "demand_officials")
      .values(
        batch.map(
          (id) =>
            ({ official_id: officialId, [other]: id }) as {
              official_id: string;
              demand_id: string;
            },
        ),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return [];
  });
}

/** By what names do other systems know this official? */
export function listNamesElsewhere(db: Reader, officialId: string) {
  return db
    .selectFrom("external_ids")
    .select(["system", "external_id as externalId"])
    .where("kind", "=", "official")
    .where("subject_id", "=", officialId)
    .orderBy("system")
    .orderBy("external_id")
    .execute();
}

/** From now on another system's name means another official. */
export async function renameElsewhere(
  trx: Writer,
  {
    system,
    externalId,
    from,
    to,
  }: { system: string; externalId: string; from: string; to: string },
): Promise<void> {
  await trx
    .updateTable("external_ids")
    .set({ subject_id: to })
    .where("kind", "=", "official")
    .where("system", "=", system)
    .where("external_id", "=", externalId)
    .where("subject_id", "=", from)
    .execute();
}

export async function takeTermsAway(
  trx: Writer,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, 300, async (batch) => {
    await trx.deleteFrom("terms").where("id", "in", batch).execute();
    return [];
  });
}

export async function putTermsBack(
  trx: Writer,
  rows: readonly TermTable[],
): Promise<void> {
  await inBatches(rows, 50, async (batch) => {
    await trx.insertInto("terms").values(batch).execute();
    return [];
  });
}

export async function removeOfficial(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom("officials").where("id", "=", id).execute();
}

export async function putOfficialBack(
  trx: Writer,
  row: OfficialTable,
): Promise<void> {
  await trx.insertInto("officials").values(row).execute();
}

export async function insertMerge(
  trx: Writer,
  row: Insertable<OfficialMergeTable>,
): Promise<void> {
  await trx.insertInto("official_merges").values(row).execute();
}

/** A merge that stands, by its id. */
export function findStandingMerge(db: Reader, id: string) {
  return db
    .selectFrom("official_merges")
    .select([
      "id",
      "kept_id as keptId",
      "merged_id as mergedId",
      "merged_name as mergedName",
      "merged_slug as mergedSlug",
      "moved",
    ])
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .executeTakeFirst();
}

/** Which pages were merged into this official's, newest first? */
export function listMergesInto(db: Reader, officialId: string) {
  return db
    .selectFrom("official_merges as m")
    .leftJoin("accounts as a", "a.id", "m.merged_by")
    .select([
      "m.id",
      "m.merged_name as mergedName",
      "m.why",
      "m.merged_at as mergedAt",
      "a.name as mergedBy",
    ])
    .where("m.kept_id", "=", officialId)
    .where("m.undone_at", "is", null)
    .orderBy("m.merged_at", "desc")
    .orderBy("m.id", "desc")
    .execute();
}

/** Into which official was the one at this address, or with this id, merged? */
export function findMergeOf(
  db: Reader,
  of: { slug: string } | { officialId: string },
) {
  const merges = db
    .selectFrom("official_merges")
    .select(["kept_id as keptId"])
    .where("undone_at", "is", null);
  return (
    "slug" in of
      ? merges.where("merged_slug", "=", of.slug)
      : merges.where("merged_id", "=", of.officialId)
  ).executeTakeFirst();
}

/** False when somebody undid it first. */
export async function closeMerge(
  trx: Writer,
  id: string,
  by: { accountId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("official_merges")
    .set({ undone_by: by.accountId, undone_at: by.at })
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
