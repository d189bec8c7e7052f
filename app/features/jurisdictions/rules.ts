import { slugify } from "~/lib/slug";

import { STATE_BY_CODE, STATES } from "./states";
import { COUNTY_KINDS } from "./types";
import type { FoundPlace, JurisdictionKind } from "./types";

// ------------------------------------------------- Open Civic Data ids

export const COUNTRY_OCD_ID = "ocd-division/country:us";

/**
 * A name as it stands in an OCD id. The published rule: lower case, full
 * stops dropped, a space becomes `_`, letters (accents kept), digits, `-`,
 * `_` and `~` stay, anything else becomes `~`.
 * Source: Open Civic Data proposal 2, "Division Identifiers".
 */
export function ocdSegment(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\./g, "")
    .trim()
    .replace(/\s+/g, "_")
    .replace(/[^\p{L}\p{N}_~-]/gu, "~");
}

/** `state:ca`, `district:dc` or `territory:pr`, under the country. */
export function stateOcdId(stateCode: string): string {
  const state = STATE_BY_CODE.get(stateCode);
  if (!state) throw new Error(`No state has the code ${stateCode}`);
  return `${COUNTRY_OCD_ID}/${state.kind}:${stateCode.toLowerCase()}`;
}

/** The kinds the official list writes as the last step of an id. */
const OCD_TYPES: Partial<Record<JurisdictionKind, string>> = {
  county: "county",
  parish: "parish",
  borough: "borough",
  census_area: "census_area",
  planning_region: "planning_region",
  municipio: "municipio",
  independent_city: "place",
  place: "place",
  community: "place",
};

/**
 * The OCD id of a county or place: `…/state:la/parish:orleans`.
 * @param within the county's full name, given only when the name repeats in
 *   its state: the official list then writes `lakeside_~tarrant_county~`.
 * @throws for kinds the official list has no rule for.
 */
export function divisionOcdId(
  kind: JurisdictionKind,
  stateCode: string,
  name: string,
  within: string | null = null,
): string {
  const type = OCD_TYPES[kind];
  if (!type) throw new Error(`No OCD rule for a ${kind}`);
  const qualifier = within === null ? "" : `_~${ocdSegment(within)}~`;
  return `${stateOcdId(stateCode)}/${type}:${ocdSegment(name)}${qualifier}`;
}

// --------------------------------------------------- kinds and full names

/**
 * What a county-level area is, by its Census code: codes from 510 on are
 * independent cities (Virginia, Baltimore, St. Louis, Carson City), which
 * have no county above them.
 */
export function countyKind(
  fips: string,
  isCensusArea: boolean,
): JurisdictionKind {
  const state = fips.slice(0, 2);
  if (state === "72") return "municipio";
  if (fips.slice(2) >= "510") return "independent_city";
  if (state === "02") return isCensusArea ? "census_area" : "borough";
  if (state === "09") return "planning_region";
  if (state === "22") return "parish";
  return "county";
}

const KIND_SUFFIX: Partial<Record<JurisdictionKind, string>> = {
  county: "County",
  parish: "Parish",
  borough: "Borough",
  census_area: "Census Area",
  planning_region: "Planning Region",
  municipio: "Municipio",
};

/** "Los Angeles" → "Los Angeles County"; names of towns stay as they are. */
export function fullName(kind: JurisdictionKind, name: string): string {
  const suffix = KIND_SUFFIX[kind];
  return suffix ? `${name} ${suffix}` : name;
}

/** True for what stands directly under the country, and the country. */
export function isStateKind(kind: JurisdictionKind): boolean {
  return ["country", "state", "territory", "district"].includes(kind);
}

/** True for the layer between a state and a town. */
export function isCountyKind(kind: JurisdictionKind): boolean {
  return (COUNTY_KINDS as readonly JurisdictionKind[]).includes(kind);
}

/** "CA" → "California"; null for no state or an unknown one. */
export function stateName(code: string | null): string | null {
  return STATE_BY_CODE.get(code ?? "")?.name ?? null;
}

// ----------------------------------------------------------------- search

/** Short and long spellings people mix freely. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sainte", "st"],
  ["ste", "st"],
  ["fort", "ft"],
  ["mount", "mt"],
]);

function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’ʻ`.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * One spelling for all the ways to write a name: no accents, case or
 * punctuation, "Saint" and "Ste." as "st", "Fort" as "ft", "Mount" as "mt".
 */
export function foldForSearch(text: string): string {
  return plainWords(text)
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(" ");
}

/**
 * Every word by which a name should be found, folded: "St. Louis" also by
 * "saint", "DeKalb" by "kalb", "De Kalb" by "dekalb", "O'Fallon" by "fallon".
 */
