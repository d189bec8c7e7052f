import type { Insertable } from "kysely";

import type { Reader, Writer } from "../connection.server";
import type { JurisdictionTable } from "../schema/jurisdictions";
import { notePlacesChanged } from "./place-search.server";

/**
 * A place that a group added, also after it was taken away; undefined for
 * places from packages and for other groups' places.
 */
export function findOwnPlace(
  db: Reader,
  { slug, groupIds }: { slug: string; groupIds: readonly string[] },
) {
  return db
    .selectFrom("jurisdictions as j")
    .leftJoin("jurisdictions as up", "up.id", "j.parent_id")
    .select([
      "j.id",
      "j.slug",
      "j.kind",
      "j.name",
      "j.website",
      "j.parent_id as parentId",
      "j.removed_at as removedAt",
      "j.created_by_group_id as groupId",
      "up.slug as parentSlug",
      "up.name as parentName",
    ])
    .where("j.slug", "=", slug)
    .where("j.created_by_group_id", "in", [...groupIds, ""])
    .executeTakeFirst();
}

/** Places that groups added directly beneath this one, by name. */
export function listOwnPlacesBeneath(db: Reader, parentId: string) {
  return db
    .selectFrom("jurisdictions as j")
    .select(["j.id", "j.name", "j.kind", "j.slug"])
    .where("j.parent_id", "=", parentId)
    .where("j.created_by_group_id", "is not", null)
    .where("j.removed_at", "is", null)
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(500)
    .execute();
}

/** Addresses that begin like this one, taken already. */
export async function listPlaceSlugsLike(
  db: Reader,
  base: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom("jurisdictions")
    .select("slug")
    .where("slug", ">=", base)
    .where("slug", "<", `${base}\u{10FFFF}`)
    .orderBy("slug")
    .limit(1000)
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Adds a place of a group. */
export async function insertOwnPlace(
  trx: Writer,
  row: Insertable<JurisdictionTable>,
): Promise<void> {
  await trx.insertInto("jurisdictions").values(row).execute();
}

/** Changes name, kind and web address of a group's own place. */
export async function updateOwnPlace(
  trx: Writer,
  id: string,
  change: { name: string; kind: string; website: string | null },
): Promise<void> {
  await trx
    .updateTable("jurisdictions")
    .set(change)
    .where("id", "=", id)
    .where("created_by_group_id", "is not", null)
    .execute();
}

/** Takes a group's place away (a time), or puts it back (null). */
export async function markPlaceRemoved(
  trx: Writer,
  id: string,
  at: string | null,
): Promise<void> {
  await trx
    .updateTable("jurisdictions")
    .set({ removed_at: at })
    .where("id", "=", id)
    .where("created_by_group_id", "is not", null)
    .execute();
  await notePlacesChanged(trx);
}

/** Does any record hang on this place: a body, a policy, a campaign …? */
export async function isPlaceInUse(db: Reader, id: string): Promise<boolean> {
  const used = await db
    .selectFrom("bodies")
    .select("id")
    .where("jurisdiction_id", "=", id)
    .unionAll((eb) =>
      eb
        .selectFrom("policy_documents")
        .select("id")
        .where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("campaigns").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("demands").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("petitions").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("officials").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("tasks").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb.selectFrom("groups").select("id").where("jurisdiction_id", "=", id),
    )
    .unionAll((eb) =>
      eb
        .selectFrom("jurisdictions")
        .select("id")
        .where("parent_id", "=", id)
        .where("removed_at", "is", null),
    )
    .limit(1)
    .executeTakeFirst();
  return used !== undefined;
}

/** Names that groups added to this place, with the group of each. */
export function listAddedNames(db: Reader, placeId: string) {
  return db
    .selectFrom("jurisdiction_names as n")
    .innerJoin("groups as g", "g.id", "n.added_by_group_id")
    .select(["n.id", "n.name", "g.id as groupId", "g.name as groupName"])
    .where("n.jurisdiction_id", "=", placeId)
    .orderBy("n.name_key")
    .orderBy("n.id")
    .limit(100)
    .execute();
}

/** Every name that groups added, for loading places anew. */
export function listAllAddedNames(db: Reader) {
  return db
    .selectFrom("jurisdiction_names")
    .select(["jurisdiction_id as placeId", "name"])
    .where("added_by_group_id", "is not", null)
    .orderBy("jurisdiction_id")
    .orderBy("id")
    .execute();
}

/** Adds a name by which a place is also known. */
export async function insertPlaceName(
  trx: Writer,
  row: { id: string; placeId: string; name: string; groupId: string },
): Promise<void> {
  await trx
    .insertInto("jurisdiction_names")
    .values({
      id: row.id,
      jurisdiction_id: row.placeId,
      name: row.name,
      added_by_group_id: row.groupId,
    })
    .execute();
}

/**
 * Takes a name away that one of these groups added.
 * @returns whether there was one
 */
export async function deletePlaceName(
  trx: Writer,
  {
    id,
    placeId,
    groupIds,
  }: { id: string; placeId: string; groupIds: readonly string[] },
): Promise<boolean> {
  const gone = await trx
    .deleteFrom("jurisdiction_names")
    .where("id", "=", id)
    .where("jurisdiction_id", "=", placeId)
    .where("added_by_group_id", "in", [...groupIds, ""])
    .executeTakeFirst();
  return Number(gone.numDeletedRows) > 0;
}

/** Replaces the words by which a place is found. */
export async function replaceWords(
  trx: Writer,
  placeId: string,
  words: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom("place_words")
    .where("jurisdiction_id", "=", placeId)
    .execute();
  if (words.length > 0) {
    await trx
      .insertInto("place_words")
      .values(words.map((word) => ({ word, jurisdiction_id: placeId })))
      .execute();
  }
  await notePlacesChanged(trx);
}
