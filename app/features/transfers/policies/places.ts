import {
  foldForSearch,
  isCountyKind,
  isStateKind,
} from "~/features/jurisdictions/rules";
import { STATES } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { MOST_CHOICES, nearness } from "./near-names";
import type { KnownPlace, LineReason, PlaceAsked } from "./types";

export type PlaceFound =
  | { place: KnownPlace }
  | {
      because: Extract<
        LineReason,
        | "no_place"
        | "no_state"
        | "unknown_state"
        | "unknown_place"
        | "several_places"
        | "state_or_place"
      >;
      /** Places it may mean. */
      choices: readonly KnownPlace[];
    };

type Sort = "state" | "county" | "town";

/** The code of a state written in full or in two letters; null for neither. */
export function stateCodeOf(text: string): string | null {
  const said = foldForSearch(text.replace(/^(?:the )?state of /i, ""));
  const state = STATES.find(
    ({ code, name }) =>
      code.toLowerCase() === said || foldForSearch(name) === said,
  );
  return state?.code ?? (said === "washington dc" ? "DC" : null);
}

/** What a kind column says, in any of the words tables use. */
export function sortOfKind(text: string): Sort | null {
  const said = foldForSearch(text);
  if (/\b(state|territory|district|estado)\b/.test(said)) {
    return /\b(school|council|hospital)\b/.test(said) ? null : "state";
  }
  if (/\b(consolidated|independent)\b/.test(said)) return null;
  if (/\b(county|parish|census|municipio|condado|planning)\b/.test(said)) {
    return /\b(city|town)\b/.test(said) ? null : "county";
  }
  if (
    /\b(city|town|village|township|borough|municipality|municipal|place|community|local|ciudad|pueblo)\b/.test(
      said,
    )
  ) {
    return "town";
  }
  return null;
}

const COUNTY_END = / (?:county|parish|borough|census area|municipio)$/;
const TOWN_START =
  /^(?:city and county|city|town|township|village|borough|municipality) of /;
const WHOLE_GOVERNMENT = /^(?:city|town) and (?:county|borough|parish) of /;
const TOWN_END = / (?:city|town|village|township|twp|borough|municipality)$/;

function sortsOf(kind: string): readonly Sort[] {
  const known = kind as JurisdictionKind;
  if (isStateKind(known))
    return kind === "district" ? ["state", "town"] : ["state"];
  if (kind === "consolidated") return ["county", "town"];
  if (isCountyKind(known)) return ["county"];
  return ["town"];
}

/** Finds places as tables name them. Nothing is chosen among namesakes. */
export class PlaceIndex {
  private readonly byOcd = new Map<string, KnownPlace>();
  private readonly byGeoid = new Map<string, KnownPlace[]>();
  private readonly byName = new Map<string, KnownPlace[]>();
  private readonly bySlug = new Map<string, KnownPlace>();
  /** Folded names with their places, by state; made when first needed. */
  private readonly ofState = new Map<string, [string, KnownPlace[]][]>();

  /** @param spellings other spellings of OCD ids, each with its place's id */
  constructor(
    places: Iterable<KnownPlace>,
    spellings: ReadonlyMap<string, string> = new Map(),
  ) {
    const byId = new Map<string, KnownPlace>();
    for (const place of places) {
      this.bySlug.set(place.slug, place);
      byId.set(place.id, place);
      if (place.ocdId !== null) this.byOcd.set(place.ocdId, place);
      if (place.geoid !== null) add(this.byGeoid, place.geoid, place);
      const names = new Set(
        [place.name, place.officialName ?? "", ...place.otherNames]
          .map(foldForSearch)
          .filter((name) => name !== ""),
      );
      for (const name of names) {
        add(this.byName, `${place.stateCode ?? ""} ${name}`, place);
        add(this.byName, ` ${name}`, place);
      }
    }
    for (const [ocdId, id] of spellings) {
      const place = byId.get(id);
      if (place && !this.byOcd.has(ocdId)) this.byOcd.set(ocdId, place);
    }
  }

  /** A place that somebody chose by hand. */
  chosen(slug: string): KnownPlace | null {
    return this.bySlug.get(slug) ?? null;
  }

  /**
   * @param bareIsTown whether "Boulder" without more means the city: true
   *   where the table itself writes "Boulder County" for counties
   */
  find(asked: PlaceAsked, bareIsTown: boolean): PlaceFound {
    const byId = this.byOcd.get(asked.ocdId.trim());
    if (byId) return { place: byId };
    const code = this.stateOf(asked);
    const byCode = this.byCode(asked, code);
    if (byCode) return { place: byCode };
    if (asked.name.trim() === "") {
      const state = code === null ? null : this.state(code);
      if (state && sortOfKind(asked.kind) === "state") return { place: state };
      if (state && asked.county.trim() !== "") {
        return this.named(asked.county, code, "county", asked, bareIsTown);
      }
      return { because: "no_place", choices: [] };
    }
    if (asked.state.trim() !== "" && stateCodeOf(asked.state) === null) {
      return { because: "unknown_state", choices: [] };
    }
    const asks = this.twoLetters(asked);
    if (asks) return asks;
    return this.named(
      asked.name,
      code,
      sortOfKind(asked.kind),
      asked,
      bareIsTown,
    );
  }

