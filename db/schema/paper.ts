/** Sheets that came together: who carried them, where and when. */
export interface PaperBatchTable {
  id: string;
  petition_id: string;
  /** 1, 2, 3 … within the petition; printed on the sheets. */
  number: number;
  sheets: number;
  carried_by: string;
  /** Where the signatures were gathered, in words. */
  gathered_in: string;
  gathered_on: string;
  /** The language to write in to those who left an address. */
  locale: string;
  /** entry | check | checked | counted | set_aside */
  state: string;
  /** What it was before it was set aside. */
  was_state: string | null;
  /** The bulk decision that took its signatures out of the count. */
  sweep_id: string | null;
  /** Samples drawn so far. */
  rounds: number;
  opened_by: string;
  opened_at: string;
  counted_by: string | null;
  counted_at: string | null;
}

/** A volunteer who may type in or check this batch. */
export interface PaperHelperTable {
  batch_id: string;
  account_id: string;
  given_by: string;
  given_at: string;
}

/** A line of a sheet as it was typed in. */
export interface PaperLineTable {
  id: string;
  petition_id: string;
  batch_id: string;
  sheet: number;
  line: number;
  /** name | illegible | struck */
  kind: string;
  /** What stands on it, and what a second person read; see paper-lines. */
  sealed: string;
  key_version: number;
  /** Goes up with every change: nobody types over what they have not seen. */
  revision: number;
  entered_by: string;
  entered_at: string;
  /** The sample it was last drawn into; 0: none. */
  round: number;
  /** In which fields the second person read otherwise; "": in none. */
  differs: string | null;
  /** counted | twice_online | twice_paper | excluded; null: not counted yet */
  outcome: string | null;
  /** The signature it became. */
  signature_id: string | null;
}

/** A sample of a batch read by a second person. */
export interface PaperCheckTable {
  id: string;
  batch_id: string;
  round: number;
  lines: number;
  wrong: number;
  passed: number;
  checked_by: string;
  checked_at: string;
}
