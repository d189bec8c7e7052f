import { isCountyKind, isStateKind } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { datedOn, firmest, layersOf, verdict } from "../rules";
import type {
  DatedClause,
  LayeredPlace,
  ProvisionAsked,
  Verdict,
  Word,
} from "../rules";
import type { Layer, RecordedClause } from "../types";
import { betterOf, coverOf, coverWithin, tally } from "./people";
import type { CountedNode, Cover, Share } from "./people";

/** A place with a record, or the county around one. */
export interface GroundPlace extends LayeredPlace {
  readonly parentId: string | null;
  readonly population: number | null;
}

/** A state with what there is to be covered in it. */
export interface GroundState {
  readonly code: string;
  /** Null while places are not loaded. */
  readonly place: LayeredPlace | null;
  readonly people: number;
  /** Counties and municipalities that govern themselves. */
  readonly governments: number;
}

/** All that the shares are counted over. */
export interface Ground {
  readonly states: readonly GroundState[];
  readonly places: readonly GroundPlace[];
  /** What lies directly beneath a place: governments, and their people. */
  readonly beneath: ReadonlyMap<
    string,
    { readonly places: number; readonly people: number }
  >;
}

export interface Shares {
  readonly people: Share;
  readonly governments: Share;
  /** Places that hold a protection, whose people nobody has counted. */
  readonly uncounted: number;
  /** Counties that hold one, of which only the towns' people are counted. */
  readonly townsOnly: number;
}

/** Whether a kind of place counts: areas within one would count people twice. */
export function isCounted({ kind, governs }: LayeredPlace): boolean {
  if (!governs || isStateKind(kind)) return false;
  return (
    isCountyKind(kind) ||
    ["independent_city", "consolidated", "place", "community"].includes(kind)
  );
}

/** Territories but Puerto Rico, and the District: one government for all. */
const isOneGovernment = (kind: JurisdictionKind, code: string) =>
  kind !== "state" && code !== "PR";

/** What one government says on the day that is looked at. */
export interface Saying {
  /** Of the provisions asked about, those that it has any record of. */
  readonly keys: readonly string[];
  /** Its word about one; null where it had no record on that day. */
  word(provisionKey: string): Omit<Word, "layer"> | null;
}

/** What each government says; null for one that has no record at all. */
export type Said = (placeId: string) => Saying | null;

/** What these clauses say on a day, worked out from every one of them. */
export function saidBy(
  provisions: readonly ProvisionAsked[],
  clauses: readonly RecordedClause[],
  asOf: string,
): Said {
  const asked = new Set(provisions.map(({ key }) => key));
  return saidByRecords(
    clauses.flatMap((clause) =>
      asked.has(clause.provisionKey) ? datedOn(clause, asOf) : [],
    ),
  );
}

/** The same, from records whose stage on the day is known. */
export function saidByRecords(records: readonly DatedClause[]): Said {
  const places = new Map<string, Map<string, DatedClause[]>>();
  for (const record of records) {
    const { placeId, provisionKey } = record.clause;
    const cells = places.get(placeId) ?? new Map<string, DatedClause[]>();
    places.set(placeId, cells);
    const there = cells.get(provisionKey);
    if (there) there.push(record);
    else cells.set(provisionKey, [record]);
  }
  return (placeId) => {
    const cells = places.get(placeId);
    if (!cells) return null;
    return {
      keys: [...cells.keys()],
      word: (key) => firmest(cells.get(key) ?? []),
    };
  };
}

/** The words of several governments about one provision, for a verdict. */
export function wordsIn(
  layers: readonly Layer[],
  sayings: readonly (Saying | null)[],
  provisionKey: string,
): Word[] {
  return layers.map((layer, index) => {
    const word = sayings[index]?.word(provisionKey);
    return {
      layer,
      standing: word?.standing ?? "unknown",
      record: word?.record ?? null,
      conflict: word?.conflict ?? false,
    };
  });
}

/**
 * The share of people, and of counties and municipalities, that a protection
 * covers on a day: one provision, or with several at least one of them.
 *
 * - A state's binding law covers all its places; one that forbids, none.
 * - A county's record covers the people of its places as far as the county
 *   deals with them; a city's its own. Each person is counted once, at the
 *   best that holds for them.
 * - People are those of the 2020 Census for states, of GeoNames for places.
 *   Of a county whose people nobody has counted, those of its municipalities
 *   are: the share is then a lower bound, and `townsOnly` says so.
 */
export function sharesOf(
  ground: Ground,
  provisions: readonly ProvisionAsked[],
  clauses: readonly RecordedClause[],
  asOf: string,
): Shares {
  return sharesFrom(ground, provisions, saidBy(provisions, clauses, asOf));
}

/** The same, from what is said already. */
export function sharesFrom(
  ground: Ground,
  provisions: readonly ProvisionAsked[],
  said: Said,
): Shares {
  const { people, governments, ...rest } = nodesOf(ground, provisions, said);
  return { people: tally(people), governments: tally(governments), ...rest };
}

const layerOfPlace = new WeakMap<LayeredPlace, Layer | null>();

/** The layer that a place is, remembered with the place. */
function layerOf(place: LayeredPlace): Layer | null {
  const known = layerOfPlace.get(place);
  if (known !== undefined) return known;
  const [layer = null] = layersOf([place]);
  layerOfPlace.set(place, layer);
  return layer;
}