  /** The place of the state itself. */
  state(code: string): KnownPlace | null {
    const name = STATES.find((state) => state.code === code)?.name ?? "";
    return (
      this.byName
        .get(`${code} ${foldForSearch(name)}`)
        ?.find(({ kind }) => isStateKind(kind as JurisdictionKind)) ?? null
    );
  }

  private stateOf(asked: PlaceAsked): string | null {
    if (asked.state.trim() !== "") return stateCodeOf(asked.state);
    const [, tail] = /,\s*([^,]+)$/.exec(asked.name.trim()) ?? [];
    const code = tail === undefined ? null : stateCodeOf(tail);
    return code ?? endingState(asked.name)?.code ?? null;
  }

  /**
   * "LA" is Louisiana to one and Los Angeles to another. Two letters that
   * stand alone are asked about, unless the row says that it is a state.
   */
  private twoLetters(asked: PlaceAsked): PlaceFound | null {
    const printed = asked.name.trim();
    if (!/^\p{L}\.?\p{L}\.?$/u.test(printed)) return null;
    if (asked.state.trim() !== "" || sortOfKind(asked.kind) === "state") {
      return null;
    }
    const letters = printed.replace(/\./g, "");
    const code = stateCodeOf(letters);
    const state = code === null ? null : this.state(code);
    const others = [
      ...(this.byName.get(` ${foldForSearch(letters)}`) ?? []),
      ...this.near(foldForSearch(letters), "", null),
    ];
    return {
      because: "state_or_place",
      choices: [...new Set([...(state ? [state] : []), ...others])].slice(
        0,
        MOST_CHOICES,
      ),
    };
  }

