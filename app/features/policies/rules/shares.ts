import { isCountyKind, isStateKind } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { layersOf, standingOf } from "../rules";
import type { LayeredPlace, ProvisionAsked, ProvisionStanding } from "../rules";
import type { RecordedClause } from "../types";
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
  const { nodes, uncounted, townsOnly } = nodesOf(
    ground,
    provisions,
    clauses,
    asOf,
  );
  return {
    people: tally(
      nodes.map(({ people, ...node }) => ({ ...node, weight: people })),
    ),
    governments: tally(
      nodes.map(({ governments, ...node }) => ({
        ...node,
        weight: governments,
      })),
    ),
    uncounted,
    townsOnly,
  };
}

interface Node extends Omit<CountedNode, "weight"> {
  readonly people: number;
  readonly governments: number;
}

function nodesOf(
  ground: Ground,
  provisions: readonly ProvisionAsked[],
  clauses: readonly RecordedClause[],
  asOf: string,
) {
  const byPlace = new Map<string, RecordedClause[]>();
  for (const clause of clauses) {
    const there = byPlace.get(clause.placeId);
    if (there) there.push(clause);
    else byPlace.set(clause.placeId, [clause]);
  }
  const saidIn = (chain: readonly LayeredPlace[]) =>
    chain.flatMap(({ id }) => byPlace.get(id) ?? []);
  const verdicts = (
    chain: readonly LayeredPlace[],
    asked: readonly ProvisionAsked[] = provisions,
  ) => standingOf(asked, saidIn(chain), layersOf(chain), asOf);
  const states = new Map(ground.states.map((state) => [state.code, state]));
  const places = new Map(
    ground.places.filter(isCounted).map((place) => [place.id, place]),
  );
  const nodes: Node[] = ground.states.map((state) => ({
    id: `state ${state.code}`,
    within: null,
    cover: coverOfState(state, verdicts),
    people: state.people,
    governments: state.governments,
  }));

  let [uncounted, townsOnly] = [0, 0];
  for (const place of places.values()) {
    const state = states.get(place.stateCode ?? "");
    // What says nothing is counted with what surrounds it.
    if (!state || !byPlace.has(place.id)) continue;
    const around = places.get(place.parentId ?? "") ?? null;
    const top = state.place ? [state.place] : [];
    const chain = [place, ...(around ? [around] : []), ...top];
    // What none of its governments speaks of is unknown: no need to ask.
    const spoken = new Set(saidIn(chain).map((c) => c.provisionKey));
    const asked = provisions.filter(({ key }) => spoken.has(key));
    const own = verdicts(chain, asked);
    const above = around ? verdicts([around, ...top], asked) : null;
    const cover = own.reduce<Cover>((best, verdict, index) => {
      const beyond = above?.[index];
      return betterOf(
        best,
        coverWithin(
          beyond
            ? { standing: beyond.standing, cover: coverOf(beyond.standing) }
            : null,
          { standing: verdict.standing, itsOwn: isItsOwn(verdict) },
        ),
      );
    }, "unknown");
    const beneath = ground.beneath.get(place.id);
    const towns = isCountyKind(place.kind) ? (beneath?.people ?? 0) : 0;
    if (cover === "full" || cover === "partial") {
      const said = own.some(isItsOwn);
      if (place.population === null && said) {
        if (towns > 0) townsOnly += 1;
        else uncounted += 1;
      }
    }
    nodes.push({
      id: place.id,
      within:
        around && byPlace.has(around.id) ? around.id : `state ${state.code}`,
      cover,
      people: place.population ?? towns,
      governments: 1 + (beneath?.places ?? 0),
    });
  }
  return { nodes, uncounted, townsOnly };
}

const isItsOwn = (verdict: ProvisionStanding) => verdict.inheritance === "own";

/** What covers the people of a state where no place says anything. */
function coverOfState(
  state: GroundState,
  verdicts: (chain: readonly LayeredPlace[]) => ProvisionStanding[],
): Cover {
  if (!state.place) return "unknown";
  const somewhere: LayeredPlace = {
    id: "",
    kind: "county",
    stateCode: state.code,
    governs: true,
  };
  const chain = isOneGovernment(state.place.kind, state.code)
    ? [state.place]
    : [somewhere, state.place];
  return verdicts(chain).reduce<Cover>(
    (best, { standing }) => betterOf(best, coverOf(standing)),
    "unknown",
  );
}
