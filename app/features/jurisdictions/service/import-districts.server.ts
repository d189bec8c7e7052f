import {
  replaceNamesAndWords,
  upsertPlaces,
} from "@db/queries/jurisdictions.server";
import {
  giveOcdId,
  listPlacesForDistricts,
} from "@db/queries/listed-districts.server";
import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ListedDistrict } from "../official-rows";
import { foldForSearch, isCountyKind, listedName } from "../rules";
import type { JurisdictionKind } from "../types";
import { freeSlug, wordsOfPlace } from "./load-places.server";
import { otherOcdIds } from "./ocd-ids.server";

const BATCH = 500;

export interface DistrictReport {
  readonly added: number;
  /** Known by their id, but named or placed otherwise until now. */
  readonly changed: number;
  readonly unchanged: number;
  /** Added by a group before; took the list's id and kept everything else. */
  readonly settled: number;
}

/** Why a district stays out. */
export type DistrictOut = "parent_not_here" | "removed_by_group";

type Known = Awaited<ReturnType<typeof listPlacesForDistricts>>[number];

interface Options {
  /** Only count: store nothing. */
  readonly dryRun: boolean;
  /** Ids of governments that the same list is about to add. */
  readonly coming?: ReadonlySet<string>;
  readonly onOut: (district: ListedDistrict, reason: DistrictOut) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Puts council districts and wards of an official list beneath their
 * governments. Running it again changes nothing; a run that was cut short is
 * simply run again.
 */
export async function importDistricts(
  world: World,
  districts: readonly ListedDistrict[],
  { dryRun, coming = new Set(), onOut, onProgress }: Options,
): Promise<DistrictReport> {
  const known = await listPlacesForDistricts(world.db.read);
  const parents = await parentsOf(world, known);
  const byOcdId = new Map(known.map((place) => [place.ocdId, place]));
  const byGroups = ownDistricts(known);
  const taken = new Set(known.map(({ slug }) => slug));
  const createdAt = timestamp(world);
  const report = { added: 0, changed: 0, unchanged: 0, settled: 0 };

  for (let start = 0; start < districts.length; start += BATCH) {
    const rows: ReturnType<typeof rowOf>[] = [];
    const settle: { id: string; ocdId: string }[] = [];
    for (const district of districts.slice(start, start + BATCH)) {
      const parent = parents(district.parentOcdId);
      if (!parent) {
        if (coming.has(district.parentOcdId)) report.added += 1;
        else onOut(district, "parent_not_here");
        continue;
      }
      const same = byOcdId.get(district.ocdId);
      if (same?.removedAt) {
        onOut(district, "removed_by_group");
        continue;
      }
      if (same && (same.groupId !== null || isSame(same, district, parent))) {
        report.unchanged += 1;
        continue;
      }
      const key = `${parent.id} ${foldForSearch(district.label)}`;
      const own = same ? undefined : byGroups.get(key);
      if (own) {
        byGroups.delete(key);
        settle.push({ id: own.id, ocdId: district.ocdId });
        report.settled += 1;
        continue;
      }
      if (same) report.changed += 1;
      else report.added += 1;
      const id = same?.id ?? world.newId();
      const wish = `${slugify(district.label)}-${parent.slug}`.slice(0, 150);
      const slug = same ? same.slug : freeSlug(wish, taken);
      rows.push(rowOf({ id, slug, district, parent, createdAt }));
    }
    if (!dryRun) {
      await world.db.transaction(async (trx) => {
        for (const place of settle) await giveOcdId(trx, place);
        await upsertPlaces(
          trx,
          rows.map(({ place }) => place),
        );
        await replaceNamesAndWords(
          trx,
          rows.map(({ place, others }) => ({
            id: place.id,
            otherNames: others.map((name) => ({ id: world.newId(), name })),
            words: wordsOfPlace({
              name: place.name,
              officialName: null,
              otherNames: others,
            }),
          })),
        );
      });
    }
    onProgress(Math.min(start + BATCH, districts.length), districts.length);
  }
  return report;
}

function rowOf({
  id,
  slug,
  district,
  parent,
  createdAt,
}: {
  id: string;
  slug: string;
  district: ListedDistrict;
  parent: Known;
  createdAt: string;
}) {
  return {
    place: {
      id,
      ocd_id: district.ocdId,
      kind: "council_district",
      name: nameOf(district, parent),
      official_name: null,
      state_code: parent.stateCode,
      geoid: null,
      county_name: countyOf(parent),
      parent_id: parent.id,
      population: null,
      latitude: parent.latitude,
      longitude: parent.longitude,
      time_zone: parent.timeZone,
      slug,
      governs: 1,
      created_by_group_id: null,
      created_at: createdAt,
    },
    others: district.otherLabel === null ? [] : [district.otherLabel],
  };
}

/** "District 3, Long Beach": the number alone would be anybody's. */
function nameOf(district: ListedDistrict, parent: Known): string {
  return `${district.label}, ${listedName({ ...parent, kind: parent.kind as JurisdictionKind })}`;
}

function countyOf(parent: Known): string | null {
  return isCountyKind(parent.kind as JurisdictionKind)
    ? (parent.officialName ?? parent.name)
    : parent.countyName;
}

function isSame(known: Known, district: ListedDistrict, parent: Known) {
  return (
    known.name === nameOf(district, parent) &&
    known.kind === "council_district" &&
    known.parentId === parent.id &&
    known.countyName === countyOf(parent) &&
    known.stateCode === parent.stateCode &&
    known.timeZone === parent.timeZone
  );
}

/** Words of a group's own name for a district that the list leaves out. */
const BESIDE = new Set([
  "city",
  "county",
  "council",
  "commission",
  "commissioner",
  "supervisor",
  "supervisorial",
  "assembly",
  "board",
  "the",
]);

/** Districts that groups added, by their place and their name's bare words. */
function ownDistricts(known: readonly Known[]): Map<string, Known> {
  const names = new Map(known.map((place) => [place.id, place]));
  return new Map(
    known.flatMap((place) => {
      const parent = names.get(place.parentId ?? "");
      const own = place.groupId !== null && place.ocdId === null;
      if (!own || !parent || place.kind !== "council_district") return [];
      if (place.removedAt !== null) return [];
      const above = new Set(foldForSearch(parent.name).split(" "));
      const bare = foldForSearch(place.name)
        .split(" ")
        .filter((word) => !BESIDE.has(word) && !above.has(word));
      return [[`${parent.id} ${bare.join(" ")}`, place] as const];
    }),
  );
}

/**
 * The government that an id means: by the id, by another spelling of it, or,
 * where the list writes a town beneath its county, the town of that county.
 */
async function parentsOf(world: World, known: readonly Known[]) {
  const byId = new Map(known.map((place) => [place.id, place]));
  const byOcdId = new Map(known.map((place) => [place.ocdId, place]));
  const aliases = await otherOcdIds(world.db.read, known);
  const exact = (ocdId: string) =>
    byOcdId.get(ocdId) ?? byId.get(aliases.get(ocdId) ?? "");
  return (ocdId: string): Known | undefined => {
    const found = exact(ocdId);
    if (found) return found;
    const [, state, county, town] =
      /^(.+)(\/[a-z_]+:[^/]+)(\/place:[^/]+)$/.exec(ocdId) ?? [];
    if (state === undefined || town === undefined) return undefined;
    const above = exact(`${state}${county ?? ""}`);
    const place = exact(`${state}${town}`);
    const within = above && countyOf(above);
    // Towns of small lists may not say in which county they lie.
    return place && within && (place.countyName ?? within) === within
      ? place
      : undefined;
  };
}
