import type { Reader } from "@db/connection.server";
import { listAreasForMap } from "@db/queries/policy-standing.server";
import { isCountyKind, isStateKind } from "~/features/jurisdictions/rules";
import { STATE_BY_CODE } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { paths } from "~/paths";
import { whileUnchanged } from "~/server/while-unchanged.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { DayRecord, KeptClause, PlaceFacts } from "../kept/entry";
import { nationPicture, statePicture } from "../map/shapes.server";
import type { Picture } from "../map/shapes.server";
import { countStep, layersOf, verdict } from "../rules";
import { dotSize, furthest, stageStep } from "../rules/map";
import { saidByRecords, wordsIn } from "../rules/shares";
import type { Said } from "../rules/shares";
import type { MapDot, MapLook, PolicyMap, Standing } from "../types";
import { readRecords, saidOn } from "./read-records.server";
import type { MapFilter, ReadRecords, ShownPlace } from "./read-records.server";

/**
 * The map of the nation, or of one state with its counties, shaded by one
 * provision or by how many hold.
 */
export async function readPolicyMap(
  db: Reader,
  filter: MapFilter,
  read: ReadRecords,
): Promise<PolicyMap> {
  const { asOf } = read;
  const stateCode = filter.state;
  const asked = read.provisions.filter(
    (p) => filter.provision === null || p.key === filter.provision,
  );
  const picture = stateCode ? statePicture(stateCode) : nationPicture();
  const areas = await listAreasForMap(db, stateCode);
  const outlines = new Map(picture.shapes.map((s) => [s.geoid, s.d]));
  const shown = new Map(
    read.shown.map((each) => [each.place.facts.placeId, each]),
  );
  // What is kept is of all records; of some of them it is worked out.
  const said =
    filter.phase || filter.instrument
      ? saidByRecords(read.records)
      : saidOn(read.kept, read.provision?.key ?? null, asOf);
  const state = stateCode
    ? areas.find((a) => a.geoid === STATE_BY_CODE.get(stateCode)?.fips)
    : undefined;
  const within = placesWithin(read.shown, stateCode);

  const drawn = areas.flatMap((area) => {
    const d = area.geoid === null ? undefined : outlines.get(area.geoid);
    if (d === undefined || area.geoid === null) return [];
    const chain = [area, ...(state && state !== area ? [state] : [])];
    const layers = layersOf(
      chain.map((place) => ({
        id: place.id,
        kind: place.kind as JurisdictionKind,
        stateCode: place.stateCode,
        governs: place.governs === 1,
      })),
    );
    if (layers.length === 0) return [];
    const sayings = layers.map((layer) => said(layer.placeId));
    const standings = asked.map((provision) =>
      verdict(provision, wordsIn(layers, sayings, provision.key)),
    );
    const shade =
      filter.view === "stage"
        ? staged(shown.get(area.id)?.records ?? [])
        : filter.provision
          ? {
              look: lookOf(standings[0]?.standing, standings[0]?.inheritance),
              count: null,
            }
          : counted(
              standings.map((s) => s.standing),
              chain.some((place) => shown.has(place.id)),
            );
    return [
      {
        d,
        name: area.officialName ?? area.name,
        to:
          stateCode || area.stateCode === null
            ? paths.places.show(area.slug)
            : paths.policies.map({
                state: area.stateCode,
                provision: filter.provision,
                phase: filter.phase,
                instrument: filter.instrument,
                on: filter.on,
                view: filter.view ?? null,
              }),
        within: within.get(stateCode ? area.id : (area.stateCode ?? "")) ?? 0,
        ...shade,
      },
    ];
  });

  const outlined = new Set(
    areas.filter((a) => outlines.has(a.geoid ?? "")).map((a) => a.id),
  );
  return {
    viewBox: picture.viewBox,
    areas: drawn,
    insets: picture.insets,
    dots: read.shown.flatMap((each): MapDot[] => {
      const { facts } = each.place;
      if (outlined.has(facts.placeId)) return [];
      const at = spotOf(facts, picture);
      return at ? [{ ...at, ...shadeOf(each, filter, said) }] : [];
    }),
  };
}

