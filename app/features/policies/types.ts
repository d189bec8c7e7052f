/** What kind of document a policy stands in, from nothing to a contract. */
export const INSTRUMENTS = [
  "unknown",
  "none",
  "verbal_commitment",
  "statement",
  "resolution",
  "department_policy",
  "executive_order",
  "ordinance",
  "charter",
  "state_law",
  "court_order",
  "contract",
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** How far a document has come, roughly in the order of its life. */
export const STAGES = [
  "idea",
  "demanded",
  "promised",
  "introduced",
  "in_committee",
  "passed",
  "in_force",
  "enjoined",
  "preempted",
  "repealed",
  "rescinded",
  "expired",
  "superseded",
] as const;
export type Stage = (typeof STAGES)[number];

/** What a stage means for people today. */
export const PHASES = ["in_force", "on_the_way", "held_up", "over"] as const;
export type Phase = (typeof PHASES)[number];

/** How much of a provision a clause grants. */
export const COVERAGES = ["full", "partial", "silent", "opposite"] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Whether officials must follow the document. */
export const FORCES = ["binding", "directive", "aspirational"] as const;
export type Force = (typeof FORCES)[number];

/** How much of a date is known. */
export const PRECISIONS = ["year", "month", "day"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Who can decide a provision: any government for itself, or who runs the jail. */
export const DECIDERS = ["any_government", "jail_keeper"] as const;
export type Decider = (typeof DECIDERS)[number];

/** The columns of a scorecard, from the farthest government to the nearest. */
export const LAYERS = ["state", "county", "city", "district"] as const;
export type LayerName = (typeof LAYERS)[number];

/** A government that a place is under, or the place itself. */
export interface Layer {
  readonly name: LayerName;
  readonly placeId: string;
  readonly stateCode: string | null;
  /** It runs the jail its people are held in, as far as its kind tells. */
  readonly keepsJail: boolean;
  /**
   * A council district elects somebody and makes no law: what the city or
   * county around it decides holds in it.
   */
  readonly isWard?: boolean;
}

/** A dated step of a document. */
export interface StageStep {
  readonly id: string;
  readonly stage: Stage;
  /** First day of the period that is known: "2017-01-01" for the year 2017. */
  readonly onDate: string;
  readonly precision: Precision;
}

/** What one document of one place says about one provision. */
export interface RecordedClause {
  readonly clauseId: string;
  readonly documentId: string;
  readonly placeId: string;
  readonly provisionKey: string;
  readonly instrument: Instrument;
  /** Null: as usual for the instrument. */
  readonly force: Force | null;
  readonly coverage: Coverage;
  readonly lastVerifiedOn: string | null;
  readonly stages: readonly StageStep[];
}

/**
 * What holds about one provision in one place. `unknown` means that nobody has
 * recorded anything; `none` that somebody looked and found nothing.
 */
export const STANDINGS = [
  "covered",
  "partial",
  "words",
  "on_the_way",
  "held_up",
  "lapsed",
  "none",
  "against",
  "unknown",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** By whose decision a standing holds. */
export const INHERITANCES = [
  "own",
  "state_floor",
  "blocked_by_state",
  "decided_by_city",
  "decided_by_county",
  "decided_by_state",
] as const;
export type Inheritance = (typeof INHERITANCES)[number];

/** How long ago a clause was last held against its source. */
export const FRESHNESSES = ["fresh", "ageing", "stale", "never"] as const;
export type Freshness = (typeof FRESHNESSES)[number];

/** Why a clause waits to be checked, the gravest first. */
export const WHYS = ["disputed", "never", "due", "second"] as const;
export type Why = (typeof WHYS)[number];

/** Who gave the second check: another group, or another person of the only one. */
export type SecondKind = "other_group" | "other_person";

/** An open dispute about a clause, or an official's reply to it. */
export interface Remark {
  readonly id: string;
  readonly clauseId: string;
  readonly kind: "dispute" | "reply";
  readonly words: string;
  readonly sourceUrl: string;
  /** Whose reply it is. */
  readonly office: string | null;
  readonly onDate: string;
  readonly recordedAt: string;
  readonly groupName: string | null;
  readonly endedAt: string | null;
  readonly endedAs: "settled" | "dispute_withdrawn" | "taken_back" | null;
  readonly endedWords: string | null;
  readonly endedGroupName: string | null;
}

/** How many protections hold, in steps that a map can show. */
export const COUNT_STEPS = ["zero", "few", "some", "many"] as const;
export type CountStep = (typeof COUNT_STEPS)[number];

/** How far documents have come, in steps that a map can show. */
export const STAGE_STEPS = [
  "in_force",
  "passed",
  "moving",
  "asked",
  "held_up",
  "over",
] as const;
export type StageStepName = (typeof STAGE_STEPS)[number];

/**
 * How an area or a dot of the map looks: a standing, "by state law" for an
 * area that has it from above, a step of the count, or how far its furthest
 * document has come.
 */
export type MapLook =
  Standing | "floor" | `count_${CountStep}` | `stage_${StageStepName}`;

/** How large a dot is drawn, by the people of its place; 1 is the smallest. */
export const DOT_SIZES = [1, 2, 3, 4] as const;
export type DotSize = (typeof DOT_SIZES)[number];

/** In which order the records stand in the table. */
export const RECORD_ORDERS = ["place", "people", "newest", "checked"] as const;
export type RecordOrder = (typeof RECORD_ORDERS)[number];

/** An area of the policy map, ready to be drawn. */
export interface MapArea {
  readonly d: string;
  readonly name: string;
  /** Where it leads: a state's own map, a county's page. */
  readonly to: string;
  readonly look: MapLook;
  /** How many protections hold; null when one protection is mapped. */
  readonly count: number | null;
  /** Places within that have a record. */
  readonly within: number;
}

/** A place too small for an outline. */
export interface MapDot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly to: string;
  readonly look: MapLook;
  readonly count: number | null;
  readonly size: DotSize;
}

export interface PolicyMap {
  readonly viewBox: string;
  readonly areas: readonly MapArea[];
  readonly dots: readonly MapDot[];
  readonly insets: readonly {
    readonly code: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** A protection in the reader's language. */
export interface Provision {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly ilrcItem: number | null;
  readonly decidedBy: Decider;
}

export interface ProvisionCategory {
  readonly key: string;
  readonly name: string;
  readonly provisions: readonly Provision[];
}

/** A clause with the words and sources that a scorecard shows. */
export interface ShownClause extends RecordedClause {
  readonly title: string;
  readonly number: string | null;
  readonly sourceUrl: string;
  readonly archivedUrl: string | null;
  /** What the source is called, where it is not a page to look at. */
  readonly sourceTitle: string | null;
  /** When the source said so, where it is not the document itself. */
  readonly statedOn: string | null;
  readonly statedPrecision: string | null;
  readonly origin: string | null;
  readonly exceptions: string;
  readonly section: string | null;
  readonly quote: string;
  readonly practice: string;
  readonly secondedOn: string | null;
  readonly secondedAs: SecondKind | null;
  /** Open disputes and standing replies, the latest first. */
  readonly remarks: readonly Remark[];
}

/** What can be done to a record, as its history tells it. */
export const CHANGES = [
  "recorded",
  "stage",
  "clause",
  "mended",
  "checked",
  "withdrawn",
  "edited",
  "dispute",
  "reply",
  "settled",
  "dispute_withdrawn",
  "taken_back",
  "restored",
  "stage_removed",
  "stage_restored",
  "clause_removed",
  "clause_restored",
  "file_added",
  "file_removed",
] as const;
export type Change = (typeof CHANGES)[number];
