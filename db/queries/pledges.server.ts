import type { Reader, Writer } from "../connection.server";
import type { PledgeTable } from "../schema/campaigns";

/** The coalition by its address, with the groups that are in it now. */
export function listGroupsOfCoalitionAt(db: Reader, slug: string) {
  return db
    .selectFrom("coalitions as c")
    .innerJoin("coalition_groups as x", "x.coalition_id", "c.id")
    .select(["c.id", "c.name", "c.slug", "x.group_id as groupId"])
    .where("c.slug", "=", slug)
    .where("x.left_at", "is", null)
    .orderBy("x.group_id")
    .execute();
}

/** Standing pledges of a coalition's groups, the latest day first. */
export function listPledges(db: Reader, coalitionId: string, limit: number) {
  return db
    .selectFrom("pledges as p")
    .innerJoin("groups as g", "g.id", "p.group_id")
    .select([
      "p.id",
      "p.group_id as groupId",
      "g.name as groupName",
      "g.slug as groupSlug",
      "p.kind",
      "p.amount",
      "p.purpose",
      "p.from_day as from",
      "p.until_day as until",
    ])
    .where("p.coalition_id", "=", coalitionId)
    .where("p.withdrawn_at", "is", null)
    .orderBy("p.until_day", "desc")
    .orderBy("g.name_key")
    .orderBy("p.id")
    .limit(limit)
    .execute();
}

export async function insertPledge(
  trx: Writer,
  row: PledgeTable,
): Promise<void> {
  await trx.insertInto("pledges").values(row).execute();
}

/** Takes a group's own pledge back; false when it stands no more. */
export async function endPledge(
  trx: Writer,
  {
    id,
    coalitionId,
    groupIds,
    by,
    at,
  }: {
    id: string;
    coalitionId: string;
    groupIds: readonly string[];
    by: string;
    at: string;
  },
): Promise<string | null> {
  const row = await trx
    .updateTable("pledges")
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where("id", "=", id)
    .where("coalition_id", "=", coalitionId)
    .where("group_id", "in", groupIds)
    .where("withdrawn_at", "is", null)
    .returning("group_id")
    .executeTakeFirst();
  return row?.group_id ?? null;
}

export interface Span {
  groupId: string;
  /** First instant that counts, and the first that does not any more. */
  from: string;
  to: string;
  /** The same as days, both included. */
  fromDay: string;
  untilDay: string;
}

/**
 * How many times somebody came to a shift of a group in a span; only to speak
 * at public comment when so asked. Work without a shift counts by the day it
 * was finished.
 */
export async function countAttended(
  db: Reader,
  span: Span,
  onlySpeakers: boolean,
): Promise<number> {
  const row = await db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("t.group_id", "=", span.groupId)
    .where("x.state", "=", "attended")
    .where(
      ({ fn }) => fn.coalesce("t.starts_at", "x.finished_at", "x.claimed_at"),
      ">=",
      span.from,
    )
    .where(
      ({ fn }) => fn.coalesce("t.starts_at", "x.finished_at", "x.claimed_at"),
      "<",
      span.to,
    )
    .$if(onlySpeakers, (qb) => qb.where("t.kind", "=", "public_comment"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many contacts with officials a group reported of these days. */
export async function countContacts(db: Reader, span: Span): Promise<number> {
  const row = await db
    .selectFrom("contact_outcomes as o")
    .innerJoin("tasks as t", "t.id", "o.task_id")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("t.group_id", "=", span.groupId)
    .where("o.contacted_on", ">=", span.fromDay)
    .where("o.contacted_on", "<=", span.untilDay)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many signatures of a group's petitions were validated on these days. */
export async function sumSignatures(db: Reader, span: Span): Promise<number> {
  const row = await db
    .selectFrom("petition_days as d")
    .innerJoin("petitions as p", "p.id", "d.petition_id")
    .select(({ fn }) => fn.sum<number | null>("d.validated").as("sum"))
    .where("p.group_id", "=", span.groupId)
    .where("d.day", ">=", span.fromDay)
    .where("d.day", "<=", span.untilDay)
    .executeTakeFirstOrThrow();
  return Number(row.sum ?? 0);
}