export function wordsOfNames(names: readonly string[]): string[] {
  const words = new Set<string>();
  for (const name of names) {
    const plain = plainWords(name);
    const apart = plainWords(
      name.replace(/['’ʻ`]/g, " ").replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "),
    );
    for (const word of [...plain, ...apart]) {
      words.add(word);
      const short = SPELLINGS.get(word) ?? word;
      words.add(short);
      for (const [long, abbreviation] of SPELLINGS) {
        if (abbreviation === short) words.add(long);
      }
    }
    for (const [i, word] of plain.entries()) {
      const next = plain[i + 1];
      if (next !== undefined && word.length <= 3) words.add(word + next);
    }
  }
  return [...words].sort();
}

/** Words that say what a place is, not what it is called. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  "borough",
  "city",
  "county",
  "municipality",
  "municipio",
  "parish",
  "town",
  "township",
  "village",
  "ciudad",
  "condado",
  "pueblo",
]);
const FILLER: ReadonlySet<string> = new Set(["of", "the", "de", "del"]);

export interface SearchTerms {
  /** Words that a name must have, each as the beginning of a word. */
  readonly words: readonly string[];
  /** Words that only lift the order: "city" in "boulder city". */
  readonly kindWords: readonly string[];
  /** A state said at the end ("portland oregon", "boulder, co"). */
  readonly stateCode: string | null;
  /** The whole query in one spelling. */
  readonly folded: string;
}

const LONGEST_QUERY = 80;
/** No place name has more that matter; each one costs a look-up. */
const MOST_WORDS = 6;

/** So that West Virginia is not read as Virginia. */
const LONGEST_NAME_FIRST = [...STATES].sort(
  (a, b) => b.name.length - a.name.length,
);

/**
 * Reads what someone typed into a place search.
 *
 * A state at the end narrows the search, but only when written out or in two
 * letters after a name. Words for a kind are dropped from what must match:
 * "boulder city" has to find Boulder, Colorado and Boulder City, Nevada.
 */
export function searchTerms(query: string): SearchTerms {
  const words = plainWords(query.slice(0, LONGEST_QUERY));
  for (const state of LONGEST_NAME_FIRST) {
    const name = plainWords(state.name);
    const endsWithName =
      words.length > name.length &&
      name.every((w, i) => words[words.length - name.length + i] === w);
    const endsWithCode =
      words.length > 1 && words.at(-1) === state.code.toLowerCase();
    if (endsWithName || endsWithCode) {
      const rest = words.slice(0, endsWithName ? -name.length : -1);
      return termsOf(rest, words, state.code);
    }
  }
  return termsOf(words, words, null);
}

/**
 * The same query with its last words taken as part of a name. Someone who
 * has typed "port or" may be on the way to Port Orange, not to Oregon.
 */
export function searchTermsWithoutState(query: string): SearchTerms {
  const words = plainWords(query.slice(0, LONGEST_QUERY));
  return termsOf(words, words, null);
}

function termsOf(
  words: readonly string[],
  all: readonly string[],
  stateCode: string | null,
): SearchTerms {
  const kindWords = words.filter((word) => KIND_WORDS.has(word));
  const meant = words.filter((w) => !KIND_WORDS.has(w) && !FILLER.has(w));
  return {
    words: (meant.length > 0 ? meant : words).slice(0, MOST_WORDS),
    kindWords: meant.length > 0 ? kindWords : [],
    stateCode,
    folded: foldForSearch(all.join(" ")),
  };
}

const DISTRICT_WORD =
  /^(?:district|dist|ward|distrito|distritos|wards|districts)$/;

/**
 * Whether someone looks for a council district or a ward: they say so and
 * name more than that ("ward 3", "district boulder"), or write a number of up
 * to three digits beside a name ("long beach 3").
 */
export function asksForDistrict(query: string): boolean {
  const words = plainWords(query.slice(0, LONGEST_QUERY));
  if (words.length < 2) return false;
  return words.some(
    (word) => DISTRICT_WORD.test(word) || /^\d{1,3}\p{L}?$/u.test(word),
  );
}

/** The terms without "district" and "ward": the lists mix the two freely. */
export function withoutDistrictWords(terms: SearchTerms): SearchTerms {
  return {
    ...terms,
    words: terms.words.filter((word) => !DISTRICT_WORD.test(word)),
  };
}

/**
 * True when every word of the query begins a word of one of the names.
 * @param words folded words of the place, as {@link wordsOfNames} gives them
 */
export function matchesTerms(
  terms: SearchTerms,
  words: readonly string[],
  stateCode: string | null,
): boolean {
  if (terms.words.length === 0) return false;
  if (terms.stateCode !== null && terms.stateCode !== stateCode) return false;
  return terms.words.every((term) => words.some((w) => w.startsWith(term)));
}

const KIND_SAID: Partial<Record<JurisdictionKind, readonly string[]>> = {
  county: ["county", "condado"],
  parish: ["parish", "county"],
  borough: ["borough", "county"],
  census_area: ["borough", "county"],
  municipio: ["municipio", "municipality", "county"],
  consolidated: ["city", "county", "parish", "borough", "ciudad", "condado"],
  independent_city: ["city", "ciudad"],
  place: ["city", "town", "village", "borough", "township", "ciudad", "pueblo"],
  community: ["town", "village", "pueblo"],
};

/**
 * How well a found place answers a query: higher is better, any real number.
 * The exact name comes first, then a name that begins with the query, then
 * whole words before beginnings of words; among equals, states, then places
 * with more people.
 */
export function rankPlace(query: string, place: FoundPlace): number {
  return rankerFor(query)(place);
}

/** {@link rankPlace} for many places: the query is read only once. */
export function rankerFor(query: string): (place: FoundPlace) => number {
  const terms = searchTerms(query);
  const asked = terms.words.map((w) => SPELLINGS.get(w) ?? w).join(" ");
  const spelled = terms.words.map((w) => SPELLINGS.get(w) ?? w);
  return (place) => {
    const { names, own } = foldedNames(place);
    let rank = 0;
    if (names.includes(terms.folded)) rank += 1000;
    if (names.includes(asked)) rank += 800;
    else if (names.some((name) => name.startsWith(asked))) rank += 400;
    rank += 60 * spelled.filter((w) => own.has(w)).length;

    const said = KIND_SAID[place.kind] ?? [];
    if (terms.kindWords.some((word) => said.includes(word))) rank += 150;
    if (terms.stateCode !== null && terms.stateCode === place.stateCode)
      rank += 300;
    if (place.kind === "state" || place.kind === "territory") rank += 90;
    // Eight million people are worth 138: never more than a better name.
    return rank + 20 * Math.log10(1 + peopleToRankBy(place));
  };
}

const foldedOnce = new WeakMap<
  FoundPlace,
  { names: readonly string[]; own: ReadonlySet<string> }
>();

function foldedNames(place: FoundPlace) {
  const known = foldedOnce.get(place);
  if (known) return known;
  const names = [
    place.name,
    ...(place.officialName === null ? [] : [place.officialName]),
    ...place.otherNames,
  ].map(foldForSearch);
  const own = new Set(names.flatMap((name) => name.split(" ")));
  const folded = { names, own };
  foldedOnce.set(place, folded);
  return folded;
}

/**
 * Who types "Boulder" means the city more often than its county, which has
 * more people: a county ranks like the middle one, which has 26,000.
 */
function peopleToRankBy(place: FoundPlace): number {
  return isCountyKind(place.kind)
    ? Math.min(place.population ?? 26_000, 26_000)
    : (place.population ?? 0);
}

// ------------------------------------------------------------------ slugs

/** "U.S. Virgin Islands" → "us-virgin-islands". */
function slugPart(text: string): string {
  return slugify(text.replace(/\./g, ""), 120);
}

/**
 * The address of a place, unique among all of them: `long-beach-ca`,
 * `los-angeles-county-ca`, `california`.
 * @param nameRepeats true when another place of that name is in the state:
 *   the county is then written too, `lakeside-tarrant-county-tx`.
 */
export function slugOf(
  place: {
    readonly kind: JurisdictionKind;
    readonly name: string;
    readonly officialName: string | null;
    readonly stateCode: string | null;
    readonly countyName: string | null;
  },
  nameRepeats: boolean,
): string {
  const { kind, name, stateCode } = place;
  if (kind === "country" || kind === "state" || kind === "territory") {
    return slugPart(name);
  }
  if (kind === "district") return `washington-${slugPart(stateCode ?? "")}`;
  const parts = [
    isCountyKind(kind) ? (place.officialName ?? fullName(kind, name)) : name,
    nameRepeats ? place.countyName : null,
    stateCode,
  ];
  return parts
    .flatMap((part) => (part === null ? [] : [slugPart(part)]))
    .join("-");
}

/** "Los Angeles County", but "Denver" rather than "City and County of Denver". */
export function listedName(place: {
  readonly kind: JurisdictionKind;
  readonly name: string;
  readonly officialName: string | null;
}): string {
  const formal =
    place.kind === "consolidated" ||
    place.kind === "independent_city" ||
    place.kind === "country";
  return formal ? place.name : (place.officialName ?? place.name);
}
