import { readSetting, writeSetting } from "@db/queries/plumbing.server";
import type { World } from "~/server/world.server";

import { PLACES_VERSION, readPlacesFromPackages } from "../places.server";
import { forgetZips, readZipsFromPackage } from "../zips.server";
import { loadPlaces, retirePlaces } from "./load-places.server";
import { loadZips } from "./load-zips.server";

const LOADED = "places.loaded";

/**
 * Loads the places when this database has not seen this version of them: at
 * the first start, after an upgrade, or when the last load was cut short.
 * @returns whether anything was loaded
 */
export async function ensurePlaces(
  world: World,
  onProgress?: (done: number, total: number) => void,
): Promise<boolean> {
  if ((await readSetting(world.db.read, LOADED)) === PLACES_VERSION) {
    return false;
  }
  const rows = readPlacesFromPackages();
  await loadPlaces(world, onProgress, rows);
  await retirePlaces(world, rows);
  await loadZips(world, readZipsFromPackage());
  forgetZips();
  await world.db.transaction((trx) =>
    writeSetting(trx, LOADED, PLACES_VERSION),
  );
  return true;
}
