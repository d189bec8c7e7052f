import type { Reader } from "@db/connection.server";
import {
  listAreasForMap,
  listClausesEverywhere,
  listStagesEverywhere,
} from "@db/queries/policy-standing.server";
import {
  foldForSearch,
  isCountyKind,
  isStateKind,
} from "~/features/jurisdictions/rules";
import { STATE_BY_CODE } from "~/features/jurisdictions/states";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";
import { paths } from "~/paths";
import type { World } from "~/server/world.server";

import { nationPicture, statePicture } from "../map/shapes.server";
import {
  cellOf,
  countStep,
  layersOf,
  phaseOf,
  stageOn,
  standingOf,
  standingOfRecord,
} from "../rules";
import type { MapSearch } from "../schema";
import { dotSize, furthest, stageStep } from "../rules/map";
import type {
  MapDot,
  MapLook,
  PolicyMap,
  Provision,
  RecordOrder,
  Standing,
} from "../types";
import { readCatalogue } from "./read-catalogue.server";
import { withStages } from "./read-scorecard.server";

export type MapFilter = Pick<
  MapSearch,
  "state" | "provision" | "phase" | "instrument" | "on" | "q"
> &
  Partial<Pick<MapSearch, "view">>;

/**
 * Every record that the filters let through, with its place and its stage on
 * the day asked for, by name of the place.
 */
export async function readRecords(
  db: Reader,
  filter: MapFilter,
  { today, locale }: { today: string; locale: Locale },
) {
  const asOf = filter.on ?? today;
  const catalogue = await readCatalogue(db, locale);
  const provisions = catalogue.flatMap((category) => category.provisions);
  const everywhere = {
    // A protection that is not in the catalogue counts as not chosen.
    provisionKey:
      provisions.find(({ key }) => key === filter.provision)?.key ?? null,
    stateCode: filter.state,
  };
  const [clauses, stages] = await Promise.all([
    listClausesEverywhere(db, everywhere),
    listStagesEverywhere(db, everywhere),
  ]);
  const nameOf = new Map(provisions.map((p) => [p.key, p.name]));
  const all = withStages(clauses, stages);
  const records = all.flatMap((clause) => {
    const stage = stageOn(clause.stages, asOf);
    if (!stage) return [];
    const phase = phaseOf(clause.instrument, stage.stage);
    if (filter.phase && phase !== filter.phase) return [];
    if (filter.instrument && clause.instrument !== filter.instrument) return [];
    const kind = clause.kind as JurisdictionKind;
    return [
      {
        clause: { ...clause, kind },
        stage,
        phase,
        standing: standingOfRecord({ clause, stage, phase }),
        provisionName: nameOf.get(clause.provisionKey) ?? clause.provisionKey,
      },
    ];
  });
  // `all`: before stage and kind of document narrowed them.
  return { asOf, catalogue, provisions, all, records };
}

type Records = Awaited<ReturnType<typeof readRecords>>["records"];

/** The records of places whose name has these words. */
export function searchRecords(records: Records, q: string | null): Records {
  const wanted = foldForSearch(q ?? "");
  if (wanted === "") return records;
  return records.filter(({ clause }) =>
    [clause.name, clause.officialName ?? ""]
      .map(foldForSearch)
      .some((name) => ` ${name}`.includes(` ${wanted}`)),
  );
}

/**
 * The map of the nation, or of one state with its counties, shaded by one
 * provision or by how many hold.
 */
