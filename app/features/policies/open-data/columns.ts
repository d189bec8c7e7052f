import { writePartialDay } from "~/lib/partial-day";

import type { StageOn } from "../rules";
import type { Coverage, Force, Instrument, Standing } from "../types";

/**
 * The columns of the download, in their order. The codebook explains each, and
 * the import reads the same layout back in: new columns go to the end.
 */
export const EXPORT_COLUMNS = [
  "place",
  "official_name",
  "kind",
  "county",
  "state",
  "ocd_id",
  "geoid",
  "provision",
  "provision_name",
  "standing",
  "instrument",
  "number",
  "title",
  "stage",
  "stage_date",
  "coverage",
  "exceptions",
  "section",
  "quote",
  "practice",
  "last_verified_on",
  "source_url",
  "archived_url",
  "force",
  "source_title",
  "stated_on",
  "record_id",
  "second_check_on",
  "second_check_by",
  "open_disputes",
  "dispute_reasons",
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** A record as the map's filters hand it over. */
export interface ExportedRecord {
  readonly clause: {
    readonly clauseId: string;
    readonly documentId: string;
    readonly name: string;
    readonly officialName: string | null;
    readonly kind: string;
    readonly countyName: string | null;
    readonly stateCode: string | null;
    readonly ocdId: string | null;
    readonly geoid: string | null;
    readonly provisionKey: string;
    readonly instrument: Instrument;
    readonly number: string | null;
    readonly title: string;
    readonly coverage: Coverage;
    readonly exceptions: string;
    readonly section: string | null;
    readonly quote: string;
    readonly practice: string;
    readonly lastVerifiedOn: string | null;
    readonly sourceUrl: string;
    readonly archivedUrl: string | null;
    readonly force: Force | null;
    readonly sourceTitle: string | null;
    readonly statedOn: string | null;
    readonly statedPrecision: string | null;
    readonly secondedOn: string | null;
    readonly secondedAs: string | null;
  };
  /** Open disputes about the clause; left out: there are none. */
  readonly disputes?: readonly {
    readonly words: string;
    readonly sourceUrl: string;
  }[];
  readonly stage: StageOn;
  readonly standing: Standing;
  readonly provisionName: string;
}

/** What stands in each column for one record; null for nothing. */
export function recordCells({
  clause,
  stage,
  standing,
  provisionName,
  disputes = [],
}: ExportedRecord): Record<ExportColumn, string | null> {
  return {
    place: clause.name,
    official_name: clause.officialName,
    kind: clause.kind,
    county: clause.countyName,
    state: clause.stateCode,
    ocd_id: clause.ocdId,
    geoid: clause.geoid,
    provision: clause.provisionKey,
    provision_name: provisionName,
    standing,
    instrument: clause.instrument,
    number: clause.number,
    title: clause.title,
    stage: stage.stage,
    stage_date: writePartialDay(stage),
    coverage: clause.coverage,
    exceptions: clause.exceptions,
    section: clause.section,
    quote: clause.quote,
    practice: clause.practice,
    last_verified_on: clause.lastVerifiedOn,
    source_url: clause.sourceUrl,
    archived_url: clause.archivedUrl,
    force: clause.force,
    source_title: clause.sourceTitle,
    stated_on: statedOn(clause),
    record_id: clause.clauseId,
    second_check_on: clause.secondedOn,
    second_check_by: clause.secondedAs,
    open_disputes: String(disputes.length),
    dispute_reasons:
      disputes
        .map(({ words, sourceUrl }) => `${words} (${sourceUrl})`)
        .join("\n") || null,
  };
}

function statedOn({
  statedOn: onDate,
  statedPrecision,
}: ExportedRecord["clause"]): string | null {
  if (onDate === null) return null;
  const precision =
    statedPrecision === "day" || statedPrecision === "month"
      ? statedPrecision
      : "year";
  return writePartialDay({ onDate, precision });
}