  /** Spreadsheets drop the noughts in front of a code. */
  private byCode(asked: PlaceAsked, code: string | null): KnownPlace | null {
    const digits = /^(?:\d*US)?(\d{1,7})(?:\.0)?$/.exec(
      asked.geoid.trim(),
    )?.[1];
    if (digits === undefined) return null;
    const sort = sortOfKind(asked.kind);
    const found = [digits, ...[2, 5, 7].map((n) => digits.padStart(n, "0"))]
      .flatMap((geoid) => this.byGeoid.get(geoid) ?? [])
      .filter(
        (place, at, all) =>
          all.indexOf(place) === at &&
          (code === null || place.stateCode === code) &&
          (sort === null || sortsOf(place.kind).includes(sort)),
      );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  private named(
    printed: string,
    code: string | null,
    sortSaid: Sort | null,
    asked: PlaceAsked,
    bareIsTown: boolean,
  ): PlaceFound {
    const whole = foldForSearch(withoutState(printed, code));
    const asState = stateCodeOf(whole);
    if (asState !== null && (sortSaid === "state" || code === null)) {
      const state = this.state(asState);
      const town = code === null && sortSaid === "town";
      if (state && !town) return { place: state };
    }
    if (
      asState !== null &&
      asState === code &&
      sortSaid === null &&
      !(this.byName.get(`${code} ${whole}`) ?? []).some(
        ({ kind }) => !isStateKind(kind as JurisdictionKind),
      )
    ) {
      const state = this.state(asState);
      if (state) return { place: state };
    }
    const core = whole.replace(TOWN_START, "");
    const said: Sort | null =
      sortSaid ??
      (TOWN_START.test(whole) && !WHOLE_GOVERNMENT.test(whole)
        ? "town"
        : COUNTY_END.test(whole) && !/ borough$/.test(whole)
          ? "county"
          : null);
    const at = (name: string) =>
      (this.byName.get(`${code ?? ""} ${name}`) ?? []).filter(
        (place) => said === null || sortsOf(place.kind).includes(said),
      );
    // "Boulder City" is a name before it is "Boulder, the city".
    let found = at(core);
    if (found.length === 0 && core !== whole) found = at(whole);
    if (found.length === 0) found = this.withoutKind(core, said, at);
    found = narrowed(found, asked.county);
    if (found.length > 1 && WHOLE_GOVERNMENT.test(whole)) {
      const one = found.filter(({ kind }) => kind === "consolidated");
      if (one.length > 0) found = one;
    }
    if (found.length > 1) found = preferred(found, asked.prefers ?? null);
    if (found.length > 1 && said === null && bareIsTown) {
      const towns = found.filter(({ kind }) => sortsOf(kind).includes("town"));
      if (towns.length > 0) found = towns;
    }
    const [only] = found;
    if (only && found.length === 1) return { place: only };
    if (found.length > 1) {
      const because = code === null ? "no_state" : "several_places";
      return { because, choices: found.slice(0, MOST_CHOICES) };
    }
    const choices = this.near(core, code ?? "", said);
    return { because: code === null ? "no_state" : "unknown_place", choices };
  }

  /** The same without its last word, where that says what it is. */
  private withoutKind(
    core: string,
    said: Sort | null,
    at: (name: string) => KnownPlace[],
  ): KnownPlace[] {
    if (said === "county") {
      const short = core.replace(COUNTY_END, "");
      return short === core
        ? at(`${core} county`).concat(at(`${core} parish`))
        : at(short);
    }
    const [ending] = TOWN_END.exec(core) ?? [];
    if (ending === undefined) return [];
    // A township is never the borough of the same name.
    const township = /township|twp/.test(ending);
    return at(core.replace(TOWN_END, "")).filter((place) => {
      if (!sortsOf(place.kind).includes("town")) return false;
      const official = foldForSearch(place.officialName ?? "");
      if (township) return / township$/.test(official);
      return !/ township$/.test(official);
    });
  }

  /**
   * Names that are nearly this one, the nearest and then the largest first:
   * for a person to choose from.
   *
   * @param code only of this state; "" of any
   */
  private near(
    name: string,
    code: string,
    said: Sort | null,
  ): readonly KnownPlace[] {
    const found = new Map<KnownPlace, number>();
    const short = name.replace(COUNTY_END, "").replace(TOWN_END, "");
    for (const [other, places] of this.namesOf(code)) {
      const near = nearness(short, other) ?? nearness(name, other);
      if (near === null) continue;
      for (const place of places) {
        if (said !== null && !sortsOf(place.kind).includes(said)) continue;
        found.set(place, Math.min(near, found.get(place) ?? near));
      }
    }
    return [...found]
      .sort(
        ([a, near], [b, other]) =>
          near - other || (b.population ?? 0) - (a.population ?? 0),
      )
      .slice(0, MOST_CHOICES)
      .map(([place]) => place);
  }

  private namesOf(code: string): [string, KnownPlace[]][] {
    const there = this.ofState.get(code);
    if (there) return there;
    const names: [string, KnownPlace[]][] = [];
    for (const [key, places] of this.byName) {
      if (!key.startsWith(`${code} `)) continue;
      const name = key.slice(code.length + 1);
      names.push([name, places]);
      const bare = name.replace(COUNTY_END, "").replace(TOWN_END, "");
      if (bare !== name) names.push([bare, places]);
    }
    this.ofState.set(code, names);
    return names;
  }
}

function add(
  index: Map<string, KnownPlace[]>,
  key: string,
  place: KnownPlace,
): void {
  const there = index.get(key);
  if (!there) index.set(key, [place]);
  else if (!there.includes(place)) there.push(place);
}

/** "Boulder, CO" → "Boulder"; "Portland (Oregon)" → "Portland". */
function withoutState(printed: string, code: string | null): string {
  const [, name, tail] =
    /^(.+?)\s*[,(]\s*([^,()]+)\)?\s*$/.exec(printed.trim()) ?? [];
  const ending = endingState(printed);
  if (ending !== null && (code === null || ending.code === code)) {
    return ending.name;
  }
  if (name === undefined || tail === undefined) return printed;
  return stateCodeOf(tail) !== null &&
    (code === null || stateCodeOf(tail) === code)
    ? name
    : printed;
}

function narrowed(found: KnownPlace[], county: string): KnownPlace[] {
  const wanted = foldForSearch(county).replace(COUNTY_END, "");
  if (found.length < 2 || wanted === "") return found;
  const there = found.filter(
    ({ countyName }) =>
      foldForSearch(countyName ?? "").replace(COUNTY_END, "") === wanted,
  );
  return there.length > 0 ? there : found;
}

/** A township or a New England town, where a city of that name may be too. */
const TOWNSHIP = / (?:township|town|plantation)$/i;

/** Of namesakes, those that a column headed "City" or "County" means. */
function preferred(
  found: KnownPlace[],
  prefers: PlaceAsked["prefers"] | null,
): KnownPlace[] {
  if (prefers === null || prefers === undefined) return found;
  const sort = prefers === "county" ? "county" : "town";
  const sorted = found.filter(({ kind }) => sortsOf(kind).includes(sort));
  const cities = sorted.filter(
    ({ officialName }) => !TOWNSHIP.test(officialName ?? ""),
  );
  if (prefers === "city" && cities.length > 0) return cities;
  return sorted.length > 0 ? sorted : found;
}

/** "Boulder City NV": a state's capital letters at the end, without comma. */
function endingState(printed: string): { name: string; code: string } | null {
  const [, name, tail] =
    /^(.*\p{L}.*?)\s+([A-Z]{2})$/u.exec(printed.trim()) ?? [];
  if (name === undefined || tail === undefined || /\bof$/i.test(name)) {
    return null;
  }
  const code = stateCodeOf(tail);
  return code === null ? null : { name, code };
}
