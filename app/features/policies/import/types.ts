import type { Coverage, Force, Instrument, Precision, Stage } from "../types";

/** What an import hands over to be stored; ids are given already. */
export interface ImportedPolicies {
  documents: ImportedDocument[];
  /** Further clauses of documents on record. */
  clauses: (ImportedClause & { documentId: string })[];
  /** Further steps of documents on record. */
  stages: (ImportedStage & { documentId: string })[];
  /** Documents that a newer source names again. */
  restated: { documentId: string; on: ImportedDay }[];
  /** By what another system's record will be known again. */
  links: { externalId: string; documentId: string }[];
}

export interface ImportedDay {
  onDate: string;
  precision: Precision;
}

export interface ImportedStage {
  id: string;
  stage: Stage;
  when: ImportedDay;
  note: string;
}

export interface ImportedClause {
  id: string;
  provisionId: string;
  coverage: Coverage;
  exceptions: string;
  section: string | null;
  quote: string;
  practice: string;
}

export interface ImportedDocument {
  id: string;
  placeId: string;
  title: string;
  number: string | null;
  instrument: Instrument;
  force: Force | null;
  sourceUrl: string;
  sourceTitle: string | null;
  archivedUrl: string | null;
  stated: ImportedDay | null;
  origin: string;
  /** At least one, in any order. */
  stages: ImportedStage[];
  clauses: ImportedClause[];
}
