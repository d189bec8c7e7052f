import { createHash } from "node:crypto";

import type { Db, Reader } from "@db/connection.server";
import {
  countBeneathPlaces,
  listKeptClauses,
  listKeptPlaces,
} from "@db/queries/kept-policies.server";
import { readPlaceChanges } from "@db/queries/place-search.server";
import { listPolicyMarks } from "@db/queries/policy-marks.server";
import { listStagesOfPlaces } from "@db/queries/policy-standing.server";
import { readStamp } from "@db/queries/stamp.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { entryOf } from "../kept/entry";
import type { KeptPlace } from "../kept/entry";
import type { GroundPlace } from "../rules/shares";
import type {
  Coverage,
  Force,
  Instrument,
  Precision,
  Stage,
  StageStep,
} from "../types";

/** So many places are read at once; between two portions others are served. */
const PORTION = 200;

/** Every place that has a record, by name: what its records amount to. */
export interface KeptRecords {
  readonly places: readonly KeptPlace[];
  readonly byId: ReadonlyMap<string, KeptPlace>;
  /** The same in every process that keeps the same; another after a write. */
  readonly version: string;
}

interface Store {
  /** The data's stamp when the marks were last looked at. */
  stamp: string | null;
  /** How often the list of places had changed. */
  placeChanges: string;
  /** The mark of each place when it was read. */
  marks: Map<string, number>;
  entries: Map<string, KeptPlace>;
  kept: KeptRecords;
  /** Whoever asks while it is brought up to date waits for the same. */
  working: Promise<void> | null;
}

const stores = new WeakMap<Db, Store>();

function storeOf(db: Db): Store {
  const known = stores.get(db);
  if (known) return known;
  const made: Store = {
    stamp: null,
    placeChanges: "",
    marks: new Map(),
    entries: new Map(),
    kept: { places: [], byId: new Map(), version: "" },
    working: null,
  };
  stores.set(db, made);
  return made;
}

/**
 * What every place's records amount to, as of this moment. Kept in memory by
 * each process, since the map asks for all of it: a place is read again when
 * its mark has moved (docs/decisions/0042), all of them when the list of
 * places has changed. Where nothing at all was written since, one small
 * question to the database is all it costs.
 */
export async function keptRecords(db: Db): Promise<KeptRecords> {
  const store = storeOf(db);
  for (;;) {
    if (store.working) {
      await store.working.catch(() => undefined);
      continue;
    }
    const stamp = await stampNow(db);
    if (store.working) continue;
    if (stamp !== null && stamp === store.stamp) return store.kept;
    const work = catchUp(db, store);
    store.working = work;
    try {
      await work;
    } finally {
      store.working = null;
    }
    // What was written meanwhile was written after the question was asked.
    store.stamp = stamp;
    return store.kept;
  }
}

/** Null: a service that speaks PostgreSQL's language but knows no snapshots. */
function stampNow(db: Db): Promise<string | null> {
  return readStamp(db.read, db.engine).catch(() => null);
}

/** Reads what has changed. Marks first: what is read later is never older. */
async function catchUp(db: Db, store: Store): Promise<void> {
  const [placeChanges, rows] = await Promise.all([
    readPlaceChanges(db.read),
    listPolicyMarks(db.read),
  ]);
  const all = placeChanges !== store.placeChanges;
  const changed = rows.filter(
    ({ placeId, version }) => all || store.marks.get(placeId) !== version,
  );
  if (changed.length > 0) {
    const ids = changed.map(({ placeId }) => placeId);
    const fresh = await readEntries(db.read, ids);
    for (const id of ids) setEntry(store, id, fresh.get(id));
    for (const { placeId, version } of changed) {
      store.marks.set(placeId, version);
    }
    store.kept = {
      ...inOrder(store.entries),
      version: versionOf(placeChanges, rows),
    };
  }
  store.placeChanges = placeChanges;
}

function versionOf(
  placeChanges: string,
  marks: readonly { readonly placeId: string; readonly version: number }[],
): string {
  const hash = createHash("sha256").update(placeChanges);
  for (const { placeId, version } of marks) {
    hash.update(` ${placeId} ${version}`);
  }
  return hash.digest("base64url").slice(0, 22);
}

function setEntry(store: Store, id: string, entry: KeptPlace | undefined) {
  if (entry) store.entries.set(id, entry);
  else store.entries.delete(id);
}

function inOrder(
  entries: ReadonlyMap<string, KeptPlace>,
): Omit<KeptRecords, "version"> {
  const places = [...entries.values()].sort(
    ({ facts: a }, { facts: b }) =>
      compare(a.nameKey, b.nameKey) || compare(a.placeId, b.placeId),
  );
  return { places, byId: new Map(entries) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What the records of these places amount to, read from the records
 * themselves; places without any are left out.
 */
export async function readEntries(
  db: Reader,
  placeIds: readonly string[],
): Promise<Map<string, KeptPlace>> {
  const entries = new Map<string, KeptPlace>();
  for (let start = 0; start < placeIds.length; start += PORTION) {
    if (start > 0) await new Promise((resolve) => setImmediate(resolve));
    const ids = placeIds.slice(start, start + PORTION);
    for (const entry of await readPortion(db, ids)) {
      entries.set(entry.facts.placeId, entry);
    }
  }
  return entries;
}

async function readPortion(
  db: Reader,
  ids: readonly string[],
): Promise<KeptPlace[]> {
  const [places, clauses, stages, beneath] = await Promise.all([
    listKeptPlaces(db, ids),
    listKeptClauses(db, ids),
    listStagesOfPlaces(db, ids),
    countBeneathPlaces(db, ids),
  ]);
  const clausesOf = piled(clauses, ({ placeId }) => placeId);
  const stepsOf = piled(stages, ({ documentId }) => documentId);
  const beneathOf = new Map(beneath.map((each) => [each.id, each]));
  return places.flatMap((place) => {
    const { id, aroundKind, aroundStateCode, aroundParentId, ...rest } = place;
    const { aroundPopulation, aroundGoverns, ...facts } = rest;
    const under = beneathOf.get(id);
    const around: GroundPlace | null =
      place.parentId === null || aroundKind === null
        ? null
        : {
            id: place.parentId,
            kind: aroundKind as JurisdictionKind,
            stateCode: aroundStateCode,
            parentId: aroundParentId,
            population: aroundPopulation,
            governs: aroundGoverns === 1,
          };
    const entry = entryOf(
      { placeId: id, ...facts, kind: facts.kind as JurisdictionKind },
      clausesOf(id).map((clause) => ({
        ...clause,
        instrument: clause.instrument as Instrument,
        force: clause.force as Force | null,
        coverage: clause.coverage as Coverage,
      })),
      (documentId) =>
        stepsOf(documentId).map((step): StageStep => ({
          id: step.id,
          stage: step.stage as Stage,
          onDate: step.onDate,
          precision: step.precision as Precision,
        })),
      {
        around,
        beneath: {
          places: Number(under?.places ?? 0),
          people: Number(under?.people ?? 0),
        },
      },
    );
    return entry ? [entry] : [];
  });
}

function piled<T>(all: readonly T[], keyOf: (each: T) => string) {
  const piles = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const there = piles.get(key);
    if (there) there.push(each);
    else piles.set(key, [each]);
  }
  return (key: string): readonly T[] => piles.get(key) ?? [];
}
