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

/** Minutes in which news can be taken back before the first mail goes. */
export const HELD_MINUTES = 5;

/** Where an official stands who answers a petition. */
export const STANCES = ["agrees", "partly", "refuses", "no_position"] as const;
export type Stance = (typeof STANCES)[number];

/** Why a petition takes no more signatures. */
export const CLOSING_REASONS = [
  "won",
  "decided",
  "goal_reached",
  "replaced",
  "out_of_time",
  "given_up",
  "other",
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const SIGNATURE_STATES = [
  "pending",
  "validated",
  "invalidated",
  "fraudulent",
  "withdrawn",
] as const;
export type SignatureState = (typeof SIGNATURE_STATES)[number];

/** A signature taken out of the count, put back, or taken back. */
export const SIGNATURE_EVENTS = [
  "invalidated",
  "fraudulent",
  "restored",
  "released",
  "withdrawn",
] as const;
export type SignatureEvent = (typeof SIGNATURE_EVENTS)[number];

/** How a signature came: by the form, from a sheet, from a file. */
export const SIGNATURE_SOURCES = ["online", "paper", "import"] as const;
export type SignatureSource = (typeof SIGNATURE_SOURCES)[number];

/** Whether the postal code lies in the petition's place. */
export const PLACE_MATCHES = [
  "inside",
  "partly",
  "outside",
  "unknown",
] as const;
export type PlaceMatch = (typeof PLACE_MATCHES)[number];

/**
 * What a signer may agree to, each by itself: mail about this petition and
 * its campaign, and mail about the group's other work.
 */
export const CONSENT_PURPOSES = ["petition", "group"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What stood up for a signature when it came. */
export type Proof = "work" | "form" | "none" | "allowed" | "person";

/** Why a signature's mail waits until somebody of the group lets it go. */
export const HOLD_REASONS = ["network", "rush", "proof"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A decision about many signatures at once. */
export const SWEEP_KINDS = ["fraudulent", "invalidated", "released"] as const;
export type SweepKind = (typeof SWEEP_KINDS)[number];

/** By what many signatures are meant at once. */
export const SWEEP_BY = ["network", "domain", "held"] as const;
export interface SweepWish {
  readonly by: (typeof SWEEP_BY)[number];
  /** Keyed hash of the network or domain; empty for all that are held. */
  readonly key: string;
  /** Only those given at or after this UTC moment; empty: all. */
  readonly since: string;
}

export const GUARD_EFFECTS = ["block", "allow"] as const;
export type GuardEffect = (typeof GUARD_EFFECTS)[number];
export type GuardKind = "address" | "domain" | "network";

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

/** The files of a delivery. */
export const PACK_FILES = ["letter", "a4", "csv"] as const;
export type PackFile = (typeof PACK_FILES)[number];

/** A reason shorter than this says nothing to whoever reads the log. */
export const SHORTEST_REASON = 10;
