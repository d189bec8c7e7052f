import type { FoundPlace, JurisdictionKind } from "./types";

interface Ask {
  /** Folded words; each must begin (or be) a word of the place. */
  readonly words: readonly string[];
  /** Each word must be there entire. */
  readonly whole: boolean;
  readonly stateCode: string | null;
  /** Only these; all when left out or empty. */
  readonly kinds?: readonly JurisdictionKind[] | undefined;
  readonly limit: number;
}

/** All places and their words in memory, for answers in well under 5 ms. */
export interface PlaceIndex {
  /** The largest places that hold every word, largest first. */
  find(ask: Ask): FoundPlace[];
}

/**
 * Makes the index: words in order, each with the places that bear it. A word
 * that begins thousands of names ("s") only marks them; the marks are then
 * read from the largest place on until there are enough.
 * @param places the largest first
 * @param words one entry for each word of each place, in any order
 */
export function makePlaceIndex(
  places: readonly FoundPlace[],
  words: readonly { readonly word: string; readonly placeId: string }[],
): PlaceIndex {
  const rankOf = new Map(places.map(({ id }, rank) => [id, rank]));
  const entries = words
    .flatMap(({ word, placeId }) => {
      const rank = rankOf.get(placeId);
      return rank === undefined ? [] : [{ word, rank }];
    })
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const sorted = entries.map(({ word }) => word);
  const ranks = Uint32Array.from(entries, ({ rank }) => rank);
  // One count a place: how many of the words asked for it has so far.
  const marks = new Uint8Array(places.length);

  return {
    find({ words: asked, whole, stateCode, kinds, limit }) {
      if (asked.length === 0) return [];
      marks.fill(0);
      for (const [step, word] of asked.entries()) {
        let any = false;
        for (let i = firstFrom(sorted, word); i < sorted.length; i += 1) {
          const here = sorted[i] ?? "";
          if (whole ? here !== word : !here.startsWith(word)) break;
          const rank = ranks[i] ?? 0;
          if (marks[rank] === step) {
            marks[rank] = step + 1;
            any = true;
          }
        }
        if (!any) return [];
      }
      const found: FoundPlace[] = [];
      for (let rank = 0; rank < marks.length; rank += 1) {
        if (marks[rank] !== asked.length) continue;
        const place = places[rank];
        if (!place) continue;
        if (stateCode !== null && place.stateCode !== stateCode) continue;
        if (kinds && kinds.length > 0 && !kinds.includes(place.kind)) continue;
        found.push(place);
        if (found.length === limit) break;
      }
      return found;
    },
  };
}

/** Where the first entry stands that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
