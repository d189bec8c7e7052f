/** A table somebody brought, until its columns are matched and it is stored. */
export interface ImportTableTable {
  id: string;
  group_id: string;
  account_id: string | null;
  jurisdiction_id: string;
  /** JSON: heading, dropped columns, seats, what reading refused. */
  about: string;
  /** The import that was planned from it; null while its columns wait. */
  run_id: string | null;
  created_at: string;
}

/** A piece of a table's rows, private columns left out. */
export interface ImportTablePartTable {
  table_id: string;
  position: number;
  file: string;
  /** A JSON list for each row: its number, and its cells. */
  lines: string;
}

/** How a group matched the columns of a table with this heading. */
export interface ImportMappingTable {
  group_id: string;
  jurisdiction_id: string;
  /** Hash of the heading. */
  fingerprint: string;
  /** JSON: the headings, in the order of the file. */
  header: string;
  /** A TableMapping (features/transfers/csv/types) as JSON. */
  mapping: string;
  used_at: string;
}

/** What a place's clerk means by a word of a vote, as somebody here said. */
export interface VoteWordTable {
  jurisdiction_id: string;
  /** As compared, see wordKey in features/transfers/csv/profile. */
  word: string;
  /** A VoteOption (features/votes/types). */
  option: string;
  said_by: string | null;
  said_at: string;
}
