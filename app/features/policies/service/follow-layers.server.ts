import type { Reader } from "@db/connection.server";
import { listDistrictsEverRecorded } from "@db/queries/followed-layers.server";
import { listLayersAbove } from "@db/queries/jurisdictions.server";
import { listedName } from "~/features/jurisdictions/rules";
import { ADDED_KINDS } from "~/features/jurisdictions/types";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { layersOf } from "../rules";
import { MOST_DISTRICTS } from "./read-districts.server";

/** One place whose records hold where somebody follows. */
export interface FollowedLayer {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: JurisdictionKind;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  readonly officialName: string | null;
}

const layerOf = (row: Row): FollowedLayer => {
  const kind = row.kind as JurisdictionKind;
  return {
    id: row.id,
    slug: row.slug,
    kind,
    name: listedName({ ...row, kind }),
  };
};

/**
 * Whose records a follower of a place is told of: its own first, then of the
 * governments above whose word holds there, nearest first (the same that the
 * card has columns for), then of districts and campuses beneath it.
 */
export async function readFollowedLayers(
  db: Reader,
  place: Row,
): Promise<FollowedLayer[]> {
  const [above, beneath] = await Promise.all([
    listLayersAbove(db, place.id),
    listDistrictsEverRecorded(db, {
      placeId: place.id,
      kinds: ADDED_KINDS,
      limit: MOST_DISTRICTS,
    }),
  ]);
  const holding = new Set(
    layersOf(
      above.map(({ id, kind, stateCode, governs }) => ({
        id,
        kind: kind as JurisdictionKind,
        stateCode,
        governs: governs === 1,
      })),
    ).map(({ placeId }) => placeId),
  );
  return [place, ...above.filter(({ id }) => holding.has(id)), ...beneath].map(
    layerOf,
  );
}