export async function readPolicyMap(
  db: Reader,
  filter: MapFilter,
  read: Awaited<ReturnType<typeof readRecords>>,
): Promise<PolicyMap> {
  const { asOf, records } = read;
  const stateCode = filter.state;
  const asked = read.provisions.filter(
    (p) => filter.provision === null || p.key === filter.provision,
  );
  const picture = stateCode ? statePicture(stateCode) : nationPicture();
  const areas = await listAreasForMap(db, stateCode);
  const outlines = new Map(picture.shapes.map((s) => [s.geoid, s.d]));
  const byPlace = new Map<string, Records[number]["clause"][]>();
  for (const { clause } of records) {
    const there = byPlace.get(clause.placeId);
    if (there) there.push(clause);
    else byPlace.set(clause.placeId, [clause]);
  }
  const clausesOf = (id: string | undefined) => byPlace.get(id ?? "") ?? [];
  const state = stateCode
    ? areas.find((a) => a.geoid === STATE_BY_CODE.get(stateCode)?.fips)
    : undefined;
  const within = placesWithin(records, stateCode);

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
    const standings = standingOf(
      asked,
      chain.flatMap((place) => clausesOf(place.id)),
      layers,
      asOf,
    );
    const shade =
      filter.view === "stage"
        ? staged(clausesOf(area.id), asOf)
        : filter.provision
          ? {
              look: lookOf(standings[0]?.standing, standings[0]?.inheritance),
              count: null,
            }
          : counted(
              standings.map((s) => s.standing),
              chain.some((place) => clausesOf(place.id).length > 0),
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
  const dots = dotsOf(records, asked, filter, asOf, (id) => !outlined.has(id));
  return {
    viewBox: picture.viewBox,
    areas: drawn,
    insets: picture.insets,
    dots: dots.flatMap(({ clause, ...dot }) => {
      const at =
        clause.stateCode !== null &&
        clause.latitude !== null &&
        clause.longitude !== null &&
        picture.place(clause.stateCode, clause.latitude, clause.longitude);
      return at ? [{ ...dot, ...at }] : [];
    }),
  };
}

/** How many places with a record lie in each state, or in each county. */
function placesWithin(records: Records, stateCode: string | null) {
  const counts = new Map<string, Set<string>>();
  for (const { clause } of records) {
    if (isStateKind(clause.kind)) continue;
    const key = stateCode ? clause.parentId : clause.stateCode;
    if (key === null) continue;
    const there = counts.get(key) ?? new Set();
    counts.set(key, there.add(clause.placeId));
  }
  return new Map([...counts].map(([key, places]) => [key, places.size]));
}

/** One dot for each place that has a record and no outline. */
function dotsOf(
  records: Records,
  asked: readonly Provision[],
  filter: MapFilter,
  asOf: string,
  wanted: (placeId: string) => boolean,
) {
  const places = new Map<string, Records[number]["clause"][]>();
  for (const { clause } of records) {
    if (isStateKind(clause.kind) || !wanted(clause.placeId)) continue;
    const there = places.get(clause.placeId);
    if (there) there.push(clause);
    else places.set(clause.placeId, [clause]);
  }
  return [...places.values()].flatMap((clauses) => {
    const [clause] = clauses;
    const [layer] = layersOf(
      clause
        ? [
            {
              id: clause.placeId,
              kind: clause.kind,
              stateCode: clause.stateCode,
              governs: clause.governs === 1,
            },
          ]
        : [],
    );
    if (!clause || !layer) return [];
    const said = new Set(clauses.map((c) => c.provisionKey));
    const standings = asked
      .filter((p) => said.has(p.key))
      .map(
        (p) =>
          cellOf(
            layer,
            clauses.filter((c) => c.provisionKey === p.key),
            asOf,
          ).standing,
      );
    const shade: Pick<MapDot, "look" | "count"> =
      filter.view === "stage"
        ? staged(clauses, asOf)
        : filter.provision
          ? { look: standings[0] ?? "unknown", count: null }
          : counted(standings, true);
    return [
      {
        clause,
        name: isCountyKind(clause.kind)
          ? (clause.officialName ?? clause.name)
          : clause.name,
        to: paths.places.show(clause.slug),
        size: dotSize(clause.population),
        ...shade,
      },
    ];
  });
}

/** How far the furthest document for a protection has come. */
function staged(
  clauses: readonly Records[number]["clause"][],
  asOf: string,
): { look: MapLook; count: null } {
  const step = furthest(
    clauses.flatMap((clause) => {
      const grants = ["full", "partial"].includes(clause.coverage);
      const stage =
        grants && clause.instrument !== "none"
          ? stageOn(clause.stages, asOf)
          : null;
      return stage
        ? [stageStep(stage.stage, phaseOf(clause.instrument, stage.stage))]
        : [];
    }),
  );
  return { look: step ? `stage_${step}` : "unknown", count: null };
}

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

/** The first year in which any of the records took a step. */
export function firstYear(
  read: Awaited<ReturnType<typeof readRecords>>,
  today: string,
): number {
  const first = read.all
    .flatMap((clause) => clause.stages.map((step) => step.onDate))
    .reduce((least, day) => (day < least ? day : least), today);
  return Number(first.slice(0, 4));
}

/** The same records in another order; by name of the place when none is asked. */
export function sortRecords(
  records: Records,
  order: RecordOrder | null,
): Records {
  const by: Record<
    RecordOrder,
    (a: Records[number], b: Records[number]) => number
  > = {
    place: () => 0,
    people: (a, b) => (b.clause.population ?? -1) - (a.clause.population ?? -1),
    newest: (a, b) => b.stage.onDate.localeCompare(a.stage.onDate),
    // Never checked comes first: that is where a look is needed most.
    checked: (a, b) =>
      (a.clause.lastVerifiedOn ?? "").localeCompare(
        b.clause.lastVerifiedOn ?? "",
      ),
  };
  return order === null ? records : [...records].sort(by[order]);
}

/** The address of a state's page; null while places are not loaded. */
export async function stateSlug(
  db: Reader,
  stateCode: string,
): Promise<string | null> {
  const areas = await listAreasForMap(db, null);
  return areas.find((area) => area.stateCode === stateCode)?.slug ?? null;
}

const FRONT_MAP_SECONDS = 60;
const frontMaps = new WeakMap<World, { at: number; map: PolicyMap }>();

/**
 * The nation by the number of protections, for the front page. Kept for a
 * minute: it reads every record, and the front page is the most read one.
 */
export async function readFrontMap(world: World): Promise<PolicyMap> {
  const now = world.now();
  const kept = frontMaps.get(world);
  if (kept && now.getTime() - kept.at < FRONT_MAP_SECONDS * 1000) {
    return kept.map;
  }
  const db = world.db.read;
  const everything: MapFilter = {
    state: null,
    provision: null,
    phase: null,
    instrument: null,
    on: null,
    q: null,
  };
  const read = await readRecords(db, everything, {
    today: now.toISOString().slice(0, 10),
    locale: "en",
  });
  const map = await readPolicyMap(db, everything, read);
  frontMaps.set(world, { at: now.getTime(), map });
  return map;
}
