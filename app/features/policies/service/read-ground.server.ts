import type { Reader } from "@db/connection.server";
import {
  countBeneathRecords,
  countGovernments,
  listPlacesAboveRecords,
} from "@db/queries/policy-people.server";
import { listAreasForMap } from "@db/queries/policy-standing.server";
import { isStateKind } from "~/features/jurisdictions/rules";
import { STATES } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Ground, GroundPlace } from "../rules/shares";

interface PlaceOfRecord {
  readonly placeId: string;
  readonly kind: string;
  readonly stateCode: string | null;
  readonly parentId: string | null;
  readonly population: number | null;
  readonly governs: number;
}

/**
 * What shares are counted over: the states, the places that the records name,
 * the counties around them and what lies beneath.
 * @param stateCode only this state; the whole country when null
 * @param records any records; places may repeat
 */
export async function readGround(
  db: Reader,
  stateCode: string | null,
  records: readonly PlaceOfRecord[],
): Promise<Ground> {
  const [areas, above, beneath, governments] = await Promise.all([
    listAreasForMap(db, null),
    listPlacesAboveRecords(db, stateCode),
    countBeneathRecords(db, stateCode),
    countGovernments(db),
  ]);
  const places = new Map<string, GroundPlace>();
  for (const { placeId, ...place } of records) {
    if (!places.has(placeId)) places.set(placeId, grounded(placeId, place));
  }
  for (const { id, ...place } of above) {
    if (!places.has(id)) places.set(id, grounded(id, place));
  }
  return {
    states: STATES.filter(
      ({ code }) => stateCode === null || code === stateCode,
    ).map((state) => {
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
    }),
    places: [...places.values()].filter(({ kind }) => !isStateKind(kind)),
    beneath: new Map(
      beneath.map(({ id, places: count, people }) => [
        id ?? "",
        { places: Number(count), people: Number(people ?? 0) },
      ]),
    ),
  };
}

function grounded(
  id: string,
  place: Omit<PlaceOfRecord, "placeId">,
): GroundPlace {
  return {
    id,
    kind: place.kind as JurisdictionKind,
    stateCode: place.stateCode,
    parentId: place.parentId,
    population: place.population,
    governs: place.governs === 1,
  };
}
