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
  source_url: string;
  archived_url: string | null;
  recorded_by: string | null;
  group_id: string | null;
  recorded_at: string;
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
