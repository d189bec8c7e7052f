/** Somebody who can sign in. */
export interface AccountTable {
  id: string;
  name: string;
  email: string;
  /** Address folded by the rules of its domain; one account for each. */
  canonical_email: string;
  /** argon2id; null until the invited person has chosen a password. */
  password_hash: string | null;
  locale: string;
  created_at: string;
}

/** A signed-in browser. Only the SHA-256 of its id is kept. */
export interface AccountSessionTable {
  id_hash: string;
  account_id: string;
  created_at: string;
  expires_at: string;
  last_seen_at: string;
  /** Short browser description for the list of sessions. */
  device: string;
  /** What this person might do when the id was made, as a hash; null: not
   * looked at yet. */
  rights: string | null;
  /** Another id took this one's place: good for a minute more. */
  superseded_at: string | null;
}

/** A mailed link for choosing a new password: single use, one hour. */
export interface PasswordResetTable {
  token_hash: string;
  account_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** The printed link that creates the first group and its admin. */
export interface SetupLinkTable {
  token_hash: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** A kind of mail that somebody has chosen to get or not. */
export interface MailChoiceTable {
  account_id: string;
  /** One of NOTICE_KINDS. */
  kind: string;
  wanted: number;
  chosen_at: string;
}

/** The link of one mail that ends mails of its kind. Only its hash is kept. */
export interface MailLinkTable {
  token_hash: string;
  account_id: string;
  kind: string;
  created_at: string;
}

/** The week's mail to an account: one for each week. */
export interface DigestTable {
  account_id: string;
  /** The Monday, on the clock of the account's groups. */
  week_of: string;
  made_at: string;
}

/** What somebody said of where they live, for one body; only ever counted. */
export interface AccountHomeTable {
  account_id: string;
  body_id: string;
  /** null: in its place, the district is not known. */
  seat_id: string | null;
  said_at: string;
}