/** How many places with a record lie in each state, or in each county. */
function placesWithin(shown: readonly ShownPlace[], stateCode: string | null) {
  const counts = new Map<string, number>();
  for (const { place } of shown) {
    if (isStateKind(place.facts.kind)) continue;
    const key = stateCode ? place.facts.parentId : place.facts.stateCode;
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Spot = Omit<MapDot, "look" | "count">;
const spots = new WeakMap<Picture, WeakMap<PlaceFacts, Spot | null>>();

/** Where the dot of a place lies in a picture, remembered with the place. */
function spotOf(place: PlaceFacts, picture: Picture): Spot | null {
  const known = spots.get(picture) ?? new WeakMap<PlaceFacts, Spot | null>();
  spots.set(picture, known);
  const there = known.get(place);
  if (there !== undefined) return there;
  const { kind, stateCode, latitude, longitude } = place;
  const governed = layersOf([
    { id: place.placeId, kind, stateCode, governs: place.governs === 1 },
  ]);
  const at =
    governed.length > 0 &&
    !isStateKind(kind) &&
    stateCode !== null &&
    latitude !== null &&
    longitude !== null &&
    picture.place(stateCode, latitude, longitude);
  const spot = at
    ? {
        ...at,
        name: isCountyKind(kind)
          ? (place.officialName ?? place.name)
          : place.name,
        to: paths.places.show(place.slug),
        size: dotSize(place.population),
      }
    : null;
  known.set(place, spot);
  return spot;
}

/** How the dot of a place looks: by its own word alone. */
function shadeOf(
  { place, records }: ShownPlace,
  filter: MapFilter,
  said: Said,
): Pick<MapDot, "look" | "count"> {
  if (filter.view === "stage") return staged(records);
  const saying = said(place.facts.placeId);
  const standings: Standing[] = [];
  for (const key of saying?.keys ?? []) {
    standings.push(saying?.word(key)?.standing ?? "unknown");
  }
  return filter.provision
    ? { look: standings[0] ?? "unknown", count: null }
    : counted(standings, true);
}

/** How far the furthest document for a protection has come. */
function staged(records: readonly DayRecord[]): { look: MapLook; count: null } {
  const step = furthest(
    records.flatMap(({ clause, stage, phase }) =>
      grants(clause) ? [stageStep(stage.stage, phase)] : [],
    ),
  );
  return { look: step ? `stage_${step}` : "unknown", count: null };
}

const grants = ({ coverage, instrument }: KeptClause) =>
  (coverage === "full" || coverage === "partial") && instrument !== "none";

function lookOf(
  standing: Standing = "unknown",
  inheritance: string = "own",
): MapLook {
  const holds = standing === "covered" || standing === "partial";
  return holds && inheritance === "state_floor" ? "floor" : standing;
}

function counted(standings: readonly Standing[], known: boolean) {
  const count = standings.filter(
    (s) => s === "covered" || s === "partial",
  ).length;
  const look: MapLook = known ? `count_${countStep(count)}` : "unknown";
  return { look, count: known ? count : null };
}

/** The address of a state's page; null while places are not loaded. */
export async function stateSlug(
  db: Reader,
  stateCode: string,
): Promise<string | null> {
  const areas = await listAreasForMap(db, null);
  return areas.find((area) => area.stateCode === stateCode)?.slug ?? null;
}

/** The nation by the number of protections, for the front page. */
export function readFrontMap(world: World): Promise<PolicyMap> {
  const today = timestamp(world).slice(0, 10);
  const everything: MapFilter = {
    state: null,
    provision: null,
    phase: null,
    instrument: null,
    on: null,
    q: null,
  };
  return whileUnchanged(world, ["front-map", today], async () => {
    const read = await readRecords(world.db, everything, {
      today,
      locale: "en",
    });
    return readPolicyMap(world.db.read, everything, read);
  });
}
