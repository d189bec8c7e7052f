import type { Generated } from "kysely";

export interface ProvisionCategoryTable {
  id: string;
  key: string;
  position: number;
  name_en: string;
  name_es: string;
}

/** One protection a place can have: "no holds for ICE". */
export interface ProvisionTable {
  id: string;
  key: string;
  category_id: string;
  position: number;
  name_en: string;
  name_es: string;
  summary_en: string;
  summary_es: string;
  /** Number of the matching yes/no item on the ILRC county map, if any. */
  ilrc_item: number | null;
  /** any_government | jail_keeper */
  decided_by: string;
  created_by_group_id: string | null;
  created_at: string;
}

/** A document of a place: ordinance, resolution, order, contract … */
export interface PolicyDocumentTable {
  id: string;
  jurisdiction_id: string;
  title: string;
  /** Official number: "Ordinance 125578". */
  number: string | null;
  instrument: string;
  /** Latest stage; its history is in policy_stages. */
  stage: string;
  force: string | null;
  /** "" where the source is a printed document: then it has a title. */
  source_url: string;
  archived_url: string | null;
  recorded_by: string | null;
  group_id: string | null;
  recorded_at: string;
  /** What the source is called: "Ordinance 4172 of 2017". */
  source_title: string | null;
  /** When the source said so, where it is not the document itself. */
  stated_on: string | null;
  stated_precision: string | null;
  /** starter | ice-287g | table; null for what somebody typed in. */
  origin: string | null;
  /** Counts up with every correction; earlier ones are in policy_document_versions. */
  version: Generated<number>;
  /** Which bodies, people and places it binds. */
  scope: string | null;
  /** How it is enforced. */
  enforcement: string | null;
}

/** What was recorded of a document before somebody corrected it. */
export interface PolicyDocumentVersionTable {
  id: string;
  document_id: string;
  version: number;
  title: string;
  number: string | null;
  instrument: string;
  force: string | null;
  scope: string | null;
  enforcement: string | null;
  source_url: string;
  archived_url: string | null;
  replaced_by: string | null;
  group_id: string | null;
  replaced_at: string;
}

/** A dated step of a document: the map of any day is rebuilt from these. */
export interface PolicyStageTable {
  id: string;
  document_id: string;
  stage: string;
  /** First day of the period; `precision` says how much of it is known. */
  on_date: string;
  precision: string;
  source_url: string | null;
  note: string;
  recorded_by: string | null;
  recorded_at: string;
  group_id: string | null;
}

/** A step recorded by mistake: it counts nowhere and can be put back. */
export interface PolicyRemovedStageTable extends PolicyStageTable {
  removed_at: string;
}

/** What was done to a record and leaves no row of its own. */
export interface PolicyEventTable {
  id: string;
  document_id: string;
  clause_id: string | null;
  /** Of policy_stages or policy_removed_stages. */
  stage_id: string | null;
  /**
   * withdrawn (and restored since) | restored | stage_removed |
   * stage_restored | clause_removed | clause_restored | file_added |
   * file_removed
   */
  what: string;
  note: string;
  account_id: string | null;
  group_id: string | null;
  at: string;
}

/** What a document says about one provision. */
export interface PolicyClauseTable {
  id: string;
  document_id: string;
  provision_id: string;
  coverage: string;
  exceptions: string;
  section: string | null;
  quote: string;
  /** What is done in practice, kept apart from what is written. */
  practice: string;
  last_verified_on: string | null;
  verified_by: string | null;
  recorded_by: string | null;
  recorded_at: string;
  /** Counts up with every edit; earlier ones are in policy_clause_versions. */
  version: number;
  group_id: string | null;
  /** Recorded by mistake: it counts nowhere and can be put back. */
  removed_at: string | null;
  /** Checks before this were of other words. */
  words_changed_at: string | null;
  verified_group_id: string | null;
  /** The second check, by somebody else. */
  seconded_on: string | null;
  seconded_group_id: string | null;
  /** other_group | other_person */
  seconded_as: string | null;
}

/** Somebody disputes a clause, or an official's office replied to it. */
export interface PolicyRemarkTable {
  id: string;
  clause_id: string;
  /** dispute | reply */
  kind: string;
  words: string;
  source_url: string;
  /** Whose reply it is: "Office of the Mayor of Riverbend". */
  office: string | null;
  on_date: string;
  group_id: string | null;
  recorded_by: string | null;
  recorded_at: string;
  ended_at: string | null;
  /** A dispute: settled | dispute_withdrawn. A reply: taken_back. */
  ended_as: string | null;
  ended_words: string | null;
  ended_by: string | null;
  ended_group_id: string | null;
}

/** Somebody held a clause against its source and found it as recorded. */
export interface PolicyCheckTable {
  id: string;
  clause_id: string;
  checked_on: string;
  note: string;
  checked_by: string | null;
  group_id: string | null;
  at: string;
}

/** What a clause was recorded to say before somebody mended it. */
export interface PolicyClauseVersionTable {
  id: string;
  clause_id: string;
  version: number;
  coverage: string;
  exceptions: string;
  section: string | null;
  quote: string;
  practice: string;
  replaced_by: string | null;
  group_id: string | null;
  replaced_at: string;
}

/** A record that was wrong is taken back, with the reason; it stays on file. */
export interface PolicyWithdrawalTable {
  document_id: string;
  reason: string;
  withdrawn_by: string | null;
  group_id: string | null;
  at: string;
}

/** Counts up with every write to the records of a place. */
export interface PolicyMarkTable {
  jurisdiction_id: string;
  version: number;
}

/** A scan or copy beside a record; its bytes stand in the files folder. */
export interface PolicyFileTable {
  id: string;
  document_id: string;
  /** SHA-256 of the bytes as they are served, in hex. */
  hash: string;
  /** pdf | png | jpeg, by its first bytes */
  kind: string;
  /** What it is, in the words of whoever brought it. */
  label: string;
  /** Bytes. */
  size: number;
  group_id: string | null;
  recorded_by: string | null;
  recorded_at: string;
  /** The bytes go, this row stays. */
  removed_at: string | null;
  removed_group_id: string | null;
}

/** A table of policies somebody brought, until it is stored, and its report. */
export interface PolicyImportTable {
  id: string;
  /** Null for the operator at the machine. */
  group_id: string | null;
  account_id: string | null;
  /** ice-287g | table */
  kind: string;
  file_name: string;
  /** columns | planned | done | discarded */
  state: string;
  /** JSON: heading, dropped columns, what was said of the whole file. */
  about: string;
  /** Hash of the heading: by it a mapping is remembered. */
  fingerprint: string;
  /** JSON: what each column means; null until it was said. */
  mapping: string | null;
  /** JSON: places chosen by hand, by the words of the row. */
  choices: string;
  /** JSON: what it would change, or has changed. */
  report: string | null;
  created_at: string;
  finished_at: string | null;
}

/** A piece of such a table, private columns left out. */
export interface PolicyImportPartTable {
  import_id: string;
  position: number;
  file: string;
  /** A JSON list for each row: its number, and its cells. */
  lines: string;
}
