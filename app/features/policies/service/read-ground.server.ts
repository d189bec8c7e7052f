import { countGovernments } from "@db/queries/policy-people.server";
import { listAreasForMap } from "@db/queries/policy-standing.server";
import { isStateKind } from "~/features/jurisdictions/rules";
import { STATES } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { whileUnchanged } from "~/server/while-unchanged.server";
import type { World } from "~/server/world.server";

import type { Ground, GroundPlace, GroundState } from "../rules/shares";
import type { KeptRecords } from "./kept-records.server";

/**
 * What shares are counted over: the states, the places with a record, the
 * counties around them and what lies beneath.
 * @param stateCode only this state; the whole country when null
 */
export async function readGround(
  world: Pick<World, "db" | "now">,
  stateCode: string | null,
  kept: KeptRecords,
): Promise<Ground> {
  const states = await whileUnchanged(world, ["policy-ground"], () =>
    readStates(world),
  );
  const { places, beneath } = placesOf(kept);
  return {
    states: states.filter(
      ({ code }) => stateCode === null || code === stateCode,
    ),
    places,
    beneath,
  };
}

async function readStates({ db }: Pick<World, "db">): Promise<GroundState[]> {
  const [areas, governments] = await Promise.all([
    listAreasForMap(db.read, null),
    countGovernments(db.read),
  ]);
  return STATES.map((state): GroundState => {
    const area = areas.find((a) => a.stateCode === state.code);
    return {
      code: state.code,
      people: state.population,
      governments: Number(
        governments.find((g) => g.stateCode === state.code)?.count ?? 0,
      ),
      place: area
        ? {
            id: area.id,
            kind: area.kind as JurisdictionKind,
            stateCode: area.stateCode,
            governs: area.governs === 1,
          }
        : null,
    };
  });
}

const known = new WeakMap<KeptRecords, Pick<Ground, "places" | "beneath">>();

/** The same for as long as the same records are kept. */
function placesOf(kept: KeptRecords): Pick<Ground, "places" | "beneath"> {
  const there = known.get(kept);
  if (there) return there;
  const places = new Map<string, GroundPlace>();
  for (const { facts, around } of kept.places) {
    places.set(facts.placeId, {
      id: facts.placeId,
      kind: facts.kind,
      stateCode: facts.stateCode,
      parentId: facts.parentId,
      population: facts.population,
      governs: facts.governs === 1,
    });
    if (around && !places.has(around.id)) places.set(around.id, around);
  }
  const made = {
    places: [...places.values()].filter(({ kind }) => !isStateKind(kind)),
    beneath: new Map(
      kept.places.map(({ facts, beneath }) => [facts.placeId, beneath]),
    ),
  };
  known.set(kept, made);
  return made;
}
