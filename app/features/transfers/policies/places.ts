import {
  foldForSearch,
  isCountyKind,
  isStateKind,
} from "~/features/jurisdictions/rules";
import { STATES } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

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
      >;
      /** Places it may mean. */
      choices: readonly KnownPlace[];
    };

type Sort = "state" | "county" | "town";

const MOST_CHOICES = 12;

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
    return tail === undefined ? null : stateCodeOf(tail);
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
      (TOWN_START.test(whole) && !whole.startsWith("city and county")
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
    if (code === null) return { because: "no_state", choices: [] };
    return { because: "unknown_place", choices: this.near(core, code, said) };
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

  /** Names that are nearly this one: for a person to choose from. */
  private near(
    name: string,
    code: string,
    said: Sort | null,
  ): readonly KnownPlace[] {
    const near: KnownPlace[] = [];
    const short = name.replace(COUNTY_END, "").replace(TOWN_END, "");
    if (short.length < 4) return near;
    for (const [key, places] of this.byName) {
      if (!key.startsWith(`${code} `)) continue;
      const other = key
        .slice(code.length + 1)
        .replace(COUNTY_END, "")
        .replace(TOWN_END, "");
      if (
        Math.abs(other.length - short.length) > 2 &&
        !other.startsWith(`${short} `)
      ) {
        continue;
      }
      if (!other.startsWith(`${short} `) && distance(short, other) > 2) {
        continue;
      }
      for (const place of places) {
        if (said !== null && !sortsOf(place.kind).includes(said)) continue;
        if (!near.includes(place)) near.push(place);
      }
    }
    return near.slice(0, MOST_CHOICES);
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

/** How many letters must change; counts to 3 and no further. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    before = row;
    if (Math.min(...row) > 2) return 3;
  }
  return before[b.length] ?? 3;
}
