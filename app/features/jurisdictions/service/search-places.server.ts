import type { Reader } from "@db/connection.server";
import { listStates } from "@db/queries/jurisdictions.server";
import { listDistrictsToSearch } from "@db/queries/listed-districts.server";
import {
  listNamesToSearch,
  listPlacesToSearch,
  listWordsToSearch,
  readPlaceChanges,
} from "@db/queries/place-search.server";

import { makePlaceIndex } from "../place-index";
import type { PlaceIndex } from "../place-index";
import {
  asksForDistrict,
  foldForSearch,
  isCountyKind,
  rankerFor,
  searchTerms,
  searchTermsWithoutState,
  withoutDistrictWords,
} from "../rules";
import type { SearchTerms } from "../rules";
import type { FoundPlace, JurisdictionKind } from "../types";
import { zipOf } from "../rules/zip";
import { placesOfZip } from "./read-zip.server";

/** Enough that the best of any query is among them, few enough to sort. */
const CANDIDATES = 150;

/**
 * The places that best answer what someone typed, best first.
 *
 * An index in memory, made anew when names of places have changed, gives the
 * largest places that hold the words, whole and begun;
 * {@link rankerFor} then puts the best name first. A state at the end of the
 * query narrows it; when that leaves room, its words are tried as part of a
 * name as well. A ZIP code finds the places it may lie in.
 *
 * Council districts and wards of the official list, tens of thousands with
 * hardly a name of their own, are offered only to who asks for one: "district
 * 3, long beach", "ward 7", or a search for that kind alone.
 */
export async function searchPlaces(
  db: Reader,
  {
    query,
    limit,
    kinds,
  }: {
    query: string;
    limit: number;
    /** Only these; all when left out or empty. */
    kinds?: readonly JurisdictionKind[];
  },
): Promise<FoundPlace[]> {
  const zip = zipOf(query);
  if (zip !== null) {
    const places = await placesOfZip(db, zip, async (city, stateCode) =>
      (
        await searchPlaces(db, { query: `${city}, ${stateCode}`, limit: 5 })
      ).filter(
        (place) =>
          place.stateCode === stateCode &&
          foldForSearch(place.name) === foldForSearch(city) &&
          !isCountyKind(place.kind),
      ),
    );
    return places
      .filter(({ kind }) => !kinds?.length || kinds.includes(kind))
      .slice(0, limit);
  }
  const terms = searchTerms(query);
  const found = new Map<string, FoundPlace>();
  const { index, districts } = await indexOf(db);
  gather(index, terms, kinds, found);
  if (terms.stateCode !== null && found.size < limit) {
    gather(index, searchTermsWithoutState(query), kinds, found);
  }
  if (asksForDistrict(query) || kinds?.join() === "council_district") {
    // "Ward 3" first as it is said; then whatever is called 3 there.
    gather(districts, terms, kinds, found);
    gather(districts, withoutDistrictWords(terms), kinds, found);
  }
  const rank = rankerFor(query);
  return [...found.values()]
    .map((place, at) => ({ place, rank: rank(place), at }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        (b.place.population ?? 0) - (a.place.population ?? 0) ||
        // Districts come in the order of the places they belong to.
        (a.place.kind === "council_district" && b.place.kind === a.place.kind
          ? a.at - b.at
          : a.place.slug < b.place.slug
            ? -1
            : 1),
    )
    .slice(0, limit)
    .map(({ place }) => place);
}

/** Every state, the District and the territories, by name. */
export async function readStates(db: Reader) {
  const states = await listStates(db);
  return states.map((row) => ({ ...row, kind: row.kind as JurisdictionKind }));
}

interface Indexes {
  readonly index: PlaceIndex;
  readonly districts: PlaceIndex;
}

const indexes = new WeakMap<
  Reader,
  { changes: string; index: Promise<Indexes> }
>();

/** The index of this database, made anew when names have changed. */
async function indexOf(db: Reader): Promise<Indexes> {
  const changes = await readPlaceChanges(db);
  const known = indexes.get(db);
  if (known?.changes === changes) return known.index;
  const index = makeIndex(db);
  indexes.set(db, { changes, index });
  index.catch(() => indexes.delete(db));
  return index;
}

async function makeIndex(db: Reader): Promise<Indexes> {
  const others = new Map<string, string[]>();
  for (const { placeId, name } of await listNamesToSearch(db)) {
    others.set(placeId, [...(others.get(placeId) ?? []), name]);
  }
  const known = (
    row: Awaited<ReturnType<typeof listPlacesToSearch>>[number],
  ) => ({
    ...row,
    kind: row.kind as JurisdictionKind,
    otherNames: others.get(row.id) ?? [],
  });
  const words = await listWordsToSearch(db);
  return {
    index: makePlaceIndex((await listPlacesToSearch(db)).map(known), words),
    districts: makePlaceIndex(
      (await listDistrictsToSearch(db)).map(known),
      words,
    ),
  };
}

function gather(
  index: PlaceIndex,
  { words, stateCode }: SearchTerms,
  kinds: readonly JurisdictionKind[] | undefined,
  found: Map<string, FoundPlace>,
): void {
  const ask = { words, stateCode, kinds, limit: CANDIDATES };
  for (const whole of [true, false]) {
    for (const place of index.find({ ...ask, whole })) {
      found.set(place.id, place);
    }
  }
}
