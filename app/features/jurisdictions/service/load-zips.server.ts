import { readSetting, writeSetting } from "@db/queries/plumbing.server";
import {
  deleteZipAreas,
  deleteZips,
  insertZipAreas,
  insertZips,
} from "@db/queries/zips.server";
import type { World } from "~/server/world.server";

import type { PackagedZip } from "../zips.server";
import type { ZipTable } from "../zip-table";

const BATCH = 500;
/** Whose table this is: "package", or "imported" by an operator. */
const SOURCE = "places.zips";

/** Puts the package's ZIP codes in, unless an operator brought a table. */
export async function loadZips(
  world: World,
  zips: readonly PackagedZip[],
): Promise<number> {
  if (zips.length === 0) return 0;
  if ((await readSetting(world.db.read, SOURCE)) === "imported") return 0;
  await world.db.transaction((trx) => deleteZips(trx));
  await inTransactions(world, zips, async (trx, batch) => {
    await insertZips(
      trx,
      batch.map(({ zip, city, stateCode, latitude, longitude }) => ({
        zip,
        city,
        state_code: stateCode,
        latitude,
        longitude,
      })),
    );
    await insertZipAreas(
      trx,
      batch.flatMap(({ zip, counties }) =>
        counties.map(({ geoid, share }) => ({ zip, geoid, share })),
      ),
    );
  });
  await world.db.transaction((trx) => writeSetting(trx, SOURCE, "package"));
  return zips.length;
}

/**
 * Takes an operator's table over: its layer (counties or places) replaces what
 * was there, towns and coordinates of known codes stay.
 */
export async function importZips(world: World, table: ZipTable): Promise<void> {
  await world.db.transaction((trx) => deleteZipAreas(trx, table.layer));
  await inTransactions(world, table.rows, async (trx, batch) => {
    await insertZips(
      trx,
      [...new Set(batch.map(({ zip }) => zip))].map((zip) => ({ zip })),
    );
    await insertZipAreas(trx, [...batch]);
  });
  await world.db.transaction((trx) => writeSetting(trx, SOURCE, "imported"));
}

type Trx = Parameters<Parameters<World["db"]["transaction"]>[0]>[0];

async function inTransactions<T>(
  world: World,
  all: readonly T[],
  work: (trx: Trx, batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH);
    await world.db.transaction((trx) => work(trx, batch));
  }
}
