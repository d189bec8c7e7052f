import {
  listKnownPlaces,
  markUngoverned,
  replaceNamesAndWords,
  settlePlace,
  upsertPlaces,
} from "@db/queries/jurisdictions.server";
import type { Writer } from "@db/connection.server";
import { writeSetting } from "@db/queries/plumbing.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { CITY_HALVES } from "../city-halves";
import { fullNameOf, isUngoverned, shortNameOf } from "../official-list";
import type { OfficialDivision } from "../official-list";
import { foldForSearch, slugOf } from "../rules";
import { STATE_BY_FIPS } from "../states";
import { OFFICIAL_LIST, freeSlug, wordsOfPlace } from "./load-places.server";

const BATCH = 500;

export interface ImportReport {
  /** On the list and already known by the same id. */
  readonly known: number;
  /** Known by name and county; took the list's id. */
  readonly settled: number;
  readonly added: number;
  /** Villages or hamlets that turn out to be no municipality. */
  readonly ungoverned: number;
}

type Known = Awaited<ReturnType<typeof listKnownPlaces>>[number];

/**
 * Takes the municipalities and townships of the official list of divisions
 * over: the small ones that no package has are added, those known under
 * another id get the official one, and what turned out to be a mere hamlet
 * is marked so. Running it again changes nothing.
 *
 * Counties are left alone: the packages have the newer layout.
 */
export async function importDivisions(
  world: World,
  divisions: readonly OfficialDivision[],
  onProgress: (done: number, total: number) => void = () => {},
  {
    dryRun = false,
    onOut = () => {},
  }: {
    /** Only count: store nothing. */
    dryRun?: boolean;
    /** Told of each place whose state is not here. */
    onOut?: (division: OfficialDivision) => void;
  } = {},
): Promise<ImportReport> {
  const known = await listKnownPlaces(world.db.read);
  const byOcdId = new Map(known.map((k) => [k.ocdId, k]));
  const byCode = new Map(known.map((k) => [k.geoid, k]));
  const taken = new Set(known.map((k) => k.slug));
  const listed = new Set(divisions.map((d) => d.ocdId));
  const candidates = new Map<string, Known[]>();
  for (const k of known) {
    const named = k.kind === "place" || k.kind === "community";
    if (!named || k.ocdId === null || listed.has(k.ocdId)) continue;
    const key = nameKey(k.stateCode ?? "", k.name);
    candidates.set(key, [...(candidates.get(key) ?? []), k]);
  }

  const municipalities = divisions.filter(
    (d) => d.type === "place" && !CITY_HALVES.has(d.ocdId),
  );
  const report = { known: 0, settled: 0, added: 0 };
  const settledIds = new Set<string>();
  const createdAt = timestamp(world);

  for (let start = 0; start < municipalities.length; start += BATCH) {
    const settle: Parameters<typeof settlePlace>[1][] = [];
    const add: (Parameters<typeof upsertPlaces>[1][number] & {
      words: string[];
    })[] = [];
    for (const division of municipalities.slice(start, start + BATCH)) {
      const { ocdId, geoid } = division;
      const officialName = fullNameOf(division);
      const same = byOcdId.get(ocdId);
      if (same) {
        report.known += 1;
        settledIds.add(same.id);
        if (same.kind === "community") {
          settle.push({ id: same.id, ocdId, geoid, officialName });
        }
        continue;
      }
      const name = shortNameOf(division.name);
      const county = division.countyFips
        ? byCode.get(division.countyFips)
        : undefined;
      const alike = pickAlike(
        candidates.get(nameKey(division.stateCode, name)) ?? [],
        settledIds,
        county,
        division,
      );
      if (alike) {
        report.settled += 1;
        settledIds.add(alike.id);
        settle.push({
          id: alike.id,
          ocdId,
          geoid,
          officialName,
          // Until now it was counted as the hamlet that bears its name.
          ...(division.beneathCounty && { population: null }),
        });
        continue;
      }
      const state = byCode.get(stateFips(division.stateCode));
      const above = county ?? state;
      if (!above) {
        onOut(division);
        continue;
      }
      report.added += 1;
      const countyName = county ? (county.officialName ?? county.name) : null;
      const row = {
        kind: "place" as const,
        name: officialName ?? name,
        officialName: null,
        stateCode: division.stateCode,
        countyName,
      };
      const plain = slugOf(row, division.beneathCounty);
      add.push({
        id: world.newId(),
        ocd_id: ocdId,
        kind: "place",
        name,
        official_name: officialName,
        state_code: division.stateCode,
        geoid,
        county_name: countyName,
        parent_id: above.id,
        population: null,
        latitude: county?.latitude ?? null,
        longitude: county?.longitude ?? null,
        time_zone: above.timeZone,
        slug: freeSlug(
          taken.has(plain) ? longSlug(row, division) : plain,
          taken,
        ),
        governs: isUngoverned(division) ? 0 : 1,
        created_by_group_id: null,
        created_at: createdAt,
        words: wordsOfPlace({ name, officialName, otherNames: [] }),
      });
    }
    const store = async (trx: Writer) => {
      for (const place of settle) await settlePlace(trx, place);
      await upsertPlaces(
        trx,
        add.map(({ words: _words, ...row }) => row),
      );
      await replaceNamesAndWords(
        trx,
        add.map(({ id, words }) => ({ id, otherNames: [], words })),
      );
    };
    if (!dryRun) await world.db.transaction(store);
    onProgress(
      Math.min(start + BATCH, municipalities.length),
      municipalities.length,
    );
  }

  const hamlets = known
    .filter((k) => k.kind === "community" && !settledIds.has(k.id))
    .map((k) => k.id);
  const close = async (trx: Writer) => {
    for (let start = 0; start < hamlets.length; start += BATCH) {
      await markUngoverned(trx, hamlets.slice(start, start + BATCH));
    }
    await writeSetting(trx, OFFICIAL_LIST, createdAt);
  };
  if (!dryRun) await world.db.transaction(close);
  return { ...report, ungoverned: hamlets.length };
}

/** With the county, or where none is known with the word for its kind. */
function longSlug(
  row: Parameters<typeof slugOf>[0],
  division: OfficialDivision,
): string {
  return row.countyName === null
    ? slugOf({ ...row, name: division.name }, false)
    : slugOf(row, true);
}

/**
 * The known place that this one on the list is: same name and county; without
 * a county on the list, the only one of that name in the state.
 */
function pickAlike(
  candidates: readonly Known[],
  settled: ReadonlySet<string>,
  county: Known | undefined,
  division: OfficialDivision,
): Known | undefined {
  const free = candidates.filter((k) => !settled.has(k.id));
  if (county) {
    const name = county.officialName ?? county.name;
    return free.find((k) => k.countyName === name);
  }
  return !division.beneathCounty && free.length === 1 ? free[0] : undefined;
}

function nameKey(stateCode: string, name: string): string {
  return `${stateCode}/${foldForSearch(name).replace(/ /g, "")}`;
}

function stateFips(code: string): string | null {
  for (const state of STATE_BY_FIPS.values()) {
    if (state.code === code) return state.fips;
  }
  return null;
}
