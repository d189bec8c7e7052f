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
  recorded_by: string;
  recorded_at: string;
}

export interface SignatureTable {
  id: string;
  petition_id: string;
  /** pending | validated | invalidated | withdrawn */
  state: string;
  /** Public number, given when validated. */
  number: number | null;
  name: string;
  email: string;
  canonical_email: string;
  postal_code: string;
  comment: string;
  /** count | first_name | full: how it may be shown and handed over. */
  disclosure: string;
  /** 1 when the signer agreed to be contacted by the group. */
  may_contact: number;
  /** The exact words they agreed to; null when they did not. */
  consent_wording: string | null;
  locale: string;
  /** inside | partly | outside | unknown */
  place_match: string;
  confirm_token_hash: string;
  /** Behind the signer's own link: see, withdraw. */
  manage_token_hash: string;
  created_at: string;
  validated_at: string | null;
  ended_at: string | null;
  ended_why: string | null;
}

/**
 * A link mailed to a signer again. The first pair stands in the signature
 * itself; earlier links keep working, because mails overtake each other.
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
  /** invalidated | restored | withdrawn */
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
