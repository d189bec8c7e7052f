import { listLayersAbove } from "@db/queries/jurisdictions.server";
import { listBodiesOf } from "@db/queries/officials.server";

import type { World } from "~/server/world.server";

export interface BodyToChoose {
  slug: string;
  name: string;
  placeName: string;
}

/**
 * Which bodies could decide a demand of this place: those of the place itself,
 * then those of the governments above it, nearest first, each by name.
 */
export async function bodiesToChoose(
  world: World,
  placeId: string,
): Promise<BodyToChoose[]> {
  const db = world.db.read;
  const layers = await listLayersAbove(db, placeId);
  const found = await Promise.all(
    [placeId, ...layers.map(({ id }) => id)].map((id) => listBodiesOf(db, id)),
  );
  return found
    .flat()
    .map(({ slug, name, placeName }) => ({ slug, name, placeName }));
}
