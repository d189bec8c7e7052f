import type { Writer } from "@db/connection.server";
import {
  findPlaceBySlug,
  listOtherNamesOf,
} from "@db/queries/jurisdictions.server";
import {
  deletePlaceName,
  findOwnPlace,
  insertOwnPlace,
  insertPlaceName,
  isPlaceInUse,
  listAddedNames,
  listOwnPlacesBeneath,
  listPlaceSlugsLike,
  markPlaceRemoved,
  replaceWords,
  updateOwnPlace,
} from "@db/queries/own-places.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { slugify } from "~/lib/slug";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { foldForSearch } from "../rules";
import type { OwnPlaceForm } from "../schema";
import { ADDED_KINDS } from "../types";
import { freeSlug, wordsOfPlace } from "./load-places.server";

/** Who acts, and for which of their groups. */
interface By {
  readonly accountId: string;
  readonly groupId: string;
}

/**
 * Adds a school district, campus, council district … beneath a place.
 * Refused: `no_place` for an unknown place or one that is itself such a
 * district, `there_already` for the same name beneath the same place.
 */
export async function addOwnPlace(
  world: World,
  trx: Writer,
  by: By,
  parentSlug: string,
  form: OwnPlaceForm,
): Promise<Result<{ slug: string }, "no_place" | "there_already">> {
  const parent = await findPlaceBySlug(trx, parentSlug);
  if (!parent || isAdded(parent.kind)) return refused("no_place");
  if (await isNameTaken(trx, parent.id, form.name, null)) {
    return refused("there_already");
  }
  const base = slugify(`${form.name} ${parent.slug}`, 120);
  const slug = freeSlug(base, new Set(await listPlaceSlugsLike(trx, base)));
  const id = world.newId();
  await insertOwnPlace(trx, {
    id,
    ocd_id: null,
    kind: form.kind,
    name: form.name,
    official_name: null,
    state_code: parent.stateCode,
    geoid: null,
    county_name: parent.countyName,
    parent_id: parent.id,
    population: null,
    latitude: parent.latitude,
    longitude: parent.longitude,
    time_zone: parent.timeZone,
    slug,
    governs: 1,
    created_by_group_id: by.groupId,
    created_at: timestamp(world),
    website: form.website ?? null,
  });
  await wordsAnew(trx, { id, name: form.name });
  await log(world, trx, by, "place.added", id);
  return done({ slug });
}

/** Changes what a group said of a place of its own. */
export async function editOwnPlace(
  world: World,
  by: By,
  slug: string,
  form: OwnPlaceForm,
): Promise<Result<{ slug: string }, "no_place" | "there_already">> {
  return world.db.transaction(async (trx) => {
    const place = await ownPlace(trx, by, slug);
    if (!place?.parentId || place.removedAt) return refused("no_place");
    if (await isNameTaken(trx, place.parentId, form.name, place.id)) {
      return refused("there_already");
    }
    await updateOwnPlace(trx, place.id, {
      name: form.name,
      kind: form.kind,
      website: form.website ?? null,
    });
    await wordsAnew(trx, { id: place.id, name: form.name });
    await log(world, trx, by, "place.edited", place.id);
    return done({ slug });
  });
}

/**
 * Takes a group's own place away. Refused while records hang on it: they
 * would lose the place they are about.
 */
export async function removeOwnPlace(
  world: World,
  by: By,
  slug: string,
): Promise<Result<null, "no_place" | "in_use">> {
  return world.db.transaction(async (trx) => {
    const place = await ownPlace(trx, by, slug);
    if (!place) return refused("no_place");
    if (place.removedAt) return done(null);
    if (await isPlaceInUse(trx, place.id)) return refused("in_use");
    await markPlaceRemoved(trx, place.id, timestamp(world));
    await log(world, trx, by, "place.removed", place.id);
    return done(null);
  });
}

/** Puts a place back that was taken away. */
export async function restoreOwnPlace(
  world: World,
  by: By,
  slug: string,
): Promise<Result<null, "no_place">> {
  return world.db.transaction(async (trx) => {
    const place = await ownPlace(trx, by, slug);
    if (!place) return refused("no_place");
    if (place.removedAt === null) return done(null);
    await markPlaceRemoved(trx, place.id, null);
    await log(world, trx, by, "place.restored", place.id);
    return done(null);
  });
}

/** Adds a name by which people look for a place: "Frisco". */
export async function addPlaceName(
  world: World,
  by: By,
  slug: string,
  name: string,
): Promise<Result<null, "no_place" | "there_already">> {
  return world.db.transaction(async (trx) => {
    const place = await findPlaceBySlug(trx, slug);
    if (!place) return refused("no_place");
    const known = await listOtherNamesOf(trx, [place.id]);
    const folded = foldForSearch(name);
    const names = [place.name, place.officialName ?? ""].concat(
      known.map((other) => other.name),
    );
    if (names.some((other) => foldForSearch(other) === folded)) {
      return refused("there_already");
    }
    await insertPlaceName(trx, {
      id: world.newId(),
      placeId: place.id,
      name,
      groupId: by.groupId,
    });
    await wordsAnew(trx, place);
    await log(world, trx, by, "place.named", place.id);
    return done(null);
  });
}

/** Takes a name away that one of these groups added. */
export async function dropPlaceName(
  world: World,
  by: By & { readonly groupIds: readonly string[] },
  slug: string,
  id: string,
): Promise<Result<null, "no_place">> {
  return world.db.transaction(async (trx) => {
    const place = await findPlaceBySlug(trx, slug);
    if (!place) return refused("no_place");
    const { groupIds } = by;
    const gone = await deletePlaceName(trx, {
      id,
      placeId: place.id,
      groupIds,
    });
    if (!gone) return refused("no_place");
    await wordsAnew(trx, place);
    await log(world, trx, by, "place.unnamed", place.id);
    return done(null);
  });
}

function isAdded(kind: string): boolean {
  return (ADDED_KINDS as readonly string[]).includes(kind);
}

function ownPlace(trx: Writer, by: By, slug: string) {
  return findOwnPlace(trx, { slug, groupIds: [by.groupId] });
}

async function isNameTaken(
  trx: Writer,
  parentId: string,
  name: string,
  butNot: string | null,
): Promise<boolean> {
  const folded = foldForSearch(name);
  const there = await listOwnPlacesBeneath(trx, parentId);
  return there.some(
    (place) => place.id !== butNot && foldForSearch(place.name) === folded,
  );
}

async function wordsAnew(
  trx: Writer,
  place: { id: string; name: string; officialName?: string | null },
): Promise<void> {
  const names = await listOtherNamesOf(trx, [place.id]);
  const words = wordsOfPlace({
    name: place.name,
    officialName: place.officialName ?? null,
    otherNames: names.map(({ name }) => name),
  });
  await replaceWords(trx, place.id, words);
}

function log(
  world: World,
  trx: Writer,
  by: By,
  verb: string,
  subjectId: string,
): Promise<void> {
  return recordActivity(world, trx, {
    groupId: by.groupId,
    accountId: by.accountId,
    verb,
    subjectKind: "place",
    subjectId,
  });
}

/** The place at this address if one of these groups added it. */
export const findOwnPlaceOf = findOwnPlace;

/** Names that groups added to a place. */
export const listNamesOf = listAddedNames;
