import type { Insertable, Updateable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import { keyHolds } from "../dialect.server";
import type {
  BodyTable,
  OfficialTable,
  SeatTable,
  TermTable,
} from "../schema/officials";

const BODY = [
  "b.id",
  "b.name",
  "b.slug",
  "b.kind",
  "b.seat_count as seatCount",
  "b.website",
  "b.source_url as sourceUrl",
  "j.id as placeId",
  "j.name as placeName",
  "j.slug as placeSlug",
  "j.time_zone as timeZone",
] as const;

function bodies(db: Reader) {
  return db
    .selectFrom("bodies as b")
    .innerJoin("jurisdictions as j", "j.id", "b.jurisdiction_id")
    .select(BODY);
}

/** The body at this address, with its place; undefined when there is none. */
export function findBodyBySlug(db: Reader, slug: string) {
  return bodies(db).where("b.slug", "=", slug).executeTakeFirst();
}

export function findBodyById(db: Reader, id: string) {
  return bodies(db).where("b.id", "=", id).executeTakeFirst();
}

/** These bodies, in the order of their ids; at most a few hundred. */
export async function listBodiesById(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return bodies(db).where("b.id", "in", ids).orderBy("b.id").execute();
}

/** Which bodies decide in this place? By name. */
export function listBodiesOf(db: Reader, placeId: string) {
  return bodies(db)
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("b.name_key")
    .orderBy("b.id")
    .execute();
}

/** Every seat these bodies ever had, in the order of the chamber. */
export async function listSeatsOf(db: Reader, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom("seats as s")
    .select([
      "s.id",
      "s.body_id as bodyId",
      "s.label",
      "s.position",
      "s.weight",
      "s.valid_from as validFrom",
      "s.valid_to as validTo",
    ])
    .where("s.body_id", "in", bodyIds)
    .orderBy("s.body_id")
    .orderBy("s.position")
    .orderBy("s.id")
    .execute();
}

/** Every term on these bodies, past ones too, with whose it is. */
export async function listTermsOf(db: Reader, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom("terms as t")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .select([
      "t.id",
      "t.body_id as bodyId",
      "t.official_id as officialId",
      "o.name as officialName",
      "o.slug as officialSlug",
      "t.seat_id as seatId",
      "t.role",
      "t.starts_on as startsOn",
      "t.ends_on as endsOn",
    ])
    .where("t.body_id", "in", bodyIds)
    .orderBy("t.body_id")
    .orderBy("o.name_key")
    .orderBy("t.id")
    .execute();
}

/** Who is known in public office in this place? By name. */
export function listOfficialsOf(db: Reader, placeId: string) {
  return db
    .selectFrom("officials as o")
    .select(["o.id", "o.name", "o.slug"])
    .where("o.jurisdiction_id", "=", placeId)
    .orderBy("o.name_key")
    .orderBy("o.id")
    .limit(2000)
    .execute();
}

/** A page of the officials of a place whose name holds `query`, by name. */
export function searchOfficialsOf(
  db: Reader,
  {
    placeId,
    query,
    limit,
    offset,
  }: { placeId: string; query: string; limit: number; offset: number },
) {
  return officialsNamed(db, placeId, query)
    .select(["o.id", "o.name", "o.slug"])
    .orderBy("o.name_key")
    .orderBy("o.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countOfficialsOf(
  db: Reader,
  { placeId, query }: { placeId: string; query: string },
): Promise<number> {
  const row = await officialsNamed(db, placeId, query)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

function officialsNamed(db: Reader, placeId: string, query: string) {
  const all = db
    .selectFrom("officials as o")
    .where("o.jurisdiction_id", "=", placeId);
  return query === ""
    ? all
    : all.where((eb) => keyHolds(eb.ref("o.name_key"), query));
}

const OFFICIAL = [
  "o.id",
  "o.name",
  "o.slug",
  "o.email",
  "o.phone",
  "o.website",
  "o.contact_source_url as contactSourceUrl",
  "o.contact_verified_on as contactVerifiedOn",
  "j.id as placeId",
  "j.name as placeName",
  "j.slug as placeSlug",
  "j.time_zone as timeZone",
] as const;

/** The official at this address; undefined when there is none. */
export function findOfficialBySlug(db: Reader, slug: string) {
  return db
    .selectFrom("officials as o")
    .innerJoin("jurisdictions as j", "j.id", "o.jurisdiction_id")
    .select(OFFICIAL)
    .where("o.slug", "=", slug)
    .executeTakeFirst();
}

/** In which offices has this person served? Present first, then the latest. */
export function listOfficesOf(db: Reader, officialId: string) {
  return db
    .selectFrom("terms as t")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .leftJoin("seats as s", "s.id", "t.seat_id")
    .select([
      "t.id",
      "t.role",
      "t.starts_on as startsOn",
      "t.ends_on as endsOn",
      "t.source_url as sourceUrl",
      "b.id as bodyId",
      "b.name as bodyName",
      "b.slug as bodySlug",
      "s.label as seatLabel",
    ])
    .where("t.official_id", "=", officialId)
    .orderBy("t.starts_on", "desc")
    .orderBy("t.id")
    .execute();
}

/** One term with its body and official; undefined when there is none. */
export function findTerm(db: Reader, id: string) {
  return db
    .selectFrom("terms as t")
    .innerJoin("officials as o", "o.id", "t.official_id")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .leftJoin("seats as s", "s.id", "t.seat_id")
    .select([
      "t.id",
      "t.role",
      "t.starts_on as startsOn",
      "t.ends_on as endsOn",
      "o.name as officialName",
      "o.slug as officialSlug",
      "b.name as bodyName",
      "b.slug as bodySlug",
      "s.label as seatLabel",
    ])
    .where("t.id", "=", id)
    .executeTakeFirst();
}

/** Which addresses of bodies that begin like this are taken? */
export async function listBodySlugsLike(
  db: Reader,
  base: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom("bodies")
    .select("slug")
    .where("slug", "like", `${base}%`)
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

/**
 * Which addresses of officials that begin like this are taken? Also those of
 * pages merged into another: their links lead there.
 */
export async function listOfficialSlugsLike(
  db: Reader,
  base: string,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom("officials")
    .select("slug")
    .where("slug", "like", `${base}%`)
    .unionAll(
      db
        .selectFrom("official_merges")
        .select("merged_slug as slug")
        .where("merged_slug", "like", `${base}%`),
    )
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

export async function insertBody(
  trx: Writer,
  row: Insertable<BodyTable>,
): Promise<void> {
  await trx.insertInto("bodies").values(row).execute();
}

export async function updateBody(
  trx: Writer,
  id: string,
  change: Updateable<BodyTable>,
): Promise<void> {
  await trx.updateTable("bodies").set(change).where("id", "=", id).execute();
}

export async function insertSeats(
  trx: Writer,
  rows: readonly Insertable<SeatTable>[],
): Promise<void> {
  // Some engines take a few hundred values at once; a legislature has more.
  for (let start = 0; start < rows.length; start += 100) {
    await trx
      .insertInto("seats")
      .values(rows.slice(start, start + 100))
      .execute();
  }
}

export async function updateSeat(
  trx: Writer,
  { bodyId, id }: { bodyId: string; id: string },
  change: Updateable<SeatTable>,
): Promise<void> {
  await trx
    .updateTable("seats")
    .set(change)
    .where("id", "=", id)
    .where("body_id", "=", bodyId)
    .execute();
}

export async function insertOfficial(
  trx: Writer,
  row: Insertable<OfficialTable>,
): Promise<void> {
  await trx.insertInto("officials").values(row).execute();
}

export async function updateOfficial(
  trx: Writer,
  id: string,
  change: Updateable<OfficialTable>,
): Promise<void> {
  await trx.updateTable("officials").set(change).where("id", "=", id).execute();
}

export async function insertTerm(
  trx: Writer,
  row: Insertable<TermTable>,
): Promise<void> {
  await trx.insertInto("terms").values(row).execute();
}

/** Ends a term; false when somebody ended it with another day meanwhile. */
export async function endTerm(
  trx: Writer,
  { id, seen, endsOn }: { id: string; seen: string | null; endsOn: string },
): Promise<boolean> {
  const result = await trx
    .updateTable("terms")
    .set({ ends_on: endsOn })
    .where("id", "=", id)
    .where("ends_on", seen === null ? "is" : "=", seen)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
