/** Languages a petition can be written in: those of the site. */
export type Language = "en" | "es";

export const PETITION_STATES = [
  "draft",
  "open",
  "closed",
  "delivered",
  "answered",
] as const;
export type PetitionState = (typeof PETITION_STATES)[number];

/** A turn in a petition's life; each is a dated row with who and why. */
export const PETITION_TURNS = [
  "opened",
  "closed",
  "reopened",
  "delivered",
  "answered",
] as const;
export type PetitionTurn = (typeof PETITION_TURNS)[number];

export const SIGNATURE_STATES = [
  "pending",
  "validated",
  "invalidated",
  "withdrawn",
] as const;
export type SignatureState = (typeof SIGNATURE_STATES)[number];

/** A signature taken out of the count, put back, or taken back. */
export const SIGNATURE_EVENTS = [
  "invalidated",
  "restored",
  "withdrawn",
] as const;
export type SignatureEvent = (typeof SIGNATURE_EVENTS)[number];

/** How a signer may be shown and handed over. */
export const DISCLOSURES = ["first_name", "full", "count"] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const SORTS = ["newest", "most"] as const;
export type Sort = (typeof SORTS)[number];

/** Petitions on a page of the public list. */
export const LIST_PAGE_SIZE = 25;

/** Title and text of a petition; an empty string where it is not written. */
export interface PetitionWords {
  readonly titleEn: string;
  readonly titleEs: string;
  readonly bodyEn: string;
  readonly bodyEs: string;
}

/** The words in one language, as a page shows them. */
export interface ShownWords {
  readonly locale: Language;
  readonly title: string;
  readonly body: string;
  /** Another language in which both title and text are written. */
  readonly alsoIn: Language | null;
}

/** Signatures on a page of the group's list. */
export const SIGNATURES_PAGE_SIZE = 50;

/**
 * What an export is for: the list that goes to the officials, or the signers
 * who agreed that the group may write to them.
 */
export const EXPORT_PURPOSES = ["delivery", "contacts"] as const;
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number];

/** A reason shorter than this says nothing to whoever reads the log. */
export const SHORTEST_REASON = 10;
