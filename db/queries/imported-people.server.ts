import type { Reader, Writer } from "../connection.server";
import type {
  BodyTable,
  ExternalIdTable,
  OfficialTable,
  SeatTable,
  TermTable,
} from "../schema/officials";
import { inBatches } from "./batches";

/** What does this system call our rows of these kinds? */
export function listExternalIdsOfKinds(
  db: Reader,
  system: string,
  kinds: readonly string[],
) {
  return db
    .selectFrom("external_ids")
    .select([
      "kind",
      "external_id as externalId",
      "subject_id as subjectId",
      "row_hash as rowHash",
    ])
    .where("system", "=", system)
    .where("kind", "in", kinds)
    .orderBy("kind")
    .orderBy("external_id")
    .execute();
}

/** Which of our rows do these ids of this system stand for? */
export function listExternalIds(
  db: Reader,
  system: string,
  kind: string,
  externalIds: readonly string[],
) {
  return inBatches(externalIds, 500, (batch) =>
    db
      .selectFrom("external_ids")
      .select([
        "kind",
        "external_id as externalId",
        "subject_id as subjectId",
        "row_hash as rowHash",
      ])
      .where("system", "=", system)
      .where("kind", "=", kind)
      .where("external_id", "in", batch)
      .orderBy("external_id")
      .execute(),
  );
}

/** What does this system call these rows of ours? */
export function listExternalIdsOfSubjects(
  db: Reader,
  system: string,
  kind: string,
  subjectIds: readonly string[],
) {
  return inBatches(subjectIds, 500, (batch) =>
    db
      .selectFrom("external_ids")
      .select([
        "kind",
        "external_id as externalId",
        "subject_id as subjectId",
        "row_hash as rowHash",
      ])
      .where("subject_id", "in", batch)
      .where("system", "=", system)
      .where("kind", "=", kind)
      .orderBy("external_id")
      .execute(),
  );
}

/** Bodies of a place, with their number of seats. */
export function listBodiesForImport(db: Reader, placeId: string) {
  return db
    .selectFrom("bodies")
    .select(["id", "name", "seat_count as seatCount"])
    .where("jurisdiction_id", "=", placeId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Officials of a place, with the contact an import may fill in. */
export function listOfficialsForImport(db: Reader, placeId: string) {
  return db
    .selectFrom("officials")
    .select([
      "id",
      "name",
      "given_name as givenName",
      "family_name as familyName",
      "suffix",
      "email",
      "phone",
      "website",
      "contact_source_url as contactSourceUrl",
      "contact_verified_on as contactVerifiedOn",
    ])
    .where("jurisdiction_id", "=", placeId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Seats of all bodies of a place. */
export function listSeatsForImport(db: Reader, placeId: string) {
  return db
    .selectFrom("seats as s")
    .innerJoin("bodies as b", "b.id", "s.body_id")
    .select(["s.id", "s.body_id as bodyId", "s.position"])
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("s.body_id")
    .orderBy("s.position")
    .orderBy("s.id")
    .execute();
}

/** Terms in all bodies of a place. */
export function listTermsForImport(db: Reader, placeId: string) {
  return db
    .selectFrom("terms as t")
    .innerJoin("bodies as b", "b.id", "t.body_id")
    .select([
      "t.id",
      "t.official_id as officialId",
      "t.body_id as bodyId",
      "t.seat_id as seatId",
      "t.starts_on as startsOn",
      "t.ends_on as endsOn",
    ])
    .where("b.jurisdiction_id", "=", placeId)
    .orderBy("t.created_at")
    .orderBy("t.id")
    .execute();
}

export async function insertBodies(
  trx: Writer,
  rows: readonly BodyTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("bodies").values(batch).execute();
    return [];
  });
}

export async function updateBodyFromSource(
  trx: Writer,
  id: string,
  change: Pick<BodyTable, "name" | "seat_count">,
): Promise<void> {
  await trx.updateTable("bodies").set(change).where("id", "=", id).execute();
}

export async function insertOfficials(
  trx: Writer,
  rows: readonly OfficialTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("officials").values(batch).execute();
    return [];
  });
}

export async function updateOfficialFromSource(
  trx: Writer,
  id: string,
  change: Pick<
    OfficialTable,
    | "name"
    | "given_name"
    | "family_name"
    | "suffix"
    | "email"
    | "phone"
    | "website"
    | "contact_source_url"
  >,
): Promise<void> {
  await trx.updateTable("officials").set(change).where("id", "=", id).execute();
}

export async function insertSeats(
  trx: Writer,
  rows: readonly SeatTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("seats").values(batch).execute();
    return [];
  });
}

export async function insertTerms(
  trx: Writer,
  rows: readonly TermTable[],
): Promise<void> {
  await inBatches(rows, 100, async (batch) => {
    await trx.insertInto("terms").values(batch).execute();
    return [];
  });
}

export async function updateTermFromSource(
  trx: Writer,
  id: string,
  change: Pick<TermTable, "role" | "starts_on" | "ends_on">,
): Promise<void> {
  await trx.updateTable("terms").set(change).where("id", "=", id).execute();
}

/** Remembers what a system calls our rows; a newer answer replaces an older. */
export async function keepExternalIds(
  trx: Writer,
  rows: readonly ExternalIdTable[],
): Promise<void> {
  await inBatches(rows, 200, async (batch) => {
    await trx
      .insertInto("external_ids")
      .values(batch)
      .onConflict((conflict) =>
        conflict
          .columns(["system", "kind", "external_id"])
          .doUpdateSet((eb) => ({
            subject_id: eb.ref("excluded.subject_id"),
            row_hash: eb.ref("excluded.row_hash"),
          })),
      )
      .execute();
    return [];
  });
}
