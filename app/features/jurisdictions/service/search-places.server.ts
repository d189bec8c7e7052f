import type { Reader } from "@db/connection.server";
import {
  listOtherNamesOf,
  listPlacesByWords,
  listStates,
} from "@db/queries/jurisdictions.server";

import { rankPlace, searchTerms, searchTermsWithoutState } from "../rules";
import type { SearchTerms } from "../rules";
import type { FoundPlace, JurisdictionKind } from "../types";

/** Enough that the best of any query is among them, few enough to sort. */
const CANDIDATES = 150;

/**
 * The places that best answer what someone typed, best first.
 *
 * The index gives the largest places that hold the words, whole and begun;
 * {@link rankPlace} then puts the best name first. A state at the end of the
 * query narrows it; when that leaves room, its words are tried as part of a
 * name as well.
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
  const terms = searchTerms(query);
  const found = new Map<string, FoundPlace>();
  await gather(db, terms, kinds, found);
  if (terms.stateCode !== null && found.size < limit) {
    await gather(db, searchTermsWithoutState(query), kinds, found);
  }
  return [...found.values()]
    .map((place) => ({ place, rank: rankPlace(query, place) }))
    .sort((a, b) => b.rank - a.rank || (a.place.slug < b.place.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ place }) => place);
}

/** Every state, the District and the territories, by name. */
export async function readStates(db: Reader) {
  const states = await listStates(db);
  return states.map((row) => ({ ...row, kind: row.kind as JurisdictionKind }));
}

async function gather(
  db: Reader,
  { words, stateCode }: SearchTerms,
  kinds: readonly JurisdictionKind[] | undefined,
  found: Map<string, FoundPlace>,
): Promise<void> {
  const ask = {
    words,
    stateCode,
    limit: CANDIDATES,
    ...(kinds && kinds.length > 0 && { kinds }),
  };
  const rows = [
    ...(await listPlacesByWords(db, { ...ask, whole: true })),
    ...(await listPlacesByWords(db, { ...ask, whole: false })),
  ];
  const fresh = rows.filter((row) => !found.has(row.id));
  const others = new Map<string, string[]>();
  const ids = [...new Set(fresh.map((row) => row.id))];
  for (const { placeId, name } of await listOtherNamesOf(db, ids)) {
    others.set(placeId, [...(others.get(placeId) ?? []), name]);
  }
  for (const row of fresh) {
    found.set(row.id, {
      ...row,
      kind: row.kind as JurisdictionKind,
      otherNames: others.get(row.id) ?? [],
    });
  }
}
