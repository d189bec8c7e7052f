/** A mail waiting to be sent, written in the transaction that caused it. */
export interface OutboxTable {
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  /** JSON object of extra headers (List-Unsubscribe …). */
  headers: string;
  created_at: string;
  next_try_at: string;
  tries: number;
  sent_at: string | null;
  /** Set when the last try has failed: the dead-letter list. */
  given_up_at: string | null;
  last_error: string | null;
  /**
   * Set on a mail to a signer: address, subject and text are then sealed with
   * that petition's key (app/server/keys).
   */
  petition_id: string | null;
  signature_id: string | null;
  /** Set on a mail to somebody who follows a place: sealed with a site key. */
  follow_id: string | null;
}

/** A form that was already carried out: a second submit finds its answer. */
export interface FormOnceTable {
  key: string;
  account_id: string | null;
  at: string;
  result: string;
}

export interface SettingTable {
  key: string;
  value: string;
}
