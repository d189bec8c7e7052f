import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { PlaceFollowTable } from "../schema/follows";

const COLUMNS = [
  "f.id",
  "f.jurisdiction_id as placeId",
  "f.account_id as accountId",
  "f.sealed",
  "f.locale",
  "f.mailed_at as mailedAt",
  "f.created_at as createdAt",
  "f.confirmed_at as confirmedAt",
] as const;

/** Does this mailbox (by its hash with the place) follow, or wait to? */
export function findFollowByMailbox(db: Reader, emailHash: string) {
  return db
    .selectFrom("place_follows as f")
    .select(COLUMNS)
    .where("f.email_hash", "=", emailHash)
    .executeTakeFirst();
}

/** Does this account follow the place? */
export function findFollowOfAccount(
  db: Reader,
  { accountId, placeId }: { accountId: string; placeId: string },
) {
  return db
    .selectFrom("place_follows as f")
    .select(COLUMNS)
    .where("f.account_id", "=", accountId)
    .where("f.jurisdiction_id", "=", placeId)
    .executeTakeFirst();
}

/** What a mailed link leads to, with its place. */
export function findFollow(db: Reader, id: string) {
  return db
    .selectFrom("place_follows as f")
    .innerJoin("jurisdictions as j", "j.id", "f.jurisdiction_id")
    .leftJoin("accounts as a", "a.id", "f.account_id")
    .select([
      ...COLUMNS,
      "j.slug",
      "j.name",
      "j.official_name as officialName",
      "j.kind",
      "j.state_code as stateCode",
      "a.email as accountEmail",
    ])
    .where("f.id", "=", id)
    .executeTakeFirst();
}

/** The places that an account follows, by name. */
export function listFollowedBy(
  db: Reader,
  { accountId, limit }: { accountId: string; limit: number },
) {
  return db
    .selectFrom("place_follows as f")
    .innerJoin("jurisdictions as j", "j.id", "f.jurisdiction_id")
    .select([
      "j.slug",
      "j.name",
      "j.official_name as officialName",
      "j.kind",
      "j.state_code as stateCode",
    ])
    .where("f.account_id", "=", accountId)
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}

/** To how many places was this mailbox mailed a link on one day? */
export async function countFollowMails(
  db: Reader,
  dayHash: string,
): Promise<number> {
  const row = await db
    .selectFrom("place_follows as f")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("f.day_hash", "=", dayHash)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** A new follow; false when somebody's other tap was faster. */
export async function insertFollow(
  trx: Writer,
  row: Insertable<PlaceFollowTable>,
): Promise<boolean> {
  const result = await trx
    .insertInto("place_follows")
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A mail went to this mailbox, in the language last asked for. */
export async function noteFollowMail(
  trx: Writer,
  mail: { id: string; at: string; dayHash: string; locale: string },
): Promise<void> {
  await trx
    .updateTable("place_follows")
    .set({ mailed_at: mail.at, day_hash: mail.dayHash, locale: mail.locale })
    .where("id", "=", mail.id)
    .execute();
}

/** The owner of the mailbox said yes: changes from now on are told. */
export async function confirmFollow(
  trx: Writer,
  { id, at }: { id: string; at: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("place_follows")
    .set({ confirmed_at: at, told_until: at })
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets a follow with its address, and the mails that still wait for it. */
export async function deleteFollow(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom("outbox").where("follow_id", "=", id).execute();
  await trx.deleteFrom("place_follows").where("id", "=", id).execute();
}

/** Forgets addresses that nobody confirmed, with the mails to them. */
export async function deleteUnconfirmedFollows(
  trx: Writer,
  before: string,
): Promise<void> {
  const old = trx
    .selectFrom("place_follows as f")
    .select("f.id")
    .where("f.confirmed_at", "is", null)
    .where("f.created_at", "<", before);
  await trx.deleteFrom("outbox").where("follow_id", "in", old).execute();
  await trx
    .deleteFrom("place_follows")
    .where("confirmed_at", "is", null)
    .where("created_at", "<", before)
    .execute();
}

/**
 * Places with followers who have not had their turn in the week of `latest`.
 * `after`: the last place of the page before ("" for the first).
 */
export function listFollowedPlaces(
  db: Reader,
  { latest, after, limit }: { latest: string; after: string; limit: number },
) {
  return db
    .selectFrom("jurisdictions as j")
    .select([
      "j.id",
      "j.slug",
      "j.name",
      "j.official_name as officialName",
      "j.kind",
      "j.time_zone as timeZone",
    ])
    .where("j.id", ">", after)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("place_follows as f")
          .select("f.id")
          .whereRef("f.jurisdiction_id", "=", "j.id")
          .where("f.confirmed_at", "is not", null)
          .where((or) =>
            or.or([
              or("f.told_week", "is", null),
              or("f.told_week", "<", latest),
            ]),
          ),
      ),
    )
    .orderBy("j.id")
    .limit(limit)
    .execute();
}

/** Followers of a place whose turn of this week is still to come. */
export function listFollowersDue(
  db: Reader,
  { placeId, week, limit }: { placeId: string; week: string; limit: number },
) {
  return db
    .selectFrom("place_follows as f")
    .leftJoin("accounts as a", "a.id", "f.account_id")
    .select([
      "f.id",
      "f.sealed",
      "f.locale",
      "f.told_until as toldUntil",
      "a.email as accountEmail",
      "a.locale as accountLocale",
    ])
    .where("f.jurisdiction_id", "=", placeId)
    .where("f.confirmed_at", "is not", null)
    .where((eb) =>
      eb.or([eb("f.told_week", "is", null), eb("f.told_week", "<", week)]),
    )
    .orderBy("f.id")
    .limit(limit)
    .execute();
}

/** Takes a follower's turn of the week; false when another process did. */
export async function takeFollowTurn(
  trx: Writer,
  turn: { id: string; week: string; until: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("place_follows")
    .set({ told_week: turn.week, told_until: turn.until })
    .where("id", "=", turn.id)
    .where((eb) =>
      eb.or([eb("told_week", "is", null), eb("told_week", "<", turn.week)]),
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
