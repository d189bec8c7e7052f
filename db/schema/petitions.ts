export interface PetitionTable {
  id: string;
  group_id: string;
  campaign_id: string | null;
  demand_id: string | null;
  jurisdiction_id: string;
  slug: string;
  title_en: string;
  title_es: string;
  body_en: string;
  body_es: string;
  /** draft | open | closed | delivered | answered */
  state: string;
  goal: number;
  closes_on: string | null;
  /** Validated signatures; kept by the writes that change it. */
  signature_count: number;
  created_by: string;
  created_at: string;
  /** The day the signers' data goes, when the group wants it sooner. */
  purge_on: string | null;
  purged_at: string | null;
  /** Why a legal hold keeps the data past its day; null: none. */
  hold_why: string | null;
}

export interface PetitionTargetTable {
  petition_id: string;
  official_id: string;
}

/** A dated turn in a petition's life: who, when, why. */
export interface PetitionEventTable {
  id: string;
  petition_id: string;
  /** opened | closed | reopened | delivered | answered */
  kind: string;
  on_date: string;
  note: string;
  source_url: string | null;
  /** Validated signatures at that moment; null for turns that need no count. */
  signature_count: number | null;
  /** Of an answer: who of those addressed gave it. */
  official_id: string | null;
  /** Of an answer: who gave it, when none of those addressed did. */
  speaker: string | null;
  /** Of an answer: agrees | partly | refuses | no_position */
  stance: string | null;
  /** The language of `note`, when it was asked for: en | es */
  note_locale: string | null;
  /** `note` in the other language, as the group puts it. */
  translation: string | null;
  /** Of a closing: why, in a word; see CLOSING_REASONS. */
  reason: string | null;
  recorded_by: string;
  recorded_at: string;
}

/**
 * A signature. Name, address, phone and comment stand sealed in `sealed`;
 * everything else is what counting, dedupe and defence need to see. Hashes
 * are keyed per petition, so two petitions cannot be joined.
 */
export interface SignatureTable {
  id: string;
  petition_id: string;
  /** pending | validated | invalidated | fraudulent | withdrawn */
  state: string;
  /** online | paper | import */
  source: string;
  /** The sheet or file it came with; null online. */
  batch_id: string | null;
  /** Public number, given when validated. */
  number: number | null;
  /** Name, email, phone, comment; see app/server/keys. Empty once erased. */
  sealed: string;
  /** The data key that opens it. */
  key_version: number;
  /** Keyed hash of the canonical address; null on paper without one. */
  email_hash: string | null;
  /** 1, or 2 for the second person of a household at the same address. */
  seat: number;
  /** Keyed hash of folded name and postal code: dedupe without an address. */
  person_hash: string | null;
  /** Keyed hash of the address's domain. */
  domain_hash: string | null;
  /** Keyed hash of the network; forgotten after 30 days. */
  network_hash: string | null;
  postal_code: string;
  /** inside | partly | outside | unknown */
  place_match: string;
  /** A jurisdiction of kind district, where the postal code tells. */
  district_id: string | null;
  /** 1 when the sealed part holds a comment. */
  has_comment: number;
  /** count | first_name | full: how it may be shown and handed over. */
  disclosure: string;
  locale: string;
  /** work | form | none | allowed | person: what stood up for it. */
  proof: string;
  /** Why its mail waits for an organizer; null: it does not. */
  held_why: string | null;
  /** The bulk decision that took it out. */
  sweep_id: string | null;
  /** The showing of the form it came from: a double submit is harmless. */
  once_key: string | null;
  /** UTC day of the last mail to it, and how many went that day. */
  mailed_on: string | null;
  mails: number;
  /** No mail goes to them any more; the signature stays. */
  unsubscribed_at: string | null;
  created_at: string;
  validated_at: string | null;
  ended_at: string | null;
  ended_why: string | null;
}

/** A key of one petition, wrapped by the server's key. */
export interface PetitionKeyTable {
  petition_id: string;
  /** data: opens rows; hash: for dedupe and links, as long as the petition lives */
  kind: string;
  version: number;
  wrapped: string;
  made_at: string;
  retired_at: string | null;
}

/** What a signer agreed to; the row goes when they take it back. */
export interface SignatureConsentTable {
  signature_id: string;
  /** petition | group */
  purpose: string;
  wording_id: string;
  given_at: string;
}

/** The very words that were shown, once each. */
export interface ConsentWordingTable {
  id: string;
  purpose: string;
  locale: string;
  wording: string;
  first_used_at: string;
}

/**
 * A link mailed before links carried their own proof:
 * they keep working. Links since then are signed, and nothing is stored.
 */
export interface SignatureLinkTable {
  token_hash: string;
  signature_id: string;
  /** confirm | manage */
  purpose: string;
  made_at: string;
}

/** A signature taken out of the count or put back: who, when, why. */
export interface SignatureEventTable {
  id: string;
  signature_id: string;
  /** invalidated | fraudulent | restored | released | withdrawn */
  kind: string;
  why: string;
  /** Null when the signer did it by their own link. */
  recorded_by: string | null;
  recorded_at: string;
}

/** Validated signatures a day (UTC), for the chart and the counter's check. */
export interface PetitionDayTable {
  petition_id: string;
  day: string;
  validated: number;
}

/** Validated signatures an hour (`2026-12-01T18`, UTC): open data. */
export interface PetitionHourTable {
  petition_id: string;
  hour: string;
  validated: number;
}

/**
 * Validated signatures by district, by match with the place, by source.
 * `shown` is what the public sees: it moves only by five people or more.
 */
export interface PetitionCellTable {
  petition_id: string;
  /** district | match | source */
  kind: string;
  cell: string;
  validated: number;
  shown: number;
  shown_at: string | null;
}

/** A proof of work that was used, remembered until it would expire. */
export interface UsedProofTable {
  id: string;
  expires_at: string;
}

/** A line of a group's block or allow list. */
export interface SigningGuardTable {
  id: string;
  group_id: string;
  /** block | allow */
  effect: string;
  /** address | domain | network */
  kind: string;
  /** A keyed hash for an address; a domain with `*`; an address range. */
  pattern: string;
  /** How it is shown: of an address only its beginning. */
  label: string;
  why: string;
  made_by: string;
  made_at: string;
  ended_by: string | null;
  ended_at: string | null;
}

/** How many tries were answered like a success and left nothing behind. */
export interface TurnedAwayTable {
  petition_id: string;
  day: string;
  /** blocked | trap | flood */
  why: string;
  tries: number;
}

/** One decision about many signatures; it can be undone as one. */
export interface SignatureSweepTable {
  id: string;
  petition_id: string;
  /** invalidated | fraudulent | released */
  kind: string;
  why: string;
  /** JSON of what was looked for. */
  filter: string;
  signatures: number;
  made_by: string;
  made_at: string;
  undone_by: string | null;
  undone_at: string | null;
}

/** Rows from before sealing; the server moves them at its start. */
export interface PlainSignatureTable {
  id: string;
  petition_id: string;
  state: string;
  number: number | null;
  name: string;
  email: string;
  canonical_email: string;
  postal_code: string;
  comment: string;
  disclosure: string;
  may_contact: number;
  consent_wording: string | null;
  locale: string;
  place_match: string;
  confirm_token_hash: string;
  manage_token_hash: string;
  created_at: string;
  validated_at: string | null;
  ended_at: string | null;
  ended_why: string | null;
}
