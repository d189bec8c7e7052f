import type { Reader, Writer } from "../connection.server";
import type { AccountHomeTable } from "../schema/accounts";

/** The bodies of the places where these groups work or campaign. */
export async function listBodiesNearGroups(
  db: Reader,
  groupIds: readonly string[],
) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("bodies as b")
    .innerJoin("jurisdictions as j", "j.id", "b.jurisdiction_id")
    .select(["b.id", "b.name", "j.name as placeName"])
    .where((eb) =>
      eb.or([
        eb(
          "b.jurisdiction_id",
          "in",
          eb
            .selectFrom("groups as g")
            .select("g.jurisdiction_id")
            .where("g.id", "in", groupIds)
            .where("g.jurisdiction_id", "is not", null),
        ),
        eb(
          "b.jurisdiction_id",
          "in",
          eb
            .selectFrom("campaigns as c")
            .select("c.jurisdiction_id")
            .where("c.group_id", "in", groupIds)
            .where("c.closed_at", "is", null),
        ),
      ]),
    )
    .orderBy("j.name_key")
    .orderBy("b.name_key")
    .orderBy("b.id")
    .limit(40)
    .execute();
}

/** The seats these bodies have on a day, in their order. */
export async function listSeatsToLiveIn(
  db: Reader,
  { bodyIds, today }: { bodyIds: readonly string[]; today: string },
) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom("seats as s")
    .select(["s.id", "s.body_id as bodyId", "s.label"])
    .where("s.body_id", "in", bodyIds)
    .where((eb) =>
      eb.or([eb("s.valid_to", "is", null), eb("s.valid_to", ">=", today)]),
    )
    .orderBy("s.body_id")
    .orderBy("s.position")
    .orderBy("s.id")
    .limit(2_000)
    .execute();
}

/** What somebody said of where they live. */
export function listHomesOf(db: Reader, accountId: string) {
  return db
    .selectFrom("account_homes as h")
    .select(["h.body_id as bodyId", "h.seat_id as seatId"])
    .where("h.account_id", "=", accountId)
    .orderBy("h.body_id")
    .limit(200)
    .execute();
}

/** Forgets what somebody said of these bodies. */
export async function deleteHomes(
  trx: Writer,
  { accountId, bodyIds }: { accountId: string; bodyIds: readonly string[] },
): Promise<void> {
  if (bodyIds.length === 0) return;
  await trx
    .deleteFrom("account_homes")
    .where("account_id", "=", accountId)
    .where("body_id", "in", bodyIds)
    .execute();
}

export async function insertHomes(
  trx: Writer,
  rows: readonly AccountHomeTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await trx.insertInto("account_homes").values(rows).execute();
}

/** The offices an official holds on a day. */
export function listOfficesToReach(
  db: Reader,
  { officialId, today }: { officialId: string; today: string },
) {
  return db
    .selectFrom("terms as t")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .innerJoin("jurisdictions as j", "j.id", "b.jurisdiction_id")
    .leftJoin("seats as s", "s.id", "t.seat_id")
    .select([
      "b.id as bodyId",
      "b.name as bodyName",
      "j.name as placeName",
      "s.id as seatId",
      "s.label as seatLabel",
    ])
    .where("t.official_id", "=", officialId)
    .where((eb) =>
      eb.or([eb("t.ends_on", "is", null), eb("t.ends_on", ">=", today)]),
    )
    .where((eb) =>
      eb.or([eb("t.starts_on", "is", null), eb("t.starts_on", "<=", today)]),
    )
    .orderBy("b.name_key")
    .orderBy("t.id")
    .limit(10)
    .execute();
}

/**
 * How many members of each of these groups said that they live in the place of
 * a body, by the district they named (null: none).
 * @param before counts what had been said, and who belonged, by that moment;
 *   null: what holds now
 */
export async function countMembersByHome(
  db: Reader,
  {
    groupIds,
    bodyId,
    before,
  }: { groupIds: readonly string[]; bodyId: string; before: string | null },
): Promise<{ groupId: string; seatId: string | null; count: number }[]> {
  if (groupIds.length === 0) return [];
  const rows = await db
    .selectFrom("account_homes as h")
    .innerJoin("memberships as m", "m.account_id", "h.account_id")
    .select((eb) => [
      "m.group_id as groupId",
      "h.seat_id as seatId",
      eb.fn.count<number>("m.account_id").distinct().as("count"),
    ])
    .where("h.body_id", "=", bodyId)
    .where("m.group_id", "in", groupIds)
    .where((eb) =>
      before === null
        ? eb("m.ended_at", "is", null)
        : eb.and([
            eb("h.said_at", "<", before),
            eb("m.created_at", "<", before),
            eb.or([
              eb("m.ended_at", "is", null),
              eb("m.ended_at", ">=", before),
            ]),
          ]),
    )
    .groupBy(["m.group_id", "h.seat_id"])
    .orderBy("m.group_id")
    .orderBy("h.seat_id")
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/**
 * How many people of these groups together said that they live in each
 * district of a body; who belongs to several counts once.
 */
export async function countPeopleBySeat(
  db: Reader,
  { groupIds, bodyId }: { groupIds: readonly string[]; bodyId: string },
): Promise<{ seatId: string; count: number }[]> {
  if (groupIds.length === 0) return [];
  const rows = await db
    .selectFrom("account_homes as h")
    .innerJoin("memberships as m", "m.account_id", "h.account_id")
    .select((eb) => [
      "h.seat_id as seatId",
      eb.fn.count<number>("m.account_id").distinct().as("count"),
    ])
    .where("h.body_id", "=", bodyId)
    .where("h.seat_id", "is not", null)
    .where("m.group_id", "in", groupIds)
    .where("m.ended_at", "is", null)
    .groupBy("h.seat_id")
    .orderBy("h.seat_id")
    .execute();
  return rows.map((row) => ({
    seatId: row.seatId ?? "",
    count: Number(row.count),
  }));
}

/** What these groups are called. */
export async function listGroupNames(db: Reader, groupIds: readonly string[]) {
  if (groupIds.length === 0) return [];
  return db
    .selectFrom("groups as g")
    .select(["g.id", "g.name"])
    .where("g.id", "in", groupIds)
    .orderBy("g.name_key")
    .orderBy("g.id")
    .limit(500)
    .execute();
}
