import { EXPORT_COLUMNS, recordCells } from "./columns";
import type { ExportColumn, ExportedRecord } from "./columns";
import { DATA_LICENCE } from "./licence";

/** What every file says of itself. */
export interface FileHead {
  /** Origin of the site, without a slash at the end. */
  readonly site: string;
  /** The day the records are of. */
  readonly asOf: string;
  readonly generatedAt: string;
  /** The filters that were asked for; null: not narrowed by it. */
  readonly filters: Readonly<Record<string, string | null>>;
  readonly codebook: string;
}

/** Beside the columns: where the record lies and where it can be read. */
export type PlacedRecord = ExportedRecord & {
  readonly clause: {
    readonly placeId: string;
    readonly slug: string;
    readonly population: number | null;
    /** Degrees north and east. */
    readonly latitude: number | null;
    readonly longitude: number | null;
  };
};

const PLACE_COLUMNS: readonly ExportColumn[] = [
  "place",
  "official_name",
  "kind",
  "county",
  "state",
  "ocd_id",
  "geoid",
];

function headOf({ site, asOf, generatedAt, filters, codebook }: FileHead) {
  return {
    title: "Groundwork policy records",
    site,
    as_of: asOf,
    generated_at: generatedAt,
    filters,
    codebook: site + codebook,
    licence: DATA_LICENCE,
  };
}

/** Head of the JSON file; its list is called `records`. */
export function jsonHead(head: FileHead): Record<string, unknown> {
  return headOf(head);
}

/** Head of the GeoJSON file (RFC 7946); its list is called `features`. */
export function geoJsonHead(head: FileHead): Record<string, unknown> {
  return { type: "FeatureCollection", ...headOf(head) };
}

function cite(
  site: string,
  documentPath: (id: string) => string,
  record: PlacedRecord,
) {
  return { record_url: site + documentPath(record.clause.documentId) };
}

/** One record with its place, its citation and its page here. */
export async function* jsonRecords(
  records: AsyncIterable<PlacedRecord>,
  site: string,
  paths: {
    readonly place: (slug: string) => string;
    readonly document: (id: string) => string;
  },
): AsyncGenerator<Record<string, unknown>> {
  for await (const record of records) {
    yield {
      ...recordCells(record),
      population: record.clause.population,
      place_url: site + paths.place(record.clause.slug),
      ...cite(site, paths.document, record),
    };
  }
}

/**
 * One feature for each place: a point, and its records with their citations.
 * @param records all those of one place next to each other
 *   (a place whose point is not known has no geometry)
 */
export async function* geoJsonFeatures(
  records: AsyncIterable<PlacedRecord>,
  site: string,
  paths: {
    readonly place: (slug: string) => string;
    readonly document: (id: string) => string;
  },
): AsyncGenerator<Record<string, unknown>> {
  let together: PlacedRecord[] = [];
  const feature = (of: readonly PlacedRecord[]) => {
    const [first] = of;
    if (first === undefined) return null;
    const cells = recordCells(first);
    const { longitude, latitude } = first.clause;
    const point =
      longitude === null || latitude === null ? null : [longitude, latitude];
    return {
      type: "Feature",
      id: first.clause.ocdId ?? first.clause.slug,
      geometry: point && { type: "Point", coordinates: point },
      properties: {
        ...Object.fromEntries(PLACE_COLUMNS.map((name) => [name, cells[name]])),
        population: first.clause.population,
        place_url: site + paths.place(first.clause.slug),
        records: of.map((record) => {
          const all = recordCells(record);
          return {
            ...Object.fromEntries(
              EXPORT_COLUMNS.filter(
                (name) => !PLACE_COLUMNS.includes(name),
              ).map((name) => [name, all[name]]),
            ),
            ...cite(site, paths.document, record),
          };
        }),
      },
    };
  };
  for await (const record of records) {
    const [first] = together;
    if (first && first.clause.placeId !== record.clause.placeId) {
      const done = feature(together);
      if (done) yield done;
      together = [];
    }
    together.push(record);
  }
  const last = feature(together);
  if (last) yield last;
}
