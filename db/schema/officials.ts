/** A council, board, commission, legislature or executive of a place. */
export interface BodyTable {
  id: string;
  jurisdiction_id: string;
  name: string;
  slug: string;
  kind: string;
  /** How many seats the body has by law; null when nobody has said. */
  seat_count: number | null;
  website: string | null;
  source_url: string | null;
  created_by_group_id: string | null;
  created_at: string;
}

export interface SeatTable {
  id: string;
  body_id: string;
  label: string;
  position: number;
  /** Votes this seat casts; 1 except in bodies with weighted voting. */
  weight: number;
  valid_from: string | null;
  valid_to: string | null;
}

/** A person in public office; never our own staff. */
export interface OfficialTable {
  id: string;
  name: string;
  given_name: string | null;
  family_name: string | null;
  suffix: string | null;
  slug: string;
  jurisdiction_id: string;
  /** Contact details as published by the office. */
  email: string | null;
  phone: string | null;
  website: string | null;
  contact_source_url: string | null;
  contact_verified_on: string | null;
  created_by_group_id: string | null;
  created_at: string;
}

/** An official holds a seat (or chairs, or is mayor of) a body for a time. */
export interface TermTable {
  id: string;
  official_id: string;
  body_id: string;
  seat_id: string | null;
  /** member | chair | mayor */
  role: string;
  starts_on: string | null;
  ends_on: string | null;
  source_url: string | null;
  created_at: string;
}

/** What another system calls one of our rows, so that imports find it again. */
export interface ExternalIdTable {
  /** "legistar:seattle" */
  system: string;
  /** body | official | meeting | motion | vote */
  kind: string;
  external_id: string;
  subject_id: string;
  /** Hash of the source row as last imported: unchanged rows are left alone. */
  row_hash: string;
}

/** Two pages of one official made one, on a day, until somebody undoes it. */
export interface OfficialMergeTable {
  id: string;
  /** The official whose page stays. */
  kept_id: string;
  /** The official whose page went; not in `officials` until undone. */
  merged_id: string;
  merged_name: string;
  /** Leads to the kept page. */
  merged_slug: string;
  /** JSON: all that moved, to be moved back (MovedRows). */
  moved: string;
  why: string;
  group_id: string | null;
  merged_by: string | null;
  merged_at: string;
  undone_by: string | null;
  undone_at: string | null;
}
