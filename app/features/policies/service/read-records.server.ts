import type { Db, Reader } from "@db/connection.server";
import { inBatches } from "@db/queries/batches";
import { listWordsOfClauses } from "@db/queries/kept-policies.server";
import { foldForSearch } from "~/features/jurisdictions/rules";
import type { Locale } from "~/i18n/locales";

import type { DayRecord, KeptPlace } from "../kept/entry";
import type { Said } from "../rules/shares";
import { onDay } from "../rules/timeline";
import type { MapSearch } from "../schema";
import type { RecordOrder, SecondKind } from "../types";
import { keptRecords } from "./kept-records.server";
import type { KeptRecords } from "./kept-records.server";
import { readCatalogue } from "./read-catalogue.server";

export type MapFilter = Pick<
  MapSearch,
  "state" | "provision" | "phase" | "instrument" | "on" | "q"
> &
  Partial<Pick<MapSearch, "view">>;

/**
 * Every record that the filters let through, with its place and its stage on
 * the day asked for, by name of the place. Without its words: only a page of
 * a table needs them ({@link withWords}).
 */
export async function readRecords(
  db: Db,
  filter: MapFilter,
  { today, locale }: { today: string; locale: Locale },
) {
  const asOf = filter.on ?? today;
  const [catalogue, kept] = await Promise.all([
    readCatalogue(db.read, locale),
    keptRecords(db),
  ]);
  const provisions = catalogue.flatMap((category) => category.provisions);
  // A protection that is not in the catalogue counts as not chosen.
  const provision =
    provisions.find(({ key }) => key === filter.provision) ?? null;
  const places = filter.state
    ? kept.places.filter(({ facts }) => facts.stateCode === filter.state)
    : kept.places;
  const records: DayRecord[] = [];
  const shown: ShownPlace[] = [];
  let first = today;
  for (const place of places) {
    const before = records.length;
    for (const { clause, days } of place.clauses) {
      if (provision && clause.provisionKey !== provision.key) continue;
      const began = days[0]?.from;
      if (began !== undefined && began < first) first = began;
      const record = onDay(days, asOf);
      if (!record) continue;
      if (filter.phase && record.phase !== filter.phase) continue;
      if (filter.instrument && clause.instrument !== filter.instrument)
        continue;
      records.push(record);
    }
    if (records.length > before) {
      shown.push({ place, records: records.slice(before) });
    }
  }
  return {
    asOf,
    catalogue,
    provisions,
    provision,
    kept,
    records,
    /** The same records, place by place. */
    shown,
    /** The first year in which any of the records took a step. */
    first: Number(first.slice(0, 4)),
  };
}

/** A place with those of its records that were asked for; at least one. */
export interface ShownPlace {
  readonly place: KeptPlace;
  readonly records: readonly DayRecord[];
}

export type ReadRecords = Awaited<ReturnType<typeof readRecords>>;

/** What every government says on a day, out of what is kept. */
export function saidOn(
  kept: KeptRecords,
  provisionKey: string | null,
  asOf: string,
): Said {
  return (placeId) => {
    const words = kept.byId.get(placeId)?.words;
    if (!words) return null;
    // What was recorded of a later day was not yet said on this one.
    const keys: string[] = [];
    for (const [key, line] of words) {
      if (provisionKey !== null && key !== provisionKey) continue;
      if (line[0] && line[0].from <= asOf) keys.push(key);
    }
    if (keys.length === 0) return null;
    return { keys, word: (key) => onDay(words.get(key) ?? [], asOf) };
  };
}

/** The records of places whose name has these words. */
export function searchRecords<R extends DayRecord>(
  records: readonly R[],
  kept: KeptRecords,
  q: string | null,
): readonly R[] {
  const wanted = foldForSearch(q ?? "");
  if (wanted === "") return records;
  return records.filter(({ clause }) =>
    kept.byId
      .get(clause.placeId)
      ?.folded.some((name) => ` ${name}`.includes(` ${wanted}`)),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same records in another order; by name of the place when none is asked. */
export function sortRecords<R extends DayRecord>(
  records: readonly R[],
  order: RecordOrder | null,
): readonly R[] {
  const by: Record<RecordOrder, (a: R, b: R) => number> = {
    place: () => 0,
    people: (a, b) =>
      (b.clause.place.population ?? -1) - (a.clause.place.population ?? -1),
    newest: (a, b) => compare(b.stage.onDate, a.stage.onDate),
    // Never checked comes first: that is where a look is needed most.
    checked: (a, b) =>
      compare(a.clause.lastVerifiedOn ?? "", b.clause.lastVerifiedOn ?? ""),
  };
  return order === null ? records : [...records].sort(by[order]);
}

/** As many as one statement asks for. */
const AT_ONCE = 500;

/**
 * These records with their words, sources and places, in the same order. One
 * that somebody took out meanwhile is left out.
 */
export async function withWords(
  db: Reader,
  records: readonly DayRecord[],
  { provisions }: Pick<ReadRecords, "provisions">,
) {
  const nameOf = new Map(provisions.map((p) => [p.key, p.name]));
  const rows = await inBatches(
    records.map(({ clause }) => clause.clauseId),
    AT_ONCE,
    (ids) => listWordsOfClauses(db, ids),
  );
  const words = new Map(rows.map((row) => [row.clauseId, row]));
  return records.flatMap(({ clause, ...rest }) => {
    const { place, stages: _stages, ...said } = clause;
    const found = words.get(clause.clauseId);
    if (!found) return [];
    const secondedAs = found.secondedAs as SecondKind | null;
    return [
      {
        ...rest,
        clause: { ...place, ...said, ...found, secondedAs },
        provisionName: nameOf.get(clause.provisionKey) ?? clause.provisionKey,
      },
    ];
  });
}