/** Governments from the state down, with what each of them says. */
class Chain {
  readonly layers: Layer[] = [];
  readonly sayings: (Saying | null)[] = [];

  under(place: LayeredPlace | null, saying: Saying | null): this {
    const layer = place && layerOf(place);
    if (layer) {
      this.layers.push(layer);
      this.sayings.push(saying);
    }
    return this;
  }

  verdict(provision: ProvisionAsked): Verdict {
    return verdict(
      provision,
      wordsIn(this.layers, this.sayings, provision.key),
    );
  }
}

function nodesOf(
  ground: Ground,
  provisions: readonly ProvisionAsked[],
  said: Said,
) {
  const askedOf = new Map(provisions.map((asked) => [asked.key, asked]));
  const states = new Map(ground.states.map((state) => [state.code, state]));
  const sayings = new Map<string, Saying | null>();
  // States and counties are asked by each of their places.
  const saidIn = (place: LayeredPlace | null): Saying | null => {
    if (!place) return null;
    const known = sayings.get(place.id);
    if (known !== undefined) return known;
    const saying = said(place.id);
    sayings.set(place.id, saying);
    return saying;
  };
  const counties = new Map<string, Map<string, Verdict>>();
  const places = new Map(
    ground.places.filter(isCounted).map((place) => [place.id, place]),
  );
  const people: CountedNode[] = [];
  const governments: CountedNode[] = [];
  const count = (
    node: Omit<CountedNode, "weight">,
    weigh: { people: number; governments: number },
  ) => {
    const { id, within, cover } = node;
    people.push({ id, within, cover, weight: weigh.people });
    governments.push({ id, within, cover, weight: weigh.governments });
  };

  for (const state of ground.states) {
    const cover = coverOfState(state, saidIn(state.place), askedOf);
    count({ id: `state ${state.code}`, within: null, cover }, state);
  }

  let [uncounted, townsOnly] = [0, 0];
  for (const place of places.values()) {
    const state = states.get(place.stateCode ?? "");
    const own = said(place.id);
    // What says nothing is counted with what surrounds it.
    if (!state || !own) continue;
    const around = places.get(place.parentId ?? "") ?? null;
    const [saidAround, saidAbove] = [saidIn(around), saidIn(state.place)];
    const chain = new Chain()
      .under(state.place, saidAbove)
      .under(around, saidAround)
      .under(place, own);
    const above =
      around &&
      new Chain().under(state.place, saidAbove).under(around, saidAround);
    const known = around && (counties.get(around.id) ?? new Map());
    if (around && known) counties.set(around.id, known);
    let cover: Cover = "unknown";
    let itsOwn = false;
    // What none of its governments speaks of is unknown: no need to ask.
    for (const key of allKeys(own, saidAround, saidAbove)) {
      const asked = askedOf.get(key);
      if (!asked) continue;
      const here = chain.verdict(asked);
      let beyond: Verdict | null = known?.get(key) ?? null;
      if (above && !beyond) {
        beyond = above.verdict(asked);
        known?.set(key, beyond);
      }
      const mine = isItsOwn(here);
      cover = betterOf(
        cover,
        coverWithin(
          beyond && {
            standing: beyond.standing,
            cover: coverOf(beyond.standing),
          },
          { standing: here.standing, itsOwn: mine },
        ),
      );
      itsOwn ||= mine;
      // Nothing is better, and whose decision it is tells no more.
      if (cover === "full" && itsOwn) break;
    }
    const beneath = ground.beneath.get(place.id);
    const towns = isCountyKind(place.kind) ? (beneath?.people ?? 0) : 0;
    if (
      (cover === "full" || cover === "partial") &&
      place.population === null &&
      itsOwn
    ) {
      if (towns > 0) townsOnly += 1;
      else uncounted += 1;
    }
    count(
      {
        id: place.id,
        within: around && saidAround ? around.id : `state ${state.code}`,
        cover,
      },
      {
        people: place.population ?? towns,
        governments: 1 + (beneath?.places ?? 0),
      },
    );
  }
  return { people, governments, uncounted, townsOnly };
}

/** Of all three the provisions that any of them speaks of, each once. */
function allKeys(
  own: Saying,
  around: Saying | null,
  above: Saying | null,
): string[] {
  const keys = [...own.keys];
  for (const saying of [around, above]) {
    for (const key of saying?.keys ?? []) {
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys;
}

const isItsOwn = ({ inheritance }: Verdict) => inheritance === "own";

/** What covers the people of a state where no place says anything. */
function coverOfState(
  { place, code }: GroundState,
  saying: Saying | null,
  askedOf: ReadonlyMap<string, ProvisionAsked>,
): Cover {
  if (!place || !saying) return "unknown";
  const somewhere: LayeredPlace = {
    id: "",
    kind: "county",
    stateCode: code,
    governs: true,
  };
  const chain = new Chain().under(place, saying);
  if (!isOneGovernment(place.kind, code)) chain.under(somewhere, null);
  return [...saying.keys].reduce<Cover>((best, key) => {
    const asked = askedOf.get(key);
    return asked
      ? betterOf(best, coverOf(chain.verdict(asked).standing))
      : best;
  }, "unknown");
}
