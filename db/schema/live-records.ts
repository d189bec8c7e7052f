/** Where one body's record (or a whole council's) is published live. */
export interface RecordSourceTable {
  id: string;
  group_id: string;
  jurisdiction_id: string;
  /** "https://webapi.legistar.com/v1/riverbend" */
  address: string;
  /** The source's number of the body; "" for all bodies of the council. */
  body_number: string;
  body_name: string;
  /** First day of meetings to fetch, YYYY-MM-DD. */
  since: string;
  /** The latest change, by the source's clock, that an import brought here. */
  fetched_through: string | null;
  created_by: string | null;
  created_at: string;
  ended_at: string | null;
}

/** One fetching of what changed, from its start to the dry run it ends in. */
export interface RecordFetchTable {
  id: string;
  source_id: string;
  account_id: string | null;
  /** running | ready | failed | set_aside */
  state: string;
  /** Only what changed after this was asked for; null: everything. */
  fetched_after: string | null;
  /** The latest change among the answers. */
  fetched_through: string | null;
  /** Answers so far, and how many are expected as far as is known. */
  asked: number;
  expected: number;
  /** Why it broke off (OutsideProblem and FetchProblem). */
  problem: string | null;
  /** The import it became. */
  run_id: string | null;
  started_at: string;
  told_at: string;
}

/** An answer of a fetch, kept until the record is read. */
export interface FetchedAnswerTable {
  fetch_id: string;
  path: string;
  answer: string;
}
